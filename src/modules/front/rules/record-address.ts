import { may, type PersonActor } from '#kernel/actor.ts';
import type { Permission } from '#kernel/permission.ts';
import { type ReferenceKind, readReference } from '#kernel/reference.ts';

interface Place {
  readonly path: string;
  /** Without it the page would not open, so nobody is sent there. */
  readonly permission: Permission;
}

/** Where the records of each kind have their pages; kinds that are shown on the page of another record are left out. */
const places: Readonly<Partial<Record<ReferenceKind, Place>>> = {
  line: { path: '/lines', permission: 'lines.view' },
  sighting: { path: '/sightings', permission: 'lines.view' },
  person: { path: '/people', permission: 'people.view' },
  phone: { path: '/phones', permission: 'objects.view' },
  vehicle: { path: '/vehicles', permission: 'objects.view' },
  premises: { path: '/premises', permission: 'objects.view' },
  account: { path: '/accounts', permission: 'objects.view' },
  'bank account': { path: '/bank-accounts', permission: 'objects.view' },
  incident: { path: '/incidents', permission: 'incidents.view' },
  load: { path: '/imports', permission: 'exchange.import' },
  disclosure: { path: '/sharing', permission: 'sharing.view' },
};

/** What was shared has another page for those who received it. */
const received: Place = { path: '/received', permission: 'sharing.received' };

function isKind(kind: string): kind is ReferenceKind {
  return Object.hasOwn(places, kind);
}

/**
 * Whether somebody has any business with records of a kind: what is about a record of another kind is not there for them,
 * though the catalogue alone would let them know of it. Kinds without pages of their own are everybody's.
 */
export function mayKnowKind(actor: PersonActor, kind: string): boolean {
  const place = isKind(kind) ? places[kind] : undefined;
  return place === undefined || may(actor, place.permission);
}

/** The kinds of record that somebody has no business with. */
export function kindsNotFor(actor: PersonActor): readonly string[] {
  return Object.keys(places).filter((kind) => !mayKnowKind(actor, kind));
}

/** The page of a record; null when its kind has none, or none that this actor may open. */
export function recordAddress(actor: PersonActor, kind: string, reference: string): string | null {
  const isReceived = kind === 'disclosure' && may(actor, received.permission);
  const place = isReceived ? received : isKind(kind) ? places[kind] : undefined;
  return place !== undefined && may(actor, place.permission) ? `${place.path}/${reference}` : null;
}

/**
 * Whether what was typed can only be meant as a reference: then its pieces are not looked for as words, or a reference
 * that leads nowhere would turn up records that have a letter in common with it. Seven letters may also be a brand, and
 * what has the form of a plate may be one: P123 ABC.
 */
export function isReferenceOnly(typed: string): boolean {
  return readReference(typed) !== null && !/^\p{L}+$/u.test(typed) && !/^[A-Z]\d{1,3}\s?[A-Z]{3}$/i.test(typed.trim());
}
