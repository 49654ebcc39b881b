import type { SystemActor } from '#kernel/actor.ts';
import { type Database, sql } from '#platform/database/index.ts';

const keeper: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Ending what was shared after its last day' };

/**
 * Ends the release of every disclosure whose last day has passed. The policies have kept the recipient out since
 * midnight already, for a clock is asked there and not remembered; this takes what is left out of their reach. The
 * database lets this actor change nothing else, and nothing before its time.
 * @returns how many were ended
 */
export async function endReleases(database: Database): Promise<number> {
  const ended = await database.writing(keeper, (db) =>
    db
      .updateTable('sharing.disclosure')
      .set({ released_to: null })
      .where('released_to', 'is not', null)
      .where(sql<boolean>`kept_until < sharing.today()`)
      .executeTakeFirst(),
  );
  return Number(ended.numUpdatedRows);
}
