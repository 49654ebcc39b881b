import type { Day } from '#kernel/instant.ts';
import { dayNumber, dayOfNumber, numberOfDay, weekdayOfNumber } from './day-number.ts';
import { easterSunday } from './easter.ts';
import { type HolidayNation, type OneOffHoliday, oneOffHolidays } from './one-off-holidays.ts';

/** A day on which banks, courts and councils rest. */
export interface BankHoliday {
  readonly day: Day;
  readonly name: string;
  /** The day of the feast itself, when that fell on a weekend and this day stands for it. */
  readonly standsFor: Day | null;
}

/** The rule together with what was proclaimed beside it. Hand in another one to know of more. */
export interface HolidayCalendar {
  readonly oneOffs: readonly OneOffHoliday[];
}

/** The calendar that this version knows. */
export const published: HolidayCalendar = { oneOffs: oneOffHolidays };

/** The same calendar with more holidays, for those proclaimed after this version was made. */
export function withHolidays(calendar: HolidayCalendar, more: readonly OneOffHoliday[]): HolidayCalendar {
  return { oneOffs: [...calendar.oneOffs, ...more] };
}

interface Feast {
  readonly at: number;
  readonly name: string;
}

const monday = 1;
const isWeekend = (at: number) => weekdayOfNumber(at) % 6 === 0;

function firstMonday(year: number, month: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((monday - weekdayOfNumber(first) + 7) % 7);
}

function lastMonday(year: number, month: number): number {
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOfNumber(last) - monday + 7) % 7);
}

/**
 * Feasts that are tied to a date and so may fall on a weekend. Banking and Financial Dealings Act 1971, schedule 1; St
 * Andrew's Day Bank Holiday (Scotland) Act 2007, section 1; the others by a proclamation that is made every year.
 */
function datedFeasts(year: number, nation: HolidayNation): readonly Feast[] {
  const on = (month: number, date: number, name: string): Feast => ({ at: dayNumber(year, month, date), name });
  return [
    on(1, 1, 'New Year’s Day'),
    ...(nation === 'scotland' ? [on(1, 2, '2 January')] : []),
    ...(nation === 'northern ireland' ? [on(3, 17, 'St Patrick’s Day'), on(7, 12, 'Battle of the Boyne')] : []),
    ...(nation === 'scotland' && year >= 2007 ? [on(11, 30, 'St Andrew’s Day')] : []),
    on(12, 25, 'Christmas Day'),
    on(12, 26, 'Boxing Day'),
  ];
}

/** Feasts that are always on a Friday or a Monday. */
function movableFeasts(year: number, nation: HolidayNation): readonly Feast[] {
  const easter = easterSunday(year);
  return [
    { at: easter - 2, name: 'Good Friday' },
    ...(nation === 'scotland' ? [] : [{ at: easter + 1, name: 'Easter Monday' }]),
    { at: firstMonday(year, 5), name: 'Early May bank holiday' },
    { at: lastMonday(year, 5), name: 'Spring bank holiday' },
    { at: nation === 'scotland' ? firstMonday(year, 8) : lastMonday(year, 8), name: 'Summer bank holiday' },
  ];
}

/**
 * Moves what falls on a weekend to the next weekday that is not itself a holiday: Boxing Day on a Monday keeps its day and
 * Christmas, on the Sunday before, goes to the Tuesday. So the Act has it for Sundays and the yearly proclamation for
 * Saturdays.
 */
function settle(feasts: readonly Feast[]): readonly BankHoliday[] {
  const taken = new Set(feasts.filter(({ at }) => !isWeekend(at)).map(({ at }) => at));
  return feasts.map(({ at, name }) => {
    if (!isWeekend(at)) return { day: dayOfNumber(at), name, standsFor: null };
    let free = at + 1;
    while (isWeekend(free) || taken.has(free)) free += 1;
    taken.add(free);
    return { day: dayOfNumber(free), name, standsFor: dayOfNumber(at) };
  });
}

function reckon(calendar: HolidayCalendar, nation: HolidayNation, year: number): readonly BankHoliday[] {
  const oneOffs = calendar.oneOffs.filter((each) => each.nations.includes(nation));
  const worked = new Set(oneOffs.map((each) => each.insteadOf));
  const ofRule = settle([...datedFeasts(year, nation), ...movableFeasts(year, nation)]);
  const added = oneOffs
    .filter((each) => each.day.startsWith(`${String(year).padStart(4, '0')}-`))
    .map(({ day, name }) => ({ day, name, standsFor: null }));
  const kept = ofRule.filter(({ day }) => !worked.has(day) && !added.some((each) => each.day === day));
  return [...kept, ...added].sort((one, other) => (one.day < other.day ? -1 : 1));
}

// Worked out once for each calendar, nation and year: a calendar is a value that never changes.
const reckoned = new WeakMap<HolidayCalendar, Map<string, readonly BankHoliday[]>>();

/**
 * The bank holidays of a year, in order. A year before 1978, when the early May holiday came, is reckoned by today's rule.
 * @param calendar the published one, unless an operator added holidays
 */
export function bankHolidays(nation: HolidayNation, year: number, calendar = published): readonly BankHoliday[] {
  const known = reckoned.get(calendar) ?? new Map<string, readonly BankHoliday[]>();
  reckoned.set(calendar, known);
  const key = `${nation} ${year}`;
  const holidays = known.get(key) ?? reckon(calendar, nation, year);
  known.set(key, holidays);
  return holidays;
}

/** The bank holiday that falls on a day, or null. */
export function bankHolidayOn(day: Day, nation: HolidayNation, calendar = published): BankHoliday | null {
  return bankHolidays(nation, Number(day.slice(0, 4)), calendar).find((each) => each.day === day) ?? null;
}

/** Neither a Saturday, nor a Sunday, nor a bank holiday there. */
export function isWorkingDay(day: Day, nation: HolidayNation, calendar = published): boolean {
  return !isWeekend(numberOfDay(day)) && bankHolidayOn(day, nation, calendar) === null;
}
