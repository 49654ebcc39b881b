import type { Ring } from './area-index.ts';

type Corner = readonly [x: number, y: number];

/** The stretches of a latitude that lie inside, as pairs of longitudes. */
function stretches(polygons: readonly (readonly Ring[])[], y: number): readonly Corner[] {
  const crossings: number[] = [];
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = Number.NaN, ay = Number.NaN] = ring[i - 1] ?? [];
      const [bx = Number.NaN, by = Number.NaN] = ring[i] ?? [];
      if (ay <= y === by <= y) continue;
      crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((a, b) => a - b);
  const pairs: Corner[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) pairs.push([crossings[i] as number, crossings[i + 1] as number]);
  return pairs;
}

/** Latitudes that are tried, as shares of the height. */
const slices = 32;

/**
 * A point inside an area that is not near its edge where that can be helped: the middle of the longest stretch that
 * lies inside, on 31 latitudes from bottom to top.
 * @param polygons in degrees
 * @returns longitude and latitude; null when the area has no inside
 */
export function interiorPoint(polygons: readonly (readonly Ring[])[]): Corner | null {
  let best: Corner | null = null;
  let widest = 0;
  let [south, north] = [Infinity, -Infinity];
  for (const [, y = Number.NaN] of polygons.flat(2)) {
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  for (let slice = 1; slice < slices; slice += 1) {
    const y = south + ((north - south) * slice) / slices;
    for (const [from, to] of stretches(polygons, y)) {
      if (to - from <= widest) continue;
      widest = to - from;
      best = [(from + to) / 2, y];
    }
  }
  return best;
}
