import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { addTokens } from '#platform/catalogue/index.ts';
import { insertMany, mintId, type Tables, type Writer } from '#platform/database/index.ts';
import type { NewRecordFact } from '../rules/read-new.ts';
import type { FactKind } from '../rules/record-kind.ts';

/** A fact of a record that is held, as another system has it. */
export interface FactOfMany extends NewRecordFact {
  readonly record: Id;
  /** When the sending system recorded it; without, now. */
  readonly recordedAt?: Instant;
}

type Row = Readonly<Record<string, unknown>>;
/** Kinds of fact name their table in data, so that nothing can know the columns beforehand; the database does. */
type AnyTable = 'people.name' & keyof Tables;
type AnyRows = Parameters<typeof insertMany<AnyTable>>[2];

/** The row of a fact that the actor's organisation states. */
function rowOf(actor: PersonActor, { kind, values, stated, record, recordedAt }: FactOfMany, now: Instant): Row {
  return {
    ...values,
    ...stated,
    id: mintId(),
    [kind.parent]: record,
    contributor: actor.organisation,
    recorded_at: recordedAt ?? now,
    recorded_by: signatureOf(actor),
  };
}

/** Keeps many facts, those of one kind in one statement. What a record is found by because of them is not kept here. */
export async function insertFacts(
  db: Writer,
  actor: PersonActor,
  facts: readonly FactOfMany[],
  now: Instant,
): Promise<void> {
  const byKind = new Map<FactKind, Row[]>();
  for (const fact of facts) {
    const rows = byKind.get(fact.kind) ?? [];
    byKind.set(fact.kind, rows);
    rows.push(rowOf(actor, fact, now));
  }
  for (const [kind, rows] of byKind) await insertMany(db, kind.relation as AnyTable, rows as unknown as AnyRows);
}

/**
 * States many facts of records that are held, as the actor's organisation: `stateFact` for a batch of about 500. What a form
 * would refuse has been refused before (`readFact`); what the database refuses takes the whole batch back.
 */
export async function stateMany(
  db: Writer,
  actor: PersonActor,
  facts: readonly FactOfMany[],
  now: Instant,
): Promise<void> {
  await insertFacts(db, actor, facts, now);
  const tokens = new Map<Id, Set<string>>();
  for (const { kind, record, values } of facts) {
    const found = kind.tokens?.(values) ?? [];
    if (found.length > 0) tokens.set(record, new Set([...(tokens.get(record) ?? []), ...found]));
  }
  for (const [record, found] of tokens) await addTokens(db, record, [...found]);
}
