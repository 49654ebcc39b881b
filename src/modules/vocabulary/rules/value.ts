import type { Day } from '#kernel/instant.ts';

/** How far a value can be relied on. The one scale of the product; pages show it by `Standing` of #design. */
export const standings = ['official', 'named source', 'unverified'] as const;
export type StandingOf = (typeof standings)[number];

/** Fixed: law, or the structure of the product. Open: administrators add, change, date and retire values. */
export const listKinds = ['fixed', 'open'] as const;
export type ListKind = (typeof listKinds)[number];

/** Where lists stand together on the page of all of them, in this order. */
export const listGroups = [
  'Intelligence and its handling',
  'Lines and disruption',
  'Drugs and weapons',
  'People and safeguarding',
  'Places, transport and communication',
  'Outcomes',
  'Law',
  'The product itself',
] as const;
export type ListGroup = (typeof listGroups)[number];

/** A further fact that a list keeps of each of its values, such as who applies for an order. */
export interface Particular {
  readonly key: string;
  readonly title: string;
  /** The list that its values come from; free words without. */
  readonly of?: string;
}

/** A list of values: what it is for, and who may change it. */
export interface VocabularyList {
  /** Its name in addresses and in the database: lower case, with hyphens. */
  readonly code: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly group: ListGroup;
  readonly kind: ListKind;
  /** In a list of law a value without a first day is in force on no known day (see `stateOn`). */
  readonly isLaw: boolean;
  readonly particulars: readonly Particular[];
}

/** One value of a list. */
export interface Value {
  /** What records hold. It is never changed and never used again for something else. */
  readonly code: string;
  readonly words: string;
  /** What it means, for the person who chooses or reads it; empty where the words say it all. */
  readonly meaning: string;
  readonly source: string;
  readonly standing: StandingOf;
  /** First and last day of use, or in force, both included; null for open ends, or for what is not known. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly particulars: Readonly<Record<string, string>>;
}

/** A list with its values in their order, as the product brings it. */
export interface ListWithValues extends VocabularyList {
  readonly values: readonly Value[];
}
