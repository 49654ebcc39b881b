import type { DayNumber } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';
import { happeningDays, isWithin } from './happening-days.ts';
import { type CastPerson, giveRole, makePerson } from './make-person.ts';
import { holderId, type LifeGiven, type NetworkLife } from './network-life.ts';
import { castRates, childRates, premisesRates } from './rates.ts';
import type { LineRole, TrueLine, TruePremises, TrueVehicle } from './truth.ts';

/** Everybody and everything of a network. */
export interface Cast {
  readonly people: readonly CastPerson[];
  readonly premises: readonly TruePremises[];
  readonly vehicles: readonly TrueVehicle[];
}

interface Casting {
  readonly ground: Ground;
  readonly dice: Dice;
  readonly given: LifeGiven;
  readonly life: NetworkLife;
  readonly people: CastPerson[];
  readonly premises: TruePremises[];
  readonly vehicles: TrueVehicle[];
}

const adultRoles = Object.entries(castRates) as readonly (readonly [LineRole, number])[];
/** Roles of people who live where the drugs are sold. */
const local: readonly LineRole[] = ['runner', 'customer', 'cuckooed occupant'];

/** When the line stopped for good; null while it may go on. */
function lastDay(line: TrueLine, asAt: DayNumber): DayNumber | null {
  const last = line.trading.at(-1);
  return last === undefined || last.until === null || last.until > asAt ? null : last.until;
}

/** The town that a line sells in on a day. */
export function marketOn(line: TrueLine, day: DayNumber, dice: Dice): TrueLine['origin'] {
  const open = line.markets.filter((market) => isWithin(market, day));
  return open.length === 0 ? line.origin : dice.pick(open).town;
}

/** A day that is over by the as-at day, or null. */
function past(day: DayNumber | null, asAt: DayNumber): DayNumber | null {
  return day === null || day > asAt ? null : day;
}

function mintPhone({ dice, given }: Casting, chance: number): string | null {
  return dice.chance(chance) ? given.mintNumber() : null;
}

function castHolders(casting: Casting): void {
  const { ground, dice, given, life, people } = casting;
  for (const [term, span] of life.terms.entries()) {
    const person = makePerson(ground, {
      id: holderId(given.id, term),
      age: dice.between(19, 41),
      on: span.since,
      isFemale: dice.chance(0.06),
      home: given.home,
      phone: mintPhone(casting, 0.8),
    });
    for (const line of life.lines) {
      const held = line.trading.filter((each) => isWithin(span, each.since) || isWithin(each, span.since));
      const [first] = held;
      if (first === undefined) continue;
      const last = held.at(-1)?.until ?? null;
      const until = span.until === null ? last : Math.min(span.until, last ?? span.until);
      giveRole(person, line.id, 'line holder', Math.max(span.since, first.since), until);
    }
    people.push(person);
  }
}

function castAdults(casting: Casting, line: TrueLine): void {
  const { ground, dice, given, people } = casting;
  const start = line.trading[0]?.since ?? given.begun;
  const end = lastDay(line, ground.asAt);
  for (const [role, mean] of adultRoles) {
    const count = dice.count(mean);
    for (let nth = 0; nth < count; nth += 1) {
      const since = Math.min(start + dice.below(60), end ?? ground.asAt);
      const person = makePerson(ground, {
        id: `${line.id}-A${people.length}`,
        age: dice.between(role === 'customer' ? 24 : 18, role === 'customer' ? 58 : 34),
        on: since,
        isFemale: dice.chance(role === 'customer' ? 0.3 : 0.14),
        home: local.includes(role) ? marketOn(line, since, dice) : given.home,
        phone: mintPhone(casting, 0.6),
      });
      giveRole(person, line.id, role, since, end);
      people.push(person);
    }
  }
}

function castChild(casting: Casting, line: TrueLine, since: DayNumber): void {
  const { ground, dice, given, people } = casting;
  const isLocal = dice.chance(0.35);
  const child = makePerson(ground, {
    id: `${line.id}-C${people.length}`,
    age: dice.weighted(childRates.ages),
    on: since,
    isFemale: dice.chance(childRates.girls),
    home: isLocal ? marketOn(line, since, dice) : given.home,
    phone: mintPhone(casting, 0.7),
  });
  const end = lastDay(line, ground.asAt);
  const eighteen = child.born + Math.ceil(18 * 365.25) + 1;
  const leaves = Math.min(since + dice.between(40, 420), end ?? Number.POSITIVE_INFINITY);
  const until = past(Math.min(leaves, eighteen), ground.asAt);
  giveRole(child, line.id, 'runner', since, until);
  const means = dice.weighted([
    ['debt bondage', 0.45],
    ['exchange', 0.2],
    ['coercive control', 0.2],
    ['violence', 0.15],
  ] as const);
  child.exploited = { since, until, means };
  // Some go on as adults, and are then both: exploited as a child, and part of it now.
  const isGrown = until === eighteen && (end === null || end > eighteen + 30);
  if (isGrown && dice.chance(childRates.goesOn)) {
    const role = dice.pick(['line manager', 'deal phone operator', 'driver'] as const);
    giveRole(child, line.id, role, eighteen + 1, end);
  }
  people.push(child);
}

function castChildren(casting: Casting, line: TrueLine): void {
  const { ground, dice } = casting;
  const [first] = line.trading;
  if (first === undefined) return;
  const atStart = Array.from({ length: dice.count(childRates.atStart) }, () => first.since + dice.below(40));
  const later = happeningDays(ground, dice, line.trading, childRates.inMonth, 0.3);
  const end = lastDay(line, ground.asAt) ?? ground.asAt;
  for (const day of [...atStart, ...later]) if (day <= end) castChild(casting, line, day);
}

function takeHome(casting: Casting, line: TrueLine, since: DayNumber): void {
  const { ground, dice, people, premises } = casting;
  const town = marketOn(line, since, dice);
  const occupant = makePerson(ground, {
    id: `${line.id}-O${people.length}`,
    age: dice.between(24, 69),
    on: since,
    isFemale: dice.chance(0.4),
    home: town,
    phone: mintPhone(casting, 0.5),
  });
  const end = Math.min(since + dice.between(12, 150), lastDay(line, ground.asAt) ?? Number.POSITIVE_INFINITY);
  const until = past(end, ground.asAt);
  giveRole(occupant, line.id, 'cuckooed occupant', since, until);
  occupant.exploited = { since, until, means: dice.pick(['exchange', 'coercive control', 'violence'] as const) };
  people.push(occupant);
  premises.push({
    id: `${line.id}-R${premises.length}`,
    flat: dice.chance(0.7) ? dice.between(1, 24) : null,
    house: dice.between(1, 140),
    street: dice.pick(ground.country.streets),
    town,
    occupant: occupant.id,
    line: line.id,
    since,
    until,
  });
  const child = people.find(({ roles }) =>
    roles.some((each) => each.line === line.id && each.role === 'runner' && isWithin(each, since)),
  );
  if (child === undefined || !dice.chance(premisesRates.sitter)) return;
  const stays = child.roles[0]?.until ?? null;
  giveRole(child, line.id, 'sitter', since, until === null ? stays : Math.min(until, stays ?? until));
}

const cars = [
  'Vauxhall Corsa',
  'Ford Fiesta',
  'Volkswagen Polo',
  'Seat Ibiza',
  'Nissan Micra',
  'Toyota Yaris',
] as const;
const colours = ['White', 'Black', 'Grey', 'Blue', 'Red', 'Silver'] as const;
const letters = 'ABCDEFGHJKLMNPRSTUVWXY';

/** A plate of the present form for a half year that has not come: 90 to 99 stand for 2040 to 2049 [BK]. */
function inventPlate(dice: Dice): string {
  const word = (length: number): string => Array.from({ length }, () => letters[dice.below(letters.length)]).join('');
  return `${word(2)}${dice.between(90, 99)} ${word(3)}`;
}

function castVehicles(casting: Casting, line: TrueLine): void {
  const { dice, vehicles } = casting;
  if (!line.transport.some((each) => each === 'hire car' || each === 'taxi')) return;
  const [make = '', model = ''] = dice.pick(cars).split(' ');
  const colour = dice.pick(colours);
  vehicles.push({ id: `${line.id}-V0`, plate: inventPlate(dice), make, model, colour, line: line.id });
}

/** Casts everybody in a network: holders by their terms, adults and children by line, homes that are taken over, cars. */
export function castNetwork(ground: Ground, dice: Dice, given: LifeGiven, life: NetworkLife): Cast {
  const casting: Casting = { ground, dice, given, life, people: [], premises: [], vehicles: [] };
  castHolders(casting);
  for (const line of life.lines) {
    castAdults(casting, line);
    castChildren(casting, line);
    const first = line.trading[0];
    const homes = happeningDays(ground, dice, line.trading, premisesRates.inMonth, 0.3);
    const early = first !== undefined && dice.chance(premisesRates.perLine * 0.6) ? [first.since + dice.below(20)] : [];
    const end = lastDay(line, ground.asAt) ?? ground.asAt;
    for (const day of [...early, ...homes]) if (day <= end) takeHome(casting, line, day);
    castVehicles(casting, line);
  }
  const { people, premises, vehicles } = casting;
  return { people, premises, vehicles };
}
