import type { CountryTown } from '../country.ts';
import type { DayNumber } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';
import { brandName } from '../names/brand-names.ts';
import { rates } from './rates.ts';
import type { CheckBack, TrueLine, TrueStatus } from './truth.ts';

interface OpenSpan {
  since: DayNumber;
  until: DayNumber | null;
}

interface OpenClosure {
  type: 1 | 2;
  on: DayNumber;
  number: string;
  holder: string | null;
  decided: DayNumber;
  checkBacks: readonly CheckBack[];
  returned: DayNumber | null;
}

/** A line while its life is being told. */
export interface LivingLine extends Omit<TrueLine, 'markets' | 'numbers' | 'trading' | 'statuses' | 'closures'> {
  readonly markets: (OpenSpan & { readonly town: CountryTown })[];
  readonly numbers: (OpenSpan & { readonly number: string })[];
  readonly trading: OpenSpan[];
  readonly statuses: { status: TrueStatus; since: DayNumber }[];
  readonly closures: OpenClosure[];
  /** Statuses that it comes to unless something happens before. */
  ripening: { status: TrueStatus; since: DayNumber }[];
  returnsOn: DayNumber | null;
}

type Shares = readonly (readonly [readonly string[], number])[];

const drugShares: Shares = [
  [['crack cocaine', 'heroin'], 0.74],
  [['crack cocaine'], 0.07],
  [['heroin'], 0.06],
  [['crack cocaine', 'heroin', 'powder cocaine'], 0.05],
  [['powder cocaine'], 0.04],
  [['heroin', 'nitazenes'], 0.015],
  [['herbal cannabis'], 0.025],
];

const transportShares: Shares = [
  [['rail'], 0.4],
  [['rail', 'taxi'], 0.15],
  [['hire car'], 0.25],
  [['coach'], 0.07],
  [['taxi'], 0.13],
];

/** Whether the line sells now. */
export function isTrading(line: LivingLine): boolean {
  return line.trading.at(-1)?.until === null;
}

/** Since when it has sold without a break. */
export function tradingSince(line: LivingLine): DayNumber {
  return line.trading.at(-1)?.since ?? 0;
}

/** What it comes to by itself is entered as far as the day goes; the rest is given up. */
export function ripen(line: LivingLine, until: DayNumber): void {
  line.statuses.push(...line.ripening.filter(({ since }) => since < until));
  line.ripening = [];
}

function enter(line: LivingLine, status: TrueStatus, since: DayNumber): void {
  ripen(line, since);
  line.statuses.push({ status, since });
}

/** A line at its first day. */
export function beginLine(
  ground: Ground,
  dice: Dice,
  id: string,
  born: { readonly on: DayNumber; readonly origin: CountryTown; readonly isInternal: boolean; readonly number: string },
): LivingLine {
  const { on, origin, isInternal } = born;
  const markets = Array.from({ length: dice.chance(0.3) ? 2 : 1 }, () => ground.market(dice, origin, isInternal));
  const probable = on + dice.between(4, 40);
  return {
    id,
    brand: brandName(dice),
    isInternal,
    origin,
    markets: [...new Set(markets)].map((town) => ({ town, since: on, until: null })),
    drugs: dice.weighted(drugShares),
    transport: dice.weighted(transportShares),
    numbers: [{ number: born.number, since: on, until: null }],
    trading: [{ since: on, until: null }],
    statuses: [{ status: 'suspected', since: on }],
    closures: [],
    ripening: [
      { status: 'potentially active', since: probable },
      { status: 'active', since: probable + dice.between(5, 60) },
    ],
    returnsOn: null,
  };
}

/** It stops selling on a day, and its number goes out of use with it if it was closed. */
function stop(line: LivingLine, day: DayNumber, isClosed: boolean): void {
  const span = line.trading.at(-1);
  if (span !== undefined) span.until = day;
  const number = line.numbers.at(-1);
  if (isClosed && number !== undefined) number.until = day;
}

/** It falls quiet. */
export function fallDormant(line: LivingLine, day: DayNumber): void {
  stop(line, day, false);
  enter(line, 'dormant', day);
}

/** It sells again after having been quiet. */
export function wake(line: LivingLine, day: DayNumber): void {
  line.trading.push({ since: day, until: null });
  enter(line, 'active', day);
}

/** It goes on under another number. */
export function changeNumber(line: LivingLine, day: DayNumber, number: string): void {
  const last = line.numbers.at(-1);
  if (last !== undefined) last.until = day - 1;
  line.numbers.push({ number, since: day, until: null });
}

/** It is closed. Whether and when it comes back falls with the dice. */
export function close(dice: Dice, line: LivingLine, type: 1 | 2, day: DayNumber, holder: string | null): void {
  const number = line.numbers.at(-1)?.number ?? '';
  stop(line, day, true);
  enter(line, type === 1 ? 'closed type 1' : 'closed type 2', day);
  const comesBack = dice.chance(type === 1 ? rates.returnsAfterCharge : rates.returnsAfterDisabling);
  line.returnsOn = comesBack ? day + (type === 1 ? dice.between(14, 130) : dice.between(3, 45)) : null;
  const decided = day + (type === 1 ? dice.between(5, 35) : dice.between(1, 10));
  line.closures.push({ type, on: day, number, holder, decided, checkBacks: [], returned: null });
}

/** It trades again on a new number, sometimes in a town nearby instead of where it was. */
export function comeBack(ground: Ground, dice: Dice, line: LivingLine, number: string): void {
  const day = line.returnsOn;
  const closure = line.closures.at(-1);
  if (day === null || closure === undefined) return;
  line.returnsOn = null;
  closure.returned = day;
  line.trading.push({ since: day, until: null });
  line.numbers.push({ number, since: day, until: null });
  enter(line, 're-opened', day);
  const market = line.markets.at(-1);
  if (market === undefined || !dice.chance(rates.movesOnReturn)) return;
  const town = ground.neighbour(dice, market.town);
  if (town === market.town || (line.isInternal && town.force !== line.origin.force)) return;
  if (!line.isInternal && town.force === line.origin.force) return;
  market.until = closure.on;
  line.markets.push({ town, since: day, until: null });
}

/** Days after a closure on which its number is looked at again [domain notes 3.2: such as 28 and 90, configurable]. */
const checkBackDays = [28, 90];

/** What the check-backs of a closure found, and which lie ahead. */
export function checkBacksOf(dice: Dice, closure: OpenClosure, asAt: DayNumber): readonly CheckBack[] {
  return checkBackDays.map((after) => {
    const due = closure.on + after;
    const day = due + (dice.chance(0.85) ? dice.between(0, 5) : dice.between(6, 40));
    if (day > asAt) return { due, done: null, result: null };
    const isBack = closure.returned !== null && closure.returned <= day;
    const same = dice.chance(0.8) ? 'same group' : 'new group';
    return { due, done: day, result: isBack ? same : dice.chance(0.93) ? 'out of use' : 'unknown' };
  });
}
