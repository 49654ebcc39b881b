import type { Day } from '#kernel/instant.ts';
import { type HolidayCalendar, isWorkingDay, published } from './bank-holidays.ts';
import { dayOfNumber, numberOfDay } from './day-number.ts';
import type { HolidayNation } from './one-off-holidays.ts';

/** Furthest that is counted, in working days: some forty years. A larger number is a slip, not a deadline. */
export const mostWorkingDays = 10_000;

/**
 * The working day so many working days after a day, or before it when the number is less than nought. The day itself is
 * not counted, whether or not it is worked: “the fifth working day after the date of the order” (Drug Dealing
 * Telecommunications Restriction Orders Regulations 2017, regulation 3(5)). Nought working days is the day itself if it is
 * worked, otherwise the next that is.
 * @throws RangeError when the number is not whole or is beyond `mostWorkingDays`
 */
export function plusWorkingDays(
  day: Day,
  count: number,
  nation: HolidayNation,
  calendar: HolidayCalendar = published,
): Day {
  if (!Number.isInteger(count) || Math.abs(count) > mostWorkingDays)
    throw new RangeError(`Not a number of working days: ${count}`);
  const worked = (at: number) => isWorkingDay(dayOfNumber(at), nation, calendar);
  const step = count < 0 ? -1 : 1;
  let at = numberOfDay(day);
  if (count === 0) while (!worked(at)) at += 1;
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if (worked(at)) left -= 1;
  }
  return dayOfNumber(at);
}

/** The next working day after a day, never the day itself. */
export function nextWorkingDay(day: Day, nation: HolidayNation, calendar: HolidayCalendar = published): Day {
  return plusWorkingDays(day, 1, nation, calendar);
}

/**
 * How many working days lie between two days: the first is not counted, the last is. Less than nought when the second is
 * earlier. So it undoes `plusWorkingDays`.
 */
export function workingDaysBetween(
  from: Day,
  to: Day,
  nation: HolidayNation,
  calendar: HolidayCalendar = published,
): number {
  const [start, end] = [numberOfDay(from), numberOfDay(to)];
  const step = end < start ? -1 : 1;
  let count = 0;
  for (let at = start; at !== end; ) {
    at += step;
    if (isWorkingDay(dayOfNumber(at), nation, calendar)) count += step;
  }
  return count;
}
