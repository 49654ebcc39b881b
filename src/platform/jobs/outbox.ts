import type { SystemActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Database, sql } from '#platform/database/index.ts';

/** Under whose name jobs are handed on, and work. */
export const worker: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Doing queued work' };

/** A job that waits in the outbox. */
export interface Waiting {
  readonly id: Id;
  readonly queue: string;
  readonly payload: object;
}

/** How many are handed on at once. */
export const atOnce = 200;

/** The oldest jobs that have not been handed to the queue. */
export function waitingJobs(database: Database): Promise<readonly Waiting[]> {
  return database.reading(
    worker,
    async (db) =>
      (await db
        .selectFrom('jobs.outbox')
        .select(['id', 'queue', 'payload'])
        .where('sent_at', 'is', null)
        .orderBy('created_at')
        .limit(atOnce)
        .execute()) as readonly Waiting[],
  );
}

/** Notes that they are in the queue. */
export async function markSent(database: Database, ids: readonly Id[]): Promise<void> {
  await database.writing(worker, (db) =>
    db
      .updateTable('jobs.outbox')
      .set({ sent_at: sql`now()` })
      .where('id', 'in', ids)
      .where('sent_at', 'is', null)
      .execute(),
  );
}

/**
 * Takes out what was handed on more than a day ago. By then the queue has long refused a second copy, so the outbox
 * need not remember it.
 */
export async function clearOutbox(database: Database): Promise<void> {
  await database.writing(worker, (db) =>
    db.deleteFrom('jobs.outbox').where('sent_at', '<', sql<never>`now() - interval '1 day'`).execute(),
  );
}
