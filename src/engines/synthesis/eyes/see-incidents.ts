import type { CountryForce } from '../country.ts';
import { typedDay } from '../days.ts';
import type { EventOf, Seized, TrueEvent } from '../truth/event.ts';
import { knowLine, knowPerson, knowPhone, knowPremises, knowVehicle, tieRole } from './know.ts';
import { type Draft, type Entry, enter, tie, write } from './pen.ts';
import type { RecordFact } from './record.ts';
import {
  castOf,
  personOf,
  premisesOf,
  report,
  type Scene,
  sightOf,
  tellHome,
  tieTogether,
  vehicleOf,
} from './scene.ts';
import { crimeNumber, factsOf, sayDealing, sayFind, sayHarm } from './words.ts';

const basis = 'Violence and supply of drugs by a county line';

interface IncidentTold {
  readonly kind: string;
  readonly summary: string;
  readonly injury?: string;
  readonly source: string;
  readonly facts?: readonly RecordFact[];
}

/** An incident of a force, with everybody in it by their part, and the line where it is known. */
function incident(scene: Scene, entry: Entry, told: IncidentTold): Draft {
  const { pen, event, line } = scene;
  const { dice, errors } = pen;
  const people = castOf(scene).map(([person, parts]) => ({
    person,
    parts,
    record: knowPerson(pen, entry, person, sightOf(scene)),
  }));
  const known = dice.chance(0.75) ? knowLine(pen, entry, line) : null;
  const isUnsure = told.kind !== 'arrest' && told.kind !== 'charge' && dice.chance(errors.dayUncertain);
  const fields = {
    kind: told.kind,
    day: typedDay(event.day),
    day_certainty: isUnsure ? dice.pick(['about', 'by']) : 'exact',
    clock_time: isUnsure ? '' : event.time,
    place: event.town.name,
    crime_number: crimeNumber(entry.force.letters, event.day, dice.between(1, 99_999)),
    summary: told.summary,
    injury: told.injury ?? 'none',
  };
  const draft = write(pen, entry, 'incident', event.id, fields, { source: told.source, basis }, told.facts ?? []);
  tie(pen, draft, 'incident-of-line', draft, known);
  for (const { person, parts, record } of people) {
    for (const part of parts) tie(pen, draft, 'involved-in', record, draft, part);
    if (known !== null) tieRole(pen, draft, person, record, line, known);
  }
  tieTogether(
    scene,
    draft,
    people.map(({ person, record }) => [person, record] as const),
  );
  return draft;
}

/** A phone that was on somebody: theirs, or the line's. */
function takePhone(scene: Scene, entry: Entry, by: Draft, seized: Seized): void {
  const { pen, event, line } = scene;
  const [first] = castOf(scene);
  if (seized.phones === 0 || first === undefined) return;
  const [person] = first;
  const deal = line.numbers.findLast(({ since }) => since <= event.day);
  const isDeal = deal !== undefined && pen.dice.chance(0.35);
  const number = isDeal ? deal.number : person.phone;
  if (number === null) return;
  const phone = knowPhone(pen, entry, number);
  const owner = pen.held.get(`${entry.force.code} ${person.id}`)?.at(-1) ?? null;
  tie(pen, by, 'uses-phone', owner, phone, 'holder');
  tie(pen, by, 'object-in-incident', phone, by);
  if (isDeal) tie(pen, by, 'phone-of-line', phone, knowLine(pen, entry, line), 'deal phone');
}

/** Violence: an incident where it happened, and word of it where the line is from. */
export function seeViolence(scene: Scene<EventOf<'violence'>>): void {
  const { pen, event, here, origin } = scene;
  const entry = enter(pen, here, event.day);
  if (entry !== null) {
    const { weapon } = event;
    const part = event.violence === 'threats' ? 'shown' : 'used';
    const facts = weapon === null ? [] : [{ code: 'weapons', values: { weapon, part } }];
    const summary = sayHarm(pen.dice, event);
    incident(scene, entry, { kind: event.violence, summary, injury: event.injury, source: 'Crime report', facts });
  }
  if (origin === here || !pen.dice.chance(0.3)) return;
  const text = `Word in ${scene.line.origin.name} is that somebody was hurt in ${event.town.name} over the line.`;
  report(scene, origin, { text, priority: 'high', received: typedDay(event.day) });
}

/** A stop and search, with what was found. */
export function seeStopSearch(scene: Scene<EventOf<'stop search'>>): void {
  const { pen, event, here } = scene;
  const entry = enter(pen, here, event.day);
  if (entry === null) return;
  const summary = sayFind(event.seized, 'Stopped and searched in the street.');
  const draft = incident(scene, entry, {
    kind: 'stop search',
    summary,
    source: 'Stop and search record',
    facts: factsOf(event.seized),
  });
  takePhone(scene, entry, draft, event.seized);
  tellHome(scene, 0.55);
}

/** A search of an address: the home, who was there, and what was found. */
export function seeWarrant(scene: Scene<EventOf<'warrant'>>): void {
  const { pen, event, here, line } = scene;
  const entry = enter(pen, here, event.day);
  if (entry === null) return;
  const summary = sayFind(event.seized, 'Search of an address.');
  const draft = incident(scene, entry, {
    kind: 'warrant',
    summary,
    source: 'Search record',
    facts: factsOf(event.seized),
  });
  tellHome(scene, 0.6);
  const home = premisesOf(scene, event.premises);
  if (home === null) return;
  const record = knowPremises(pen, entry, home);
  tie(pen, draft, 'incident-at', draft, record);
  tie(pen, draft, 'premises-of-line', record, knowLine(pen, entry, line), 'cuckooed');
  for (const [person] of castOf(scene)) {
    const found = pen.held.get(`${here.code} ${person.id}`)?.at(-1) ?? null;
    tie(pen, draft, 'at-premises', found, record, person.id === home.occupant ? 'cuckooed occupant' : 'found at');
  }
  takePhone(scene, entry, draft, event.seized);
}

/** Forces that hold a record of an arrest: the one that made it, and for a holder the one that works the market. */
function arresting(scene: Scene<TrueEvent>, isHolder: boolean): readonly CountryForce[] {
  const { pen, event, line, here } = scene;
  const market = line.markets.findLast(({ since }) => since <= event.day)?.town.force;
  if (!isHolder || market === undefined || market === here.code || !pen.dice.chance(0.45)) return [here];
  return [here, pen.ground.forceOf(market)];
}

/** An arrest, and for a holder the word that goes to the force of the market. */
export function seeArrest(scene: Scene<EventOf<'arrest'>>): void {
  const { pen, event } = scene;
  const [own, other] = arresting(scene, event.isHolder);
  const entry = own === undefined ? null : enter(pen, own, event.day);
  if (entry !== null) {
    const summary = sayFind(event.seized, 'Arrested on suspicion of being concerned in supply.');
    const draft = incident(scene, entry, {
      kind: 'arrest',
      summary,
      source: 'Custody record',
      facts: factsOf(event.seized),
    });
    takePhone(scene, entry, draft, event.seized);
  }
  tellHome(scene, 0.6);
  if (other === undefined) return;
  const text = `${scene.line.brand}: an arrest was made today in ${event.town.name} for this line.`;
  report(scene, other, { text, priority: 'medium', received: typedDay(event.day) });
}

const offences: Readonly<Record<string, string>> = {
  'MDA s4-3': 'Being concerned in supplying a controlled drug, Misuse of Drugs Act 1971 s.4(3)',
  'MSA s2': 'Human trafficking, Modern Slavery Act 2015 s.2',
};

/** A charge, with its offence. */
export function seeCharge(scene: Scene<EventOf<'charge'>>): void {
  const { pen, event, here } = scene;
  const entry = enter(pen, here, event.day);
  if (entry === null) return;
  const charged = { offence: offences[event.offence] ?? event.offence, charged_on: typedDay(event.day) };
  const summary = event.isHolder ? 'The line holder was charged.' : 'Charged after arrest.';
  incident(scene, entry, {
    kind: 'charge',
    summary,
    source: 'Custody record',
    facts: [{ code: 'charges', values: charged }],
  });
}

/** Dealing that somebody watched or told of: an intelligence report, with the car where one was seen. */
export function seeDealing(scene: Scene<EventOf<'dealing seen'>>): void {
  const { pen, event, line, here, origin } = scene;
  const received = typedDay(event.day);
  const text = sayDealing(pen.dice, line, event.town.name);
  const draft = report(scene, here, { text, priority: 'low', received }, pen.dice.chance(0.75));
  const vehicle = vehicleOf(scene, event.vehicle);
  if (draft !== null && vehicle !== null) {
    const entry = { force: here, happened: event.day, recorded: draft.recorded };
    const car = knowVehicle(pen, entry, vehicle);
    tie(pen, draft, 'subject-of', car, draft);
    tie(pen, draft, 'vehicle-of-line', car, knowLine(pen, entry, line));
    const [driver] = event.people;
    const held =
      driver === undefined ? null : pen.held.get(`${here.code} ${personOf(scene, driver.person).id}`)?.at(-1);
    if (pen.dice.chance(0.5))
      tie(pen, draft, 'uses-vehicle', held ?? null, car, pen.dice.pick(['driver', 'passenger']));
  }
  if (origin === here || !pen.dice.chance(0.24)) return;
  report(scene, origin, {
    text: `Somebody from ${line.origin.name} is said to be selling in ${event.town.name}.`,
    priority: 'low',
    received,
  });
}
