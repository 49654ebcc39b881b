import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Clock, dayOf, millisecondsOf } from '#kernel/instant.ts';
import { ok } from '#kernel/result.ts';
import type { Database } from '#platform/database/index.ts';
import { type ImportKind, type RowProblem, readRows, TableFault } from '#platform/intake/index.ts';
import type { LoadEnd } from '../rules/load-end.ts';
import type { Tally } from '../rules/tally.ts';
import { beginLoad } from './begin-load.ts';
import { failLoad, finishLoad } from './end-load.ts';
import { type Checkpoint, keepBatch } from './keep-batch.ts';
import { openReadable } from './open-readable.ts';
import type { ReadableFile } from './settle-columns.ts';

/** How far a load is, told after each batch has been committed. */
export interface LoadProgress {
  readonly tally: Tally;
  /** The row of the file that was last gone through, and the file's last. */
  readonly row: number;
  readonly of: number;
  readonly seconds: number;
  /** What is wrong with rows of this batch. */
  readonly problems: readonly RowProblem[];
}

/** A load to be run, or to be gone on with. */
export interface LoadRun {
  readonly database: Database;
  readonly kind: ImportKind;
  readonly path: string;
  readonly load: Id;
  readonly actor: PersonActor;
  readonly clock: Clock;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Looked at after each batch. */
  readonly signal?: AbortSignal;
  /** The file, when it has been opened already. */
  readonly file?: ReadableFile;
  /** Rows in one transaction; 500 unless told (architecture, section 9). */
  readonly batchSize?: number;
}

const usualBatch = 500;

function stopwatch(clock: Clock, before: number): () => number {
  const started = millisecondsOf(clock());
  return () => before + (millisecondsOf(clock()) - started) / 1000;
}

/**
 * Hands out each batch with the next one under way: this thread reads rows while the database, in a thread or process of
 * its own, keeps those before.
 */
async function* aheadOf<Value>(values: AsyncGenerator<Value>): AsyncGenerator<Value> {
  const ask = (): Promise<IteratorResult<Value>> => {
    const asked = values.next();
    asked.catch(() => undefined); // reported by the await of the same promise
    return asked;
  };
  let coming = ask();
  try {
    for (let got = await coming; got.done !== true; got = await coming) {
      coming = ask();
      yield got.value;
    }
  } finally {
    await coming.catch(() => undefined); // nobody waits for it any more
    await values.return(undefined);
  }
}

async function keepRows(run: LoadRun, file: ReadableFile, from: Checkpoint, worked: () => number): Promise<LoadEnd> {
  const { table, headings } = file;
  let checkpoint = from;
  const batches = readRows(table, file.begin(), headings.columns, run.batchSize ?? usualBatch, from.lastRow);
  for await (const batch of aheadOf(batches)) {
    if (run.signal?.aborted) return { kind: 'stopped' };
    const keeping = { ...run, columns: headings.columns, totalRows: table.lastRow, now: run.clock() };
    const kept = await keepBatch(keeping, batch, checkpoint, worked());
    if (!kept.ok) return { kind: 'overtaken' };
    checkpoint = kept.value.checkpoint;
    const { tally, lastRow } = checkpoint;
    run.onProgress?.({ tally, row: lastRow, of: table.lastRow, seconds: worked(), problems: kept.value.problems });
  }
  const outcome = await finishLoad(run, checkpoint, worked());
  return outcome === null ? { kind: 'overtaken' } : { kind: 'finished', outcome };
}

/**
 * Runs a load to its end: batch by batch, each in one transaction with its problems and its checkpoint. A load that was
 * broken off, by whatever, goes on after its last committed batch; run again after its end it does nothing. Throws what
 * the database or the kind throws; the load can then be gone on with.
 */
export async function runLoad(run: LoadRun): Promise<LoadEnd> {
  const begun = await beginLoad(run);
  if (begun === null) return { kind: 'missing' };
  if (begun.kind === 'ended') return begun.end;
  const worked = stopwatch(run.clock, begun.checkpoint.seconds);
  try {
    const opened =
      run.file === undefined ? await openReadable(run.path, run.kind, begun.columns, dayOf(run.clock())) : ok(run.file);
    if (!opened.ok) return await failLoad(run, opened.problem);
    return await keepRows(run, opened.value, begun.checkpoint, worked);
  } catch (error) {
    if (error instanceof TableFault) return failLoad(run, error.message);
    throw error;
  }
}
