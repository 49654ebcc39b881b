import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, instantFromMilliseconds, plusDays, plusSeconds } from '#kernel/instant.ts';
import { dueAfter, holidayNations, isWorkingDay } from '#kernel/working-days/index.ts';
import { dueColumns, dueOf, isLate, lastMomentOf } from './due-columns.ts';

/** Any moment from 2020 to 2040, to the second. */
const moments = fc
  .integer({ min: 1_577_836_800, max: 2_208_988_800 })
  .map((seconds) => instantFromMilliseconds(seconds * 1000));
const nations = fc.constantFrom(...holidayNations);
const spans = fc.oneof(
  fc.record({ hours: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ workingDays: fc.integer({ min: 1, max: 40 }) }),
);

describe('when something is due', () => {
  it('comes back from its columns as it was, whatever the rule', () => {
    fc.assert(
      fc.property(moments, spans, nations, (from, span, nation) => {
        const due = dueAfter(from, span, nation);
        expect(dueOf(dueColumns(due))).toEqual(due);
      }),
    );
    expect(dueOf(dueColumns(null))).toBeNull();
  });

  it('is in time until its last moment, and late a second after', () => {
    fc.assert(
      fc.property(moments, spans, nations, (from, span, nation) => {
        const due = dueAfter(from, span, nation);
        expect(isLate(due, from)).toBe(false);
        expect(isLate(due, lastMomentOf(due))).toBe(false);
        expect(isLate(due, plusSeconds(lastMomentOf(due), 1))).toBe(true);
      }),
    );
    expect(isLate(null, plusSeconds(instantFromMilliseconds(0), 1))).toBe(false);
  });

  it('by working days never falls on a day of rest, and by the day lasts to its end in London', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 40 }), nations, (from, workingDays, nation) => {
        const due = dueAfter(from, { workingDays }, nation);
        if (!('day' in due)) throw new Error('Working days end with a day');
        expect(isWorkingDay(due.day, nation)).toBe(true);
        expect(dayOf(lastMomentOf(due))).toBe(due.day);
        expect(dayOf(plusSeconds(lastMomentOf(due), 1))).toBe(plusDays(due.day, 1));
      }),
    );
  });
});
