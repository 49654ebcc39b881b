import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, instantFromMilliseconds, londonTime, millisecondsOf } from '#kernel/instant.ts';
import { isWorkingDay } from '#kernel/working-days/index.ts';
import { type ContactTimes, isAnswered, isOfficeTime, sayHours } from './contact-hours.ts';

const from = millisecondsOf(asInstant('2019-01-01T00:00:00Z'));
const to = millisecondsOf(asInstant('2028-12-31T00:00:00Z'));
const instants = fc.integer({ min: from, max: to }).map(instantFromMilliseconds);
const nations = fc.constantFrom('england and wales', 'scotland', 'northern ireland');
const times = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1439 }))
  .filter(([one, other]) => one < other)
  .map(([one, other]) =>
    [one, other].map(
      (each) => `${String(Math.floor(each / 60)).padStart(2, '0')}:${String(each % 60).padStart(2, '0')}`,
    ),
  )
  .map(([opens = '', closes = '']) => ({ opens, closes }));
const maybe = fc.option(times, { nil: { opens: null, closes: null } });

const answered = (contact: ContactTimes, at: string, nation = 'england and wales' as const) =>
  isAnswered(contact, asInstant(at), nation, isWorkingDay);
const usual = { opens: null, closes: null };

describe('when a number is answered', () => {
  it('out of hours exactly when the office of the same hours is not at work', () => {
    fc.assert(
      fc.property(instants, nations, maybe, (at, nation, hours) => {
        const night = isAnswered({ hours: 'out of hours', ...hours }, at, nation, isWorkingDay);
        const day = isAnswered({ hours: 'office hours', ...hours }, at, nation, isWorkingDay);
        expect(night).toBe(!day);
        if (hours.opens === null) expect(day).toBe(isOfficeTime(at, nation, isWorkingDay));
      }),
    );
  });

  it('by the office never at a weekend or on a day that is not worked', () => {
    fc.assert(
      fc.property(instants, nations, maybe, (at, nation, hours) => {
        if (isWorkingDay(londonTime(at).day, nation)) return;
        expect(isAnswered({ hours: 'office hours', ...hours }, at, nation, isWorkingDay)).toBe(false);
      }),
    );
  });

  it('always always, and every day without regard to the day', () => {
    fc.assert(
      fc.property(instants, nations, times, (at, nation, hours) => {
        expect(isAnswered({ hours: 'always', ...usual }, at, nation, isWorkingDay)).toBe(true);
        const everyDay = isAnswered({ hours: 'every day', ...hours }, at, nation, isWorkingDay);
        expect(everyDay).toBe(isAnswered({ hours: 'every day', ...hours }, at, nation, () => false));
        const swapped = { hours: 'every day', opens: hours.closes, closes: hours.opens } as const;
        expect(isAnswered(swapped, at, nation, isWorkingDay)).toBe(!everyDay);
      }),
    );
  });

  it.each([
    ['a Monday morning', '2026-11-23T10:00:00Z', true],
    ['the minute it opens', '2026-11-23T09:00:00Z', true],
    ['the minute it closes', '2026-11-23T17:00:00Z', false],
    ['three at night', '2026-11-23T03:00:00Z', false],
    ['a Sunday at noon', '2026-11-22T12:00:00Z', false],
    ['Christmas Day, a Friday', '2026-12-25T11:00:00Z', false],
    ['nine by summer time', '2026-07-06T08:00:00Z', true],
    ['before nine by summer time', '2026-07-06T07:59:00Z', false],
  ])('by an office of the usual hours: %s', (_when, at, expected) => {
    expect(answered({ hours: 'office hours', ...usual }, at)).toBe(expected);
    expect(answered({ hours: 'out of hours', ...usual }, at)).toBe(!expected);
  });

  it('in Scotland on the August holiday of England, and not on its own', () => {
    const office = { hours: 'office hours', ...usual } as const;
    const english = asInstant('2026-08-31T11:00:00Z');
    const scottish = asInstant('2026-08-03T11:00:00Z');
    expect([english, scottish].map((at) => isAnswered(office, at, 'scotland', isWorkingDay))).toEqual([true, false]);
    expect([english, scottish].map((at) => isAnswered(office, at, 'england and wales', isWorkingDay))).toEqual([
      false,
      true,
    ]);
  });

  it('over midnight', () => {
    const late = { hours: 'every day', opens: '20:00', closes: '02:00' } as const;
    expect(
      ['2026-11-22T23:30:00Z', '2026-11-22T01:59:00Z', '2026-11-22T02:00:00Z'].map((at) => answered(late, at)),
    ).toEqual([true, true, false]);
  });

  it('said in words', () => {
    expect(sayHours({ hours: 'always', ...usual })).toBe('Day and night');
    expect(sayHours({ hours: 'out of hours', opens: '08:30', closes: '17:30' })).toBe(
      'Nights from 17:30 to 08:30, weekends and bank holidays',
    );
  });
});
