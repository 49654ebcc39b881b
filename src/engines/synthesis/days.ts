import type { Day } from '#kernel/instant.ts';

/** Whole days since 1 January 1970: the simulation counts, and only what it hands out bears dates. */
export type DayNumber = number;

const dayLength = 86_400_000;
const known = new Map<DayNumber, Day>();

/** The number of a day. */
export function numberOf(day: Day): DayNumber {
  return Date.parse(day) / dayLength;
}

/** The day of a number. A few thousand different days are asked millions of times: each is written once. */
export function dayAt(number: DayNumber): Day {
  const held = known.get(number);
  if (held !== undefined) return held;
  const day = new Date(number * dayLength).toISOString().slice(0, 10) as Day;
  known.set(number, day);
  return day;
}

/** The month of a day, from 0 for January. */
export function monthOf(number: DayNumber): number {
  return Number(dayAt(number).slice(5, 7)) - 1;
}

/** The year of a day. */
export function yearOf(number: DayNumber): number {
  return Number(dayAt(number).slice(0, 4));
}

/** The first day of the month that lies so many months before (or, below 0, after) the month of a day. */
export function monthBefore(number: DayNumber, months: number): DayNumber {
  const day = dayAt(number);
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - months, 1) / dayLength;
}

/** Whole years between two days. */
export function yearsBetween(born: DayNumber, on: DayNumber): number {
  const [one, other] = [dayAt(born), dayAt(on)];
  const years = Number(other.slice(0, 4)) - Number(one.slice(0, 4));
  return other.slice(5) < one.slice(5) ? years - 1 : years;
}

const knownTyped = new Map<DayNumber, string>();

/** "14/5/2011", as people type it. */
export function typedDay(number: DayNumber): string {
  const held = knownTyped.get(number);
  if (held !== undefined) return held;
  const [year, month, date] = dayAt(number).split('-').map(Number);
  const typed = `${date}/${month}/${year}`;
  knownTyped.set(number, typed);
  return typed;
}

/**
 * The Mondays on which intensification weeks begin, between two days. Two a year, seven days each [Strategy 2024–2027]:
 * from the Monday on or after 22 June and the Monday on or after 25 November, after the weeks of June 2025 and November
 * 2024 [NPCC, 4 July 2025; ROCU network].
 */
export function intensificationWeeks(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const found: DayNumber[] = [];
  for (let year = yearOf(from) - 1; year <= yearOf(to); year += 1) {
    for (const least of [Date.UTC(year, 5, 22) / dayLength, Date.UTC(year, 10, 25) / dayLength]) {
      // 1 January 1970 was a Thursday: day 4 a Monday.
      const monday = least + ((((4 - least) % 7) + 7) % 7);
      if (monday >= from && monday <= to) found.push(monday);
    }
  }
  return found;
}
