import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Clock } from '#kernel/instant.ts';
import type { Database, Writer } from '#platform/database/index.ts';
import type { LoadEnd } from '../rules/load-end.ts';
import { readMapping, readOutcome } from '../rules/load-mapping.ts';
import { noRows } from '../rules/tally.ts';
import type { Checkpoint } from './keep-batch.ts';

/** Where a run starts: at a checkpoint, or not at all because the load has ended. */
export type Begun =
  | {
      readonly kind: 'begun';
      readonly checkpoint: Checkpoint;
      readonly columns: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'ended'; readonly end: LoadEnd };

async function readCheckpoint(db: Writer, load: Id): Promise<Checkpoint> {
  const { stored } = await db
    .selectFrom('exchange.problem')
    .select((is) => is.fn.countAll<number>().as('stored'))
    .where('load', '=', load)
    .executeTakeFirstOrThrow();
  const {
    last_row: lastRow,
    seconds,
    ...tally
  } = await db
    .selectFrom('exchange.progress')
    .select(['last_row', 'seconds', 'read', 'added', 'changed', 'unchanged', 'refused'])
    .where('load', '=', load)
    .executeTakeFirstOrThrow();
  return { lastRow, tally, seconds, problems: Number(stored) };
}

/**
 * Marks a load as running and reads how far it has come.
 * @returns null when the actor may not know of the load, or there is none
 */
export async function beginLoad(asked: {
  readonly database: Database;
  readonly load: Id;
  readonly actor: PersonActor;
  readonly clock: Clock;
}): Promise<Begun | null> {
  const { database, load, actor, clock } = asked;
  return database.writing(actor, async (db) => {
    const now = clock();
    const row = await db
      .selectFrom('exchange.load')
      .select(['status', 'mapping', 'outcome', 'trouble', 'controller'])
      .where('id', '=', load)
      .where('controller', '=', actor.organisation)
      // Of two that begin at once the second waits here, before either holds anything that the other wants.
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return null;
    const outcome = readOutcome(row.outcome);
    if (row.status === 'finished' && outcome !== null) return { kind: 'ended', end: { kind: 'finished', outcome } };
    if (row.status === 'failed') return { kind: 'ended', end: { kind: 'failed', trouble: row.trouble ?? '' } };
    if (row.status === 'waiting') {
      await db.updateTable('exchange.load').set({ status: 'running' }).where('id', '=', load).execute();
    }
    await db
      .insertInto('exchange.progress')
      .values({ load, controller: row.controller, last_row: 0, total_rows: null, moved_at: now, seconds: 0, ...noRows })
      .onConflict((conflict) => conflict.column('load').doUpdateSet({ moved_at: now }))
      .execute();
    const checkpoint = await readCheckpoint(db, load);
    return { kind: 'begun', checkpoint, columns: readMapping(row.mapping).columns };
  });
}
