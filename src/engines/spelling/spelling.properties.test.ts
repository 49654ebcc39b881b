import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, spellingIndex } from './index.ts';

const word = fc.stringMatching(/^[a-d]{1,9}$/);

/** The plain table, without limits: what the fast one must equal. */
function slowDistance(one: string, other: string): number {
  const table: number[][] = [];
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 0; row <= one.length; row += 1) {
    table.push([]);
    for (let column = 0; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const ways = row === 0 || column === 0 ? [row + column] : [];
      if (row > 0 && column > 0) {
        ways.push(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1));
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          ways.push(at(row - 2, column - 2) + 1);
        }
      }
      table[row]?.push(Math.min(...ways));
    }
  }
  return at(one.length, other.length);
}

describe('editDistance', () => {
  it.each([
    ['ipswitch', 'ipswich', 1],
    ['brimingham', 'birmingham', 1],
    ['miltonkeys', 'miltonkeynes', 2],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s and %s: %i', (one, other, slips) => {
    expect(editDistance(one, other, 3)).toBe(slips);
  });

  it('is that of the plain table up to the limit, and one more beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(slowDistance(one, other), limit + 1));
      }),
    );
  });
});

describe('spellingIndex', () => {
  it('finds what comparing with every word would find', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, fc.integer({ min: 0, max: 2 }), (words, asked, slips) => {
        // Where a word is so short that slips may leave no pair of letters, the index is not asked (see findNames).
        fc.pre(asked.length + 1 > 3 * slips);
        const all = words
          .map((each, place) => ({ place, slips: slowDistance(asked, each) }))
          .filter((each) => each.slips <= slips)
          .toSorted((one, other) => one.slips - other.slips || one.place - other.place);
        expect(spellingIndex(words).nearest(asked, slips)).toEqual(all);
      }),
    );
  });

  it('can be asked again', () => {
    const index = spellingIndex(['ipswich', 'norwich']);
    expect(index.nearest('ipswitch', 1)).toEqual([{ place: 0, slips: 1 }]);
    expect(index.nearest('ipswitch', 1)).toEqual([{ place: 0, slips: 1 }]);
    expect(index.nearest('qqqq', 1)).toEqual([]);
  });
});
