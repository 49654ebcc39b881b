import type { CountryForce } from '../country.ts';
import { type DayNumber, typedDay } from '../days.ts';
import type { EventOf } from '../truth/event.ts';
import { isWithin } from '../truth/happening-days.ts';
import type { TruePerson } from '../truth/truth.ts';
import { knowPerson } from './know.ts';
import { type Draft, type Entry, enter, type Pen, write } from './pen.ts';
import type { RecordFact } from './record.ts';
import { personOf, type Scene, sightOf } from './scene.ts';

const concern = 'Safeguarding of somebody who came to notice in a county line';
const harm = { marking: 'OFFICIAL-SENSITIVE', basis: concern } as const;

/** What the force states of somebody's exploitation when it refers them, and when the decision comes. */
function stateExploitation(pen: Pen, entry: Entry, subject: string, record: Draft, values: RecordFact['values']): void {
  const said = { ...harm, statement: 'assessment', grade: 'B2', source: 'Safeguarding team' } as const;
  write(pen, entry, 'person fact', subject, { person: record }, said, [{ code: 'exploitation', values }]);
}

/** The force that refers: the one that the child is from, or the one that worked the market when it happened. */
function referring(scene: Scene<EventOf<'referral' | 'NRM decision'>>): CountryForce {
  const { pen, event, line, here } = scene;
  const market = line.markets.findLast(({ since }) => since <= event.day)?.town.force;
  const isNational = event.kind === 'referral' && event.to.startsWith('NRM');
  return market === undefined || isNational || pen.dice.chance(0.5) ? here : pen.ground.forceOf(market);
}

const outcomes = [
  ['accepted', 0.35],
  ['engaged', 0.25],
  ['received', 0.15],
  ['not engaged', 0.13],
  ['declined', 0.07],
  ['waiting', 0.05],
] as const;
const signs = ['missing episodes', 'care', 'school exclusion', 'debt', 'substance use', 'isolated'] as const;
const reason = 'Signs that others use this person to move or keep drugs or money.';

/** A referral, and what the force that makes it states of the person for it. */
export function seeReferral(scene: Scene<EventOf<'referral'>>): void {
  const { pen, event } = scene;
  const [who] = event.people;
  const entry = enter(pen, referring(scene), event.day);
  if (entry === null || who === undefined) return;
  const person = personOf(scene, who.person);
  const record = knowPerson(pen, entry, person, sightOf(scene));
  const [since, outcome] = [typedDay(event.day), pen.dice.weighted(outcomes)];
  const fields = { person: record, to: event.to, council: event.council, referred: since, reason, outcome };
  const said = { ...harm, statement: 'assessment', source: 'Safeguarding team' } as const;
  write(pen, entry, 'referral', event.id, fields, said);
  const isNational = event.to.startsWith('NRM');
  if (!isNational && event.to !== 'children home' && event.to !== 'adult social care') return;
  const status = isHarming(person, event.day) ? 'victim and offender' : 'suspected victim';
  const means = person.exploited?.means ?? 'exchange';
  const values = { status: isNational ? 'referred' : status, rests_on: reason, forms: 'criminal', means, since };
  stateExploitation(pen, entry, person.id, record, values);
  if (isNational || !pen.dice.chance(0.3)) return;
  const vulnerability = { code: 'vulnerability', values: { marker: pen.dice.pick(signs), detail: '', since } };
  const opinion = { ...said, statement: 'opinion', grade: 'B2' } as const;
  write(pen, entry, 'person fact', person.id, { person: record }, opinion, [vulnerability]);
}

/** Whether somebody who was exploited had a role then that harms others. */
function isHarming({ roles }: TruePerson, day: DayNumber): boolean {
  return roles.some((each) => each.role === 'line manager' && isWithin(each, day));
}

/** A decision of the National Referral Mechanism, as the force states it of the person. */
export function seeDecision(scene: Scene<EventOf<'NRM decision'>>): void {
  const { pen, event } = scene;
  const [who] = event.people;
  const entry = enter(pen, scene.here, event.day);
  if (entry === null || who === undefined) return;
  const person = personOf(scene, who.person);
  const record = knowPerson(pen, entry, person, sightOf(scene));
  const means = person.exploited?.means ?? 'exchange';
  const rests_on = 'Decision of the National Referral Mechanism.';
  stateExploitation(pen, entry, person.id, record, {
    status: event.outcome,
    rests_on,
    forms: 'criminal',
    means,
    since: typedDay(event.day),
  });
}
