import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import type { Reader } from '#platform/database/index.ts';

/**
 * Every sort of fact that may be offered to a partner. What is not here cannot be shared: facts about other people,
 * protected addresses, ethnicity, free notes, a person's own words, police references and warnings are left out on
 * purpose (domain notes, 1.5; harms H5, H13, H17). A sort is added with a reason, never to make a form longer.
 */
export const factSorts = [
  'name',
  'other name',
  'date of birth',
  'sex',
  'number',
  'area',
  'starts in',
  'status',
  'reach',
  'drugs',
  'first seen',
  'last seen',
  'role',
  'exploitation status',
  'care status',
  'marker',
  // What a thing is, or what happened: a number, an address or a day says nothing without it.
  'kind',
  // By which a neighbour, a school or a warden recognises a vehicle or a phone. Never how a person looks.
  'make and colour',
  'plate',
  // Of premises that a line uses: a council visits, secures or safeguards there. Never where a person lives or is kept safe.
  'address of premises',
  // What premises, a phone or an account was used for: what a partner acts upon (a home that was taken over).
  'use',
  // Handle and platform: by which a school or a provider recognises who recruits or threatens.
  'online account',
  // Of an incident: when it happened and how it ended, so that a partner can tell it from others and stops asking.
  'day',
  'outcome',
] as const;
export type FactSort = (typeof factSorts)[number];

/** One fact of a record that could be shared: what would be said, and who says so. */
export interface OfferedFact {
  readonly sort: FactSort;
  /**
   * The same for the same fact as long as it is held, so that a correction finds it again: "status", or the sort and
   * what it is about, "number:+447700900412".
   */
  readonly field: string;
  /** What the fact is called, without what it says: "Number". */
  readonly label: string;
  /** What it says, in words that need no glossary of police. */
  readonly value: string;
  readonly statement: Statement;
  readonly source: string;
  /** The day on which it was so, or was recorded. */
  readonly asAt: Day;
}

/** A kind of record whose facts can be shared; each module declares its own and `app.ts` hands them in. */
export interface Shareable {
  /** As the catalogue names it: `line`. */
  readonly kind: string;
  /** Where its records have their pages: `/lines`. */
  readonly path: string;
  /**
   * The facts of a record that its organisation may choose from, as the actor sees them: only what that organisation
   * holds itself, for what others stated is theirs to share. Null when there is no such record, or none that the actor
   * may know of.
   */
  readonly offer: (db: Reader, entry: Id) => Promise<readonly OfferedFact[] | null>;
  /**
   * What whoever shares has to think of first, each in whole sentences: that this is a child. None when there is nothing,
   * or no such record for the actor.
   */
  readonly heed?: (db: Reader, entry: Id, today: Day) => Promise<readonly string[]>;
}

/** The offer as it may be shown. Throws on what must never be offered: that is a fault of a `Shareable`, not of a person. */
export function checkOffer(facts: readonly OfferedFact[]): readonly OfferedFact[] {
  const fields = new Set<string>();
  for (const { sort, field, value } of facts) {
    if (!factSorts.includes(sort)) throw new Error(`Facts of the sort "${sort}" are never shared`);
    if (field !== sort && !field.startsWith(`${sort}:`)) throw new Error(`The field "${field}" is not of its sort`);
    if (fields.has(field)) throw new Error(`The field "${field}" is offered twice`);
    if (value.trim() === '') throw new Error(`The field "${field}" says nothing`);
    fields.add(field);
  }
  return facts;
}
