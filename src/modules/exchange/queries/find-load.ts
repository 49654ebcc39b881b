import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { type Reference, readReference } from '#kernel/reference.ts';
import type { Reader } from '#platform/database/index.ts';
import { type LoadMapping, readMapping, readOutcome } from '../rules/load-mapping.ts';
import type { LoadKind, LoadStatus } from '../rules/load-state.ts';
import type { LoadOutcome, Tally } from '../rules/tally.ts';

/** How far a load has come. */
export interface LoadStand {
  readonly row: number;
  /** The last row of the file; null until the file has been gone through once. */
  readonly of: number | null;
  readonly tally: Tally;
  readonly seconds: number;
  /** When a batch of it was last kept. */
  readonly movedAt: Instant;
}

/** A load as its own organisation sees it. */
export interface LoadView {
  readonly id: Id;
  readonly reference: Reference;
  readonly kind: LoadKind;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly upload: Id | null;
  readonly mapping: LoadMapping;
  readonly status: LoadStatus;
  readonly settled: boolean;
  readonly outcome: LoadOutcome | null;
  /** One line: why it failed and what to do. */
  readonly trouble: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly finishedAt: Instant | null;
  /** What has been committed so far; null before the first batch. */
  readonly progress: LoadStand | null;
}

/** Asking and no more; both kinds of handle on the data can. */
type Asking = Pick<Reader, 'selectFrom'>;

function loadsOf(db: Asking, actor: PersonActor) {
  return db
    .selectFrom('exchange.load as load')
    .leftJoin('exchange.progress as progress', 'progress.load', 'load.id')
    .where('load.controller', '=', actor.organisation)
    .select([
      'load.id',
      'load.reference',
      'load.kind',
      'load.file_name',
      'load.file_bytes',
      'load.upload',
      'load.mapping',
      'load.status',
      'load.outcome',
      'load.trouble',
      'load.recorded_by',
      'load.recorded_at',
      'load.finished_at',
      'progress.last_row',
      'progress.total_rows',
      'progress.moved_at',
      'progress.read',
      'progress.added',
      'progress.changed',
      'progress.unchanged',
      'progress.refused',
      'progress.seconds',
    ]);
}

type LoadRow = Awaited<ReturnType<ReturnType<typeof loadsOf>['execute']>>[number];

function progressOf(row: LoadRow): LoadView['progress'] {
  if (row.last_row === null || row.moved_at === null) return null;
  const { read, added, changed, unchanged, refused } = row;
  const tally = {
    read: read ?? 0,
    added: added ?? 0,
    changed: changed ?? 0,
    unchanged: unchanged ?? 0,
    refused: refused ?? 0,
  };
  return { row: row.last_row, of: row.total_rows, tally, seconds: row.seconds ?? 0, movedAt: row.moved_at };
}

function viewOf(row: LoadRow): LoadView {
  const mapping = readMapping(row.mapping);
  return {
    id: row.id,
    reference: row.reference as Reference,
    kind: row.kind,
    fileName: row.file_name,
    fileBytes: row.file_bytes,
    upload: row.upload,
    mapping,
    status: row.status,
    settled: mapping.settled,
    outcome: readOutcome(row.outcome),
    trouble: row.trouble,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    finishedAt: row.finished_at,
    progress: progressOf(row),
  };
}

/** The load of a reference as somebody typed it; null when the actor's organisation has none such. */
export async function findLoad(db: Asking, actor: PersonActor, typed: string): Promise<LoadView | null> {
  const read = readReference(typed);
  if (read?.kind !== 'load') return null;
  const row = await loadsOf(db, actor).where('load.reference', '=', read.reference).executeTakeFirst();
  return row === undefined ? null : viewOf(row);
}

/** Loads on one page of the list. */
const loadsOnPage = 50;

/**
 * The loads of the actor's organisation, newest first.
 * @param after the reference of the last load of the page before; an unknown one starts from the newest
 * @returns the loads, and the reference to go on after, null when there are no more
 */
export async function listLoads(
  db: Asking,
  actor: PersonActor,
  after: string | null,
): Promise<{ readonly loads: readonly LoadView[]; readonly next: Reference | null }> {
  const last = after === null ? null : await findLoad(db, actor, after);
  const asked = loadsOf(db, actor)
    .orderBy('load.id', 'desc')
    .limit(loadsOnPage + 1);
  const rows = await (last === null ? asked : asked.where('load.id', '<', last.id)).execute();
  const loads = rows.slice(0, loadsOnPage).map(viewOf);
  return { loads, next: rows.length > loadsOnPage ? (loads.at(-1)?.reference ?? null) : null };
}
