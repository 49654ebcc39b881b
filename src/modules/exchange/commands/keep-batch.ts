import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { type Database, mintId, type Writer } from '#platform/database/index.ts';
import {
  type ImportKind,
  type MappedColumn,
  type RowBatch,
  type RowProblem,
  withhold,
} from '#platform/intake/index.ts';
import { addTallies, noRows, type Tally, tallyOf } from '../rules/tally.ts';

/** How far a load has come: exactly what has been committed of it, no more and no less. */
export interface Checkpoint {
  readonly lastRow: number;
  readonly tally: Tally;
  readonly seconds: number;
  /** How many problems are stored with the load. */
  readonly problems: number;
}

/** More problems than anybody mends one by one: the file is mended where it comes from, and sent again. */
const mostProblems = 1000;

/** Somebody else has taken the load further since; nothing was written. */
export type Overtaken = 'overtaken';

/** What a batch is kept with. */
export interface Keeping {
  readonly database: Database;
  readonly kind: ImportKind;
  readonly columns: readonly MappedColumn[];
  readonly load: Id;
  readonly actor: PersonActor;
  readonly now: Instant;
  /** The last row of the file: what progress counts towards. */
  readonly totalRows: number;
}

const nothing = { counts: noRows, problems: [] } as const;

async function storeProblems(db: Writer, load: Id, problems: readonly RowProblem[]): Promise<void> {
  if (problems.length === 0) return;
  const rows = problems.map(({ row, column, value, message }) => ({
    id: mintId(),
    load,
    row,
    col: column,
    value,
    message,
  }));
  await db.insertInto('exchange.problem').values(rows).execute();
}

/**
 * All problems of a batch in the order of its rows. A kind knows its fields and not what this file calls them; what it
 * says of a field is said of the heading. Nothing is shown of rows that are marked above OFFICIAL.
 */
export function problemsOf(
  batch: RowBatch<unknown>,
  ofKind: readonly RowProblem[],
  columns: readonly MappedColumn[],
): readonly RowProblem[] {
  const headings = new Map(columns.map(({ field, heading }) => [field, heading]));
  const named = ofKind.map((each) => ({ ...each, column: headings.get(each.column ?? '') ?? each.column }));
  const shown = named.map((each) => {
    const cells = batch.sensitive.get(each.row);
    return cells === undefined ? each : withhold(each, cells);
  });
  return [...batch.problems, ...shown].toSorted((one, other) => one.row - other.row);
}

/**
 * The lock and the comparison keep two processes that were given the same load from keeping a batch twice. The load is
 * held before its progress, as `beginLoad` and `finishLoad` do: problems hold it too, and in the other order one that
 * begins and one that keeps a batch would wait for each other.
 */
async function holdsCheckpoint(db: Writer, load: Id, lastRow: number): Promise<boolean> {
  await db.selectFrom('exchange.load').select('id').where('id', '=', load).forShare().executeTakeFirst();
  const held = await db
    .selectFrom('exchange.progress')
    .select('last_row')
    .where('load', '=', load)
    .forUpdate()
    .executeTakeFirst();
  return held?.last_row === lastRow;
}

/**
 * Keeps one batch: its rows, its problems and the checkpoint in one transaction, so that a process that dies at any
 * moment has kept all of it or none, and whoever goes on after it knows which.
 * @param seconds worked on the load so far, this batch included
 * @returns the new checkpoint with every problem of the batch, or `overtaken`
 */
export async function keepBatch(
  keeping: Keeping,
  batch: RowBatch<unknown>,
  from: Checkpoint,
  seconds: number,
): Promise<Result<{ readonly checkpoint: Checkpoint; readonly problems: readonly RowProblem[] }, Overtaken>> {
  const { database, kind, columns, load, actor, now, totalRows } = keeping;
  return database.writing(actor, async (db) => {
    if (!(await holdsCheckpoint(db, load, from.lastRow))) return refused('overtaken' as const);
    const kept = batch.rows.length === 0 ? nothing : await kind.keep(db, batch.rows, { load, actor, now });
    const problems = problemsOf(batch, kept.problems, columns);
    const stored = problems.slice(0, Math.max(0, mostProblems - from.problems));
    await storeProblems(db, load, stored);
    const tally = addTallies(from.tally, tallyOf(batch, kept.counts));
    const checkpoint = { lastRow: batch.lastRow, tally, seconds, problems: from.problems + stored.length };
    await db
      .updateTable('exchange.progress')
      .set({ last_row: batch.lastRow, total_rows: totalRows, moved_at: now, ...tally, seconds })
      .where('load', '=', load)
      .execute();
    return ok({ checkpoint, problems });
  });
}
