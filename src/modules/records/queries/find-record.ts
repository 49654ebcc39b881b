import type { GovernedColumns } from '#kernel/governed.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import { readReference } from '#kernel/reference.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { FieldValue, FieldValues } from '../rules/field.ts';
import type { DescribedKind, RecordKind } from '../rules/record-kind.ts';

/** The governed columns of any record, with who changed it last. */
export interface HeldRecord extends GovernedColumns {
  readonly reviewOn: Day;
  readonly changedAt: Instant | null;
  readonly changedBy: string | null;
}

/** A record of a described kind, whole, as the actor may see it. */
export interface DescribedRecord extends HeldRecord {
  readonly values: FieldValues;
  readonly source: string;
  /** The name that the catalogue has for it. */
  readonly title: string;
}

const governed = sql`r.id, r.reference, r.controller, r.marking, r.handling, r.recipients, r.recipients_until as "recipientsUntil",
  r.restricted_to as "restrictedTo", r.released_to as "releasedTo", r.statement, r.basis, r.recorded_at as "recordedAt",
  r.recorded_by as "recordedBy", r.review_on as "reviewOn", r.version, r.changed_at as "changedAt", r.changed_by as "changedBy"`;

/**
 * The governed columns of the record of a reference as the actor may see it, or null: there is none, or none that this
 * actor may know of.
 * @param typed a reference in any form that people write
 */
export async function findHeld(db: Reader, kind: RecordKind, typed: string): Promise<HeldRecord | null> {
  const read = readReference(typed);
  if (read?.kind !== kind.kind) return null;
  const rows = await ask(
    db,
    sql<HeldRecord>`select ${governed} from ${sql.table(kind.relation)} r where r.reference = ${read.reference}`,
  );
  return rows[0] ?? null;
}

/** The columns of a kind's own fields, as SQL. */
function fieldColumns(kind: DescribedKind) {
  return sql.join(kind.fields.map((field) => sql`r.${sql.ref(field.name)}`));
}

/** Takes the values of fields out of a row. */
export function valuesOf(
  fields: readonly { readonly name: string }[],
  row: Readonly<Record<string, unknown>>,
): FieldValues {
  return Object.fromEntries(fields.map(({ name }) => [name, (row[name] ?? null) as FieldValue]));
}

/** The record of a reference, whole; null as with `findHeld`. */
export async function findRecord(db: Reader, kind: DescribedKind, typed: string): Promise<DescribedRecord | null> {
  const read = readReference(typed);
  if (read?.kind !== kind.kind) return null;
  const rows = await ask(
    db,
    sql<Omit<DescribedRecord, 'values'> & Readonly<Record<string, unknown>>>`
      select ${governed}, r.source, e.title, ${fieldColumns(kind)}
      from ${sql.table(kind.relation)} r join catalogue.entry e on e.id = r.id where r.reference = ${read.reference}`,
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, values: valuesOf(kind.fields, row) };
}

/** One row of a list, with what its columns show. */
export interface ListedRecord {
  readonly id: Id;
  readonly reference: string;
  readonly title: string;
  readonly controller: number;
  readonly marking: 0 | 1;
  readonly recordedAt: Instant;
  readonly values: FieldValues;
}

/** A page of a list: exact up to 10,000, then null for "more than 10,000". */
export interface RecordList {
  readonly rows: readonly ListedRecord[];
  readonly total: number | null;
  readonly pages: number;
}

/** What a list is asked for. */
export interface ListAsked {
  /** Ids that a search found; null when nothing was searched for. */
  readonly found: readonly Id[] | null;
  readonly controller: number | null;
  /** By field: the code chosen. */
  readonly filters: Readonly<Record<string, string>>;
  readonly page: number;
  readonly rows: number;
  /** The day that ages and the like are asked of. */
  readonly today: Day;
}

const countCap = 10_000;

/** The records that a filter asks for, the newest first, of those that the actor may see. */
export async function listRecords(db: Reader, kind: DescribedKind, asked: ListAsked): Promise<RecordList> {
  const many = new Set(
    kind.fields.filter((field) => field.kind === 'choice' && field.isMany).map((field) => field.name),
  );
  const conditions = [
    ...(asked.found === null ? [] : [sql`r.id = any (${[...asked.found]}::uuid[])`]),
    ...(asked.controller === null ? [] : [sql`r.controller = ${asked.controller}`]),
    ...Object.entries(asked.filters).map(([name, code]) => {
      const reckoned = kind.reckoned?.find((each) => each.name === name);
      if (reckoned !== undefined) return reckoned.where(code, asked.today);
      return many.has(name) ? sql`${code} = any (r.${sql.ref(name)})` : sql`r.${sql.ref(name)} = ${code}`;
    }),
  ];
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const table = sql.table(kind.relation);
  const counted = await ask(
    db,
    sql<{
      n: number;
    }>`select count(*)::int as n from (select 1 from ${table} r where ${where} limit ${countCap + 1}) q`,
  );
  const n = counted[0]?.n ?? 0;
  const rows = await ask(
    db,
    sql<Omit<ListedRecord, 'values'> & Readonly<Record<string, unknown>>>`
      select q.*, e.title from (
        select r.id, r.reference, r.controller, r.marking, r.recorded_at as "recordedAt", ${fieldColumns(kind)}
        from ${table} r where ${where} order by r.id desc limit ${asked.rows} offset ${(asked.page - 1) * asked.rows}
      ) q join catalogue.entry e on e.id = q.id order by q.id desc`,
  );
  return {
    rows: rows.map((row) => ({ ...row, values: valuesOf(kind.fields, row) })),
    total: n > countCap ? null : n,
    pages: Math.ceil(Math.min(n, countCap) / asked.rows),
  };
}
