import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaShape, areaAt, buildAreaIndex, interiorPoint, nearestArea } from './index.ts';
import { plainAreaAt, star, tiles } from './plain-areas-fixture.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const reaches = fc.array(between(0.01, 0.3), { minLength: 3, maxLength: 12 });

/** Stars with holes and islands, in both directions, over one another. */
const shape = fc
  .record({
    x: between(-3, 1),
    y: between(50, 53),
    outline: reaches,
    hole: reaches,
    island: reaches,
    turn: fc.constantFrom(1, -1),
  })
  .map(({ x, y, outline, hole, island, turn }): AreaShape['polygons'] => [
    [
      star(x, y, outline, turn),
      star(
        x,
        y,
        hole.map((reach) => reach / 40),
      ),
    ],
    [star(x + 0.7, y, island)],
  ]);
const shapes = fc
  .array(shape, { minLength: 1, maxLength: 8 })
  .map((all): AreaShape[] => all.map((polygons, i) => ({ polygons, group: i, part: i })));
const point = fc.tuple(between(-4, 2.5), between(49, 54));

describe('areas', () => {
  it('answer as plain ray casting does, with holes, islands, overlaps and any size of cell', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.constantFrom(0.02, 0.07, 0.5),
        fc.array(point, { minLength: 30, maxLength: 60 }),
        (all, cell, points) => {
          const index = buildAreaIndex(all, cell);
          const corners = all.flatMap(({ polygons }) => polygons.flat(2)) as [number, number][];
          for (const [x, y] of [...points, ...corners]) expect(areaAt(index, x, y)).toBe(plainAreaAt(all, x, y));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give each point of a field without gaps to exactly one, on borders and corners too', () => {
    const field = tiles(-1, 51, 6, 5, 0.13);
    const index = buildAreaIndex(field, 0.05);
    const alone = field.map((each) => buildAreaIndex([each], 0.05));
    const along = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 10 }), between(0, 1));
    fc.assert(
      fc.property(along, fc.boolean(), ([c, r, share], isVertical) => {
        // On the lines of the field and half-way, nudged nowhere.
        const x = -1 + (isVertical ? c / 2 : share * 6) * 0.13;
        const y = 51 + (isVertical ? share * 5 : r / 2) * 0.13;
        const holding = alone.filter((each) => areaAt(each, x, y) === 0).length;
        const isInside = x > -1 && x < -1 + 6 * 0.13 && y > 51 && y < 51 + 5 * 0.13;
        if (isInside) expect(holding).toBe(1);
        expect(areaAt(index, x, y) >= 0).toBe(holding === 1);
      }),
      { numRuns: 500 },
    );
  });

  it('find the nearest area that a search through every edge finds, and none beyond the limit', () => {
    fc.assert(
      fc.property(shapes, point, between(100, 40_000), fc.boolean(), (all, [x, y], within, isLeftOut) => {
        const index = buildAreaIndex(all, 0.05);
        const leaveOut = isLeftOut ? { group: 0 } : {};
        const found = nearestArea(index, x, y, within, leaveOut);
        // The same question of each area alone, with a grid of one cell that hides nothing.
        const each = all
          .map((one, area) => ({ area, near: nearestArea(buildAreaIndex([one], 10), x, y, within) }))
          .filter(({ area, near }) => near !== null && !(isLeftOut && area === 0))
          .map(({ near }) => near?.metres ?? Infinity);
        if (each.length === 0) expect(found).toBeNull();
        else expect(found?.metres).toBeCloseTo(Math.min(...each), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('have a point inside that is inside', () => {
    fc.assert(
      fc.property(shape, (polygons) => {
        const inside = interiorPoint(polygons);
        if (inside === null) throw new Error('every star has an inside');
        expect(plainAreaAt([{ polygons, group: 0, part: 0 }], inside[0], inside[1])).toBe(0);
      }),
    );
  });
});
