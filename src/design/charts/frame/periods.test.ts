import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays } from '#kernel/instant.ts';
import { dayFromNumber, dayNumber, everies, periodStart, periodsSince, periodTicks, sayPeriod } from './periods.ts';
import { standClear } from './value-scale.ts';

const days = fc.integer({ min: -20_000, max: 40_000 }).map(dayFromNumber);

describe('periods', () => {
  it('count whole at their beginning, with a fraction within', () => {
    expect(periodsSince(asDay('2026-01-01'), asDay('2026-04-01'), 'month')).toBe(3);
    expect(periodsSince(asDay('2026-01-01'), asDay('2026-02-15'), 'month')).toBe(1.5);
    expect(periodsSince(asDay('2026-01-05'), asDay('2026-01-19'), 'week')).toBe(2);
    expect(periodsSince(asDay('2026-02-28'), asDay('2026-03-01'), 'day')).toBe(1);
  });

  it('begin where they count whole, in every calendar year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500 }), fc.constantFrom(...everies), (first, index, every) => {
        const begin = every === 'month' ? asDay(`${first.slice(0, 7)}-01`) : first;
        expect(periodsSince(begin, periodStart(begin, index, every), every)).toBe(index);
      }),
    );
  });

  it('count days as the calendar does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1000 }), (day, later) => {
        expect(plusDays(day, later)).toBe(dayFromNumber(dayNumber(day) + later));
      }),
    );
  });

  it('are said in full', () => {
    expect(everies.map((every) => sayPeriod(asDay('2026-03-02'), every))).toEqual([
      '2 March 2026',
      'week of 2 March 2026',
      'March 2026',
    ]);
  });
});

describe('names of periods on an axis', () => {
  const axis = (count: number, width: number) => ({
    first: asDay('2025-11-01'),
    count,
    every: 'month' as const,
    at: (index: number) => ((index + 0.5) * width) / count,
    width,
  });

  it('have the year where it is new', () => {
    expect(periodTicks(axis(4, 400)).map(({ text, year }) => [text, year])).toEqual([
      ['Nov', '2025'],
      ['Dec', undefined],
      ['Jan', '2026'],
      ['Feb', undefined],
    ]);
  });

  it('are those that people count in where there is not room for all', () => {
    expect(periodTicks(axis(24, 330)).map(({ text }) => text)).toEqual(['Jan', 'Jul', 'Jan', 'Jul']);
  });

  it('stand clear of each other, and there is always one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 60, max: 700 }), (count, width) => {
        const ticks = periodTicks(axis(count, width));
        expect(ticks.length).toBeGreaterThan(0);
        expect(standClear(ticks)).toBe(true);
      }),
    );
  });
});
