import type { Day, Instant } from '#kernel/instant.ts';
import type { ContactTimes } from './contact-hours.ts';

/** How sure we are of a fact; the words are those of `reference/duties.ts`. */
type Standing = 'official' | 'named source' | 'unverified';

/** The nations, whose laws differ. */
type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';

/** A number of a body for one of its duties. */
export interface ContactFact extends ContactTimes {
  readonly telephone: string;
  /** What to do when nobody answers; empty where nothing is known. */
  readonly fallback: string;
  readonly source: string;
  readonly standing: Standing;
  /** Nobody answers it: a number of the demonstration. */
  readonly demonstration: boolean;
  readonly checkedOn: Day | null;
}

/** A body that has a duty for a place. */
export interface DutyFact {
  readonly organisation: { readonly number: number; readonly code: string; readonly name: string };
  readonly duty: string;
  readonly note: string;
  readonly source: string;
  readonly standing: Standing;
  readonly contacts: readonly ContactFact[];
}

/** A place, as far as it is known, with every body that has a duty there. */
export interface PlaceFacts {
  /** "Ashford", or "Scotland" where no more is known. */
  readonly name: string;
  readonly nation: Nation;
  readonly holders: readonly DutyFact[];
}

/** What is asked. */
export interface Question {
  /** Somebody of whom it is not sure whether they are 18 is asked for as a child. */
  readonly person: 'child' | 'adult';
  /** Null: not known. */
  readonly home: PlaceFacts | null;
  readonly found: PlaceFacts | null;
  readonly at: Instant;
  /** On a train, at a station or on the lines. */
  readonly atStation: boolean;
}

/** A number to ring. */
export interface Call {
  readonly telephone: string;
  /** "Day and night". */
  readonly hours: string;
  /** Whether somebody should answer at the moment that was asked for. */
  readonly isAnswered: boolean;
  readonly fallback: string;
  readonly source: string;
  readonly standing: Standing;
  readonly demonstration: boolean;
  readonly checkedOn: Day | null;
}

/** One thing to do, in its order. */
export interface Step {
  /** Unique among the steps: `care-found`, `care-home-2`. */
  readonly key: string;
  readonly title: string;
  /** 'now' = ring in this order; 'then' = once they are safe, as it applies. */
  readonly group: 'now' | 'then';
  /** Whom it concerns: the place where somebody was found, their home, or neither. */
  readonly place: 'found' | 'home' | null;
  /** Null where no one body is rung, or it is not known which. */
  readonly body: { readonly number: number; readonly code: string; readonly name: string } | null;
  readonly why: string;
  /** What else to know before ringing; empty where there is nothing. */
  readonly note: string;
  /** What the duty rests on. */
  readonly source: string;
  readonly standing: Standing;
  /** Those that are answered now first. */
  readonly calls: readonly Call[];
  /** What is not known and what to do instead, in plain words; null exactly when some call is answered now. */
  readonly unknown: string | null;
}

/** The answer: never empty, 999 first. */
export interface Answer {
  /** Whether offices are at work at that moment, where the person was found (in England and Wales when not known). */
  readonly isOfficeTime: boolean;
  /** What must be said before anything is rung. */
  readonly cautions: readonly string[];
  readonly steps: readonly Step[];
}
