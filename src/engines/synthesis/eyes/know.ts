import type { CountryForce } from '../country.ts';
import { typedDay } from '../days.ts';
import { asHeard } from '../names/family-names.ts';
import { isWithin } from '../truth/happening-days.ts';
import type { TrueLine, TruePerson, TruePremises, TrueVehicle } from '../truth/truth.ts';
import { type ForceWay, slipNumber, typeNumber } from './force-way.ts';
import { type Draft, type Entry, know, type Pen, tie, write } from './pen.ts';
import type { RecordFact } from './record.ts';
import { type Seen, writePerson } from './write-person.ts';

const supply = 'Supply of drugs by a county line';
const concern = 'Safeguarding of somebody who came to notice in a county line';

/** A number as the force types it, once in a while with a slip. */
export function numberAs(pen: Pen, force: CountryForce, e164: string): string {
  const { dice, errors } = pen;
  const typed = dice.chance(errors.numberSlip * pen.wayOf(force).care) ? slipNumber(dice, e164) : e164;
  return typeNumber(pen.wayOf(force), typed);
}

/** The force's record of a person. */
export function knowPerson(pen: Pen, entry: Entry, person: TruePerson, seen: Omit<Seen, 'day'>): Draft {
  return know(pen, entry, person.id, pen.errors.duplicatePerson, () => {
    const way = pen.wayOf(entry.force);
    const look = { ...seen, day: entry.happened };
    const { fields, facts } = writePerson(pen.dice, way, pen.errors, person, look);
    const contacts: readonly RecordFact[] =
      fields.kind !== '' && person.phone !== null && pen.dice.chance(0.4)
        ? [{ code: 'contacts', values: { value: numberAs(pen, entry.force, person.phone) } }]
        : [];
    const isHarmed = person.exploited !== null;
    return write(
      pen,
      entry,
      'person',
      person.id,
      fields,
      {
        marking: isHarmed ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
        statement: seen.isInCustody ? 'fact' : 'opinion',
        grade: seen.isInCustody ? null : 'B2',
        source: seen.isInCustody ? 'Custody record' : 'Officer’s report',
        basis: isHarmed ? concern : supply,
      },
      [...facts, ...contacts],
    );
  });
}

/** How a brand is written: as it is, in capitals, with the word line, or as it was heard. */
function brandAs(pen: Pen, { brand }: TrueLine): string {
  const { dice } = pen;
  const heard = dice.chance(0.08) ? asHeard(dice, brand) : brand;
  return dice.weighted([
    [heard, 0.7],
    [heard.toUpperCase(), 0.15],
    [`${heard} line`, 0.15],
  ]);
}

/** Where the line stood on a day, as the register knows such things. */
function statusOn(line: TrueLine, day: number): { readonly status: string; readonly since: string } {
  const held = line.statuses.findLast(({ since }) => since <= day) ?? { status: 'suspected', since: day };
  // Who makes a new record knows of no closure: a closed line looks quiet to them, and one that is back looks new.
  const known = held.status.startsWith('closed') ? 'dormant' : held.status === 're-opened' ? 'active' : held.status;
  return { status: known, since: typedDay(held.since) };
}

function writeLine(pen: Pen, entry: Entry, line: TrueLine): Draft {
  const { dice } = pen;
  const number = line.numbers.findLast(({ since }) => since <= entry.happened);
  const { status, since } = statusOn(line, entry.happened);
  const markets = line.markets.filter((market) => market.since <= entry.happened).map(({ town }) => town.force);
  const isOriginKnown = dice.chance(0.7);
  const first = Math.min(entry.happened, Math.max(line.trading[0]?.since ?? entry.happened, entry.happened - 60));
  return write(
    pen,
    entry,
    'line',
    line.id,
    {
      name: brandAs(pen, line),
      number: number === undefined ? [] : [numberAs(pen, entry.force, number.number)],
      numberFrom: number === undefined ? [] : [typedDay(Math.max(number.since, first))],
      status,
      statusSince: since,
      origin: isOriginKnown ? line.origin.force : '',
      areas: [...new Set(markets)],
      firstSeen: typedDay(first),
      lastSeen: typedDay(entry.happened),
      drugs: dice.chance(0.8) ? line.drugs : [],
      note: '',
    },
    { grade: dice.pick(['B1', 'B2', 'C2']), source: 'Intelligence report', basis: supply },
  );
}

/**
 * A record of a line: the force's own; or another force's, which it found by the number; or a new one, because it found
 * none.
 */
export function knowLine(pen: Pen, entry: Entry, line: TrueLine): Draft {
  const key = `${entry.force.code} ${line.id}`;
  const own = pen.held.get(key)?.findLast(({ recorded }) => recorded <= entry.recorded);
  if (own !== undefined) return own;
  const others = pen.lines.get(line.id) ?? [];
  const other = others.find(({ recorded }) => recorded <= entry.recorded);
  const isFound = other !== undefined && !pen.dice.chance(pen.errors.duplicateLine);
  const known = isFound ? other : writeLine(pen, entry, line);
  if (!isFound) pen.lines.set(line.id, [...others, known]);
  pen.held.set(key, [...(pen.held.get(key) ?? []), known]);
  return known;
}

function addressAs(pen: Pen, way: ForceWay, { flat, house, street, town }: TruePremises): string {
  const { dice, errors } = pen;
  const road = way.streets === 'long' ? street : street.replace(/Road$/, 'Rd').replace(/Street$/, 'St');
  const number = dice.chance(errors.houseDropped * way.care) ? '' : `${house} `;
  const unit = flat === null || number === '' || dice.chance(errors.flatDropped * way.care) ? '' : `Flat ${flat}, `;
  return `${unit}${number}${road}, ${town.name}`;
}

/** The force's record of a home. */
export function knowPremises(pen: Pen, entry: Entry, premises: TruePremises): Draft {
  return know(pen, entry, premises.id, 0.12, () => {
    const fields = {
      kind: premises.flat === null ? 'house' : 'flat',
      address: addressAs(pen, pen.wayOf(entry.force), premises),
    };
    const said = {
      marking: 'OFFICIAL-SENSITIVE',
      source: 'Visit or observation',
      basis: 'Suspected cuckooing of a home',
    } as const;
    const uses = [{ code: 'uses', values: { use: 'cuckooed' } }];
    return write(pen, entry, 'premises', premises.id, fields, { ...said, statement: 'opinion', grade: 'B2' }, uses);
  });
}

/** The force's record of a vehicle. */
export function knowVehicle(pen: Pen, entry: Entry, vehicle: TrueVehicle): Draft {
  return know(pen, entry, vehicle.id, 0.08, () => {
    const { make, model, colour, plate } = vehicle;
    const isPlateSeen = pen.dice.chance(0.85);
    const fields = { kind: 'car', make, model, colour, plate: isPlateSeen ? plate : '' };
    return write(pen, entry, 'vehicle', vehicle.id, fields, { source: 'Observation', basis: supply });
  });
}

/** The force's record of a number. */
export function knowPhone(pen: Pen, entry: Entry, e164: string): Draft {
  return know(pen, entry, `phone ${e164}`, 0.05, () => {
    const value = numberAs(pen, entry.force, e164);
    const fields = { kind: 'number', scheme: 'MSISDN', value, note: '' };
    return write(pen, entry, 'phone', `phone ${e164}`, fields, { source: 'Phone or call data', basis: supply });
  });
}

/** Says what somebody does in a line, as far as that is known on the day. */
export function tieRole(pen: Pen, by: Draft, person: TruePerson, record: Draft, line: TrueLine, of: Draft): void {
  const role = person.roles.find((each) => each.line === line.id && isWithin(each, by.happened));
  if (role === undefined) return;
  tie(pen, by, 'role-in-line', record, of, pen.dice.chance(0.85) ? role.role : 'unknown');
}
