/** One thing wrong with what somebody typed: `field` is the input's name ('' for the whole form). */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What was typed is not acceptable; shown beside the fields, with what was typed kept. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly problems: readonly FieldProblem[];
}

/** The person may not use this whole area. For a single record, `Missing` is used instead: hidden equals missing. */
export interface Forbidden {
  readonly kind: 'forbidden';
  readonly message: string;
}

/** There is no such thing, or none that this person may know of: nobody can tell which. */
export interface Missing {
  readonly kind: 'missing';
}

/** The request makes no sense in the present state, e.g. a second copy of something that may exist once. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly message: string;
  /**
   * Where what was asked waits for a second person. Whoever sends on to it keeps what was written so far; whoever shows
   * the refusal keeps nothing, as with every other.
   */
  readonly waitsAt?: string;
}

/** Somebody changed the record since it was opened. */
export interface Stale {
  readonly kind: 'stale';
}

/** Something that this needs is not available now; trying again later may work. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly message: string;
}

/** Every expected refusal in the product. Anything else is a bug and throws. */
export type Failure = Invalid | Forbidden | Missing | Conflict | Stale | Unavailable;

export const missing: Missing = { kind: 'missing' };
export const stale: Stale = { kind: 'stale' };

/** One problem, or several, with what was typed. */
export function invalid(...problems: FieldProblem[]): Invalid {
  return { kind: 'invalid', problems };
}

/** The whole area is closed to this person; `message` says so in plain English. */
export function forbidden(message: string): Forbidden {
  return { kind: 'forbidden', message };
}

/** The present state does not allow it; `message` says why. */
export function conflict(message: string): Conflict {
  return { kind: 'conflict', message };
}

/** It takes two people: what was asked waits at this address for the second. */
export function waitsForSecond(at: string, message: string): Conflict {
  return { kind: 'conflict', message, waitsAt: at };
}

/** Not available for the moment; `message` says what to do. */
export function unavailable(message: string): Unavailable {
  return { kind: 'unavailable', message };
}
