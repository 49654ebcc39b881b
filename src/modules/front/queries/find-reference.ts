import { readReference } from '#kernel/reference.ts';
import type { Reader } from '#platform/database/index.ts';

/** A record that somebody named by its reference. */
export interface ReferencedRecord {
  /** The catalogue's word for what it is: `line`. */
  readonly kind: string;
  readonly reference: string;
}

/**
 * The record of a reference, if the actor may see it. Null alike when what was typed is no reference, when there is no
 * such record, and when it is hidden: nobody can tell which.
 * @param typed a reference in any form that people write
 */
export async function findReference(db: Reader, typed: string): Promise<ReferencedRecord | null> {
  const read = readReference(typed);
  if (read === null) return null;
  const row = await db
    .selectFrom('catalogue.entry as entry')
    .innerJoin('catalogue.kind as kind', 'kind.id', 'entry.kind')
    .where('entry.reference', '=', read.reference)
    .select(['kind.name as kind', 'entry.reference'])
    .executeTakeFirst();
  return row ?? null;
}
