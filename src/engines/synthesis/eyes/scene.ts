import type { CountryForce, CountryTown } from '../country.ts';
import { typedDay } from '../days.ts';
import type { PersonIn, TrueEvent } from '../truth/event.ts';
import type { TrueLine, TruePerson, TruePremises, TrueVehicle } from '../truth/truth.ts';
import { knowLine, knowPerson, tieRole } from './know.ts';
import { type Draft, type Entry, enter, type Pen, type Said, tie, write } from './pen.ts';

/** One event, with what it is about looked up. */
export interface Scene<Event extends TrueEvent = TrueEvent> {
  readonly pen: Pen;
  readonly event: Event;
  readonly line: TrueLine;
  /** The force where it happened. */
  readonly here: CountryForce;
  /** The force that the line starts in. */
  readonly origin: CountryForce;
}

/** Sets the scene of an event. Throws where the event is of a line that its network does not have. */
export function setScene(pen: Pen, event: TrueEvent): Scene {
  const line = pen.network.lines.find(({ id }) => id === event.line);
  if (line === undefined) throw new Error(`${event.id} is of no line of ${pen.network.id}`);
  const { forceOf } = pen.ground;
  return { pen, event, line, here: forceOf(event.town.force), origin: forceOf(line.origin.force) };
}

/** A person of the scene's network. Throws where there is none of that id. */
export function personOf({ pen }: Scene, id: string): TruePerson {
  const person = pen.network.people.find((each) => each.id === id);
  if (person === undefined) throw new Error(`${pen.network.id} has no person ${id}`);
  return person;
}

/** A home of the scene's network, or null. */
export function premisesOf({ pen }: Scene, id: string | null): TruePremises | null {
  return pen.network.premises.find((each) => each.id === id) ?? null;
}

/** A vehicle of the scene's network, or null. */
export function vehicleOf({ pen }: Scene, id: string | null): TrueVehicle | null {
  return pen.network.vehicles.find((each) => each.id === id) ?? null;
}

/** Everybody in the event once, with every part that they have in it. */
export function castOf(scene: Scene): readonly (readonly [TruePerson, readonly PersonIn['part'][]])[] {
  const parts = new Map<string, PersonIn['part'][]>();
  for (const { person, part } of scene.event.people) parts.set(person, [...(parts.get(person) ?? []), part]);
  return [...parts].map(([id, each]) => [personOf(scene, id), each] as const);
}

const grades = [
  ['B2', 0.32],
  ['A1', 0.14],
  ['B1', 0.2],
  ['A2', 0.06],
  ['C2', 0.16],
  ['D2', 0.08],
  ['C1', 0.03],
  ['E3', 0.01],
] as const;

const provenances: Readonly<Record<string, string>> = {
  A: 'Known directly: seen or heard by the source.',
  B: 'Known indirectly, and borne out by other records.',
  C: 'Known indirectly.',
  D: 'How it is known cannot be assessed.',
  E: 'Suspected to be false.',
};

const sources = [
  ['officer', 0.5],
  ['public', 0.16],
  ['crimestoppers', 0.1],
  ['partner', 0.12],
  ['technical', 0.08],
  ['open source', 0.04],
] as const;

/** How an intelligence report stands, by its grade. */
function graded(scene: Scene) {
  const { dice } = scene.pen;
  const grade = dice.weighted(grades);
  const [assessment = 'D', evaluation = '2'] = grade;
  const isConditional = dice.chance(0.1);
  const said: Said = {
    marking: isConditional || dice.chance(0.25) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
    handling: isConditional ? 'C' : 'P',
    // Under conditions it goes to the two forces that work on the line.
    recipients: isConditional ? [...new Set([scene.here.code, scene.origin.code])] : [],
    statement: assessment === 'A' ? 'fact' : 'opinion',
    grade,
    source: 'Intelligence report',
    basis: 'Supply of drugs by a county line',
  };
  return { assessment, evaluation, said };
}

/** What a report tells besides its text. */
interface Told {
  readonly text: string;
  readonly priority: 'high' | 'medium' | 'low';
  readonly received: string;
}

/** An intelligence report of a force (3x5x2), about the line and whom the event is about. Null when not entered yet. */
export function report(scene: Scene, force: CountryForce, told: Told, isNaming = true): Draft | null {
  const { pen, event, line } = scene;
  const entry = enter(pen, force, event.day);
  if (entry === null) return null;
  const { assessment, evaluation, said } = graded(scene);
  const { text, priority, received } = told;
  const about = isNaming ? castOf(scene) : [];
  const people = about.map(([person]) => [person, knowPerson(pen, entry, person, sightOf(scene))] as const);
  const known = knowLine(pen, entry, line);
  const draft = write(
    pen,
    entry,
    'intelligence report',
    event.id,
    {
      received,
      source_type: pen.dice.weighted(sources),
      source_evaluation: evaluation,
      assessment,
      priority,
      provenance: provenances[assessment] ?? '',
      text,
    },
    said,
  );
  tie(pen, draft, 'subject-of', known, draft);
  for (const [person, record] of people) {
    tie(pen, draft, 'subject-of', record, draft);
    tieRole(pen, draft, person, record, line, known);
  }
  tieTogether(scene, draft, people);
  return draft;
}

/** The force at home is told of somebody who was met elsewhere, so that there is no gap [Strategy, fn 11]. */
export function tellHome(scene: Scene, chance: number): void {
  const { pen, event, here } = scene;
  const homes = new Set(castOf(scene).map(([{ home }]) => home.force));
  homes.delete(here.code);
  for (const code of homes) {
    if (!pen.dice.chance(chance)) continue;
    const text = `Somebody of this area came to notice in ${event.town.name} in connection with ${scene.line.brand}.`;
    report(scene, pen.ground.forceOf(code), { text, priority: 'medium', received: typedDay(event.day) });
  }
}

/** Where the event is said to have been: a station, or the town. */
function placeOf({ event }: Scene): string {
  return event.kind === 'encounter' ? event.station : event.town.name;
}

/** How somebody was seen in the event. */
export function sightOf(scene: Scene): { readonly isInCustody: boolean; readonly place: string } {
  const { kind } = scene.event;
  return { isInCustody: kind === 'arrest' || kind === 'charge', place: placeOf(scene) };
}

/**
 * Ties two people of one event, where more is known than that they were seen together: who harmed whom, or two who both act
 * for the line. Nobody is an associate of those who use them.
 */
export function tieTogether(scene: Scene, by: Draft, people: readonly (readonly [TruePerson, Draft])[]): void {
  const [one, other] = people;
  if (one === undefined || other === undefined || !scene.pen.dice.chance(0.5)) return;
  const has = ([person]: typeof one, ...parts: readonly PersonIn['part'][]): boolean =>
    scene.event.people.some((each) => each.person === person.id && parts.includes(each.part));
  const isHarm = (has(one, 'victim') && has(other, 'suspect')) || (has(other, 'victim') && has(one, 'suspect'));
  if (isHarm) tie(scene.pen, by, 'associates-with', one[1], other[1], 'in conflict');
  else if (![one, other].some((each) => has(each, 'victim', 'suspected victim')))
    tie(scene.pen, by, 'associates-with', one[1], other[1], 'associate');
}

/** The entry of a force, and not before something else was recorded. */
export function enterAfter(pen: Pen, force: CountryForce, happened: number, after: Draft): Entry | null {
  const entry = enter(pen, force, happened);
  return entry === null ? null : { ...entry, recorded: Math.max(entry.recorded, after.recorded) };
}

/** The force of a town. */
export function forceIn({ pen }: Scene, town: CountryTown): CountryForce {
  return pen.ground.forceOf(town.force);
}
