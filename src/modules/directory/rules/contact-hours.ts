import { type Day, type Instant, londonTime } from '#kernel/instant.ts';
import type { HolidayNation } from '#kernel/working-days/index.ts';

/** Whether a day is worked in a division: neither a weekend nor a bank holiday. */
export type IsWorkingDay = (day: Day, nation: HolidayNation) => boolean;

/** When a number is answered. Times are of London, like 08:30. */
export interface ContactTimes {
  readonly hours: 'always' | 'office hours' | 'out of hours' | 'every day';
  /** Both null: the usual hours. */
  readonly opens: string | null;
  readonly closes: string | null;
}

/** Hours of offices that say nothing else. A convention of ours: councils differ by half an hour or so. */
const usualHours = { opens: '09:00', closes: '17:00' } as const;

/**
 * Whether a time lies between two: from the first, up to but not the second. Where the second is not later than the first
 * it is of the next day, so that 20:00 to 02:00 holds at midnight.
 */
function isBetween(time: string, opens: string, closes: string): boolean {
  return opens < closes ? time >= opens && time < closes : time >= opens || time < closes;
}

/** Whether an office of the division is at work: a working day, between its hours. */
export function isOfficeTime(
  at: Instant,
  nation: HolidayNation,
  isWorkingDay: IsWorkingDay,
  hours: { readonly opens: string; readonly closes: string } = usualHours,
): boolean {
  const { day, time } = londonTime(at);
  return isWorkingDay(day, nation) && isBetween(time, hours.opens, hours.closes);
}

/**
 * Whether a number is answered at a moment. 'out of hours' is answered exactly when an office with the same hours is not:
 * nights, weekends and bank holidays of the division.
 */
export function isAnswered(
  times: ContactTimes,
  at: Instant,
  nation: HolidayNation,
  isWorkingDay: IsWorkingDay,
): boolean {
  if (times.hours === 'always') return true;
  const hours = { opens: times.opens ?? usualHours.opens, closes: times.closes ?? usualHours.closes };
  if (times.hours === 'every day') return isBetween(londonTime(at).time, hours.opens, hours.closes);
  const atWork = isOfficeTime(at, nation, isWorkingDay, hours);
  return times.hours === 'office hours' ? atWork : !atWork;
}

/** "Monday to Friday, 09:00 to 17:00, not on bank holidays". */
export function sayHours(times: ContactTimes): string {
  const { opens, closes } = { opens: times.opens ?? usualHours.opens, closes: times.closes ?? usualHours.closes };
  switch (times.hours) {
    case 'always':
      return 'Day and night';
    case 'every day':
      return `Every day, ${opens} to ${closes}`;
    case 'office hours':
      return `Monday to Friday, ${opens} to ${closes}, not on bank holidays`;
    case 'out of hours':
      return `Nights from ${closes} to ${opens}, weekends and bank holidays`;
  }
}
