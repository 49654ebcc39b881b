import { Temporal } from 'temporal-polyfill';
import { asInstant, type Day, type Instant, londonTime } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { readTypedTime, recogniseDay, typedTime } from '#kernel/typed-day.ts';

/** What is wrong with a day or a time that was typed. */
export interface MomentProblem {
  readonly field: 'day' | 'time';
  readonly message: string;
}

/** A day of a form, past or to come. A time behind it is not left out: it would be lost beside the box of the time. */
function readDay(typed: string, today: Day): Day | null {
  return typed.includes(':') ? null : recogniseDay(typed, today, { serial: false, yearsAhead: 1 });
}

/** "3am", "03:00", "0300": hours and minutes of the 24-hour clock; null for anything else. */
function readTime(typed: string): string | null {
  const read = readTypedTime(typed);
  return read === null ? null : typedTime(read);
}

/**
 * Reads a day and a time of London as people type them; what is left empty is taken from now. A time that the clocks leave
 * out in March is an hour later; of one that comes twice in October the first is meant.
 */
export function readMoment(
  typed: { readonly day: string; readonly time: string },
  now: Instant,
): Result<Instant, readonly MomentProblem[]> {
  if (typed.day === '' && typed.time === '') return ok(now);
  const present = londonTime(now);
  const day = typed.day === '' ? present.day : readDay(typed.day, present.day);
  const time = typed.time === '' ? present.time : readTime(typed.time);
  const problems: MomentProblem[] = [];
  if (day === null) problems.push({ field: 'day', message: 'Enter a date, like 22/11/2026' });
  if (time === null) problems.push({ field: 'time', message: 'Enter a time, like 03:00' });
  if (day === null || time === null) return refused(problems);
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London');
  return ok(asInstant(local.toInstant().toString()));
}
