import { describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { readMoment } from './moment.ts';

const now = asInstant('2026-11-21T18:53:12Z');
const read = (day: string, time: string) => {
  const result = readMoment({ day, time }, now);
  return result.ok ? result.value.slice(0, 16) : result.problem.map((each) => each.field).join();
};

describe('a day and a time as typed', () => {
  it.each([
    ['', '', '2026-11-21T18:53'],
    ['22/11/2026', '03:00', '2026-11-22T03:00'],
    ['2026-11-22', '3am', '2026-11-22T03:00'],
    ['22-11-2026', '3.30pm', '2026-11-22T15:30'],
    ['', '0300', '2026-11-21T03:00'],
    ['22 Nov 26', '1420hrs', '2026-11-22T14:20'],
    ['2/1/27', '2:20 pm', '2027-01-02T14:20'],
    ['1/7/2026', '12am', '2026-06-30T23:00'],
    ['1/7/2026', '12 pm', '2026-07-01T11:00'],
    ['22/11/2026', '', '2026-11-22T18:53'],
    // The clocks leave out 01:30 in March; it is taken as 02:30. In October the first of two is meant.
    ['29/03/2026', '01:30', '2026-03-29T01:30'],
    ['25/10/2026', '01:30', '2026-10-25T00:30'],
  ])('%j %j is %s', (day, time, expected) => {
    expect(read(day, time)).toBe(expected);
  });

  it.each([
    ['31/02/2026', '03:00', 'day'],
    ['yesterday', '03:00', 'day'],
    ['46348', '03:00', 'day'],
    ['22/11/2026 03:00', '', 'day'],
    ['22/11/2026', '25:00', 'time'],
    ['22/11/2026', '13pm', 'time'],
    ['22/11/2026', '3', 'time'],
    ['22/11/2026', '03:61', 'time'],
    ['x', 'y', 'day,time'],
  ])('%j %j is refused for its %s', (day, time, expected) => {
    expect(read(day, time)).toBe(expected);
  });
});
