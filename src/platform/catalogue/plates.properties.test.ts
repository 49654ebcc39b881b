import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askPlate } from '#engines/plates/index.ts';
import { plateTokens } from './tokens.ts';
import { whereToLook } from './where-to-look.ts';

const letter = fc.constantFrom(...'ABCDEFGHJKLMNOPRSTUVWXYZ');
const figure = fc.constantFrom(...'0123456789');
const shaped = (shape: string) =>
  fc.tuple(...[...shape].map((sign) => (sign === 'A' ? letter : figure))).map((signs) => signs.join(''));
const plate = fc.oneof(...['AA99AAA', 'A123AAA', 'A12AAA', 'AAA123A', 'AAI9999', 'AAA123', 'AA1234'].map(shaped));

/** Whether a plate that is held is found by what was typed: as the search does it, without a database. */
function isFound(typed: string, held: string): boolean {
  const asked = askPlate(typed);
  if (asked === null) return false;
  const tokens = plateTokens(held);
  const { equal, beginnings } = whereToLook(asked.pattern);
  const isLookedAt =
    equal.some((token) => tokens.includes(token)) ||
    beginnings.some((beginning) => tokens.some((token) => token.startsWith(beginning)));
  return isLookedAt && asked.compare(held) !== null;
}

const canBeAsked = (typed: string): boolean => /\d/.test(typed) && /[A-Z]/.test(typed);

describe('a plate', () => {
  it('is found whole, however it is spaced and in any case', () => {
    fc.assert(
      fc.property(plate, fc.nat(6), (held, at) => {
        expect(isFound(`${held.slice(0, at)} ${held.slice(at)}`.toLowerCase(), held)).toBe(true);
      }),
    );
  });

  it('is found with any one character wrong, left out, too many, or swapped with the next', () => {
    fc.assert(
      fc.property(
        plate,
        fc.nat(6),
        letter,
        fc.constantFrom('wrong', 'less', 'more', 'swapped'),
        (held, where, other, how) => {
          const at = where % (held.length - 1);
          const typed = {
            wrong: held.slice(0, at) + other + held.slice(at + 1),
            less: held.slice(0, at) + held.slice(at + 1),
            more: held.slice(0, at) + other + held.slice(at),
            swapped: held.slice(0, at) + held.charAt(at + 1) + held.charAt(at) + held.slice(at + 2),
          }[how];
          fc.pre(canBeAsked(typed));
          expect([typed, isFound(typed, held)]).toEqual([typed, true]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is found with any one or two characters that were not seen, while two that stand together at an end were', () => {
    fc.assert(
      fc.property(shaped('AA99AAA'), fc.nat(6), fc.nat(6), (held, one, other) => {
        const typed = [...held].map((sign, index) => (index === one || index === other ? '?' : sign)).join('');
        fc.pre(canBeAsked(typed) && (one === other || !/^.?\?.*\?.?$/.test(typed)));
        expect([typed, isFound(typed, held)]).toEqual([typed, true]);
      }),
    );
  });

  it('is found by its beginning and by its end', () => {
    fc.assert(
      fc.property(plate, fc.integer({ min: 3, max: 6 }), (held, length) => {
        for (const typed of [held.slice(0, length), held.slice(-length)])
          if (canBeAsked(typed)) expect([typed, isFound(typed, held)]).toEqual([typed, true]);
        if (canBeAsked(held.slice(0, length))) expect(isFound(`${held.slice(0, length)}…`, held)).toBe(true);
      }),
    );
  });

  it('is not found by another', () => {
    fc.assert(
      fc.property(shaped('AA99AAA'), shaped('AA99AAA'), (typed, held) => {
        const differing = [...typed].filter((sign, index) => sign !== held[index]).length;
        fc.pre(differing > 4);
        expect(isFound(typed, held)).toBe(false);
      }),
    );
  });
});
