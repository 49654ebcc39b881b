import { type AreaIndex, columnOf, mixed, nothing, rowOf } from './area-index.ts';

/** Whether a ray from the point eastward crosses the edges of an area an odd number of times. */
function holds(index: AreaIndex, area: number, row: number, x: number, y: number): boolean {
  const { edges, byRow } = index;
  const key = area * index.grid.rows + row;
  const end = byRow.start[key + 1] as number;
  let inside = false;
  for (let i = byRow.start[key] as number; i < end; i += 1) {
    const edge = byRow.items[i] as number;
    const y0 = edges.y0[edge] as number;
    const y1 = edges.y1[edge] as number;
    if (y < y0 || y >= y1) continue;
    const x0 = edges.x0[edge] as number;
    const x1 = edges.x1[edge] as number;
    if (x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

/**
 * The area that holds a point.
 * @param x degrees of longitude; @param y degrees of latitude
 * @returns its place in the list that the index was built from, the first where areas overlap; -1 when none does.
 *   A point on a border that two areas share belongs to exactly one of them.
 */
export function areaAt(index: AreaIndex, x: number, y: number): number {
  const { grid } = index;
  const column = columnOf(grid, x);
  const row = rowOf(grid, y);
  // Written so that what is not a number falls outside.
  if (!(column >= 0 && column < grid.columns && row >= 0 && row < grid.rows)) return nothing;
  const cell = row * grid.columns + column;
  const whole = index.whole[cell] as number;
  if (whole !== mixed) return whole;
  const end = index.candidates.start[cell + 1] as number;
  for (let i = index.candidates.start[cell] as number; i < end; i += 1) {
    const area = index.candidates.items[i] as number;
    if (holds(index, area, row, x, y)) return area;
  }
  return nothing;
}
