import { may, type PersonActor } from '#kernel/actor.ts';
import type { Permission } from '#kernel/permission.ts';
import { findHeld, type HeldRecord } from '#modules/records/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { personKind } from '../kinds/person.ts';
import type { Addressed } from '../pages/address-pages.tsx';

/** A person of the actor's own organisation, as the pages apart from the record name them. */
export interface OwnPerson extends Addressed {
  readonly held: HeldRecord;
}

/** The person of a reference, if the actor's organisation holds the record and the actor may do this; null otherwise. */
export async function findOwn(
  db: Reader,
  actor: PersonActor,
  typed: string,
  permission: Permission,
): Promise<OwnPerson | null> {
  if (!may(actor, permission)) return null;
  const held = await findHeld(db, personKind, typed);
  if (held === null || held.controller !== actor.organisation) return null;
  const rows = await ask(db, sql<{ title: string }>`select title from catalogue.entry where id = ${held.id}`);
  return { held, title: rows[0]?.title ?? held.reference, path: `/people/${held.reference}` };
}
