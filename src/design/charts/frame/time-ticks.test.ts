import { describe, expect, it } from 'vitest';
import { asDay, asInstant, type Instant, millisecondsOf } from '#kernel/instant.ts';
import { beginOf, dayBegins, endOf, hour, sayBetween } from './moment.ts';
import { timeTicks } from './time-ticks.ts';

const most = (count: number) => (ticks: readonly unknown[]) => ticks.length <= count;
const said = (from: string, to: string, count: number, finest = 1) =>
  timeTicks(millisecondsOf(asInstant(from)), millisecondsOf(asInstant(to)), {
    finest,
    most: 60,
    fits: most(count),
  }).map(({ text, under }) => (under === undefined ? text : `${text} (${under})`));

describe('moments', () => {
  it('begin a day at midnight in London, summer and winter, and on the days when the clock changes', () => {
    const midnight = (day: string): string => new Date(dayBegins(asDay(day))).toISOString();
    expect(midnight('2026-01-15')).toBe('2026-01-15T00:00:00.000Z');
    expect(midnight('2026-07-15')).toBe('2026-07-14T23:00:00.000Z');
    expect(midnight('2026-03-29')).toBe('2026-03-29T00:00:00.000Z');
    expect(midnight('2026-03-30')).toBe('2026-03-29T23:00:00.000Z');
    expect(midnight('2026-10-26')).toBe('2026-10-26T00:00:00.000Z');
  });

  it('end a day where the next begins, and a moment where it begins', () => {
    expect(endOf(asDay('2026-03-29')) - beginOf(asDay('2026-03-29'))).toBe(23 * hour);
    expect(endOf(asDay('2026-10-25')) - beginOf(asDay('2026-10-25'))).toBe(25 * hour);
    const moment: Instant = asInstant('2026-11-20T17:40:00Z');
    expect(endOf(moment)).toBe(beginOf(moment));
  });

  it('are said without saying the month or the year twice', () => {
    expect(sayBetween(asDay('2026-03-03'), asDay('2026-05-09'))).toBe('3 March to 9 May 2026');
    expect(sayBetween(asDay('2026-03-03'), asDay('2026-03-09'))).toBe('3 to 9 March 2026');
    expect(sayBetween(asDay('2025-12-03'), asDay('2026-01-09'))).toBe('3 December 2025 to 9 January 2026');
    expect(sayBetween(asDay('2026-03-03'), asDay('2026-03-03'))).toBe('3 March 2026');
  });
});

describe('timeTicks', () => {
  it('names hours of the clock in London, with the day where it is new', () => {
    expect(said('2026-11-20T17:40:00Z', '2026-11-21T02:20:00Z', 5)).toEqual([
      '18:00 (20 Nov)',
      '20:00',
      '22:00',
      '00:00 (21 Nov)',
      '02:00',
    ]);
    expect(said('2026-07-01T09:10:00Z', '2026-07-01T11:20:00Z', 5)).toEqual(['11:00 (1 Jul)', '12:00']);
  });

  it('names days, months and years, with the year where it is new', () => {
    expect(said('2026-12-30T06:00:00Z', '2027-01-02T06:00:00Z', 3)).toEqual(['31 Dec (2026)', '1 Jan (2027)', '2 Jan']);
    expect(said('2025-11-10T00:00:00Z', '2026-03-10T00:00:00Z', 4)).toEqual(['Dec (2025)', 'Jan (2026)', 'Feb', 'Mar']);
    expect(said('2020-03-01T00:00:00Z', '2026-06-01T00:00:00Z', 6)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('names Mondays where it names weeks', () => {
    expect(said('2026-11-01T00:00:00Z', '2026-11-29T00:00:00Z', 4)).toEqual([
      '2 Nov (2026)',
      '9 Nov',
      '16 Nov',
      '23 Nov',
    ]);
  });

  it('names no hours where nothing is known to the hour', () => {
    expect(said('2026-11-20T06:00:00Z', '2026-11-21T18:00:00Z', 9, 24)).toEqual(['21 Nov (2026)']);
  });

  it('names centuries as well', () => {
    expect(said('1900-06-01T00:00:00Z', '2026-06-01T00:00:00Z', 4)).toEqual(['1950', '2000']);
  });
});
