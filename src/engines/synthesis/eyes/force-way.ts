import type { CountryForce } from '../country.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';

/** How a force writes. No two do it alike, and no product is depicted. */
export interface ForceWay {
  readonly names: 'as said' | 'family in capitals' | 'capitals';
  /** Older systems hold no accents, and a straight apostrophe. */
  readonly letters: 'as written' | 'plain';
  /** How it shows somebody: "Keira HALLORAN" or "HALLORAN, Keira". */
  readonly shows: 'given first' | 'family first';
  readonly numbers: 'plain' | 'spaced' | 'dashed' | 'international' | 'with (0)' | 'from abroad';
  readonly streets: 'long' | 'short';
  readonly references: 0 | 1 | 2 | 3;
  /** How often it errs beside others: 0.7 to 1.3. */
  readonly care: number;
}

/** The way of a force: the same in every world of a seed. */
export function wayOf(ground: Ground, force: CountryForce): ForceWay {
  const dice = ground.dice.split(`way ${force.code}`);
  return {
    names: dice.weighted([
      ['as said', 0.5],
      ['family in capitals', 0.3],
      ['capitals', 0.2],
    ] as const),
    letters: dice.chance(0.6) ? 'plain' : 'as written',
    shows: dice.chance(0.5) ? 'given first' : 'family first',
    numbers: dice.pick(['plain', 'spaced', 'dashed', 'international', 'with (0)', 'from abroad'] as const),
    streets: dice.chance(0.5) ? 'long' : 'short',
    references: dice.pick([0, 1, 2, 3] as const),
    care: 0.7 + dice.split('care').next() * 0.6,
  };
}

const kindLetters: Readonly<Record<string, string>> = {
  person: 'NOM',
  line: 'CL',
  'line update': 'CLU',
  phone: 'TEL',
  vehicle: 'VEH',
  premises: 'LOC',
  incident: 'INC',
  sighting: 'SIG',
  encounter: 'ENC',
  'intelligence report': 'INT',
  'partner report': 'CPI',
  'missing episode': 'MIS',
  'missing return': 'MIR',
  referral: 'REF',
  'person fact': 'NOF',
  closure: 'CLO',
  'check-back': 'CHK',
  'premises visit': 'VIS',
};

/**
 * A reference in the way of a force.
 * @param nth which of its records of that kind and year it is, from 1
 */
export function referenceOf(way: ForceWay, letters: string, kind: string, year: number, nth: number): string {
  const short = kindLetters[kind] ?? 'REC';
  const figures = String(year).slice(2);
  if (way.references === 0) return `${letters}/${short}/${figures}/${String(nth).padStart(5, '0')}`;
  if (way.references === 1) return `${letters}-${short}-${year}-${nth}`;
  if (way.references === 2) return `${figures}${letters}${short}${String(nth).padStart(6, '0')}`;
  return `${short}${nth}/${figures} ${letters}`;
}

/** A number in E.164 as a force types it. */
export function typeNumber(way: ForceWay, e164: string): string {
  const national = `0${e164.slice(3)}`;
  const [start, rest] = [national.slice(0, 5), national.slice(5)];
  switch (way.numbers) {
    case 'plain':
      return national;
    case 'spaced':
      return `${start} ${rest}`;
    case 'dashed':
      return `${start}-${rest.slice(0, 3)} ${rest.slice(3)}`;
    case 'international':
      return e164;
    case 'with (0)':
      return `+44 (0)${national.slice(1, 5)} ${rest}`;
    case 'from abroad':
      return `0044 ${national.slice(1)}`;
  }
}

/** Two neighbouring figures the wrong way round, among the last ones: it stays in its block, as it stays a slip. */
export function slipNumber(dice: Dice, e164: string): string {
  const tail = e164.startsWith('+447700900') ? 3 : 6;
  const at = e164.length - dice.between(2, tail);
  return `${e164.slice(0, at)}${e164[at + 1] ?? ''}${e164[at] ?? ''}${e164.slice(at + 2)}`;
}
