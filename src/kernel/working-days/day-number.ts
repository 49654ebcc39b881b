import type { Day } from '#kernel/instant.ts';

const dayLength = 86_400_000;

/** Days since 1 January 1970. Whole numbers are a hundred times faster to count with than calendar objects. */
export function numberOfDay(day: Day): number {
  return Date.parse(day) / dayLength;
}

/** The day that is so many days after 1 January 1970, in the years 0 to 9999. */
export function dayOfNumber(number: number): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10) as Day;
}

/** 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Number of a day of the calendar; `month` from 1 to 12. */
export function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / dayLength;
}
