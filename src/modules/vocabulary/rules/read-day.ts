import { type Day, plusDays, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';

/** Statutes of the nineteenth century are still charged: the Offences against the Person Act is of 1861. */
const earliest = '1800-01-01' as Day;

/** Law is dated ahead when it is made; further than this is a slip of the keyboard. */
const yearsAhead = 10;

/**
 * Reads a day of a form, past or future, in any form that `recogniseDay` knows but a spreadsheet's number.
 * @returns the day, or a sentence that says what is wrong and what to do
 */
export function readDay(typed: string, today: Day): Result<Day, string> {
  const found = recogniseDay(typed, today, { serial: false, yearsAhead });
  if (found === null) return refused(`“${typed.trim()}” is not a date. Write it like 21/11/2026`);
  const latest = plusDays(today, 0, yearsAhead * 12);
  if (found > latest) return refused(`The date must be ${sayDay(latest)} or earlier. Check the year`);
  if (found < earliest) return refused('The date must be in 1800 or later. Check the year');
  return ok(found);
}
