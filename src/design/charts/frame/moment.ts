import {
  asInstant,
  type Day,
  dayOf,
  type Instant,
  instantFromMilliseconds,
  isDay,
  millisecondsOf,
  sayDay,
  sayInstant,
} from '#kernel/instant.ts';
import { dayFromNumber, dayNumber } from './periods.ts';

/** When something was: a day where no more is known, else a moment. */
export type When = Day | Instant;

export const hour = 3_600_000;

/** The moment at which a day begins in London, in milliseconds since 1970: an hour before UTC's in summer. */
export function dayBegins(day: Day): number {
  const midnight = dayNumber(day) * 24 * hour;
  return dayOf(instantFromMilliseconds(midnight - hour)) === day ? midnight - hour : midnight;
}

/** Where it begins. */
export function beginOf(when: When): number {
  return isDay(when) ? dayBegins(when) : millisecondsOf(asInstant(when));
}

/** Where it ends: a day ends where the next begins. */
export function endOf(when: When): number {
  return isDay(when) ? dayBegins(dayFromNumber(dayNumber(when) + 1)) : millisecondsOf(asInstant(when));
}

/** The day in London on which it was. */
export function dayAt(when: When): Day {
  return isDay(when) ? when : dayOf(asInstant(when));
}

/** "21 November 2026", "21 November 2026 at 18:53". */
export function sayWhen(when: When): string {
  return isDay(when) ? sayDay(when) : sayInstant(asInstant(when));
}

/** "3 March to 9 May 2026"; the year is said twice where it changes. */
export function sayBetween(from: When, until: When): string {
  if (from === until) return sayWhen(from);
  if (!isDay(from) || !isDay(until)) return `${sayWhen(from)} to ${sayWhen(until)}`;
  if (from.slice(0, 4) !== until.slice(0, 4)) return `${sayDay(from)} to ${sayDay(until)}`;
  const short = from.slice(0, 7) === until.slice(0, 7) ? / .*$/ : / \d{4}$/;
  return `${sayDay(from).replace(short, '')} to ${sayDay(until)}`;
}

/** The time of day in London, "18:00". */
export function clockAt(milliseconds: number): string {
  return sayInstant(instantFromMilliseconds(milliseconds)).slice(-5);
}
