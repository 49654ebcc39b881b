import { type Failure, stale } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { Handling, MarkingLevel, Statement } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { addTokens } from '#platform/catalogue/index.ts';
import { ask, sql, type Writer } from '#platform/database/index.ts';
import type { FieldValues } from '../rules/field.ts';
import type { DescribedKind, RecordKind } from '../rules/record-kind.ts';
import { sayWhy } from './say-why.ts';

/** Sets columns of one record, if it still has the version that the person saw. */
async function setColumns(
  db: Writer,
  kind: RecordKind,
  record: { readonly id: Id; readonly version: number },
  columns: Readonly<Record<string, unknown>>,
): Promise<Result<null, Failure>> {
  const settings = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  const done = await ask(
    db,
    sql<{ id: Id }>`update ${sql.table(kind.relation)} set ${sql.join(settings)}
      where id = ${record.id} and version = ${record.version}::bigint returning id`,
  );
  return done.length === 0 ? refused(stale) : ok(null);
}

/** What a change of a record's own fields sets. */
export interface Changed {
  readonly values: FieldValues;
  readonly source: string;
  readonly statement: Statement;
  readonly basis: string;
  readonly why: string;
}

/** Changes the own fields of a record of a described kind. */
export async function changeRecord(
  db: Writer,
  kind: DescribedKind,
  record: { readonly id: Id; readonly version: number },
  to: Changed,
): Promise<Result<null, Failure>> {
  await sayWhy(db, to.why);
  const { source, statement, basis } = to;
  const changed = await setColumns(db, kind, record, { ...to.values, source, statement, basis });
  if (changed.ok) await addTokens(db, record.id, kind.tokens(to.values));
  return changed;
}

/**
 * Who may see a record, as its controller sets it, and the day by which somebody looks at it again (DPA 2018 s.39(2);
 * harm H4).
 */
export interface Audience {
  readonly marking: MarkingLevel;
  readonly handling: Handling;
  readonly recipients: readonly number[] | null;
  readonly recipientsUntil: Instant | null;
  readonly restrictedTo: readonly number[] | null;
  readonly reviewOn: Day;
}

/** Marks, restricts or opens a record, with the reason. Parts, tokens and links follow in the same transaction. */
export async function setAudience(
  db: Writer,
  kind: RecordKind,
  record: { readonly id: Id; readonly version: number },
  to: Audience,
  why: string,
): Promise<Result<null, Failure>> {
  await sayWhy(db, why);
  return setColumns(db, kind, record, {
    marking: to.marking,
    handling: to.handling,
    recipients: to.recipients,
    recipients_until: to.recipientsUntil,
    restricted_to: to.restrictedTo,
    review_on: to.reviewOn,
  });
}
