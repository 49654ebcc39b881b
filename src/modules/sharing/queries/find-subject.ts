import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { readReference } from '#kernel/reference.ts';
import type { Reader } from '#platform/database/index.ts';
import { checkOffer, type OfferedFact, type Shareable } from '#platform/sharing/index.ts';

/** A record whose facts may be shared, with the facts that it offers. */
export interface Subject {
  readonly id: Id;
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly marking: MarkingLevel;
  /** Restricted to an operation or a team: nothing of it goes out. */
  readonly isRestricted: boolean;
  readonly href: string;
  readonly offer: readonly OfferedFact[];
}

/**
 * The record of a reference, if it is of the actor's own organisation and of a kind that can be shared. Null otherwise:
 * of another force's record there is nothing to share, and whether there is one is not said.
 */
export async function findSubject(
  db: Reader,
  actor: PersonActor,
  typed: string,
  shareables: readonly Shareable[],
): Promise<Subject | null> {
  const read = readReference(typed);
  if (read === null) return null;
  const row = await db
    .selectFrom('catalogue.entry')
    .innerJoin('catalogue.kind', 'catalogue.kind.id', 'catalogue.entry.kind')
    .select([
      'catalogue.entry.id',
      'catalogue.entry.reference',
      'catalogue.entry.title',
      'catalogue.entry.marking',
      'catalogue.entry.restricted_to as restrictedTo',
      'catalogue.kind.name as kind',
    ])
    .where('catalogue.entry.reference', '=', read.reference)
    .where('catalogue.entry.controller', '=', actor.organisation)
    .executeTakeFirst();
  const shareable = shareables.find(({ kind }) => kind === row?.kind);
  if (row === undefined || shareable === undefined) return null;
  const offer = await shareable.offer(db, row.id);
  if (offer === null) return null;
  const { restrictedTo, ...facts } = row;
  const href = `${shareable.path}/${row.reference}`;
  return { ...facts, isRestricted: restrictedTo !== null, href, offer: checkOffer(offer) };
}

/** What whoever shares facts of this record has to think of first, such as that it is a child; none for nothing. */
export async function heedOf(
  db: Reader,
  subject: Pick<Subject, 'id' | 'kind'>,
  shareables: readonly Shareable[],
  today: Day,
): Promise<readonly string[]> {
  const shareable = shareables.find(({ kind }) => kind === subject.kind);
  return (await shareable?.heed?.(db, subject.id, today)) ?? [];
}
