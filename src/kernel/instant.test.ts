import { describe, expect, it } from 'vitest';
import {
  asDay,
  asInstant,
  dayOf,
  instantFromMilliseconds,
  isDay,
  millisecondsOf,
  plusDays,
  plusSeconds,
  sayDay,
  sayInstant,
  sayMonth,
} from './instant.ts';

describe('moments and days', () => {
  it('keep local days in summer, when London is an hour ahead of UTC', () => {
    expect(dayOf(asInstant('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(dayOf(asInstant('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
    expect(sayInstant(asInstant('2026-07-01T23:30:00Z'))).toBe('2 July 2026 at 00:30');
  });

  it('say dates as people do', () => {
    expect(sayDay(asDay('2026-11-21'))).toBe('21 November 2026');
    expect(sayMonth('2025-01')).toBe('January 2025');
  });

  it('know real days from others', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-2-3', '21/11/2026', '2026-13-01', '']) expect(isDay(text)).toBe(false);
  });

  it('add months to the end of a shorter one', () => {
    expect(plusDays(asDay('2026-08-31'), 0, 6)).toBe('2027-02-28');
    expect(plusDays(asDay('2026-12-31'), 1)).toBe('2027-01-01');
  });

  it('keep microseconds, sort as text and come back from milliseconds', () => {
    const one = asInstant('2026-11-21T18:53:12.123456+00:00');
    expect(one).toBe('2026-11-21T18:53:12.123456Z');
    expect(plusSeconds(one, 0.5) > one).toBe(true);
    expect(millisecondsOf(instantFromMilliseconds(1_700_000_000_123))).toBe(1_700_000_000_123);
  });
});
