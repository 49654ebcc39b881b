import type { ReferenceKind } from '#kernel/reference.ts';

/** Kinds of record that can be linked, in the order in which they are offered and listed. */
export const linkableKinds = [
  'person',
  'line',
  'phone',
  'vehicle',
  'premises',
  'account',
  'bank account',
  'incident',
  'sighting',
] as const satisfies readonly ReferenceKind[];
export type LinkableKind = (typeof linkableKinds)[number];

interface KindWords {
  /** The first part of the addresses of its records. */
  readonly base: string;
  /** "Person". */
  readonly one: string;
  /** "a person", as within a sentence. */
  readonly some: string;
  /** "this person". */
  readonly present: string;
}

const words: Readonly<Record<LinkableKind, KindWords>> = {
  person: { base: '/people', one: 'Person', some: 'a person', present: 'this person' },
  line: { base: '/lines', one: 'Line', some: 'a line', present: 'this line' },
  phone: { base: '/phones', one: 'Phone', some: 'a phone or SIM', present: 'this phone' },
  vehicle: { base: '/vehicles', one: 'Vehicle', some: 'a vehicle', present: 'this vehicle' },
  premises: { base: '/premises', one: 'Premises', some: 'premises', present: 'these premises' },
  account: { base: '/accounts', one: 'Account', some: 'an online account', present: 'this account' },
  'bank account': { base: '/bank-accounts', one: 'Bank account', some: 'a bank account', present: 'this bank account' },
  incident: { base: '/incidents', one: 'Incident', some: 'an incident', present: 'this incident' },
  sighting: { base: '/sightings', one: 'Sighting', some: 'a sighting', present: 'this sighting' },
};

/** Whether records of this kind can be linked. */
export function isLinkable(kind: string): kind is LinkableKind {
  return linkableKinds.some((each) => each === kind);
}

/** What a kind of record is called. */
export function wordsOf(kind: LinkableKind): KindWords {
  return words[kind];
}

/** The page of a record: `/people/P-7K3Q-9F`. */
export function pathOf(kind: LinkableKind, reference: string): string {
  return `${words[kind].base}/${reference}`;
}
