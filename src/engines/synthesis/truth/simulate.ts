import type { Country } from '../country.ts';
import type { DayNumber } from '../days.ts';
import type { Dice } from '../dice.ts';
import { type Ground, layGround } from '../ground.ts';
import { phoneBlocks, phoneNumber } from '../phone-blocks.ts';
import type { Settings } from '../settings.ts';
import { castNetwork } from './cast.ts';
import type { Chronicle } from './chronicle.ts';
import { tellLife } from './network-life.ts';
import { rates } from './rates.ts';
import { tellChildren } from './tell-children.ts';
import { tellClosures } from './tell-closures.ts';
import { tellLine } from './tell-line.ts';
import type { Network, World } from './truth.ts';

/**
 * Two numbers from 0 up to 1 for the nth network that fill the square evenly (R2 sequence, Roberts, 2018). What was there
 * before and what is internal are small shares: thrown freely, a country would have twice as many by chance.
 */
function evenly(ground: Ground, index: number): readonly [number, number] {
  const dice = ground.dice.split('evenly');
  const [first, second] = [dice.next(), dice.next()];
  return [(first + index * 0.754_877_666_246_692_7) % 1, (second + index * 0.569_840_290_998_053_2) % 1];
}

/**
 * The day on which a network began. Lately as many each month; before that the stock that was left when the full months
 * began, most of which had begun a year earlier or more.
 */
function beginningOf(ground: Ground, dice: Dice, isLate: boolean): DayNumber {
  const { first, full, asAt } = ground;
  if (isLate) return dice.between(full, asAt);
  const settled = Math.max(first, full - 400);
  return dice.chance(0.88) && settled > first ? dice.between(first, settled) : dice.between(settled, full - 1);
}

/** Numbers for one network: a stretch of the block of its own, begun again if it is used up. */
function numbersOf(ground: Ground, index: number): () => string {
  const { phones, networks } = ground.size;
  const share = Math.max(1, Math.floor(10 ** phoneBlocks[phones].figures / networks));
  let used = 0;
  return () => {
    const nth = index * share + (used % share);
    used += 1;
    return phoneNumber(phones, nth);
  };
}

/** Simulates one network, whatever the others do: the same index gives the same network in any order. */
function simulateNetwork(ground: Ground, index: number): Network {
  const id = `N${index}`;
  const dice = ground.dice.split(`network ${index}`);
  const kind = dice.weighted(rates.networkKinds);
  const [age, reach] = evenly(ground, index);
  // As many begin each month, whether the as-at day is early or late in its own.
  const lately = (rates.begunLately * (ground.asAt - ground.full + 1)) / 410;
  const begun = beginningOf(ground, dice, age < lately);
  const isInternal = reach < (begun < ground.full ? rates.internalBefore : rates.internalLately);
  const home = ground.home(dice, isInternal);
  const given = { id, home, begun, isInternal, mintNumber: numbersOf(ground, index) };
  const life = tellLife(ground, dice.split('life'), given);
  const cast = castNetwork(ground, dice.split('cast'), given, life);
  const chronicle: Chronicle = { ground, dice: dice.split('events'), id, lines: life.lines, ...cast, events: [] };
  for (const line of life.lines) {
    tellClosures(chronicle, line);
    tellLine(chronicle, line);
    tellChildren(chronicle, line);
  }
  const events = chronicle.events.toSorted((one, other) => one.day - other.day);
  return { id, kind, home, ...cast, lines: life.lines, events };
}

/**
 * Simulates a world in parts, so that it need not fit into memory. Networks do not depend on each other: all parts together
 * are the world that `simulate` gives.
 * @param networksPerPart how many networks a part has
 */
export function* simulateParts(settings: Settings, country: Country, networksPerPart = 250): Generator<World> {
  const ground = layGround(settings, country);
  for (let from = 0; from < ground.size.networks; from += networksPerPart) {
    const count = Math.min(networksPerPart, ground.size.networks - from);
    yield { settings, networks: Array.from({ length: count }, (_, nth) => simulateNetwork(ground, from + nth)) };
  }
}

/**
 * Simulates what is so: networks, lines, people, homes and events, up to the as-at day.
 * @param country where it is laid; decides the outcome as much as the settings do
 */
export function simulate(settings: Settings, country: Country): World {
  return { settings, networks: [...simulateParts(settings, country)].flatMap(({ networks }) => networks) };
}
