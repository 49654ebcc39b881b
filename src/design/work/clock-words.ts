import { type Day, dayOf, type Instant, millisecondsOf, sayDay, sayInstant } from '#kernel/instant.ts';

/** When something is due or was done: a day of the calendar in London, or a moment, where hours count. */
export type Moment = { readonly day: Day } | { readonly at: Instant };

/** How near the end of a clock is. `close` is today or tomorrow; by the hour, less than 24 hours. */
export type Nearness = 'ahead' | 'close' | 'overdue';

export interface ClockWords {
  /** "due in 3 days", "overdue by 5 hours". */
  readonly words: string;
  readonly nearness: Nearness;
}

const dayLength = 86_400_000;

/** Calendar days from one day to another; less than nought when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

function count(value: number, unit: string): string {
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}

/**
 * A stretch of time in the largest unit that people use for it, rounded down: so that nobody is told of time that there is
 * not. Up to 72 hours are said in hours, because clocks of 72 hours are.
 */
function sayStretch(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return 'less than a minute';
  if (hours < 1) return count(minutes, 'minute');
  return hours <= 72 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

function byDay(days: number): ClockWords {
  if (days < 0) return { words: `overdue by ${count(-days, 'day')}`, nearness: 'overdue' };
  if (days === 0) return { words: 'due today', nearness: 'close' };
  if (days === 1) return { words: 'due tomorrow', nearness: 'close' };
  return { words: `due in ${count(days, 'day')}`, nearness: 'ahead' };
}

function byHour(left: number): ClockWords {
  if (left < 0) return { words: `overdue by ${sayStretch(-left)}`, nearness: 'overdue' };
  if (left === 0) return { words: 'due now', nearness: 'close' };
  return { words: `due in ${sayStretch(left)}`, nearness: left < dayLength ? 'close' : 'ahead' };
}

/**
 * How much time is left. A day is due until its end, in London, whatever the hour and whether or not the clocks change in
 * between; a moment is due to the minute, and an hour is sixty minutes even in the night when the clocks change.
 */
export function sayDue(due: Moment, now: Instant): ClockWords {
  if ('day' in due) return byDay(daysBetween(dayOf(now), due.day));
  return byHour(millisecondsOf(due.at) - millisecondsOf(now));
}

const dayIn = (moment: Moment): Day => ('day' in moment ? moment.day : dayOf(moment.at));

/** "in time", "2 days late", "5 hours late": by the hour only if both are known to the minute. */
export function sayLateness(due: Moment, done: Moment): string {
  if ('at' in due && 'at' in done) {
    const late = millisecondsOf(done.at) - millisecondsOf(due.at);
    return late <= 0 ? 'in time' : `${sayStretch(late)} late`;
  }
  const days = daysBetween(dayIn(due), dayIn(done));
  return days <= 0 ? 'in time' : `${count(days, 'day')} late`;
}

/** "24 November 2026"; "18:40 on 21 November 2026". */
export function sayMoment(moment: Moment): string {
  if ('day' in moment) return sayDay(moment.day);
  const [day, time] = sayInstant(moment.at).split(' at ');
  return `${time} on ${day}`;
}

/** "today", "yesterday", "9 days ago"; a day that is still to come is said as its date. */
export function sayAgo(day: Day, now: Instant): string {
  const days = daysBetween(day, dayOf(now));
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days > 1 ? `${days} days ago` : sayDay(day);
}
