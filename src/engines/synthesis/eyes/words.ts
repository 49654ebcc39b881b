import { type DayNumber, dayAt, typedDay } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Drugs, EventOf, Seized } from '../truth/event.ts';
import type { TrueLine } from '../truth/truth.ts';
import type { RecordFact } from './record.ts';

/** What was taken, as facts of an incident in the words of their forms. */
export function factsOf(seized: Seized): readonly RecordFact[] {
  const drugs = seized.drugs.map((each) => ({ code: 'drugs', values: drugValues(each) }));
  const weapons = seized.weapons.map((weapon) => ({ code: 'weapons', values: { weapon, part: 'found' } }));
  const cash = { amount: String(seized.cash), currency: 'GBP', quantity_basis: 'confirmed' };
  return [
    ...drugs,
    ...weapons,
    ...(seized.cash > 0 ? [{ code: 'cash', values: cash }] : []),
    ...(seized.phones > 0 ? [{ code: 'phones', values: { count: String(seized.phones) } }] : []),
  ];
}

function drugValues({ drug, quantity, unit, pounds }: Drugs): Readonly<Record<string, string>> {
  const basis = unit === 'g' ? 'confirmed' : 'estimated';
  const values = { drug, quantity: String(quantity), unit, pence: String(pounds), quantity_basis: basis };
  return { ...values, is_tested: unit === 'g' ? 'yes' : 'no' };
}

/** "20/11/2026 14:20", or the day alone. */
export function typedWhen(day: DayNumber, time: string): string {
  return `${typedDay(day)} ${time}`.trim();
}

/** The number by which a force knows an incident: made up, and of no force's true form. */
export function crimeNumber(letters: string, day: DayNumber, nth: number): string {
  return `SYN/${letters}/${nth}/${dayAt(day).slice(2, 4)}`;
}

const harms: Readonly<Record<string, readonly string[]>> = {
  threats: ['Threatened over money that was said to be owed.', 'Told what would happen if the money was not found.'],
  robbery: [
    'Money and a phone were taken by two people who were waiting.',
    'Lost what was carried, and was then told to make it good.',
  ],
  'serious assault': [
    'Attacked near home and would not say by whom.',
    'Found hurt; the account changed when others were near.',
  ],
  stabbing: ['A cut to the arm or leg. No account was given.', 'Hurt with a blade near the place of supply.'],
  'false imprisonment': ['Kept in a flat overnight until money was sent.'],
  kidnap: ['Taken by car and let go some hours later.'],
  arson: ['A bin was set on fire against the door at night.'],
  shooting: ['A shot was heard and a casing found. Injury as stated.'],
  'attempted homicide': ['A serious attack; the injured person is expected to live.'],
};

/** What happened in short, soberly and without anybody's name. */
export function sayHarm(dice: Dice, event: EventOf<'violence'>): string {
  return dice.pick(harms[event.violence] ?? ['Reported by a member of the public.']);
}

/** What a search or an arrest came to, in short. */
export function sayFind(seized: Seized, where: string): string {
  const found = [
    ...seized.drugs.map(({ drug }) => drug),
    ...(seized.cash > 0 ? ['cash'] : []),
    ...(seized.phones > 0 ? ['phones'] : []),
    ...seized.weapons,
  ];
  return found.length === 0 ? `${where} Nothing was found.` : `${where} Found: ${[...new Set(found)].join(', ')}.`;
}

/** What somebody saw of the dealing, for an intelligence report. */
export function sayDealing(dice: Dice, line: TrueLine, town: string): string {
  return dice.pick([
    `Short exchanges at the same corner in ${town}, several in an hour, after calls to ${line.brand}.`,
    `A runner for ${line.brand} is said to be working from an address in ${town}.`,
    `${line.brand} is said to be busy in ${town} from late morning.`,
    `Two people known to work for ${line.brand} were seen together in ${town}.`,
    `Callers in ${town} are told to wait by the shops when they ring ${line.brand}.`,
  ]);
}
