import { Temporal } from 'temporal-polyfill';
import { asInstant, type Instant, isDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { londonTime } from '#modules/directory/index.ts';

/** What is wrong with a day or a time that was typed. */
export interface MomentProblem {
  readonly field: 'day' | 'time';
  readonly message: string;
}

function readDay(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed) ?? [];
  const text = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** "3am", "3 am", "03:00", "3.30pm", "0300": hours and minutes of the 24-hour clock; null for anything else. */
function readTime(typed: string): string | null {
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})(?:[:.]?(\d{2}))? ?(am|pm)?$/i.exec(typed) ?? [];
  if (hours === '' || (half === '' && !/\d{1,2}[:.]?\d{2}/.test(typed))) return null;
  const typedHour = Number(hours);
  const isTwelve = half !== '';
  if (isTwelve && (typedHour < 1 || typedHour > 12)) return null;
  const hour = isTwelve ? (typedHour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : typedHour;
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
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
  const day = typed.day === '' ? present.day : readDay(typed.day);
  const time = typed.time === '' ? present.time : readTime(typed.time);
  const problems: MomentProblem[] = [];
  if (day === null) problems.push({ field: 'day', message: 'Enter a date, like 22/11/2026' });
  if (time === null) problems.push({ field: 'time', message: 'Enter a time, like 03:00' });
  if (day === null || time === null) return refused(problems);
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London');
  return ok(asInstant(local.toInstant().toString()));
}
