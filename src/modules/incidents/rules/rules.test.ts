import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDrugs, weightOf } from './quantities.ts';
import { readClockTime } from './read-clock-time.ts';

describe('readClockTime', () => {
  it.each([
    ['14:20', '14:20'],
    ['1420', '14:20'],
    ['14.20', '14:20'],
    ['2.20pm', '14:20'],
    ['2:20 PM', '14:20'],
    ['9 am', '09:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['7', '07:00'],
    ['0905', '09:05'],
    ['2359hrs', '23:59'],
  ])('reads %j as %s', (typed, kept) => {
    expect(readClockTime(typed)).toEqual({ ok: true, value: kept });
  });

  it.each(['', '24:00', '25', '14:60', '13pm', '0am', 'noon', 'two', '14:2', '-1:00'])('refuses %j', (typed) => {
    expect(readClockTime(typed).ok).toBe(false);
  });

  it('reads every time of the day back as itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 23 }), fc.nat({ max: 59 }), (hour, minute) => {
        const kept = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(readClockTime(kept)).toEqual({ ok: true, value: kept });
      }),
    );
  });
});

describe('a quantity of drugs', () => {
  it.each([
    [28_500, 'g', 28_500],
    [1_250, 'kg', 1_250_000],
    [40_000, 'tablets', null],
    [null, 'g', null],
  ] as const)('%s thousandths of %s weigh %s milligrams', (quantity, unit, weight) => {
    expect(weightOf({ quantity, unit })).toBe(weight);
  });

  it('is kept exactly when unit and basis are as the database asks', () => {
    const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
    fc.assert(
      fc.property(
        some(fc.nat()),
        some(fc.constant('g')),
        some(fc.nat()),
        some(fc.constant('estimated')),
        (quantity, unit, pence, basis) => {
          const isKept = checkDrugs({ quantity, unit, pence, quantity_basis: basis }).length === 0;
          expect(isKept).toBe(
            (quantity === null) === (unit === null) && (basis !== null || (quantity === null && pence === null)),
          );
        },
      ),
    );
  });
});
