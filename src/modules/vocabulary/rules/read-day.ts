import { type Day, isDay, plusDays, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Statutes of the nineteenth century are still charged: the Offences against the Person Act is of 1861. */
const earliest = '1800-01-01' as Day;

/** Law is dated ahead when it is made; further than this is a slip of the keyboard. */
const monthsAhead = 120;

function compose(year: string, month: number | string, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The form 2026-11-21 of what was typed, real day or not; null when it has the form of no date. */
function recognise(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return compose(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (british !== null) return compose(british[3] ?? '', british[2] ?? '', british[1] ?? '');
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}) (\d{4})$/i.exec(text);
  const month = months.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return words === null || month === 0 ? null : compose(words[3] ?? '', month, words[1] ?? '');
}

/**
 * Reads a day as people write it: 21/11/2026, 2026-11-21, 21 November 2026. Past or future; the day before the month.
 * @returns the day, or a sentence that says what is wrong and what to do
 */
export function readDay(typed: string, today: Day): Result<Day, string> {
  const found = recognise(typed.trim());
  if (found === null || !isDay(found)) return refused(`“${typed.trim()}” is not a date. Write it like 21/11/2026`);
  const latest = plusDays(today, 0, monthsAhead);
  if (found > latest) return refused(`The date must be ${sayDay(latest)} or earlier. Check the year`);
  if (found < earliest) return refused('The date must be in 1800 or later. Check the year');
  return ok(found);
}

/** A day as a box of a form shows it: 21/11/2026; empty for none. */
export function typedDay(day: Day | null): string {
  return day === null ? '' : day.split('-').reverse().join('/');
}
