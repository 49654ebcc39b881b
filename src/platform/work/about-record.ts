import type { Id } from '#kernel/id.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { type ReferenceKind, readReference } from '#kernel/reference.ts';
import type { Reader } from '#platform/database/index.ts';

/** A record that work is about, as the catalogue shows it to whoever looks. */
export interface AboutRecord {
  readonly id: Id;
  readonly kind: string;
  readonly reference: string;
  readonly title: string;
  readonly marking: MarkingLevel;
}

function records(db: Reader) {
  return db
    .selectFrom('catalogue.entry as entry')
    .innerJoin('catalogue.kind as kind', 'kind.id', 'entry.kind')
    .select([
      'entry.id',
      'kind.name as kind',
      'entry.reference',
      'entry.title',
      'entry.marking',
      'entry.restricted_to as restrictedTo',
    ]);
}

/** What work is about; null when it is about no record. */
export async function findAbout(db: Reader, id: Id | null): Promise<AboutRecord | null> {
  if (id === null) return null;
  const { restrictedTo: _kept, ...record } = await records(db).where('entry.id', '=', id).executeTakeFirstOrThrow();
  return record;
}

/** A record that somebody names by its reference, in any form that people write; null alike when hidden and when there is none. */
export async function findNamed(db: Reader, typed: string): Promise<AboutRecord | null> {
  const read = readReference(typed);
  // A task about a task would be a list of tasks; nobody needs it.
  const none: readonly ReferenceKind[] = ['task', 'notice', 'approval'];
  if (read === null || none.includes(read.kind)) return null;
  return (await records(db).where('entry.reference', '=', read.reference).executeTakeFirst()) ?? null;
}

/** Who may know of a record at all: what is about it is kept as close. */
export async function closenessOf(db: Reader, id: Id | null) {
  const found = id === null ? undefined : await records(db).where('entry.id', '=', id).executeTakeFirst();
  return { marking: found?.marking ?? (0 as const), restrictedTo: found?.restrictedTo ?? null };
}
