import type { DayNumber } from '../days.ts';
import type { Dice } from '../dice.ts';
import { activeIn, type Chronicle, foundIn, isChild, numberOn, someTime, tell, townOn } from './chronicle.ts';
import type { Seized } from './event.ts';
import { happeningDays, isWithin, plannedDay } from './happening-days.ts';
import type { CastPerson } from './make-person.ts';
import { eventRates, premisesRates } from './rates.ts';
import { seize } from './seize.ts';
import { refer } from './tell-referrals.ts';
import type { LineRole, TrueLine } from './truth.ts';

const street: readonly LineRole[] = ['runner', 'driver', 'line manager', 'sitter', 'deal phone operator', 'customer'];
const violent: readonly LineRole[] = ['enforcer', 'line manager', 'line holder', 'driver'];
const harmed: readonly LineRole[] = ['runner', 'customer', 'cuckooed occupant', 'sitter'];

type Rated = keyof typeof eventRates;

function days(chronicle: Chronicle, line: TrueLine, kind: Rated): readonly DayNumber[] {
  return happeningDays(chronicle.ground, chronicle.dice, line.trading, eventRates[kind]);
}

function oneOf(dice: Dice, people: readonly CastPerson[]): CastPerson | null {
  return people.length === 0 ? null : dice.pick(people);
}

const messages = [
  '{brand} is on. Best of both, three for two till nine.',
  'Open now, {brand}. Ring this number only.',
  '{brand} back on tonight, same as before.',
  'Morning from {brand}. Fresh, quick to you, ring now.',
];

/** Numbers that people see, texts that go to many, and the change of a number that is told to all. */
function tellNumbers(chronicle: Chronicle, line: TrueLine): void {
  const { dice } = chronicle;
  for (const day of days(chronicle, line, 'number seen')) {
    const number = numberOn(line, day);
    if (number === null) continue;
    tell(chronicle, { kind: 'number seen', day, number, town: townOn(chronicle, line, day), line: line.id });
  }
  for (const day of days(chronicle, line, 'bulk text')) {
    const number = numberOn(line, day);
    if (number === null) continue;
    const text = dice.pick(messages).replace('{brand}', line.brand);
    const time = dice.pick(['10:58', '11:04', '16:55', '17:10', '19:30']);
    tell(chronicle, { kind: 'bulk text', day, time, number, text, town: townOn(chronicle, line, day), line: line.id });
  }
  for (const [nth, { number, since }] of line.numbers.entries()) {
    const before = line.numbers[nth - 1]?.number;
    if (before === undefined || line.closures.some(({ returned }) => returned === since)) continue;
    const town = townOn(chronicle, line, since);
    tell(chronicle, { kind: 'number change', day: since, number, before, town, line: line.id });
  }
}

function tellDealing(chronicle: Chronicle, line: TrueLine): void {
  const { dice, vehicles } = chronicle;
  for (const day of days(chronicle, line, 'dealing seen')) {
    const seen = oneOf(dice, activeIn(chronicle, line, day, street));
    const vehicle = dice.chance(0.3) ? (vehicles.find((each) => each.line === line.id)?.id ?? null) : null;
    const people = seen === null ? [] : foundIn(seen, day, false);
    const town = townOn(chronicle, line, day);
    tell(chronicle, { kind: 'dealing seen', day, time: someTime(dice), vehicle, people, town, line: line.id });
  }
}

function arrestSome(chronicle: Chronicle, line: TrueLine, day: DayNumber, who: readonly CastPerson[], chance: number) {
  const { dice } = chronicle;
  const none: Seized = { drugs: [], weapons: [], cash: 0, phones: 0 };
  for (const person of who) {
    if (!dice.chance(isChild(person, day) ? chance / 2 : chance)) continue;
    const people = foundIn(person, day, true);
    const town = townOn(chronicle, line, day);
    const seized = { ...none, phones: dice.chance(0.6) ? 1 : 0 };
    const time = someTime(dice);
    tell(chronicle, { kind: 'arrest', day, time, people, seized, isHolder: false, town, line: line.id });
  }
}

function tellSearches(chronicle: Chronicle, line: TrueLine): void {
  const { dice, premises } = chronicle;
  for (const day of days(chronicle, line, 'stop search')) {
    const person = oneOf(dice, activeIn(chronicle, line, day, street));
    if (person === null) continue;
    const seized = seize(dice, line, 'person');
    const [time, town] = [someTime(dice), townOn(chronicle, line, day)];
    tell(chronicle, {
      kind: 'stop search',
      day,
      time,
      seized,
      people: foundIn(person, day, true),
      town,
      line: line.id,
    });
    arrestSome(chronicle, line, day, [person], 0.15);
    refer(chronicle, line, person, day);
  }
  for (const due of days(chronicle, line, 'warrant')) {
    const day = plannedDay(chronicle.ground, dice, due, line.trading);
    const home = premises.find((each) => each.line === line.id && isWithin(each, day)) ?? null;
    const there = activeIn(chronicle, line, day, ['runner', 'sitter', 'cuckooed occupant']).slice(0, 3);
    const people = there.flatMap((person) => foundIn(person, day, person.exploited === null));
    const seized = seize(dice, line, 'home');
    const town = home?.town ?? townOn(chronicle, line, day);
    const what = { kind: 'warrant', premises: home?.id ?? null, seized, people, town, line: line.id } as const;
    tell(chronicle, { ...what, day, time: `0${dice.between(5, 8)}:${dice.between(10, 59)}` });
    const adults = activeIn(chronicle, line, day, ['line manager', 'driver', 'runner', 'deal phone operator']);
    arrestSome(chronicle, line, day, adults.slice(0, 2), 0.15);
    for (const person of there) refer(chronicle, line, person, day);
  }
}

const violence = [
  ['threats', 0.3],
  ['robbery', 0.2],
  ['serious assault', 0.18],
  ['stabbing', 0.16],
  ['false imprisonment', 0.06],
  ['kidnap', 0.04],
  ['arson', 0.03],
  ['shooting', 0.02],
  // Nobody is killed: who has died would have to be dead in everything that is told of them afterwards.
  ['attempted homicide', 0.01],
] as const;
const blades = ['kitchen knife', 'lock knife', 'zombie-style knife', 'machete', 'knife'] as const;

function weaponIn(dice: Dice, kind: string): string | null {
  if (kind === 'shooting') return dice.pick(['handgun', 'shotgun']);
  if (kind === 'stabbing' || kind === 'attempted homicide') return dice.pick(blades);
  if (kind === 'arson' || !dice.chance(0.4)) return null;
  return dice.weighted([
    [dice.pick(blades), 0.7],
    ['bat', 0.15],
    ['hammer', 0.08],
    ['imitation', 0.07],
  ]);
}

function injuryIn(dice: Dice, kind: string): string {
  if (kind === 'threats' || kind === 'arson') return 'none';
  if (kind === 'stabbing' || kind === 'shooting' || kind === 'attempted homicide')
    return dice.pick(['minor', 'serious', 'serious', 'life-threatening']);
  return dice.pick(['none', 'minor', 'minor', 'serious']);
}

function tellHarm(chronicle: Chronicle, line: TrueLine): void {
  const { dice } = chronicle;
  for (const day of days(chronicle, line, 'violence')) {
    const victim = oneOf(dice, activeIn(chronicle, line, day, harmed));
    const suspect = oneOf(dice, activeIn(chronicle, line, day, violent));
    if (victim === null) continue;
    const kind = dice.weighted(violence);
    const people = [
      { person: victim.id, part: 'victim' } as const,
      ...(suspect === null || suspect === victim ? [] : [{ person: suspect.id, part: 'suspect' } as const]),
    ];
    const what = {
      kind: 'violence',
      violence: kind,
      weapon: weaponIn(dice, kind),
      injury: injuryIn(dice, kind),
    } as const;
    tell(chronicle, { ...what, day, time: someTime(dice), people, town: townOn(chronicle, line, day), line: line.id });
    refer(chronicle, line, victim, day);
  }
  for (const day of days(chronicle, line, 'debt')) {
    const person = oneOf(dice, activeIn(chronicle, line, day, ['runner', 'sitter', 'customer']));
    if (person === null) continue;
    const people = foundIn(person, day, false);
    tell(chronicle, { kind: 'debt', day, pounds: dice.between(2, 60) * 50, people, town: person.home, line: line.id });
  }
}

function tellVisits(chronicle: Chronicle, line: TrueLine): void {
  const { dice, ground } = chronicle;
  for (const home of chronicle.premises.filter((each) => each.line === line.id)) {
    if (!dice.chance(premisesRates.visit * (home.since < ground.full ? 0.3 : 1))) continue;
    const day = plannedDay(ground, dice, home.since + dice.between(5, 60), line.trading);
    const isLate = home.until !== null && day > home.until;
    const outcome = isLate
      ? dice.pick(['no sign', 'occupant safe', 'no answer'])
      : dice.pick(['confirmed', 'confirmed', 'concern', 'no answer', 'refused']);
    const people = [{ person: home.occupant, part: 'suspected victim' }] as const;
    const what = { kind: 'cuckooing visit', premises: home.id, outcome, people, town: home.town } as const;
    const told = tell(chronicle, { ...what, day, time: someTime(dice), line: line.id });
    const occupant = chronicle.people.find(({ id }) => id === home.occupant);
    if (told !== null && occupant !== undefined && outcome !== 'no answer') refer(chronicle, line, occupant, day);
  }
}

/** Tells what happens around a line while it sells. */
export function tellLine(chronicle: Chronicle, line: TrueLine): void {
  tellNumbers(chronicle, line);
  tellDealing(chronicle, line);
  tellSearches(chronicle, line);
  tellHarm(chronicle, line);
  tellVisits(chronicle, line);
}
