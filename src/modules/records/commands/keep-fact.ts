import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import { type Failure, stale } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Stated } from '#kernel/stated.ts';
import { addTokens } from '#platform/catalogue/index.ts';
import { ask, mintId, sql, type Writer } from '#platform/database/index.ts';
import type { Fact } from '../rules/fact.ts';
import type { FieldValues } from '../rules/field.ts';
import type { FactKind } from '../rules/record-kind.ts';
import { sayWhy } from './say-why.ts';

/** A fact as a form or a file gives it. */
export interface NewFact {
  readonly record: Id;
  readonly values: FieldValues;
  readonly stated: Stated;
}

function columnsOf(values: FieldValues, stated: Stated): Readonly<Record<string, unknown>> {
  const { statement, grade, source, since, until } = stated;
  return { ...values, statement, grade, source, since, until };
}

/** Adds a fact that the actor's organisation states, and what its record is found by because of it. */
export async function stateFact(db: Writer, actor: PersonActor, kind: FactKind, fact: NewFact): Promise<Id> {
  const id = mintId();
  const row: Readonly<Record<string, unknown>> = {
    id,
    [kind.parent]: fact.record,
    contributor: actor.organisation,
    recorded_by: signatureOf(actor),
    ...columnsOf(fact.values, fact.stated),
  };
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  await ask(
    db,
    sql`insert into ${sql.table(kind.relation)} (${columns}) values (${sql.join(Object.values(row).map((value) => sql`${value}`))})`,
  );
  await addTokens(db, fact.record, kind.tokens?.(fact.values) ?? []);
  return id;
}

/**
 * Corrects a fact that the actor's organisation stated. What it said before stands in the history with the reason.
 * @param version as the form was opened; another answers stale
 */
export async function correctFact(
  db: Writer,
  held: Fact & { readonly record: Id },
  to: { readonly values: FieldValues; readonly stated: Stated; readonly version: number; readonly why: string },
): Promise<Result<null, Failure>> {
  await sayWhy(db, to.why);
  const settings = Object.entries(columnsOf(to.values, to.stated)).map(
    ([name, value]) => sql`${sql.ref(name)} = ${value}`,
  );
  const done = await ask(
    db,
    sql<{ id: Id }>`update ${sql.table(held.kind.relation)} set ${sql.join(settings)}
      where id = ${held.id} and version = ${to.version}::bigint and withdrawn_at is null returning id`,
  );
  if (done.length === 0) return refused(stale);
  await addTokens(db, held.record, held.kind.tokens?.(to.values) ?? []);
  return ok(null);
}

/** Withdraws a fact: it stays in the history, with the reason, and no page shows it as standing. */
export async function withdrawFact(
  db: Writer,
  held: Fact,
  version: number,
  why: string,
): Promise<Result<null, Failure>> {
  await sayWhy(db, why);
  const done = await ask(
    db,
    sql<{ id: Id }>`update ${sql.table(held.kind.relation)} set withdrawn_at = now(), withdrawn_why = ${why}
      where id = ${held.id} and version = ${version}::bigint and withdrawn_at is null returning id`,
  );
  return done.length === 0 ? refused(stale) : ok(null);
}
