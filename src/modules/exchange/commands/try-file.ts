import type { PersonActor } from '#kernel/actor.ts';
import { type Clock, millisecondsOf } from '#kernel/instant.ts';
import { refused } from '#kernel/result.ts';
import { type Database, mintId } from '#platform/database/index.ts';
import { type ParsedRow, type RowBatch, type RowProblem, readRows } from '#platform/intake/index.ts';
import { addTallies, type LoadOutcome, noRows, roundSeconds, type Tally, tallyOf } from '../rules/tally.ts';
import { problemsOf } from './keep-batch.ts';
import type { LoadProgress } from './run-load.ts';
import type { ReadableFile } from './settle-columns.ts';

/** A file to be tried without writing anything. */
export interface Trial {
  readonly database: Database;
  readonly file: ReadableFile;
  readonly actor: PersonActor;
  readonly clock: Clock;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly batchSize?: number;
}

type Batch = RowBatch<unknown>;
type Row = ParsedRow<unknown>;
type Tried = { readonly tally: Tally; readonly problems: readonly RowProblem[] };

const usualBatch = 500;
/** References that are tried together at the end. */
const mostTogether = 20_000;

/** Keeps rows and takes them back. Those of `before` only make the ground for the batch: they are not counted. */
async function tryBatch(trial: Trial, batch: Batch, before: readonly Row[] = []): Promise<Tried> {
  if (batch.rows.length === 0) return { tally: tallyOf(batch, noRows), problems: batch.problems };
  const { database, file, actor, clock } = trial;
  // A refused result is what makes the database roll back: the value is no refusal here.
  const tried = await database.writing(actor, async (db) => {
    const context = { load: mintId(), actor, now: clock() };
    if (before.length > 0) await file.kind.keep(db, before, context);
    const kept = await file.kind.keep(db, batch.rows, context);
    const problems = problemsOf(batch, kept.problems, file.headings.columns);
    return refused({ tally: tallyOf(batch, kept.counts), problems });
  });
  return tried.problem;
}

function batchesOf(trial: Trial): AsyncGenerator<Batch> {
  const { file, batchSize } = trial;
  return readRows(file.table, file.begin(), file.headings.columns, batchSize ?? usualBatch);
}

/**
 * Tells apart the rows whose reference an earlier batch has had. What a batch did is gone when the next is tried, so these
 * cannot be tried in it. About a hundred bytes are held for each row of the file.
 */
function openSieve(referenceOf: (row: unknown) => string) {
  const seen = new Set<string>();
  /** References that stand in several batches, and the rows of them that are not in the first. */
  const repeated = new Set<string>();
  const late = new Set<number>();
  return {
    repeated,
    late,
    pass(batch: Batch): Batch {
      const references = batch.rows.map((each) => referenceOf(each.value));
      const isLate = references.map((reference) => seen.has(reference));
      references.forEach((reference, index) => {
        seen.add(reference);
        if (isLate[index] !== true) return;
        repeated.add(reference);
        late.add(batch.rows[index]?.row ?? 0);
      });
      const rows = batch.rows.filter((_, index) => isLate[index] !== true);
      return { ...batch, rows, read: batch.read - (batch.rows.length - rows.length) };
    },
  };
}
type Sieve = ReturnType<typeof openSieve>;

/** Reads the file again for the rows of some references only, in order, with what must not be shown of them. */
async function rowsOf(trial: Trial, references: ReadonlySet<string>) {
  const { kind } = trial.file;
  const rows: Row[] = [];
  const sensitive = new Map<number, readonly string[]>();
  for await (const batch of batchesOf(trial)) {
    for (const each of batch.rows) {
      if (!references.has(kind.referenceOf(each.value))) continue;
      rows.push(each);
      const cells = batch.sensitive.get(each.row);
      if (cells !== undefined) sensitive.set(each.row, cells);
    }
  }
  return { rows, sensitive };
}

/** Tries the rows that the sieve kept back, each behind those of its reference that come before it. */
async function tryLate(trial: Trial, { repeated, late }: Sieve, lastRow: number): Promise<Tried> {
  const all = [...repeated];
  let tally = noRows;
  const problems: RowProblem[] = [];
  // References are told apart from each other, so they can be tried some at a time, and memory stays flat.
  for (let from = 0; from < all.length; from += mostTogether) {
    const { rows, sensitive } = await rowsOf(trial, new Set(all.slice(from, from + mostTogether)));
    const tried = rows.filter((each) => late.has(each.row));
    const batch = { rows: tried, sensitive, problems: [], read: tried.length, lastRow };
    const found = await tryBatch(
      trial,
      batch,
      rows.filter((each) => !late.has(each.row)),
    );
    tally = addTallies(tally, found.tally);
    problems.push(...found.problems);
  }
  return { tally, problems };
}

/**
 * Says what an import of a file would do: each batch is kept and rolled back at once, its entries in the ledger with
 * it. Rows whose reference stands in an earlier batch are tried at the end, together with those before them.
 */
export async function tryFile(trial: Trial): Promise<LoadOutcome> {
  const { file, clock } = trial;
  const started = millisecondsOf(clock());
  const worked = () => (millisecondsOf(clock()) - started) / 1000;
  const sieve = openSieve((row) => file.kind.referenceOf(row));
  let tally = noRows;
  const count = (tried: Tried, row: number) => {
    tally = addTallies(tally, tried.tally);
    trial.onProgress?.({ tally, row, of: file.table.lastRow, seconds: worked(), problems: tried.problems });
  };
  for await (const batch of batchesOf(trial)) count(await tryBatch(trial, sieve.pass(batch)), batch.lastRow);
  if (sieve.late.size > 0) count(await tryLate(trial, sieve, file.table.lastRow), file.table.lastRow);
  return { ...tally, seconds: roundSeconds(worked()) };
}
