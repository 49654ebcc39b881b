import type { Nation } from '#modules/directory/index.ts';

/** A place that may be the one meant, as far as whom to ring depends on it. */
export interface FoundPlace {
  /** Names this place and no other: "town 2646057". */
  readonly reference: string;
  /** "Newport". */
  readonly name: string;
  /** What tells it apart: "Isle of Wight". Empty where the name says it. */
  readonly within: string;
  /** Code of the district or, where no more is known, of the county council; null when neither is known. */
  readonly council: string | null;
  readonly nation: Nation | null;
  readonly isStation: boolean;
  /** How it was found and how sure that is, as a sentence; empty where there is nothing to say. */
  readonly how: string;
}

/** What was found for a text: places, best first, with whether a person has to choose, or what to enter instead. */
export type FoundPlaces =
  | { readonly kind: 'found'; readonly places: readonly FoundPlace[]; readonly isChoice: boolean }
  | { readonly kind: 'nothing'; readonly message: string };

/** Finds places as people type them. */
export type FindPlaces = (text: string) => FoundPlaces;
