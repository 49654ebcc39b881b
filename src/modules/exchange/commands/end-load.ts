import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Clock } from '#kernel/instant.ts';
import type { Database, Writer } from '#platform/database/index.ts';
import { tell } from '#platform/work/index.ts';
import { type LoadOutcome, roundSeconds } from '../rules/tally.ts';
import type { Checkpoint } from './keep-batch.ts';

/** A load, and who ends it. */
export interface Ending {
  readonly database: Database;
  readonly load: Id;
  readonly actor: PersonActor;
  readonly clock: Clock;
}

/** Tells whoever asked for a load how it ended; nobody where it was the command line, which says so itself. */
async function tellEnd(db: Writer, { load, actor, clock }: Ending, words: string): Promise<void> {
  const { account, organisation } = actor;
  if (account === null) return;
  await tell(db, actor, { kind: 'import', words, about: load, to: { organisation, account } }, clock());
}

/** Ends a load whose every row has been gone through. Null when another process has ended it, or taken it further. */
export async function finishLoad(ending: Ending, at: Checkpoint, seconds: number): Promise<LoadOutcome | null> {
  const { database, load, actor, clock } = ending;
  const outcome: LoadOutcome = { ...at.tally, seconds: roundSeconds(seconds) };
  const finished = await database.writing(actor, async (db) => {
    // The load before its progress: the order in which everybody holds the two.
    const ended = await db
      .updateTable('exchange.load')
      .set({ status: 'finished', outcome: JSON.stringify(outcome), finished_at: clock() })
      .where('id', '=', load)
      .where('status', '=', 'running')
      .returning('id')
      .execute();
    await db
      .updateTable('exchange.progress')
      .set({ seconds })
      .where('load', '=', load)
      .where('last_row', '=', at.lastRow)
      .execute();
    if (ended.length === 1) await tellEnd(db, ending, 'The import that you asked for has finished.');
    return ended;
  });
  return finished.length === 1 ? outcome : null;
}

/**
 * Ends a load that cannot go on. What its earlier batches kept stays.
 * @param trouble one line for the sender: what is wrong and what to do
 */
export async function failLoad(
  ending: Ending,
  trouble: string,
): Promise<{ readonly kind: 'failed'; readonly trouble: string }> {
  const { database, load, actor, clock } = ending;
  await database.writing(actor, async (db) => {
    const ended = await db
      .updateTable('exchange.load')
      .set({ status: 'failed', trouble, finished_at: clock() })
      .where('id', '=', load)
      .where('status', 'in', ['waiting', 'running'])
      .returning('id')
      .execute();
    if (ended.length === 1)
      await tellEnd(db, ending, 'The import that you asked for could not be finished. Its page says why.');
  });
  return { kind: 'failed', trouble };
}
