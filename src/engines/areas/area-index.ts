import { type Csr, countInto, fileByKey } from './csr.ts';

/** Corners of a closed line, in degrees [longitude, latitude]; the last repeats the first. */
export type Ring = readonly (readonly number[])[];

/** One area: an outline with its holes, or several. */
export interface AreaShape {
  /** Polygons; of each the first ring is the outline and others are holes. The direction of rings does not matter. */
  readonly polygons: readonly (readonly Ring[])[];
  /** Areas of one group make up one territory: a border between them is none. */
  readonly group: number;
  /** The same within a group: areas of one part are one place. */
  readonly part: number;
}

/** Edges as flat arrays; the end that lies further south comes first, so that both sides of a border compute alike. */
export interface Edges {
  readonly x0: Float64Array;
  readonly y0: Float64Array;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  /** Place of the area in the list that was given. */
  readonly area: Int32Array;
}

/** The grid over the bounding box of all areas, with a cell to spare on each side. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  /** Width and height of a cell in degrees. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** Areas made ready to be asked. Plain data: it can be made once and shared. */
export interface AreaIndex {
  readonly grid: Grid;
  readonly edges: Edges;
  readonly groups: Int32Array;
  readonly parts: Int32Array;
  /** By cell: the area that covers all of it, `nothing`, or `mixed` where an edge runs through. */
  readonly whole: Int32Array;
  /** By cell: the areas that a mixed cell may belong to, in the order given. */
  readonly candidates: Csr;
  /** By area × rows + row: edges that a ray through that row may cross. */
  readonly byRow: Csr;
  /** By cell: edges that run through it. */
  readonly byCell: Csr;
  /** By cell: within so many cells less one no edge runs. Means nothing on the rim of the grid, where it is 255. */
  readonly gap: Uint8Array;
}

export const nothing = -1;
export const mixed = -2;

function listEdges(shapes: readonly AreaShape[]): Edges {
  const flat: number[] = [];
  const owners: number[] = [];
  shapes.forEach((shape, area) => {
    for (const ring of shape.polygons.flat()) {
      for (let i = 1; i < ring.length; i += 1) {
        const [ax = Number.NaN, ay = Number.NaN] = ring[i - 1] ?? [];
        const [bx = Number.NaN, by = Number.NaN] = ring[i] ?? [];
        if (ax === bx && ay === by) continue;
        // One order for both neighbours of a border, also where it runs east to west.
        const isUpward = ay < by || (ay === by && ax < bx);
        flat.push(...(isUpward ? [ax, ay, bx, by] : [bx, by, ax, ay]));
        owners.push(area);
      }
    }
  });
  const column = (at: number) => Float64Array.from(owners, (_, edge) => flat[edge * 4 + at] ?? Number.NaN);
  return { x0: column(0), y0: column(1), x1: column(2), y1: column(3), area: Int32Array.from(owners) };
}

function gridOver({ x0, y0, x1, y1 }: Edges, cell: number): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x0.length; i += 1) {
    west = Math.min(west, x0[i] as number, x1[i] as number);
    east = Math.max(east, x0[i] as number, x1[i] as number);
    south = Math.min(south, y0[i] as number);
    north = Math.max(north, y1[i] as number);
  }
  if (![west, south, east, north].every(Number.isFinite)) throw new RangeError('The areas have no corners');
  return {
    west: west - cell,
    south: south - cell,
    cell,
    columns: Math.ceil((east - west) / cell) + 2,
    rows: Math.ceil((north - south) / cell) + 2,
  };
}

/** The row of a latitude; monotone, so that a point between two ends lies in a row between theirs. */
export function rowOf(grid: Grid, y: number): number {
  return Math.floor((y - grid.south) / grid.cell);
}

/** The column of a longitude. */
export function columnOf(grid: Grid, x: number): number {
  return Math.floor((x - grid.west) / grid.cell);
}

/** Calls back with every cell that an edge runs through, and perhaps one beside it. */
function eachCell(grid: Grid, edges: Edges, edge: number, call: (cell: number) => void): void {
  const [x0, y0] = [edges.x0[edge] as number, edges.y0[edge] as number];
  const [x1, y1] = [edges.x1[edge] as number, edges.y1[edge] as number];
  // Wider than any error of rounding and far narrower than a cell.
  const slack = grid.cell * 1e-6;
  const [first, last] = [rowOf(grid, y0 - slack), rowOf(grid, y1 + slack)];
  for (let row = first; row <= last; row += 1) {
    const low = Math.max(y0, grid.south + row * grid.cell - slack);
    const high = Math.min(y1, grid.south + (row + 1) * grid.cell + slack);
    const at = (y: number) => (y1 === y0 ? x0 : x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    const [a, b] = y1 === y0 ? [x0, x1] : [at(low), at(high)];
    const from = columnOf(grid, Math.min(a, b) - slack);
    const to = columnOf(grid, Math.max(a, b) + slack);
    for (let column = from; column <= to; column += 1) call(row * grid.columns + column);
  }
}

/** Which areas each cell may belong to: lists for cells that an edge runs through, one number for others. */
interface Cover {
  readonly whole: Int32Array;
  readonly lists: number[][];
}

/** Enters the areas whose edges run through cells; ascending, as edges are listed by area. */
function coverByEdges(byCell: Csr, edges: Edges, cells: number): Cover {
  const whole = new Int32Array(cells).fill(nothing);
  const lists: number[][] = Array.from({ length: cells }, () => none);
  for (let cell = 0; cell < cells; cell += 1) {
    const [from, to] = [byCell.start[cell] as number, byCell.start[cell + 1] as number];
    if (from === to) continue;
    const found = new Set<number>();
    for (let i = from; i < to; i += 1) found.add(edges.area[byCell.items[i] as number] as number);
    whole[cell] = mixed;
    lists[cell] = [...found];
  }
  return { whole, lists };
}

const none: number[] = [];

function enter({ whole, lists }: Cover, cell: number, area: number): void {
  if (whole[cell] === nothing) whole[cell] = area;
  else if (whole[cell] === mixed && !lists[cell]?.includes(area)) lists[cell]?.push(area);
}

/** Longitudes at which the outline of an area crosses a latitude, from west to east. */
function crossingsOf({ edges, byRow }: Pick<AreaIndex, 'edges' | 'byRow'>, key: number, y: number): number[] {
  const crossings: number[] = [];
  for (let i = byRow.start[key] as number; i < (byRow.start[key + 1] as number); i += 1) {
    const edge = byRow.items[i] as number;
    const [y0, y1] = [edges.y0[edge] as number, edges.y1[edge] as number];
    if (y < y0 || y >= y1) continue;
    const [x0, x1] = [edges.x0[edge] as number, edges.x1[edge] as number];
    crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  }
  return crossings.sort((a, b) => a - b);
}

/**
 * Enters the areas that hold the middle of a cell: along each row, between odd and even crossings of the outline. A cell
 * without an edge is then in the area whole; the first area wins where two overlap.
 */
function coverByMiddles(index: Pick<AreaIndex, 'grid' | 'edges' | 'byRow'>, areas: number, cover: Cover): void {
  const { grid } = index;
  for (let key = 0; key < areas * grid.rows; key += 1) {
    const area = Math.floor(key / grid.rows);
    const row = key - area * grid.rows;
    const crossings = crossingsOf(index, key, grid.south + (row + 0.5) * grid.cell);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [from, to] = [crossings[pair] as number, crossings[pair + 1] as number];
      for (let column = columnOf(grid, from); column <= columnOf(grid, to); column += 1) {
        const middle = grid.west + (column + 0.5) * grid.cell;
        if (middle >= from && middle < to) enter(cover, row * grid.columns + column, area);
      }
    }
  }
}

/** By cell: how many cells away the nearest is that an edge runs through, counted as a king walks; 255 at most. */
function gapsOf(whole: Int32Array, { columns, rows }: Grid): Uint8Array {
  const gap = Uint8Array.from(whole, (value) => (value === mixed ? 0 : 255));
  const pass = (cell: number, steps: readonly number[]): void => {
    for (const step of steps) {
      const other = gap[cell + step];
      if (other !== undefined && other < 254) gap[cell] = Math.min(gap[cell] as number, other + 1);
    }
  };
  // The rim has no edges and only its inside is walked: no step leads round the world to the other side.
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      pass(row * columns + column, [-1, -columns - 1, -columns, -columns + 1]);
    }
  }
  for (let row = rows - 2; row > 0; row -= 1) {
    for (let column = columns - 2; column > 0; column -= 1) {
      pass(row * columns + column, [1, columns - 1, columns, columns + 1]);
    }
  }
  return gap;
}

/**
 * Makes areas ready to be asked. Work and memory grow with the number of corners and of cells.
 * @param shapes in the order by which answers name them; where two overlap, the earlier answers
 * @param cell width of a cell in degrees; 0.02 (some 2 km) suits councils and forces
 * @throws RangeError when no shape has a corner
 */
export function buildAreaIndex(shapes: readonly AreaShape[], cell = 0.02): AreaIndex {
  const edges = listEdges(shapes);
  const grid = gridOver(edges, cell);
  const cells = grid.columns * grid.rows;
  const count = edges.area.length;
  const byCell = fileByKey(cells, count, (edge, call) => eachCell(grid, edges, edge, call));
  const byRow = fileByKey(shapes.length * grid.rows, count, (edge, call) => {
    const last = rowOf(grid, edges.y1[edge] as number);
    for (let row = rowOf(grid, edges.y0[edge] as number); row <= last; row += 1) {
      call((edges.area[edge] as number) * grid.rows + row);
    }
  });
  const cover = coverByEdges(byCell, edges, cells);
  coverByMiddles({ grid, edges, byRow }, shapes.length, cover);
  return {
    grid,
    edges,
    groups: Int32Array.from(shapes, ({ group }) => group),
    parts: Int32Array.from(shapes, ({ part }) => part),
    whole: cover.whole,
    candidates: countInto(cover.lists.map((areas) => (areas.length > 1 ? areas.sort((a, b) => a - b) : areas))),
    byRow,
    byCell,
    gap: gapsOf(cover.whole, grid),
  };
}
