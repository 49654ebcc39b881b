import type { AreaShape, Ring } from './index.ts';

/** Ray casting as it stands in every textbook: what the index must agree with, point by point. */
export function plainAreaAt(shapes: readonly AreaShape[], x: number, y: number): number {
  return shapes.findIndex(({ polygons }) => {
    let inside = false;
    for (const ring of polygons.flat()) {
      for (let i = 1; i < ring.length; i += 1) {
        const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]] as [[number, number], [number, number]];
        // The same end first from both sides of a border, or rounding would open a gap.
        const [x0, y0, x1, y1] = ay < by || (ay === by && ax < bx) ? [ax, ay, bx, by] : [bx, by, ax, ay];
        if (y >= y0 && y < y1 && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
      }
    }
    return inside;
  });
}

/** A closed ring round a middle, with corners at these distances from it. */
export function star(x: number, y: number, reaches: readonly number[], turn = 1): Ring {
  const corners = reaches.map((reach, i) => {
    const angle = (turn * 2 * Math.PI * i) / reaches.length;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
  return [...corners, ...corners.slice(0, 1)];
}

/** A chequerboard of a field, each cell cut in two along a diagonal: no gap and no overlap, borders everywhere. */
export function tiles(west: number, south: number, columns: number, rows: number, size: number): AreaShape[] {
  const shapes: AreaShape[] = [];
  for (let c = 0; c < columns; c += 1) {
    for (let r = 0; r < rows; r += 1) {
      const at = (i: number, j: number) => [west + (c + i) * size, south + (r + j) * size];
      const place = shapes.length;
      shapes.push({ polygons: [[[at(0, 0), at(1, 0), at(1, 1), at(0, 0)]]], group: place, part: place });
      shapes.push({ polygons: [[[at(0, 0), at(1, 1), at(0, 1), at(0, 0)]]], group: place + 1, part: place + 1 });
    }
  }
  return shapes;
}
