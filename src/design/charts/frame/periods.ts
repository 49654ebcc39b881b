import { type Day, sayDay, sayMonth } from '#kernel/instant.ts';
import type { Tick } from './axis.tsx';
import { textWidth } from './chart-text.tsx';
import { standClear, tickWithin } from './value-scale.ts';

/** How often something is counted. A period is named by its first day. */
export const everies = ['day', 'week', 'month'] as const;
export type Every = (typeof everies)[number];

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

interface Parts {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly date: number;
}

function partsOf(day: Day): Parts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) - 1, date: Number(day.slice(8, 10)) };
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The day so many days after 1 January 1970. */
export function dayFromNumber(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** "3 Mar". */
export function shortDay(day: Day): string {
  const { month, date } = partsOf(day);
  return `${date} ${shortMonths[month]}`;
}

/** "Mar". */
export function shortMonth(day: Day): string {
  return shortMonths[partsOf(day).month] ?? '';
}

/** The year of a day, as four figures. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/**
 * How many periods a day lies after the beginning of the first one: whole at the beginning of a period, with a fraction
 * within it. Months count alike, whatever their length.
 */
export function periodsSince(first: Day, day: Day, every: Every): number {
  if (every === 'day') return dayNumber(day) - dayNumber(first);
  if (every === 'week') return (dayNumber(day) - dayNumber(first)) / 7;
  const [from, to] = [partsOf(first), partsOf(day)];
  const length = new Date(Date.UTC(to.year, to.month + 1, 0)).getUTCDate();
  return (to.year - from.year) * 12 + to.month - from.month + (to.date - 1) / length;
}

/** The first day of the period so many periods after that of `first`. */
export function periodStart(first: Day, index: number, every: Every): Day {
  if (every !== 'month') return dayFromNumber(dayNumber(first) + index * (every === 'week' ? 7 : 1));
  const { year, month } = partsOf(first);
  return dayFromNumber(Date.UTC(year, month + index, 1) / 86_400_000);
}

/** A period in full: "March 2026", "week of 2 March 2026", "2 March 2026". */
export function sayPeriod(start: Day, every: Every): string {
  if (every === 'month') return sayMonth(start.slice(0, 7));
  return every === 'week' ? `week of ${sayDay(start)}` : sayDay(start);
}

/** A period of the axis with its words in two lines; the year stands only where it is new. */
export interface PeriodTick extends Tick {
  readonly index: number;
  readonly year?: string | undefined;
}

/** Periods between two words on the axis that people count in. */
const steps: Readonly<Record<Every, readonly number[]>> = {
  day: [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820],
  week: [1, 2, 4, 8, 13, 26, 52, 104, 260],
  month: [1, 2, 3, 6, 12, 24, 60, 120, 240],
};

/** Months are named so that January is among them; weeks and days from the first on. */
function isNamed(start: Day, index: number, step: number, every: Every): boolean {
  if (every !== 'month') return index % step === 0;
  const { year, month } = partsOf(start);
  return (year * 12 + month) % step === 0;
}

export interface PeriodAxis {
  readonly first: Day;
  readonly count: number;
  readonly every: Every;
  /** Where the middle of a period stands. */
  readonly at: (index: number) => number;
  /** Width of the sheet: words do not leave it. */
  readonly width: number;
}

/** Beneath a name there may be its year. */
function widthWithYear(text: string): number {
  return Math.max(textWidth(text), textWidth('2026'));
}

function ticksBy(step: number, axis: PeriodAxis): readonly PeriodTick[] {
  let year = '';
  return Array.from({ length: axis.count }, (_, index) => index).flatMap((index): readonly PeriodTick[] => {
    const start = periodStart(axis.first, index, axis.every);
    if (axis.count > step && !isNamed(start, index, step, axis.every)) return [];
    if (axis.count <= step && index > 0) return [];
    const named = axis.every === 'month' ? shortMonth(start) : shortDay(start);
    const news = yearOf(start) === year ? undefined : yearOf(start);
    year = yearOf(start);
    return [
      { ...tickWithin(axis.at(index), named, { from: 0, to: axis.width }, widthWithYear(named)), index, year: news },
    ];
  });
}

/** Names of periods under an axis: as many as stand clear of each other. */
export function periodTicks(axis: PeriodAxis): readonly PeriodTick[] {
  for (const step of steps[axis.every]) {
    const ticks = ticksBy(step, axis);
    if (ticks.length > 0 && standClear(ticks, ({ text }) => widthWithYear(text))) return ticks;
  }
  // A few months within which no round one falls: the first is named.
  return ticksBy(axis.count, axis);
}
