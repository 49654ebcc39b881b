import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays } from '#kernel/instant.ts';
import { dayOfNumber, numberOfDay, weekdayOfNumber } from './day-number.ts';
import {
  bankHolidays,
  holidayNations,
  isWorkingDay,
  mostWorkingDays,
  nextWorkingDay,
  plusWorkingDays,
  workingDaysBetween,
} from './index.ts';

/** Any day from 2000 to 2060. */
const days = fc.integer({ min: 10_957, max: 33_237 }).map(dayOfNumber);
const nations = fc.constantFrom(...holidayNations);
const counts = fc.integer({ min: 1, max: 300 });
const signed = fc.integer({ min: -300, max: 300 });

describe('working days', () => {
  it('are never a weekend nor a bank holiday', () => {
    fc.assert(
      fc.property(days, signed, nations, (day, count, nation) => {
        const landed = plusWorkingDays(day, count, nation);
        expect(isWorkingDay(landed, nation)).toBe(true);
        expect([0, 6]).not.toContain(weekdayOfNumber(numberOfDay(landed)));
        expect(bankHolidays(nation, Number(landed.slice(0, 4))).map((each) => each.day)).not.toContain(landed);
      }),
    );
  });

  it('are counted back to what was added', () => {
    fc.assert(
      fc.property(days, signed, nations, (day, count, nation) => {
        fc.pre(count !== 0);
        expect(workingDaysBetween(day, plusWorkingDays(day, count, nation), nation)).toBe(count);
      }),
    );
  });

  it('are reached in any number of steps', () => {
    fc.assert(
      fc.property(days, counts, counts, nations, (day, one, other, nation) => {
        const twice = plusWorkingDays(plusWorkingDays(day, one, nation), other, nation);
        expect(twice).toBe(plusWorkingDays(day, one + other, nation));
      }),
    );
  });

  it('come later the later one begins and the more one adds', () => {
    fc.assert(
      fc.property(days, days, counts, nations, (one, other, count, nation) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const due = plusWorkingDays(earlier, count, nation);
        expect(due <= plusWorkingDays(later, count, nation)).toBe(true);
        expect(due < plusWorkingDays(earlier, count + 1, nation)).toBe(true);
        expect(due > earlier).toBe(true);
      }),
    );
  });

  it('add up over any day in between, and are as many one way as the other from worked days', () => {
    fc.assert(
      fc.property(days, fc.nat(900), fc.nat(900), nations, (day, first, second, nation) => {
        const middle = plusDays(day, first);
        const end = plusDays(middle, second);
        const whole = workingDaysBetween(day, end, nation);
        expect(workingDaysBetween(day, middle, nation) + workingDaysBetween(middle, end, nation)).toBe(whole);
        const [a, b] = [nextWorkingDay(day, nation), nextWorkingDay(end, nation)];
        expect(workingDaysBetween(a, b, nation)).toBe(0 - workingDaysBetween(b, a, nation) || 0);
      }),
    );
  });

  it('take nought as the day itself if it is worked, otherwise the next that is', () => {
    fc.assert(
      fc.property(days, nations, (day, nation) => {
        const expected = isWorkingDay(day, nation) ? day : nextWorkingDay(day, nation);
        expect(plusWorkingDays(day, 0, nation)).toBe(expected);
      }),
    );
  });

  it('refuse what is not a number of days', () => {
    for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY, mostWorkingDays + 1])
      expect(() => plusWorkingDays(asDay('2026-11-21'), count, 'scotland')).toThrow(RangeError);
  });
});

describe('bank holidays of any year', () => {
  it('are weekdays, all different, and as many as the nation has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2029, max: 2200 }), nations, (year, nation) => {
        const found = bankHolidays(nation, year);
        expect(new Set(found.map((each) => each.day)).size).toBe(found.length);
        expect(found).toHaveLength({ 'england and wales': 8, scotland: 9, 'northern ireland': 10 }[nation]);
        for (const each of found) {
          expect([0, 6]).not.toContain(weekdayOfNumber(numberOfDay(each.day)));
          expect(each.day.slice(0, 4)).toBe(String(year));
        }
      }),
    );
  });
});
