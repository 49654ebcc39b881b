import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, asInstant, dayOf, instantFromMilliseconds, millisecondsOf, sayInstant } from '#kernel/instant.ts';
import { deadline, dueAfter, endOfDay, endOfWorkingDay, holidayNations, startOfDay } from './index.ts';

const england = 'england and wales' as const;
/** Any moment from 2020 to 2040, to the second. */
const moments = fc
  .integer({ min: 1_577_836_800, max: 2_208_988_800 })
  .map((seconds) => instantFromMilliseconds(seconds * 1000));
const nations = fc.constantFrom(...holidayNations);

describe('clocks by the hour', () => {
  it('count real hours through both changes of the clocks', () => {
    const october = asInstant('2026-10-24T12:00:00+01:00');
    expect(sayInstant(deadline(october, { hours: 72 }, england))).toBe('27 October 2026 at 11:00');
    const march = asInstant('2026-03-28T12:00:00Z');
    expect(sayInstant(deadline(march, { hours: 72 }, england))).toBe('31 March 2026 at 13:00');
  });

  it('are exact whatever the moment', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 2000 }), nations, (from, hours, nation) => {
        const due = deadline(from, { hours }, nation);
        expect(millisecondsOf(due) - millisecondsOf(from)).toBe(hours * 3_600_000);
        expect(dueAfter(from, { hours }, nation)).toEqual({ at: due });
      }),
    );
  });
});

describe('clocks by the day', () => {
  it('end with the day in London, in winter, in summer and when the clocks change', () => {
    expect(startOfDay(asDay('2026-07-01'))).toBe('2026-06-30T23:00:00.000000Z');
    expect(endOfDay(asDay('2026-07-01'))).toBe('2026-07-01T22:59:59.999999Z');
    expect(endOfDay(asDay('2026-12-31'))).toBe('2026-12-31T23:59:59.999999Z');
    expect(endOfDay(asDay('2026-10-25'))).toBe('2026-10-25T23:59:59.999999Z');
    expect(startOfDay(asDay('2026-10-25'))).toBe('2026-10-24T23:00:00.000000Z');
    expect(endOfDay(asDay('2026-03-29'))).toBe('2026-03-29T22:59:59.999999Z');
  });

  it('do not count the day of the beginning, even late in a summer night', () => {
    // 00:30 on 2 July in London.
    const from = asInstant('2026-07-01T23:30:00Z');
    expect(dueAfter(from, { days: 28 }, england)).toEqual({ day: '2026-07-30' });
    expect(dueAfter(from, { days: 0 }, england)).toEqual({ day: '2026-07-02' });
  });

  it('end 28 days on whatever the moment, on the same weekday', () => {
    fc.assert(
      fc.property(moments, (from) => {
        const due = deadline(from, { days: 28 }, england);
        expect(Date.parse(dayOf(due)) - Date.parse(dayOf(from))).toBe(28 * 86_400_000);
        expect(due).toBe(endOfDay(dayOf(due)));
      }),
    );
  });
});

describe('clocks by the working day', () => {
  it.each([
    ['made on a Monday', '2026-11-23T10:00:00Z', '2026-11-30'],
    ['made on a Saturday', '2026-11-21T10:00:00Z', '2026-11-27'],
    ['over the late August bank holiday', '2026-08-28T10:00:00Z', '2026-09-07'],
    ['over Easter', '2026-03-31T10:00:00Z', '2026-04-09'],
    ['over Christmas, with Boxing Day on a Saturday', '2026-12-22T10:00:00Z', '2026-12-31'],
  ])('a restriction order %s is to be obeyed by the end of the fifth', (_, made, day) => {
    const from = asInstant(made);
    expect(dueAfter(from, { workingDays: 5 }, england)).toEqual({ day });
    expect(deadline(from, { workingDays: 5 }, england)).toBe(endOfDay(asDay(day)));
    expect(endOfWorkingDay(dayOf(from), 5, england)).toBe(endOfDay(asDay(day)));
  });

  it('differ by nation', () => {
    const from = asInstant('2026-11-27T10:00:00Z');
    expect(dueAfter(from, { workingDays: 1 }, england)).toEqual({ day: '2026-11-30' });
    // St Andrew's Day.
    expect(dueAfter(from, { workingDays: 1 }, 'scotland')).toEqual({ day: '2026-12-01' });
    const july = asInstant('2027-07-09T10:00:00Z');
    expect(dueAfter(july, { workingDays: 1 }, 'northern ireland')).toEqual({ day: '2027-07-13' });
  });

  it('never end before as many days, and never on the same day', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), nations, (from, count, nation) => {
        const byWork = deadline(from, { workingDays: count }, nation);
        expect(byWork >= deadline(from, { days: count }, nation)).toBe(true);
        expect(byWork > from).toBe(true);
      }),
    );
  });
});
