import { type AreaIndex, columnOf, rowOf } from './area-index.ts';

/** The nearest area, by its place in the list that the index was built from, and how far its nearest edge is. */
export interface NearArea {
  readonly area: number;
  readonly metres: number;
}

/** Which areas are not meant; a part if both are given. */
export interface LeaveOut {
  readonly group?: number;
  readonly part?: number;
}

/** Metres of a degree at a latitude on the WGS 84 ellipsoid (the usual series; good to centimetres). */
function metresOfDegree(latitude: number): readonly [east: number, north: number] {
  const phi = (latitude * Math.PI) / 180;
  return [
    111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
    111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  ];
}

/** Square of the distance from nought to the line from a to b. */
function distance2(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy);
  const t = along <= 0 ? 0 : along >= 1 ? 1 : along;
  const px = ax + t * dx;
  const py = ay + t * dy;
  return px * px + py * py;
}

interface Search {
  readonly index: AreaIndex;
  readonly x: number;
  readonly y: number;
  readonly east: number;
  readonly north: number;
  /** By area, and the number of those that are left out. */
  readonly numbers: Int32Array;
  readonly except: number;
  best2: number;
  area: number;
}

function searchCell(search: Search, cell: number): void {
  const { index, x, y, east, north } = search;
  const { edges, byCell } = index;
  const end = byCell.start[cell + 1] as number;
  for (let i = byCell.start[cell] as number; i < end; i += 1) {
    const edge = byCell.items[i] as number;
    const area = edges.area[edge] as number;
    if (search.numbers[area] === search.except) continue;
    const found = distance2(
      ((edges.x0[edge] as number) - x) * east,
      ((edges.y0[edge] as number) - y) * north,
      ((edges.x1[edge] as number) - x) * east,
      ((edges.y1[edge] as number) - y) * north,
    );
    if (found < search.best2 || (found === search.best2 && area < search.area)) {
      search.best2 = found;
      search.area = area;
    }
  }
}

/** The cells at a distance of so many cells from the middle one, as far as they lie in the grid. */
function searchRing(search: Search, column: number, row: number, ring: number): void {
  const { columns, rows } = search.index.grid;
  for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r += 1) {
    const step = ring === 0 || r === row - ring || r === row + ring ? 1 : 2 * ring;
    for (let c = column - ring; c <= column + ring; c += step) {
      if (c >= 0 && c < columns) searchCell(search, r * columns + c);
    }
  }
}

/** The first ring of cells in which there may be an edge; outside the grid and on its rim nothing is known. */
function firstRing({ gap, grid }: AreaIndex, column: number, row: number): number {
  const isInside = column > 0 && row > 0 && column < grid.columns - 1 && row < grid.rows - 1;
  const first = isInside ? (gap[row * grid.columns + column] as number) : 0;
  return first === 255 ? 254 : first;
}

/**
 * The nearest area by its edge, whether the point lies in it or not.
 * @param x degrees of longitude; @param y degrees of latitude
 * @param within metres: what is further is not looked for
 * @param leaveOut a group or a part that is left out: with that of the area that holds the point, the answer is its
 *   nearest neighbour and how far the border is
 * @returns null when there is none so near. Of two equally near the first.
 */
export function nearestArea(
  index: AreaIndex,
  x: number,
  y: number,
  within: number,
  leaveOut: LeaveOut = {},
): NearArea | null {
  if (!(Math.abs(x) <= 180 && Math.abs(y) < 90)) return null;
  const [east, north] = metresOfDegree(y);
  const { grid } = index;
  const numbers = leaveOut.part === undefined ? index.groups : index.parts;
  const except = leaveOut.part ?? leaveOut.group ?? Number.NaN;
  const search: Search = { index, x, y, east, north, numbers, except, best2: within * within, area: Infinity };
  // One hundredth less, since a degree of longitude is shorter further north.
  const cellMetres = 0.99 * grid.cell * Math.min(east, north);
  const [column, row] = [columnOf(grid, x), rowOf(grid, y)];
  const rings = Math.ceil(within / cellMetres) + 1;
  for (let ring = firstRing(index, column, row); ring <= rings; ring += 1) {
    // What lies in this ring or beyond is at least so far away.
    const reach = Math.max(0, ring - 1) * cellMetres;
    if (reach * reach > search.best2) break;
    searchRing(search, column, row, ring);
  }
  return search.area === Infinity ? null : { area: search.area, metres: Math.sqrt(search.best2) };
}
