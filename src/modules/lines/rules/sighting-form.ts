import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { PlaceAnswer, PlaceHit } from '#modules/geography/index.ts';
import { readSeen, type Seen } from './read-seen.ts';
import { readWhen, type SeenWhen } from './read-when.ts';

/** The form of a sighting as it was typed. */
export interface SightingForm {
  /** A number in any form, or a message. */
  readonly number: string;
  readonly brand: string;
  readonly place: string;
  /** Which of several places of one name was chosen; `as-typed` for none of them. */
  readonly placeChoice: string;
  readonly when: string;
  readonly what: string;
  readonly how: string;
}

/** A sighting that may be recorded. */
export interface SightingDraft extends Seen {
  readonly brand: string;
  readonly place: string;
  readonly placeForce: number | null;
  readonly when: SeenWhen;
  readonly what: string;
  readonly how: string;
}

/** What a form is read with. */
export interface SightingLookups {
  readonly now: Instant;
  readonly findPlace: (text: string) => PlaceAnswer;
  /** Codes of the ways in which somebody may know. */
  readonly hows: readonly string[];
}

/** The words of a place that was chosen among several of one name. */
export function sayPlace(hit: PlaceHit): string {
  return hit.within === '' ? hit.name : `${hit.name}, ${hit.within}`;
}

/** The choice that keeps the words and names no place. */
export const asTyped = 'as-typed';

/** Places between which a person has to choose; none where the words say it, or say nothing that is known. */
export function placesToChoose(place: string, find: SightingLookups['findPlace']): readonly PlaceHit[] {
  if (place === '') return [];
  const found = find(place);
  return found.kind === 'found' && found.isChoice ? found.hits : [];
}

interface ReadPlace {
  readonly place: string;
  readonly placeForce: number | null;
}

/** What is not known keeps its words: where somebody stood is worth more than that a table has it. */
function readPlace(form: SightingForm, find: SightingLookups['findPlace']): Result<ReadPlace, string> {
  const { place, placeChoice } = form;
  if (place.length > 200) return refused('Shorten the place to 200 characters.');
  const found = place === '' ? null : find(place);
  if (found === null || found.kind === 'nothing') return ok({ place, placeForce: null });
  const [first] = found.hits;
  if (!found.isChoice) return ok({ place, placeForce: found.agreed?.force ?? first?.force ?? null });
  if (placeChoice === asTyped) return ok({ place, placeForce: found.agreed?.force ?? null });
  const chosen = found.hits.find((hit) => hit.reference === placeChoice);
  return chosen === undefined
    ? refused(`More than one place may be meant by "${place}". Choose which.`)
    : ok({ place: sayPlace(chosen), placeForce: chosen.force });
}

/** The form of a sighting, to what may be recorded. Problems name the input that they stand beside. */
export function readSighting(form: SightingForm, lookups: SightingLookups): Result<SightingDraft, Invalid> {
  const problems: FieldProblem[] = [];
  const seen = readSeen(form.number);
  if (!seen.ok) problems.push({ field: 'number', message: seen.problem });
  else if (form.number === '' && form.brand === '')
    problems.push({ field: 'number', message: 'Enter a number, paste the message, or enter the name that was used.' });
  if (form.brand.length > 100) problems.push({ field: 'brand', message: 'Shorten the name to 100 characters.' });
  const place = readPlace(form, lookups.findPlace);
  if (!place.ok) problems.push({ field: 'place', message: place.problem });
  const when = readWhen(form.when, lookups.now);
  if (!when.ok) problems.push({ field: 'when', message: when.problem });
  if (form.what.length > 4000) problems.push({ field: 'what', message: 'Shorten this to 4,000 characters.' });
  if (!lookups.hows.includes(form.how))
    problems.push({ field: 'how', message: form.how === '' ? 'Choose how you know.' : 'Choose from the list.' });
  if (!seen.ok || !place.ok || !when.ok || problems.length > 0) return refused(invalid(...problems));
  const { brand, what, how } = form;
  return ok({ ...seen.value, ...place.value, brand, when: when.value, what, how });
}
