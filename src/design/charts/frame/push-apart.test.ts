import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushApart } from './push-apart.ts';

describe('pushApart', () => {
  it('leaves things where they want to be while there is room', () => {
    const wishes = [
      { at: 20, room: 10 },
      { at: 60, room: 10 },
    ];
    expect(pushApart(wishes, 0, 100)).toEqual([20, 60]);
  });

  it('moves two that want the same place to both sides of it', () => {
    const wishes = [
      { at: 50, room: 10 },
      { at: 50, room: 10 },
    ];
    expect(pushApart(wishes, 0, 100)).toEqual([45, 55]);
  });

  it('keeps everything within its edges, in order and apart, where there is room for all', () => {
    const wishes = fc.array(
      fc.record({ at: fc.double({ min: -50, max: 450, noNaN: true }), room: fc.integer({ min: 1, max: 20 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(wishes, (wished) => {
        const places = pushApart(wished, 0, 400).map((at, index) => ({
          at,
          room: wished[index]?.room ?? 0,
          wish: wished[index]?.at ?? 0,
        }));
        const down = places.toSorted((one, other) => one.at - other.at);
        for (const [index, place] of down.entries()) {
          const before = down[index - 1];
          expect(place.at - place.room / 2).toBeGreaterThan(-1e-6);
          expect(place.at + place.room / 2).toBeLessThan(400 + 1e-6);
          if (!before) continue;
          expect(place.at - place.room / 2).toBeGreaterThan(before.at + before.room / 2 - 1e-6);
          expect(place.wish).toBeGreaterThanOrEqual(before.wish);
        }
      }),
    );
  });

  it('begins at the edge where there is not room for all', () => {
    const wishes = Array.from({ length: 3 }, () => ({ at: 5, room: 10 }));
    expect(pushApart(wishes, 0, 20)).toEqual([5, 15, 25]);
  });
});
