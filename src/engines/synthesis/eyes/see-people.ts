import type { CountryForce } from '../country.ts';
import { typedDay } from '../days.ts';
import type { EventOf } from '../truth/event.ts';
import { knowLine, knowPerson, knowPhone, knowPremises, numberAs, tieRole } from './know.ts';
import { enter, tie, write } from './pen.ts';
import { enterAfter, forceIn, personOf, premisesOf, report, type Scene, sightOf } from './scene.ts';
import { partnerReport } from './see-partners.ts';
import { typedWhen } from './words.ts';

const concern = 'Safeguarding of somebody who came to notice in a county line';
const harm = { marking: 'OFFICIAL-SENSITIVE', basis: concern } as const;

/** Somebody met at a station: seen by the railways' police or the force, and told to the force at home. */
export function seeEncounter(scene: Scene<EventOf<'encounter'>>): void {
  const { pen, event, line, here } = scene;
  const { dice, ground } = pen;
  const first = ground.railways !== null && dice.chance(0.65) ? ground.railways : here;
  const [who] = event.people;
  const entry = enter(pen, first, event.day);
  if (entry !== null && who !== undefined) {
    const person = personOf(scene, who.person);
    const record = knowPerson(pen, entry, person, sightOf(scene));
    const when = typedWhen(event.day, event.time);
    const what = dice.pick([
      'Met on the platform without a ticket, far from home.',
      'Spoken to by staff; more than one phone.',
      'Alone late in the evening and would not say where to.',
    ]);
    const said = { ...harm, source: 'Encounter at a station' };
    if (event.number === null) {
      const fields = { person: record, place: event.station, when, what };
      const draft = write(pen, entry, 'encounter', event.id, fields, said);
      tie(pen, draft, 'subject-of', record, draft);
    } else {
      const number = numberAs(pen, first, event.number);
      const fields = { number, brand: '', place: event.station, when, what, how: 'saw' };
      const draft = write(pen, entry, 'sighting', event.id, fields, said);
      tie(pen, draft, 'seen', draft, record);
      const known = knowLine(pen, entry, line);
      const phone = knowPhone(pen, entry, event.number);
      tie(pen, draft, 'seen', draft, phone);
      tie(pen, draft, 'uses-phone', record, phone, 'holder');
      tieRole(pen, draft, person, record, line, known);
    }
    const home = forceIn(scene, person.home);
    const text = `A child of this area was met at ${event.station}; told by ${first.name} for the 28-day cycle.`;
    if (home !== first && dice.chance(0.5))
      report(scene, home, { text, priority: 'high', received: typedDay(event.day) });
  }
  if (first !== here && dice.chance(0.4)) {
    report(scene, here, {
      text: `A young person was met at ${event.station}.`,
      priority: 'medium',
      received: typedDay(event.day),
    });
  }
}

function episodeKey(force: CountryForce, id: string): string {
  return `${force.code} episode ${id}`;
}

/** A child reported missing, where they live. */
export function seeMissing(scene: Scene<EventOf<'missing'>>): void {
  const { pen, event, here } = scene;
  const [who] = event.people;
  const entry = enter(pen, here, event.day);
  if (entry === null || who === undefined) return;
  const person = personOf(scene, who.person);
  const record = knowPerson(pen, entry, person, sightOf(scene));
  const fields = {
    person: record,
    reported: typedWhen(event.day, event.time),
    reported_by: pen.dice.weighted([
      ['parent or carer', 0.6],
      ['children’s home', 0.25],
      ['school', 0.15],
    ] as const),
    risk: event.risk,
    last_seen_place: event.town.name,
    county_lines_suspected: pen.dice.chance(0.55) ? 'yes' : 'not known',
  };
  const draft = write(pen, entry, 'missing episode', event.id, fields, { ...harm, source: 'Missing person report' });
  tie(pen, draft, 'subject-of', record, draft);
  pen.held.set(episodeKey(here, event.id), [draft]);
}

const early = [
  ['offered', 0.6],
  ['done in time', 0.3],
  ['declined', 0.1],
] as const;
/** Three days on, an interview was in time, late or none. */
const settled = [
  ['done in time', 0.5],
  ['done late', 0.2],
  ['declined', 0.2],
  ['not offered', 0.1],
] as const;

/** The episode is ended where it was opened, and the force that found the child keeps what it saw. */
export function seeFound(scene: Scene<EventOf<'found'>>): void {
  const { pen, event, here } = scene;
  const { dice } = pen;
  const [who] = event.people;
  if (who === undefined) return;
  const person = personOf(scene, who.person);
  const home = forceIn(scene, person.home);
  const episode = pen.held.get(episodeKey(home, event.missing))?.[0];
  const entry = episode === undefined ? null : enterAfter(pen, home, event.day, episode);
  if (episode !== undefined && entry !== null) {
    const record = knowPerson(pen, entry, person, sightOf(scene));
    const interviews = entry.recorded - event.day < 4 ? early : settled;
    const fields = {
      episode,
      found: typedWhen(event.day, event.time),
      found_place: event.town.name,
      found_force: here.code,
      prevention_interview: dice.weighted(interviews),
      return_interview: dice.weighted(interviews),
    };
    const draft = write(pen, entry, 'missing return', event.id, fields, { ...harm, source: 'Missing person report' });
    tie(pen, draft, 'subject-of', record, draft);
  }
  if (here !== home && dice.chance(0.75)) {
    const text = `Missing from ${person.home.name}; found in ${event.town.name} and taken to safety.`;
    report(scene, here, { text, priority: 'high', received: typedDay(event.day) });
  }
}

/** A debt that keeps somebody at work: told by a partner as often as by police. */
export function seeDebt(scene: Scene<EventOf<'debt'>>): void {
  const { pen, event, here } = scene;
  if (pen.dice.chance(0.5)) {
    const kind = pen.dice.pick(['council', 'school', 'treatment provider', 'housing provider'] as const);
    const text = `Said to owe about £${event.pounds} to people who supply drugs, and to be afraid.`;
    partnerReport(scene, here, { kind, category: 'debt', text });
    return;
  }
  const text = `A debt of about £${event.pounds} is said to be used to keep somebody at work.`;
  report(scene, here, { text, priority: 'high', received: typedDay(event.day) });
}

/** A visit to a home that may have been taken over, often after its landlord wrote. */
export function seeVisit(scene: Scene<EventOf<'cuckooing visit'>>): void {
  const { pen, event, here, line } = scene;
  const home = premisesOf(scene, event.premises);
  const entry = enter(pen, here, event.day);
  if (home === null) return;
  if (pen.dice.chance(0.35)) {
    const text = 'The tenant has visitors at all hours and has stopped opening the door to staff.';
    partnerReport(scene, here, { kind: 'housing provider', category: 'cuckooing', text });
  }
  if (entry === null) return;
  const record = knowPremises(pen, entry, home);
  const occupant = knowPerson(pen, entry, personOf(scene, home.occupant), sightOf(scene));
  const fields = { premises: record, visited: typedWhen(event.day, event.time), outcome: event.outcome, occupant };
  const draft = write(pen, entry, 'premises visit', home.id, fields, {
    ...harm,
    source: 'Visit by the neighbourhood team',
  });
  tie(pen, draft, 'at-premises', occupant, record, 'tenant');
  if (event.outcome !== 'confirmed') return;
  const known = knowLine(pen, entry, line);
  tie(pen, draft, 'premises-of-line', record, known, 'cuckooed');
  tie(pen, draft, 'at-premises', occupant, record, 'cuckooed occupant');
  tie(pen, draft, 'role-in-line', occupant, known, 'cuckooed occupant');
}
