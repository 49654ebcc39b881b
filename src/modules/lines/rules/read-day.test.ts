import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays, sayDay } from '#kernel/instant.ts';
import { readDay } from './read-day.ts';

const today = asDay('2026-11-21');

describe('readDay', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['3/2/2026', '2026-02-03'],
    ['03-02-2026', '2026-02-03'],
    ['03.02.26', '2026-02-03'],
    ['2026-11-21', '2026-11-21'],
    ['2026/2/3', '2026-02-03'],
    ['21 Nov 2026', '2026-11-21'],
    ['21-Nov-26', '2026-11-21'],
    ['21 November 2026', '2026-11-21'],
    ['21st November, 2026', '2026-11-21'],
    ['1 sept 2026', '2026-09-01'],
    ['21/11/2026 00:00', '2026-11-21'],
    ['2026-11-21 23:59:59', '2026-11-21'],
    ['2026-11-21T10:00:00Z', '2026-11-21'],
    ['46347', '2026-11-21'],
    ['46347.5', '2026-11-21'],
    ['01/01/99', '1999-01-01'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed, today)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['31/02/2026', '"31/02/2026" is not a date. Write it like 21/11/2026.'],
    ['11/21/2026', '"11/21/2026" is not a date. Write it like 21/11/2026.'],
    ['29/02/2026', '"29/02/2026" is not a date. Write it like 21/11/2026.'],
    ['Nov 2026', '"Nov 2026" is not a date. Write it like 21/11/2026.'],
    ['21 Foo 2026', '"21 Foo 2026" is not a date. Write it like 21/11/2026.'],
    ['yesterday', '"yesterday" is not a date. Write it like 21/11/2026.'],
    ['2026', '"2026" is not a date. Write it like 21/11/2026.'],
    ['', '"" is not a date. Write it like 21/11/2026.'],
    ['22/11/2026', '22 November 2026 has not come yet. Check the year, and that the day comes first.'],
    ['46348', '22 November 2026 has not come yet. Check the year, and that the day comes first.'],
    ['01/01/1926', '1 January 1926 is too long ago for a line. Check the year.'],
    ['01/01/27', '1 January 1927 is too long ago for a line. Check the year.'],
  ])('refuses %s', (typed, problem) => {
    expect(readDay(typed, today)).toEqual({ ok: false, problem });
  });

  it('reads each form of each day since 1990 as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13_473 }), (back) => {
        const day = plusDays(today, -back);
        const [year = '', month = '', date = ''] = day.split('-');
        const serial = String(46_347 - back);
        for (const typed of [
          day,
          `${date}/${month}/${year}`,
          `${Number(date)}.${Number(month)}.${year}`,
          sayDay(day),
          serial,
        ]) {
          expect(readDay(typed, today)).toEqual({ ok: true, value: day });
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. :NovT') }), (typed) => {
        const read = readDay(typed, today);
        if (read.ok) expect(read.value <= today).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
