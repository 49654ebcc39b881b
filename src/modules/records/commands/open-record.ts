import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { Handling, MarkingLevel, Statement } from '#kernel/marking.ts';
import type { Reference } from '#kernel/reference.ts';
import { putTokens } from '#platform/catalogue/index.ts';
import { ask, mintId, mintReference, sql, type Writer } from '#platform/database/index.ts';
import type { FieldValues } from '../rules/field.ts';
import type { DescribedKind } from '../rules/record-kind.ts';

/** What every new record says of itself beside its own fields. */
export interface Founding {
  readonly source: string;
  readonly statement: Statement;
  /** Why it may be held: no entry on association alone (harm H3). */
  readonly basis: string;
  readonly marking: MarkingLevel;
  readonly handling: Handling;
  readonly reviewOn: Day;
}

/**
 * Records a new record of a described kind for the actor's organisation.
 * @returns its id and its reference
 */
export async function openRecord(
  db: Writer,
  actor: PersonActor,
  kind: DescribedKind,
  given: { readonly values: FieldValues; readonly founding: Founding; readonly now: Instant },
): Promise<{ readonly id: Id; readonly reference: Reference }> {
  const id = mintId();
  const reference = mintReference(kind.kind);
  const { founding } = given;
  const row: Readonly<Record<string, unknown>> = {
    ...given.values,
    id,
    reference,
    controller: actor.organisation,
    marking: founding.marking,
    handling: founding.handling,
    statement: founding.statement,
    basis: founding.basis,
    source: founding.source,
    review_on: founding.reviewOn,
    recorded_at: given.now,
    recorded_by: signatureOf(actor),
  };
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  await ask(
    db,
    sql`insert into ${sql.table(kind.relation)} (${columns}) values (${sql.join(Object.values(row).map((value) => sql`${value}`))})`,
  );
  await putTokens(db, [{ entry: id, tokens: kind.tokens(given.values) }]);
  return { id, reference };
}
