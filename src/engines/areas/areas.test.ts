import { describe, expect, it } from 'vitest';
import { type AreaShape, areaAt, buildAreaIndex, interiorPoint, nearestArea, type Ring } from './index.ts';

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const area = (group: number, part: number, ...rings: readonly Ring[]): AreaShape => ({
  polygons: [rings],
  group,
  part,
});

describe('areas', () => {
  const withHole = area(1, 1, square(0, 51, 1), square(0.4, 51.4, 0.2));
  const inHole = area(2, 2, square(0.4, 51.4, 0.2));
  const beside = area(1, 3, square(1, 51, 1));
  const index = buildAreaIndex([withHole, inHole, beside]);

  it('know holes, and what lies in them', () => {
    expect(areaAt(index, 0.1, 51.1)).toBe(0);
    expect(areaAt(index, 0.5, 51.5)).toBe(1);
    expect(areaAt(buildAreaIndex([withHole]), 0.5, 51.5)).toBe(-1);
  });

  it('know islands of one area', () => {
    const two = buildAreaIndex([{ polygons: [[square(0, 51, 0.1)], [square(0.5, 51, 0.1)]], group: 0, part: 0 }]);
    expect([0.05, 0.3, 0.55].map((x) => areaAt(two, x, 51.05))).toEqual([0, -1, 0]);
  });

  it('give the first of two that overlap', () => {
    const over = buildAreaIndex([area(0, 0, square(0.3, 51.3, 0.1)), area(1, 1, square(0, 51, 1))]);
    expect(areaAt(over, 0.35, 51.35)).toBe(0);
    expect(areaAt(over, 0.5, 51.5)).toBe(1);
  });

  it('give nothing for what is outside, far away or no number', () => {
    for (const [x, y] of [
      [-5, 51.5],
      [0.5, 60],
      [Number.NaN, 51.5],
      [Infinity, 51.5],
      [51.5, 0.5],
    ] as const) {
      expect(areaAt(index, x, y)).toBe(-1);
      expect(nearestArea(index, x, y, 5000)).toBeNull();
    }
  });

  it('measure the way to the nearest in metres on the ground', () => {
    // A degree of latitude at 52° N is 111,267 m long, one of longitude at 51.5° N 69,441 m (WGS 84).
    expect(nearestArea(index, 0.5, 52.01, 5000)).toEqual({ area: 0, metres: expect.closeTo(1112.7, 0) as number });
    expect(nearestArea(index, -0.01, 51.5, 5000)).toEqual({ area: 0, metres: expect.closeTo(694.4, 0) as number });
    expect(nearestArea(index, 0.5, 52.1, 5000)).toBeNull();
  });

  it('leave out a group or a part, which makes the way to the border', () => {
    expect(nearestArea(index, 0.99, 51.5, 5000)?.area).toBe(0);
    expect(nearestArea(index, 0.99, 51.5, 5000, { part: 1 })?.area).toBe(2);
    // The square beside is of the same group: its border is none.
    expect(nearestArea(index, 0.99, 51.5, 5000, { group: 1 })).toBeNull();
    expect(nearestArea(index, 0.39, 51.5, 5000, { group: 1 })?.area).toBe(1);
  });

  it('need a corner at least', () => {
    expect(() => buildAreaIndex([])).toThrow(RangeError);
    expect(interiorPoint([[]])).toBeNull();
  });
});
