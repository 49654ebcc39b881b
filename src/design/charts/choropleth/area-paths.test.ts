import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type AreaOutlines, areaPaths, type Frame, frameRound, mapSize } from './area-paths.ts';

const square = (west: number, south: number, side = 1): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

function areas(...outlines: readonly [string, ...Position[][]][]): AreaOutlines {
  return {
    type: 'FeatureCollection',
    features: outlines.map(([id, ...coordinates]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    })),
  };
}

const within = (width: number, height: number): Frame => ({ x: 0, y: 0, width, height });

describe('areaPaths', () => {
  it('fits the areas into the frame, in the shape that people know', () => {
    const [west] = areaPaths(areas(['A', square(-2, 51)], ['B', square(-1, 51)]), within(200, 100));
    expect(west?.box.height).toBeGreaterThan(95);
    expect(west?.box.height).toBeLessThanOrEqual(100);
    // A degree of longitude at 51° north is about 0.63 of a degree of latitude.
    expect((west?.box.width ?? 0) / (west?.box.height ?? 1)).toBeCloseTo(0.63, 1);
  });

  it('draws a ring of either hand as the same area', () => {
    const one = areaPaths(areas(['A', square(-2, 51)]), within(100, 100));
    const other = areaPaths(areas(['A', square(-2, 51).toReversed()]), within(100, 100));
    expect(other[0]?.box).toEqual(one[0]?.box);
    expect(other[0]?.centre.map(Math.round)).toEqual(one[0]?.centre.map(Math.round));
  });

  it('draws a hole as a ring of its own, and finds the middle in the largest part', () => {
    const [path] = areaPaths(areas(['A', square(-2, 51, 0.2), square(0, 51)]), within(300, 100));
    expect(path?.d.match(/M/g)).toHaveLength(2);
    expect(path?.centre[0]).toBeGreaterThan(150);
  });

  it('leaves out corners that nobody sees, and parts too small to be seen, but never a whole area', () => {
    const many = Array.from({ length: 2000 }, (_, index): Position => {
      const angle = (2 * Math.PI * index) / 2000;
      return [Math.cos(angle), 52 + Math.sin(angle)];
    });
    const [round, speck] = areaPaths(
      areas(['A', many, square(3, 52, 0.0001)], ['B', square(3, 53, 0.0001)]),
      within(90, 90),
    );
    expect(round?.d.length).toBeLessThan(2500);
    expect(round?.d.match(/M/g)).toHaveLength(1);
    expect(speck?.d).not.toBe('');
  });

  it('draws some areas alone, as large as the frame', () => {
    const outlines = areas(['A', square(-2, 51)], ['B', square(4, 51)]);
    const [only, ...others] = areaPaths(outlines, { x: 40, y: 10, width: 100, height: 100 }, ['B']);
    expect([only?.id, others]).toEqual(['B', []]);
    expect(only?.box.height).toBeCloseTo(100, 5);
    expect(only?.box.y).toBeCloseTo(10, 5);
  });

  it('draws the same outlines once for each frame', () => {
    const features = areas(['A', square(-2, 51)]);
    expect(areaPaths(features, within(100, 100))).toBe(areaPaths(features, within(100, 100)));
    expect(areaPaths(features, within(50, 50))).not.toEqual(areaPaths(features, within(100, 100)));
  });

  it('refuses an area without an id', () => {
    const nameless = areas(['A', square(0, 51)]);
    const features = nameless.features.map(({ id: _, ...feature }) => feature);
    expect(() => areaPaths({ ...nameless, features }, within(10, 10))).toThrow('without an id');
  });

  it('keeps every area within the frame and every number a number, whatever the outlines', () => {
    const position = fc.tuple(
      fc.double({ min: -8, max: 3, noNaN: true }),
      fc.double({ min: 49, max: 61, noNaN: true }),
    );
    const rings = fc.array(fc.array(position, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rings, (corners) => {
        const outlines = areas(
          ...corners.map((ring, index): [string, Position[]] => [`${index}`, [...ring, ring[0] ?? []]]),
        );
        const size = mapSize(outlines, 300, 200);
        expect(size.width).toBeLessThanOrEqual(300.001);
        expect(size.height).toBeLessThanOrEqual(200.001);
        for (const { d, centre, box } of areaPaths(outlines, within(300, 200))) {
          expect(d).toMatch(/^[-Mlhvz\d. e]+$/);
          expect(centre.every(Number.isFinite)).toBe(true);
          expect(box.x >= -0.01 && box.y >= -0.01 && box.x + box.width <= 300.01 && box.y + box.height <= 200.01).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('frameRound', () => {
  it('holds all frames, and has no size for none', () => {
    expect(frameRound([within(10, 10), { x: 30, y: -5, width: 5, height: 5 }])).toEqual({
      x: 0,
      y: -5,
      width: 35,
      height: 15,
    });
    expect(frameRound([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
