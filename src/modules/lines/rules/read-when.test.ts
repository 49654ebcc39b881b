import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, instantFromMilliseconds, millisecondsOf } from '#kernel/instant.ts';
import { readWhen, typedNow } from './read-when.ts';

/** 14:20 in London. */
const now = asInstant('2026-11-21T14:20:00Z');

describe('when something was seen', () => {
  it.each([
    ['', '2026-11-21', '14:20'],
    ['now', '2026-11-21', '14:20'],
    ['14:20', '2026-11-21', '14:20'],
    ['9am', '2026-11-21', '09:00'],
    ['today 9.15', '2026-11-21', '09:15'],
    ['Today', '2026-11-21', ''],
    ['yesterday 9pm', '2026-11-20', '21:00'],
    ['yesterday', '2026-11-20', ''],
    ['21/11/2026 14:20', '2026-11-21', '14:20'],
    ['20/11/26 at 23:59', '2026-11-20', '23:59'],
    ['20 November 2026', '2026-11-20', ''],
    ['20 Nov 2026, 1420 hrs', '2026-11-20', '14:20'],
  ])('%j is read', (typed, day, time) => {
    expect(readWhen(typed, now)).toEqual({ ok: true, value: { day, time } });
  });

  it.each([
    ['tomorrow', 'is not a day'],
    ['31/02/2026', 'is not a day'],
    ['25:00', 'is not a day'],
    ['22/11/2026', 'has not come yet'],
    ['21/11/2026 14:21', 'has not come yet'],
    ['11pm', 'has not come yet'],
    ['1/1/1800', 'too long ago'],
    ['x'.repeat(500), 'is not a day'],
    ['\u202e02/11/2026', 'is not a day'],
  ])('%j is refused in words', (typed, words) => {
    expect(readWhen(typed, now)).toMatchObject({ ok: false, problem: expect.stringContaining(words) as string });
  });

  it('reads back what the box shows of any moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (milliseconds) => {
        const at = instantFromMilliseconds(milliseconds);
        // In the hour that comes twice in October the time alone cannot say which; it is never later than now.
        const later = instantFromMilliseconds(millisecondsOf(at) + 3_600_000);
        const read = readWhen(typedNow(at), later);
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(`${read.value.day.split('-').reverse().join('/')} ${read.value.time}`).toBe(typedNow(at));
      }),
    );
  });
});
