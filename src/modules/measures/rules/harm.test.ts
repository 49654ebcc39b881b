import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import { type HarmOfLine, harmFigures, kindsOfHarm, noHarm, rankByHarm } from './harm.ts';

const idOf = (nth: number) => asId(`01990000-0000-7000-8000-${String(nth).padStart(12, '0')}`);
const rank = (harms: readonly HarmOfLine[]): readonly string[] => {
  const lines = harms.map((_, nth) => ({ id: idOf(nth), name: `LINE ${nth}` }));
  const byId = new Map(harms.map((harm, nth) => [idOf(nth), harm]));
  return rankByHarm(lines, (id) => byId.get(id) ?? noHarm).map(({ name }) => name);
};

describe('lines by recorded harm', () => {
  it('have first what has most kinds of harm, then children before all else', () => {
    const [much, children, violence, none] = [
      { ...noHarm, children: 1, violence: 1 },
      { ...noHarm, children: 3 },
      { ...noHarm, violence: 90 },
      noHarm,
    ];
    expect(rank([none, violence, children, much])).toEqual(['LINE 3', 'LINE 2', 'LINE 1', 'LINE 0']);
  });

  it('never stand before a line that has at least as much of everything, and more of something', () => {
    const figure = fc.integer({ min: 0, max: 4 });
    const harm = fc.record({ violence: figure, children: figure, exploitedAdults: figure, cuckooed: figure });
    fc.assert(
      fc.property(fc.array(harm, { maxLength: 12 }), (harms) => {
        const ranked = rank(harms).map((name) => harms[Number(name.slice(5))] ?? noHarm);
        for (const [at, one] of ranked.entries())
          for (const later of ranked.slice(at + 1)) {
            const isMore = harmFigures.every((each) => later[each] >= one[each]);
            const isSame = harmFigures.every((each) => later[each] === one[each]);
            expect(isMore && !isSame).toBe(false);
            expect(kindsOfHarm(one)).toBeGreaterThanOrEqual(kindsOfHarm(later));
          }
      }),
    );
  });
});
