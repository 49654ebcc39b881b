import { type DayNumber, dayAt, typedDay, yearsBetween } from '../days.ts';
import type { Dice } from '../dice.ts';
import { asHeard, mistyped } from '../names/family-names.ts';
import type { ErrorRates } from '../settings.ts';
import type { TruePerson } from '../truth/truth.ts';
import type { ForceWay } from './force-way.ts';
import type { PersonFields, RecordFact } from './record.ts';

/** How somebody came to be written down. */
export interface Seen {
  readonly day: DayNumber;
  /** In custody papers are looked at: fewer slips. */
  readonly isInCustody: boolean;
  readonly place: string;
}

/** One look at a person: what is rolled for it falls on these dice. */
interface Look {
  readonly dice: Dice;
  readonly way: ForceWay;
  readonly errors: ErrorRates;
  /** How likely slips are beside the rates. */
  readonly factor: number;
}

interface WrittenName {
  readonly given: string;
  readonly family: string;
  readonly kind: string;
}

function givenAs({ dice, errors, factor }: Look, { given }: TruePerson): readonly [string, string] {
  const [other] = given.spellings.slice(1);
  if (other !== undefined && dice.chance(errors.otherSpelling * factor)) {
    return [dice.pick(given.spellings.slice(1)), 'present'];
  }
  if (given.short.length > 0 && dice.chance(errors.shortForm * factor)) return [dice.pick(given.short), 'nickname'];
  return [given.usual, 'present'];
}

function familyAs({ dice, errors, factor }: Look, { family }: TruePerson): string {
  if (dice.chance(errors.familyMissing * factor)) return '';
  const heard = dice.chance(errors.familySound * factor) ? asHeard(dice, family) : family;
  return dice.chance(errors.familySlip * factor) ? mistyped(dice, heard) : heard;
}

function nameOf(look: Look, person: TruePerson): WrittenName {
  const { dice, errors, factor } = look;
  if (dice.chance(errors.noName * factor)) return { given: '', family: '', kind: '' };
  if (person.streetName !== null && dice.chance(errors.streetNameOnly * factor)) {
    return { given: person.streetName, family: '', kind: 'street name' };
  }
  const [given, kind] = givenAs(look, person);
  const family = familyAs(look, person);
  const isSwapped = family !== '' && dice.chance(errors.swappedNames * factor);
  return isSwapped ? { given: family, family: given, kind } : { given, family, kind };
}

/** Without accents: ł and ı have none that could be taken off. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('’', "'");
}

function inTheWay({ names, letters }: ForceWay, { given, family, kind }: WrittenName): WrittenName {
  const put = letters === 'plain' ? plainLetters : (text: string) => text;
  return {
    given: names === 'capitals' ? put(given).toUpperCase() : put(given),
    family: names === 'as said' ? put(family) : put(family).toUpperCase(),
    kind,
  };
}

function guessedAge({ dice }: Look, person: TruePerson, { day }: Seen): readonly [string, string] {
  const guessed = Math.max(10, yearsBetween(person.born, day) + dice.between(-1, 2));
  return [`about ${guessed} on ${typedDay(day)}`, 'estimated'];
}

/** A birth as typed, and how sure it is. What is impossible, such as a birth to come, is never typed. */
function bornAs(look: Look, person: TruePerson, seen: Seen): readonly [string, string] {
  const { dice, errors, factor } = look;
  if (dice.chance(errors.birthMissing * factor)) return ['', 'not known'];
  if (dice.chance(errors.ageOnly * factor)) {
    if (dice.chance(0.4)) return guessedAge(look, person, seen);
    return [`${yearsBetween(person.born, seen.day)} on ${typedDay(seen.day)}`, 'stated'];
  }
  const [year = 0, month = 0, date = 0] = dayAt(person.born).split('-').map(Number);
  if (date <= 12 && date !== month && dice.chance(errors.birthSwapped * factor)) {
    return [`${month}/${date}/${year}`, 'stated'];
  }
  const isLeap = month === 2 && date === 29;
  const slip = !isLeap && dice.chance(errors.birthYearSlip * factor) ? dice.pick([-1, 1]) : 0;
  return [`${date}/${month}/${year + slip}`, slip === 0 && dice.chance(0.5) ? 'sure' : 'stated'];
}

function describe(person: TruePerson, { day, place }: Seen): string {
  const age = yearsBetween(person.born, day);
  if (age < 18) return `${person.sex === 'female' ? 'Girl' : 'Boy'} in a dark jacket, ${place}`;
  return `${person.sex === 'female' ? 'Woman' : 'Man'} in a dark jacket, ${place}`;
}

/** What lists show: the name in the force's way, or a description. */
function shownAs(way: ForceWay, name: WrittenName, person: TruePerson, seen: Seen): string {
  if (name.given === '' && name.family === '') return describe(person, seen);
  const parts = way.shows === 'given first' ? [name.given, name.family] : [name.family, name.given];
  return parts.filter((part) => part !== '').join(way.shows === 'given first' ? ' ' : ', ');
}

/** Somebody as one force writes them down once. */
export function writePerson(
  dice: Dice,
  way: ForceWay,
  errors: ErrorRates,
  person: TruePerson,
  seen: Seen,
): { readonly fields: PersonFields; readonly facts: readonly RecordFact[] } {
  const look: Look = { dice, way, errors, factor: way.care * (seen.isInCustody ? 0.35 : 1.25) };
  const name = inTheWay(way, nameOf(look, person));
  // Whoever does not know the name has no date of birth either: they look and guess.
  const isNamed = name.kind === 'present' || name.kind === 'nickname';
  const [born, age_certainty] = (isNamed ? bornAs : guessedAge)(look, person, seen);
  const isInCare = isNamed && person.isInCare && yearsBetween(person.born, seen.day) < 18 && dice.chance(0.7);
  const street = isNamed && dice.chance(0.3) ? person.streetName : null;
  return {
    fields: {
      given_name: name.given,
      family_name: name.family,
      kind: name.kind,
      known_as: shownAs(way, name, person, seen),
      sex: dice.chance(0.015) ? 'not known' : person.sex,
      born,
      age_certainty,
      looked_after_by: isInCare ? person.home.council : '',
    },
    facts: street === null ? [] : [{ code: 'names', values: { given_name: street, kind: 'street name' } }],
  };
}
