import { type Insertable, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { ReferenceKind } from '#kernel/reference.ts';
import { ask } from './ask.ts';
import type { Writer } from './door.ts';
import { mintReference } from './mint.ts';
import type { Tables } from './tables.generated.ts';

function insertion(table: string, rows: readonly object[]) {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  const given = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`;
  return sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${given}`;
}

/**
 * Adds many rows of one table in one statement with one parameter. `values (…), (…)` for 500 lines is a text with
 * 14,000 parameters, which costs both sides more to read than the rows cost to write.
 * @param rows all with the same columns; nothing happens when there is none
 */
export async function insertMany<Table extends keyof Tables & string>(
  db: Writer,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  if (rows.length > 0) await insertion(table, rows).execute(db);
}

/** Tables of records that bear an id and a reference. */
type RecordTable = {
  readonly [Table in keyof Tables]: Tables[Table] extends { id: unknown; reference: unknown } ? Table : never;
}[keyof Tables];

/** Draws for one batch. With a million records held each leaves over 3 in 100 of what the one before left. */
const mostDraws = 20;

/**
 * Adds many records, each with a random reference that no other bears. There are 33 million references of a kind: among
 * 50,000 records every second batch of 500 draws one that is taken, so those are drawn again, and not the whole batch.
 * Whether a reference is taken is learnt by the attempt alone: a question could be asked of records that are hidden.
 * @param mint draws a reference
 */
export async function insertRecords<Table extends RecordTable & string>(
  db: Writer,
  table: Table,
  kind: ReferenceKind,
  rows: readonly (Omit<Insertable<Tables[Table]>, 'reference'> & { readonly id: Id })[],
  mint: typeof mintReference = mintReference,
): Promise<void> {
  let rest = rows;
  for (let draw = 0; rest.length > 0; draw += 1) {
    if (draw === mostDraws) throw new Error(`No free reference of the kind ${kind} after ${mostDraws} draws`);
    const drawn = rest.map((row) => ({ ...row, reference: mint(kind) }));
    const added = await ask(
      db,
      sql<{ id: Id }>`${insertion(table, drawn)} on conflict (reference) do nothing returning id`,
    );
    const ids = new Set(added.map((each) => each.id));
    rest = rest.filter((row) => !ids.has(row.id));
  }
}
