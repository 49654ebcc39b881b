import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { type Fact, handleOf } from '../rules/fact.ts';
import type { FactKind, RecordKind } from '../rules/record-kind.ts';
import { valuesOf } from './find-record.ts';

type Row = Omit<Fact, 'handle' | 'kind' | 'values'> & Readonly<Record<string, unknown>>;

/** The facts of one kind of some records, withdrawn ones among them; the present ones first, then the newest. */
export async function factsOfKind(
  db: Reader,
  kind: FactKind,
  records: readonly Id[],
): Promise<readonly (Fact & { readonly record: Id })[]> {
  const own = kind.fields.map((field) => sql`f.${sql.ref(field.name)}`);
  const rows = await ask(
    db,
    sql<Row & { readonly record: Id }>`
      select f.id, f.${sql.ref(kind.parent)} as record, f.statement, f.grade, f.source, f.since, f.until, f.contributor,
        f.recorded_at as "recordedAt", f.recorded_by as "recordedBy", f.version, f.changed_at as "changedAt",
        f.changed_by as "changedBy", f.withdrawn_at as "withdrawnAt", f.withdrawn_why as "withdrawnWhy", ${sql.join(own)}
      from ${sql.table(kind.relation)} f where f.${sql.ref(kind.parent)} = any (${[...records]}::uuid[])
      order by f.withdrawn_at is not null, f.until desc nulls first, f.since desc nulls last, f.recorded_at desc, f.id desc`,
  );
  return rows.map((row) => ({ ...row, kind, handle: handleOf(row.id), values: valuesOf(kind.fields, row) }));
}

/** Every fact of a record that the actor may see, by the code of its kind, in the order of the kind. */
export async function factsOf(
  db: Reader,
  kind: RecordKind,
  record: Id,
  may: (fact: FactKind) => boolean,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const kinds = kind.facts.filter(may);
  const all = await Promise.all(kinds.map((each) => factsOfKind(db, each, [record])));
  return new Map(kinds.map((each, index) => [each.code, all[index] ?? []]));
}
