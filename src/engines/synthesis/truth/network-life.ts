import type { CountryTown } from '../country.ts';
import type { DayNumber } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';
import {
  beginLine,
  changeNumber,
  checkBacksOf,
  close,
  comeBack,
  fallDormant,
  isTrading,
  type LivingLine,
  ripen,
  tradingSince,
  wake,
} from './line-life.ts';
import { rates } from './rates.ts';
import type { Span, TrueLine } from './truth.ts';

/** What is told of a network before anybody is cast in it. */
export interface NetworkLife {
  readonly begun: DayNumber;
  readonly lines: readonly TrueLine[];
  /** Who held the lines when: the nth span is that of the nth holder, who was charged on its last day if it has one. */
  readonly terms: readonly Span[];
}

/** What the life of a network is told with. */
export interface LifeGiven {
  readonly id: string;
  readonly home: CountryTown;
  readonly begun: DayNumber;
  readonly isInternal: boolean;
  readonly mintNumber: () => string;
}

interface Told {
  readonly ground: Ground;
  readonly dice: Dice;
  readonly given: LifeGiven;
  readonly lines: LivingLine[];
  readonly terms: { since: DayNumber; until: DayNumber | null }[];
}

const monthLength = 30;
/** A line sells this long at least before anything happens to it. */
const leastDays = 12;

/** The person who holds the lines in a term. */
export function holderId(network: string, term: number): string {
  return `${network}-H${term}`;
}

/** The Monday of the intensification week that lies in a month; undefined when none does. */
function weekIn({ weeks }: Ground, from: DayNumber, to: DayNumber): DayNumber | undefined {
  return weeks.find((monday) => monday >= from && monday + 6 <= to);
}

/** A day of a month for closing: often within the intensification week, if it has one. */
function closingDay({ ground, dice }: Told, from: DayNumber, to: DayNumber): DayNumber {
  const week = weekIn(ground, from, to);
  if (week !== undefined && dice.chance(rates.intoTheWeek)) return dice.between(week, week + 6);
  return dice.between(from, to);
}

function isReady(line: LivingLine, day: DayNumber): boolean {
  return isTrading(line) && day >= tradingSince(line) + leastDays;
}

/** Somebody holds the lines from the day on which one of them sells (again). */
function takeOver({ terms }: Told, day: DayNumber): void {
  const last = terms.at(-1);
  if (last === undefined) terms.push({ since: day, until: null });
  else if (last.until !== null) terms.push({ since: Math.max(day, last.until + 1), until: null });
}

function returnLines(told: Told, to: DayNumber): void {
  for (const line of told.lines) {
    if (line.returnsOn === null || line.returnsOn > to) continue;
    takeOver(told, line.returnsOn);
    comeBack(told.ground, told.dice, line, told.given.mintNumber());
  }
}

/** The holder is charged, and with them every line of theirs ends that sells. */
function chargeHolder(told: Told, from: DayNumber, to: DayNumber, chance: number): void {
  const { dice, terms, given } = told;
  const more = weekIn(told.ground, from, to) === undefined ? 1 : rates.moreInWeekMonth;
  if (!told.lines.some(isTrading) || !dice.chance(chance * more)) return;
  const day = closingDay(told, from, to);
  const term = terms.at(-1);
  const ended = told.lines.filter((line) => isReady(line, day));
  if (term === undefined || ended.length === 0 || day < term.since + leastDays) return;
  for (const line of ended) close(dice, line, 1, day, holderId(given.id, terms.length - 1));
  // Lines that started a few days ago have nobody to run them.
  for (const line of told.lines) if (isTrading(line)) fallDormant(line, Math.max(day, tradingSince(line)));
  term.until = day;
}

/** One thing at most befalls a line in a month, so that nothing happens to a line that is already gone. */
function befall(told: Told, line: LivingLine, from: DayNumber, to: DayNumber, isFull: boolean): void {
  const { dice, given } = told;
  const day = dice.between(from, to);
  if (!isTrading(line)) {
    const isQuiet = line.statuses.at(-1)?.status === 'dormant' && line.ripening.length === 0;
    const since = line.trading.at(-1)?.until ?? day;
    if (!isQuiet || day <= since || !dice.chance(rates.wakes)) return;
    takeOver(told, day);
    wake(line, day);
    return;
  }
  if (day < tradingSince(line) + leastDays) return;
  const disabled = isFull ? rates.numberDisabled : rates.numberDisabled * rates.closedBefore;
  const fate = dice.next();
  if (fate < disabled) close(dice, line, 2, closingDay(told, Math.max(from, tradingSince(line) + leastDays), to), null);
  else if (fate < disabled + rates.fallsDormant) fallDormant(line, day);
  else if (fate < disabled + rates.fallsDormant + rates.numberChange) changeNumber(line, day, given.mintNumber());
}

/** Tells the life of a network month by month: lines begin, change numbers, fall quiet, are closed and come back. */
export function tellLife(ground: Ground, dice: Dice, given: LifeGiven): NetworkLife {
  const told: Told = { ground, dice, given, lines: [], terms: [] };
  const count = dice.weighted(rates.lines);
  const starts = Array.from({ length: count }, (_, nth) => given.begun + (nth === 0 ? 0 : dice.between(0, 60)));
  for (let from = given.begun; from <= ground.asAt; from += monthLength) {
    const to = Math.min(from + monthLength - 1, ground.asAt);
    const isFull = from >= ground.full;
    for (const [nth, on] of starts.entries()) {
      if (on < from || on > to) continue;
      const born = { on, origin: given.home, isInternal: given.isInternal, number: given.mintNumber() };
      takeOver(told, on);
      told.lines.push(beginLine(ground, dice, `${given.id}-L${nth}`, born));
    }
    returnLines(told, to);
    chargeHolder(told, from, to, isFull ? rates.holderCharged : rates.holderCharged * rates.closedBefore);
    for (const line of told.lines) befall(told, line, from, to, isFull);
  }
  for (const line of told.lines) {
    ripen(line, ground.asAt + 1);
    for (const closure of line.closures) closure.checkBacks = checkBacksOf(dice, closure, ground.asAt);
  }
  // What was still to come of a line is nobody's to know.
  const lines = told.lines.map(({ ripening: _ripening, returnsOn: _returnsOn, ...line }) => line);
  return { begun: given.begun, lines, terms: told.terms };
}
