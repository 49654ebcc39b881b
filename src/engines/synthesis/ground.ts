import type { Country, CountryForce, CountryStation, CountryTown } from './country.ts';
import { type DayNumber, intensificationWeeks, monthBefore, numberOf } from './days.ts';
import { type Dice, makeDice } from './dice.ts';
import { type Settings, type Size, sizes } from './settings.ts';

/** Towns with running sums of their weights, to pick from quickly. */
interface WeightedTowns {
  readonly towns: readonly CountryTown[];
  readonly sums: Float64Array;
}

/** A country made ready to lay a world in, and the clock of that world. */
export interface Ground {
  readonly settings: Settings;
  readonly size: Size;
  readonly dice: Dice;
  readonly country: Country;
  readonly asAt: DayNumber;
  /** The first day of anything. */
  readonly first: DayNumber;
  /** From here on the world is full: before it, only what was still there is remembered. */
  readonly full: DayNumber;
  /** Mondays of the intensification weeks that began by the as-at day. */
  readonly weeks: readonly DayNumber[];
  readonly forceOf: (code: string) => CountryForce;
  /** The force that a world of one force is about; null when it is about the country. */
  readonly only: CountryForce | null;
  /** The railways' police, if the country has one. */
  readonly railways: CountryForce | null;
  readonly home: (dice: Dice, isInternal: boolean) => CountryTown;
  readonly market: (dice: Dice, origin: CountryTown, isInternal: boolean) => CountryTown;
  /** A town near another, for where a market moves to. */
  readonly neighbour: (dice: Dice, town: CountryTown) => CountryTown;
  /** The station of a town; null when none is near. */
  readonly stationOf: (town: CountryTown) => CountryStation | null;
}

const metresOfDegree = 111_320;
/** Kilometres on which the reach of a line falls off to a third: ours, so that most go one or two hours by rail. */
const reachKilometres = 110;
const nearKilometres = 45;
const stationKilometres = 6;
/** Shares of external lines that start in the exporters' areas: ours, between the figures named in `published.ts`. */
const exporterShares: readonly (readonly [string, number])[] = [
  ['metropolitan', 0.3],
  ['west-midlands', 0.105],
  ['merseyside', 0.09],
  ['greater-manchester', 0.09],
];

type Point = Pick<CountryTown, 'latitude' | 'longitude'>;

/** Kilometres between two places, near enough for a country of this size. */
function kilometres(one: Point, other: Point): number {
  const north = (one.latitude - other.latitude) * metresOfDegree;
  const middle = ((one.latitude + other.latitude) / 2) * (Math.PI / 180);
  const east = (one.longitude - other.longitude) * metresOfDegree * Math.cos(middle);
  return Math.hypot(north, east) / 1000;
}

function weigh(towns: readonly CountryTown[], weight: (town: CountryTown) => number): WeightedTowns {
  const sums = new Float64Array(towns.length);
  let sum = 0;
  for (const [index, town] of towns.entries()) {
    sum += weight(town);
    sums[index] = sum;
  }
  return { towns, sums };
}

function pickTown(dice: Dice, { towns, sums }: WeightedTowns): CountryTown {
  const at = dice.next() * (sums.at(-1) ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const town = towns[low];
  if (town === undefined) throw new Error('A country needs towns.');
  return town;
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const held = new Map<Key, Value>();
  return (key) => {
    const found = held.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    held.set(key, made);
    return made;
  };
}

/** Where lines start: the exporters first, each other force by its people, its larger towns more often. */
function layHomes(country: Country, forceOf: Ground['forceOf'], only: CountryForce | null): Ground['home'] {
  const inForce = new Map<string, CountryTown[]>();
  for (const town of country.towns) inForce.set(town.force, [...(inForce.get(town.force) ?? []), town]);
  const people = (code: string): number => (inForce.get(code) ?? []).reduce((sum, town) => sum + town.people, 0);
  const codes = [...inForce.keys()];
  const others = codes.filter((code) => !forceOf(code).isExporter);
  const exporters = exporterShares.filter(([code]) => inForce.has(code));
  const exported = exporters.reduce((sum, [, share]) => sum + share, 0);
  const peopleOfOthers = others.reduce((sum, code) => sum + people(code), 0);
  const external = [
    ...exporters,
    ...others.map((code) => [code, ((1 - exported) * people(code)) / Math.max(1, peopleOfOthers)] as const),
  ];
  const internal = codes
    .filter((code) => only === null || code === only.code)
    .map((code) => [code, people(code)] as const);
  const townsOf = remembered((code: string) => weigh(inForce.get(code) ?? [], (town) => town.people ** 1.2));
  return (dice, isInternal) => pickTown(dice, townsOf(dice.weighted(isInternal ? internal : external)));
}

/** Where they sell: towns of other forces by size and nearness, or other towns of the same force. */
function layMarkets(country: Country, forceOf: Ground['forceOf'], only: CountryForce | null): Ground['market'] {
  const outside = remembered((origin: CountryTown) =>
    weigh(
      country.towns.filter((town) => town.force !== origin.force && (only === null || town.force === only.code)),
      (town) =>
        town.people ** 0.75 *
        Math.exp(-kilometres(origin, town) / reachKilometres) *
        (forceOf(town.force).isExporter ? 0.2 : 1),
    ),
  );
  const inside = remembered((origin: CountryTown) =>
    weigh(
      country.towns.filter((town) => town.force === origin.force),
      (town) => town.people ** 0.75,
    ),
  );
  return (dice, origin, isInternal) => {
    const towns = isInternal ? inside(origin) : outside(origin);
    return towns.towns.length === 0 ? origin : pickTown(dice, towns);
  };
}

function nearest(stations: readonly CountryStation[], town: CountryTown): CountryStation | null {
  let best: CountryStation | null = null;
  let least = stationKilometres;
  for (const station of stations) {
    const away = kilometres(station, town);
    if (away >= least) continue;
    best = station;
    least = away;
  }
  return best;
}

/** References begin with the letters of a force: two of the same letters could give two records one reference. */
function checkLetters({ forces }: Country): void {
  const letters = new Set(forces.map((force) => force.letters));
  if (letters.size < forces.length) throw new Error('Two forces of the country have the same letters.');
}

/** Makes a country ready for a world. Throws on a country with towns of a force that it does not name. */
export function layGround(settings: Settings, country: Country): Ground {
  const size = sizes[settings.scale];
  const asAt = numberOf(settings.asAt);
  const first = monthBefore(asAt, size.historyMonths);
  const dice = makeDice(settings.seed);
  checkLetters(country);
  const byCode = new Map(country.forces.map((force) => [force.code, force]));
  const forceOf = (code: string): CountryForce => {
    const force = byCode.get(code);
    if (force === undefined) throw new Error(`The country has no force ${code}`);
    return force;
  };
  const importers = country.forces.filter(({ isExporter, isRailways }) => !isExporter && !isRailways);
  const only = size.isOneForce ? dice.split('one force').pick(importers) : null;
  const near = remembered((town: CountryTown) => {
    const found = country.towns.filter((other) => other !== town && kilometres(other, town) < nearKilometres);
    return found.length === 0 ? [town] : found;
  });
  return {
    settings,
    size,
    dice,
    country,
    asAt,
    first,
    full: monthBefore(asAt, size.fullMonths),
    weeks: intensificationWeeks(first, asAt),
    forceOf,
    only,
    railways: country.forces.find(({ isRailways }) => isRailways) ?? null,
    home: layHomes(country, forceOf, only),
    market: layMarkets(country, forceOf, only),
    neighbour: (pick, town) => pick.pick(near(town)),
    stationOf: remembered((town: CountryTown) => nearest(country.stations, town)),
  };
}
