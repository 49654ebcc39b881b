import { type Day, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { type DayForms, recogniseDay } from '#kernel/typed-day.ts';

/** No line was held in any register before mobile phones were. */
const earliest = '1990-01-01' as Day;

/**
 * Reads a day that is past or today, in any form that `recogniseDay` knows.
 * @returns the day, or a sentence that says what is wrong and what to do
 */
export function readDay(typed: string, today: Day, forms: DayForms = {}): Result<Day, string> {
  const found = recogniseDay(typed, today, forms);
  if (found === null) return refused(`"${typed.trim()}" is not a date. Write it like 21/11/2026.`);
  if (found > today) return refused(`${sayDay(found)} has not come yet. Check the year, and that the day comes first.`);
  if (found < earliest) return refused(`${sayDay(found)} is too long ago for a line. Check the year.`);
  return ok(found);
}
