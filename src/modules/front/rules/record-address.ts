import { may, type PersonActor } from '#kernel/actor.ts';
import type { Permission } from '#kernel/permission.ts';
import { type ReferenceKind, readReference } from '#kernel/reference.ts';

interface Place {
  readonly path: string;
  /** Without it the page would not open, so nobody is sent there. */
  readonly permission: Permission;
}

/** Where the records of each kind have their pages. */
const places: Readonly<Record<ReferenceKind, Place>> = {
  line: { path: '/lines', permission: 'lines.view' },
  load: { path: '/imports', permission: 'exchange.import' },
};

function isKind(kind: string): kind is ReferenceKind {
  return Object.hasOwn(places, kind);
}

/** The page of a record; null when its kind has none, or none that this actor may open. */
export function recordAddress(actor: PersonActor, kind: string, reference: string): string | null {
  if (!isKind(kind)) return null;
  const { path, permission } = places[kind];
  return may(actor, permission) ? `${path}/${reference}` : null;
}

/**
 * Whether what was typed can only be meant as a reference: then its pieces are not looked for as words, or a reference
 * that leads nowhere would turn up records that have a letter in common with it. Seven letters may also be a brand.
 */
export function isReferenceOnly(typed: string): boolean {
  return readReference(typed) !== null && !/^\p{L}+$/u.test(typed);
}
