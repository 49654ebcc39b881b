import { type Day, dayOf, instantFromMilliseconds } from '#kernel/instant.ts';
import { clockAt, dayBegins, hour } from './moment.ts';
import { dayFromNumber, dayNumber, periodStart, shortDay, shortMonth, yearOf } from './periods.ts';

/** A moment on an axis of time and how it is named: below its name what it is part of, where that is new. */
export interface TimeTick {
  readonly time: number;
  readonly text: string;
  readonly under?: string | undefined;
}

/** A round moment and the day in London on which it falls. */
interface Moment {
  readonly time: number;
  readonly day: Day;
}

interface Step {
  /** About how long, in hours, to pass over steps that are far too fine. */
  readonly hours: number;
  readonly moments: (from: number, to: number) => readonly Moment[];
  readonly text: (moment: Moment) => string;
  readonly part: (moment: Moment) => string | undefined;
}

function dayAt(time: number): Day {
  return dayOf(instantFromMilliseconds(time));
}

function beginnings(days: readonly Day[], from: number, to: number): readonly Moment[] {
  return days.map((day) => ({ time: dayBegins(day), day })).filter(({ time }) => time >= from && time <= to);
}

/** Days from that of `from` to that of `to`, of which some are kept. */
function daysBetween(from: number, to: number, keep: (day: Day) => boolean): readonly Moment[] {
  const [first, last] = [dayNumber(dayAt(from)), dayNumber(dayAt(to))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => dayFromNumber(first + index));
  return beginnings(days.filter(keep), from, to);
}

/** Months from that of `from` to that of `to`, of which some are kept. */
function monthsBetween(from: number, to: number, keep: (months: number) => boolean): readonly Moment[] {
  const [first, last] = [dayAt(from), dayAt(to)];
  const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const months = Array.from({ length: monthsOf(last) - monthsOf(first) + 1 }, (_, index) => index);
  const kept = months.filter((index) => keep(monthsOf(first) + index));
  return beginnings(
    kept.map((index) => periodStart(first, index, 'month')),
    from,
    to,
  );
}

/** Hours of the clock in London: on the night when it goes back, one comes twice. */
function hoursStep(count: number): Step {
  return {
    hours: count,
    moments: (from, to) => {
      const first = Math.ceil(from / hour);
      const length = Math.max(0, Math.floor(to / hour) - first + 1);
      return Array.from({ length }, (_, index) => (first + index) * hour)
        .filter((time) => Number(clockAt(time).slice(0, 2)) % count === 0)
        .map((time) => ({ time, day: dayAt(time) }));
    },
    text: ({ time }) => clockAt(time),
    part: ({ day }) => shortDay(day),
  };
}

/** Every day, every second day, every Monday or second Monday. */
function daysStep(count: number): Step {
  // 1 January 1970 was a Thursday.
  const monday = (day: Day): boolean => (dayNumber(day) + 3) % count === 0;
  return {
    hours: count * 24,
    moments: (from, to) => daysBetween(from, to, (day) => (count < 7 ? dayNumber(day) % count === 0 : monday(day))),
    text: ({ day }) => shortDay(day),
    part: ({ day }) => yearOf(day),
  };
}

function monthsStep(count: number): Step {
  return {
    hours: count * 730,
    moments: (from, to) => monthsBetween(from, to, (months) => months % count === 0),
    text: ({ day }) => shortMonth(day),
    part: ({ day }) => yearOf(day),
  };
}

function yearsStep(count: number): Step {
  return {
    hours: count * 8766,
    moments: (from, to) => monthsBetween(from, to, (months) => months % (count * 12) === 0),
    text: ({ day }) => yearOf(day),
    part: () => undefined,
  };
}

const steps: readonly Step[] = [
  ...[1, 2, 3, 6, 12].map(hoursStep),
  ...[1, 2, 7, 14].map(daysStep),
  ...[1, 3, 6].map(monthsStep),
  ...[1, 2, 5, 10, 20, 50].map(yearsStep),
];

function named(moments: readonly Moment[], step: Step): readonly TimeTick[] {
  let part: string | undefined;
  return moments.map((moment) => {
    const now = step.part(moment);
    const under = now === part ? undefined : now;
    part = now;
    return { time: moment.time, text: step.text(moment), under };
  });
}

/** What moments an axis has room for. */
export interface TickRoom {
  /** Hours between two of them at least. */
  readonly finest: number;
  /** More than so many need not be tried. */
  readonly most: number;
  readonly fits: (ticks: readonly TimeTick[]) => boolean;
}

/**
 * Round moments between two, in milliseconds since 1970: hours, days, months or years, as fine as there is room. None where
 * no round moment lies between.
 */
export function timeTicks(from: number, to: number, { finest, most, fits }: TickRoom): readonly TimeTick[] {
  for (const step of steps) {
    if (step.hours < finest || (to - from) / hour / step.hours > most + 1) continue;
    const ticks = named(step.moments(from, to), step);
    if (ticks.length > 0 && fits(ticks)) return ticks;
  }
  return [];
}
