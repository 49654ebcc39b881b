import { type Id, uuidV7 } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { makeReference, type Reference } from '#kernel/reference.ts';
import { nameTokens, numberTokens } from '#platform/catalogue/index.ts';
import { type Dice, makeDice } from './dice.ts';

/** A made-up line with everything that belongs to it, as the columns of the tables are called. */
export interface GeneratedLine {
  readonly id: Id;
  readonly reference: Reference;
  readonly name: string;
  readonly status: string;
  readonly status_since: Day;
  readonly reach: string;
  readonly origin_force: number | null;
  readonly first_seen: Day;
  readonly last_seen: Day;
  readonly controller: number;
  readonly marking: 0 | 1;
  readonly handling: 'P' | 'C';
  readonly recipients: readonly number[] | null;
  readonly restricted_to: readonly number[] | null;
  readonly released_to: readonly number[] | null;
  readonly numbers: readonly { readonly id: Id; readonly number: string; readonly since: Day }[];
  readonly areas: readonly { readonly id: Id; readonly force: number }[];
  readonly brand: { readonly id: Id };
  readonly change: { readonly id: Id };
  readonly tokens: readonly string[];
}

/** Who the rows are made around. */
export interface Cast {
  /** Forces by number, the largest first: shares fall off as 1/(place + 3). */
  readonly forces: readonly number[];
  /** Operations to which records are restricted. */
  readonly operations: readonly number[];
  /** Partners to whom records are released, by number; not all of them need to be in the directory. */
  readonly partners: readonly number[];
  /** A partner with a handful of releases, and one with thousands. */
  readonly light: number;
  readonly heavy: number;
}

/** How many records the light partner has; the same at every size. */
export const lightReleases = 14;
/** The heavy partner has one record in this many: 20,000 of the 1.1 million rows on which the policies were first tried. */
const heavyEvery = 55;

const syllables = [
  'ma',
  'lo',
  'ke',
  'ri',
  'sha',
  'do',
  'be',
  'ti',
  'zan',
  'co',
  'fre',
  'ny',
  'ja',
  'mo',
  'lu',
  'sky',
  'tre',
  'po',
  'ven',
  'ray',
];
/** What stands before the name in a third of all brands. */
export const epithets = ['Big', 'Lil', 'Young', 'North', 'Blue', 'Fast', 'Old', 'Top'];

/** Shares of the statuses, from the order of size of live against historic lines. */
const statuses: readonly (readonly [string, number])[] = [
  ['active', 0.08],
  ['potentially active', 0.03],
  ['re-opened', 0.01],
  ['suspected', 0.05],
  ['dormant', 0.15],
  ['closed type 1', 0.3],
  ['closed type 2', 0.33],
  ['merged', 0.03],
  ['split', 0.02],
];

function weighted<Value>(dice: Dice, shares: readonly (readonly [Value, number])[]): Value {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let left = dice.next() * total;
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return (shares[0] as readonly [Value, number])[0];
}

/** 2 September 2024 is day 0 of the generated world; the newest line is seen on day 810, 21 November 2026. */
const dayZero = Date.UTC(2024, 8, 2);
const lastDay = 810;
const dayMilliseconds = 86_400_000;

function dayAt(number: number): Day {
  return new Date(dayZero + number * dayMilliseconds).toISOString().slice(0, 10) as Day;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Brand names: squared chance makes some words common and most rare, as they are. */
function nameOf(dice: Dice): string {
  const length = 2 + dice.below(2);
  let word = '';
  for (let i = 0; i < length; i += 1) word += syllables[Math.floor(dice.next() ** 2 * syllables.length)] ?? 'ma';
  return dice.next() < 0.35 ? `${dice.pick(epithets)} ${capital(word)}` : capital(word);
}

type Access = Pick<GeneratedLine, 'handling' | 'recipients' | 'restricted_to' | 'released_to'>;

/** 92 % open to all police, 6 % for two recipients, 2 % restricted to an operation; 0.5 % released besides. */
function accessOf(dice: Dice, cast: Cast, index: number): Access {
  const kind = dice.next();
  const released = [
    ...(dice.next() < 0.005 ? [dice.pick(cast.partners)] : []),
    ...(index % heavyEvery === 0 ? [cast.heavy] : []),
    // Also the heavy partner's, so that one record can be opened by every reader.
    ...(index % heavyEvery === 0 && index < lightReleases * heavyEvery ? [cast.light] : []),
  ];
  const handling = kind >= 0.92 && kind < 0.98 ? 'C' : 'P';
  return {
    handling,
    recipients: handling === 'C' ? [dice.pick(cast.forces), dice.pick(cast.operations)] : null,
    restricted_to: kind >= 0.98 ? [dice.pick(cast.operations)] : null,
    released_to: released.length === 0 ? null : released,
  };
}

/** An odd factor is its own shuffle modulo a power of two: references are all different and in no order. */
function referenceOf(index: number): Reference {
  let number = Math.imul(index + 1, 0x9e3779b1) >>> 7;
  const bytes = new Uint8Array(5);
  for (let i = 0; i < 5; i += 1) {
    bytes[i] = number & 31;
    number >>>= 5;
  }
  return makeReference('line', bytes);
}

/**
 * Makes lines one after another, the same for the same seed, with the access columns of a national register.
 * Telephone numbers are of the thousand that are kept for drama (07700 900000 to 900999), so each stands on many lines:
 * a search for digits finds more here than it would in life.
 */
export function* generateLines(rows: number, cast: Cast, seed = 20_261_121): Generator<GeneratedLine> {
  const dice = makeDice(seed);
  const forceShares = cast.forces.map((force, place) => [force, 1 / (place + 3)] as const);
  let minted = 0;
  const mint = (day: number): Id => {
    minted += 1;
    const random = Uint8Array.from({ length: 10 }, () => dice.below(256));
    return uuidV7(dayZero + day * dayMilliseconds + (minted % dayMilliseconds), random);
  };
  for (let index = 0; index < rows; index += 1) {
    // Recorded in the order of time, seen for up to three months after.
    const recorded = Math.floor((index / rows) * (lastDay - 90));
    const seen = recorded + dice.below(91);
    const home = weighted(dice, forceShares);
    const name = nameOf(dice);
    const numbers = Array.from(
      { length: 1 + dice.below(2) },
      () => `+4477009${String(dice.below(1000)).padStart(5, '0')}`,
    );
    const areas = new Set(Array.from({ length: 1 + dice.below(3) }, () => weighted(dice, forceShares)));
    yield {
      id: mint(recorded),
      reference: referenceOf(index),
      name,
      status: weighted(dice, statuses),
      status_since: dayAt(recorded),
      reach: weighted(dice, [
        ['external', 0.7],
        ['internal', 0.22],
        ['not known', 0.08],
      ]),
      origin_force: dice.next() < 0.05 ? null : home,
      first_seen: dayAt(recorded),
      last_seen: dayAt(seen),
      controller: dice.next() < 0.9 ? home : weighted(dice, forceShares),
      marking: dice.next() < 0.3 ? 1 : 0,
      ...accessOf(dice, cast, index),
      numbers: numbers.map((number) => ({ id: mint(recorded), number, since: dayAt(recorded) })),
      areas: [...areas].map((force) => ({ id: mint(recorded), force })),
      brand: { id: mint(recorded) },
      change: { id: mint(recorded) },
      tokens: [...new Set([...nameTokens(name), ...numbers.flatMap(numberTokens)])],
    };
  }
}
