import { z } from 'zod';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import type { FindPlaces, FoundPlace } from './found-places.ts';
import { readMoment } from './moment.ts';

const text = z.string().optional();

/** The form as it was sent: everything is optional here, so that what is wrong can be said beside its field. */
export const askedForm = z.object({
  person: text,
  home: text,
  /** Reference of the place that was chosen where the text names more than one. */
  homeIs: text,
  found: text,
  foundIs: text,
  day: text,
  time: text,
  station: text,
});
export type SentForm = z.output<typeof askedForm>;
export type AskedForm = { readonly [Field in keyof SentForm]-?: string };

/** A field of the form for a place, with the places between which a person has to choose; empty where there is no choice. */
export interface PlaceField {
  readonly place: FoundPlace | null;
  readonly choices: readonly FoundPlace[];
  readonly problem: FieldProblem | null;
}

/** What was made of the form. */
export interface Asked {
  readonly person: 'child' | 'adult' | null;
  readonly home: PlaceField;
  readonly found: PlaceField;
  /** Null when it could not be read. */
  readonly at: Instant | null;
  readonly atStation: boolean;
  readonly problems: readonly FieldProblem[];
}

/** Outside England and Wales one police force answers for the whole nation, so that half an answer is better than none. */
function isKnownEnough({ council, nation }: FoundPlace): boolean {
  return council !== null || nation === 'Scotland' || nation === 'Northern Ireland';
}

/** Places that make a difference: a station beside its town does where somebody was found, and none where they live. */
function apart(places: readonly FoundPlace[], field: 'home' | 'found'): readonly FoundPlace[] {
  if (field === 'found') return places;
  return places.filter(
    (place, index) =>
      place.council === null || places.findIndex((earlier) => earlier.council === place.council) === index,
  );
}

const longest = 500;

function readPlace(typed: string, chosen: string, field: 'home' | 'found', find: FindPlaces): PlaceField {
  const wrong = (name: string, message: string, choices: readonly FoundPlace[] = []): PlaceField => ({
    place: null,
    choices,
    problem: { field: name, message },
  });
  if (typed === '') return { place: null, choices: [], problem: null };
  if (typed.length > longest) return wrong(field, `The place must be ${longest} characters or fewer`);
  const answer = find(typed);
  if (answer.kind === 'nothing') return wrong(field, answer.message);
  const known = apart(answer.places.filter(isKnownEnough), field);
  const [first] = known;
  if (first === undefined) {
    return wrong(field, `It is not known which council answers for “${typed}”. Enter the town, borough or district`);
  }
  if (!answer.isChoice || known.length === 1) return { place: first, choices: [], problem: null };
  const picked = known.find((each) => each.reference === chosen);
  if (picked !== undefined) return { place: picked, choices: known, problem: null };
  return wrong(`${field}Is`, `There is more than one “${typed}”: choose which`, known);
}

/** Reads the form. Places that are left empty are not known; without a day and a time it is now. */
export function readAsked(form: AskedForm, now: Instant, find: FindPlaces): Asked {
  const home = readPlace(form.home, form.homeIs, 'home', find);
  const found = readPlace(form.found, form.foundIs, 'found', find);
  const moment = readMoment(form, now);
  const person = form.person === 'child' || form.person === 'adult' ? form.person : null;
  const unasked: FieldProblem | null =
    person === null ? { field: 'person', message: 'Choose a child or an adult' } : null;
  return {
    person,
    home,
    found,
    at: moment.ok ? moment.value : null,
    atStation: form.station === 'yes' || found.place?.isStation === true,
    problems: [unasked, found.problem, home.problem, ...(moment.ok ? [] : moment.problem)].filter(
      (problem) => problem !== null,
    ),
  };
}

/** Whether the form was sent, be it empty: the page is opened without any of its fields. */
export function isAsked(sent: SentForm): boolean {
  return Object.values(sent).some((value) => value !== undefined);
}

/** The form with nothing where nothing was sent. */
export function formOf(sent: SentForm): AskedForm {
  const { person = '', home = '', homeIs = '', found = '', foundIs = '', day = '', time = '', station = '' } = sent;
  return { person, home, homeIs, found, foundIs, day, time, station };
}
