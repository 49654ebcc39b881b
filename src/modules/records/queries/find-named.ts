import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { RecordKind } from '../rules/record-kind.ts';
import { findHeld, type HeldRecord } from './find-record.ts';

/** A record as the pages about its facts name it. */
export interface Named {
  readonly held: HeldRecord;
  readonly title: string;
  /** `/people/P-7K3Q-9F`. */
  readonly path: string;
}

/** The record of a reference with the name that the catalogue has for it; null as with `findHeld`. */
export async function findNamed(db: Reader, kind: RecordKind, typed: string): Promise<Named | null> {
  const held = await findHeld(db, kind, typed);
  if (held === null) return null;
  const rows = await ask(db, sql<{ readonly title: string }>`select title from catalogue.entry where id = ${held.id}`);
  return { held, title: rows[0]?.title ?? held.reference, path: `${kind.base}/${held.reference}` };
}
