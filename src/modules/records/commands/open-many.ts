import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { putTokens } from '#platform/catalogue/index.ts';
import { insertRecords, mintId, type Tables, type Writer } from '#platform/database/index.ts';
import type { NewRecord } from '../rules/read-new.ts';
import type { DescribedKind } from '../rules/record-kind.ts';
import { insertFacts } from './state-many.ts';

/** A described kind names its table in data, so that nothing can know the columns beforehand; the database does. */
type AnyTable = 'people.person' & keyof Tables;
type AnyRecords = Parameters<typeof insertRecords<AnyTable>>[3];

/** Everything that a new record is found by: its own fields and its facts together. */
function tokensOf(kind: DescribedKind, { values, facts }: NewRecord): readonly string[] {
  return [...new Set([...kind.tokens(values), ...facts.flatMap((fact) => fact.kind.tokens?.(fact.values) ?? [])])];
}

/**
 * Records many new records of a described kind for the actor's organisation, each with its facts: one statement a table,
 * with catalogue, tokens, ledger and every trigger as for one. The batches are the caller's, of about 500 (architecture,
 * section 9). What a form would refuse has been refused before (`readNew`, `readFact`); what the database refuses takes the
 * whole batch back.
 * @returns their ids, in the order given
 */
export async function openMany(
  db: Writer,
  actor: PersonActor,
  kind: DescribedKind,
  given: readonly NewRecord[],
  now: Instant,
): Promise<readonly Id[]> {
  const records = given.map((each) => ({ id: mintId(), given: each }));
  const rows = records.map(({ id, given: { values, founding, recordedAt } }) => ({
    ...values,
    id,
    controller: actor.organisation,
    marking: founding.marking,
    handling: founding.handling,
    statement: founding.statement,
    basis: founding.basis,
    source: founding.source,
    review_on: founding.reviewOn,
    recorded_at: recordedAt ?? now,
    recorded_by: signatureOf(actor),
  }));
  await insertRecords(db, kind.relation as AnyTable, kind.kind, rows as unknown as AnyRecords);
  const facts = records.flatMap(({ id: record, given: { facts: of, recordedAt = now } }) =>
    of.map((fact) => ({ ...fact, record, recordedAt })),
  );
  await insertFacts(db, actor, facts, now);
  await putTokens(
    db,
    records.map(({ id, given: each }) => ({ entry: id, tokens: tokensOf(kind, each) })),
  );
  return records.map(({ id }) => id);
}
