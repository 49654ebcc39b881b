import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, asInstant, type Day, dayOf, instantFromMilliseconds, plusDays, plusSeconds } from '#kernel/instant.ts';
import { daysBetween, sayAgo, sayDue, sayLateness, sayMoment } from './clock-words.ts';

/** Any moment from 2020 to 2040, to the second: summer time and leap years among them. */
const moments = fc
  .integer({ min: 1_577_836_800, max: 2_208_988_800 })
  .map((seconds) => instantFromMilliseconds(seconds * 1000));
const distances = fc.integer({ min: -800, max: 800 });

/** The number of nights between two days, counted one by one on the calendar of the kernel. */
function nightsBetween(from: Day, to: Day): number {
  let nights = 0;
  for (let day = from; day < to; day = plusDays(day, 1)) nights += 1;
  for (let day = from; day > to; day = plusDays(day, -1)) nights -= 1;
  return nights;
}

describe('clocks by day', () => {
  it('count the nights on the calendar', () => {
    fc.assert(
      fc.property(moments, distances, (now, distance) => {
        const today = dayOf(now);
        const due = plusDays(today, distance);
        expect(daysBetween(today, due)).toBe(nightsBetween(today, due));
      }),
      { numRuns: 60 },
    );
  });

  it('say the number of days, and today and tomorrow by name', () => {
    fc.assert(
      fc.property(moments, distances, (now, distance) => {
        const { words, nearness } = sayDue({ day: plusDays(dayOf(now), distance) }, now);
        const said = /^(?:due in (\d+) days|due (today|tomorrow)|overdue by (\d+) days?)$/.exec(words);
        const [, ahead, named, over] = said ?? [];
        const days = named ? ['today', 'tomorrow'].indexOf(named) : ahead ? Number(ahead) : -Number(over);
        expect(days).toBe(distance);
        expect(nearness).toBe(distance < 0 ? 'overdue' : distance < 2 ? 'close' : 'ahead');
      }),
    );
  });

  it.each([
    ['due in 3 days', '2026-11-24'],
    ['due tomorrow', '2026-11-22'],
    ['due today', '2026-11-21'],
    ['overdue by 1 day', '2026-11-20'],
    ['overdue by 2 days', '2026-11-19'],
  ])('%s', (words, day) => {
    expect(sayDue({ day: asDay(day) }, asInstant('2026-11-21T12:00:00Z')).words).toBe(words);
  });

  it('turn at midnight in London, in summer too', () => {
    const due = { day: asDay('2026-07-01') };
    expect(sayDue(due, asInstant('2026-06-30T22:59:59Z')).words).toBe('due tomorrow');
    expect(sayDue(due, asInstant('2026-06-30T23:00:00Z')).words).toBe('due today');
    expect(sayDue(due, asInstant('2026-07-01T22:59:59Z')).words).toBe('due today');
    expect(sayDue(due, asInstant('2026-07-01T23:00:00Z')).words).toBe('overdue by 1 day');
  });

  it('keep their count over the nights when the clocks change', () => {
    expect(sayDue({ day: asDay('2026-10-26') }, asInstant('2026-10-24T22:30:00Z')).words).toBe('due in 2 days');
    expect(sayDue({ day: asDay('2026-03-30') }, asInstant('2026-03-28T23:30:00Z')).words).toBe('due in 2 days');
  });
});

describe('clocks by the hour', () => {
  const seconds = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const inSeconds: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

  it('never promise time that there is not, and leave out less than one unit', () => {
    fc.assert(
      fc.property(moments, seconds, (now, left) => {
        const { words, nearness } = sayDue({ at: plusSeconds(now, left) }, now);
        expect(nearness === 'overdue').toBe(left < 0);
        const said = /(\d+) (minute|hour|day)s?$/.exec(words);
        const unit = inSeconds[said?.[2] ?? ''] ?? 60;
        const stretch = Number(said?.[1] ?? 0) * unit;
        expect(stretch).toBeLessThanOrEqual(Math.abs(left));
        expect(stretch + unit).toBeGreaterThan(Math.abs(left));
      }),
    );
  });

  it.each([
    ['due in 72 hours', 72 * 3600],
    ['due in 5 hours', 5.9 * 3600],
    ['due in 1 hour', 3600],
    ['due in 59 minutes', 3599],
    ['due in less than a minute', 59],
    ['due now', 0],
    ['overdue by less than a minute', -1],
    ['overdue by 1 minute', -60],
    ['overdue by 26 hours', -26.5 * 3600],
    ['overdue by 3 days', -73 * 3600],
  ])('%s', (words, left) => {
    const now = asInstant('2026-11-21T12:00:00Z');
    expect(sayDue({ at: plusSeconds(now, left) }, now).words).toBe(words);
  });

  it('count real hours through the night when the clocks go back, and say the time in London', () => {
    const missing = asInstant('2026-10-24T12:00:00Z');
    const due = { at: plusSeconds(missing, 72 * 3600) };
    expect(sayDue(due, missing).words).toBe('due in 72 hours');
    // 13:00 by British summer time; three days of 24 hours later it is noon.
    expect(sayMoment({ at: missing })).toBe('13:00 on 24 October 2026');
    expect(sayMoment(due)).toBe('12:00 on 27 October 2026');
  });
});

describe('what is done', () => {
  const day = (text: string) => ({ day: asDay(text) });
  const at = (text: string) => ({ at: asInstant(text) });

  it.each([
    ['in time', day('2026-11-20'), day('2026-11-20')],
    ['in time', day('2026-11-20'), at('2026-11-20T23:59:00Z')],
    ['1 day late', day('2026-11-20'), at('2026-11-21T00:01:00Z')],
    ['12 days late', day('2026-11-20'), day('2026-12-02')],
    ['in time', at('2026-11-20T10:00:00Z'), at('2026-11-20T10:00:00Z')],
    ['3 hours late', at('2026-11-20T10:00:00Z'), at('2026-11-20T13:59:00Z')],
    ['in time', at('2026-11-20T10:00:00Z'), day('2026-11-20')],
  ])('was %s', (words, due, done) => {
    expect(sayLateness(due, done)).toBe(words);
  });
});

describe('how long ago', () => {
  it.each([
    ['today', '2026-11-21'],
    ['yesterday', '2026-11-20'],
    ['9 days ago', '2026-11-12'],
    ['22 November 2026', '2026-11-22'],
  ])('%s', (words, day) => {
    expect(sayAgo(asDay(day), asInstant('2026-11-21T00:00:00Z'))).toBe(words);
  });
});
