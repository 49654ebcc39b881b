import type { SystemActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ask, type Database, sql } from '#platform/database/index.ts';
import { tell } from '#platform/work/index.ts';

/** The queue of sightings that changed after somebody was told of them: the database hands it in. */
export const sightingChangedQueue = 'lines.sighting-changed';

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Telling of corrected sightings' };

interface ToldBefore {
  readonly sighting: Id;
  readonly line: Id;
  readonly reference: string;
  readonly organisation: number;
  readonly team: number | null;
  readonly what: 'corrected' | 'withdrawn';
}

function wordsOf({ reference, what }: ToldBefore): string {
  return what === 'corrected'
    ? `The sighting ${reference}, of which you were told for this line, was corrected. Read it again before you rely on it.`
    : `The sighting ${reference}, of which you were told for this line, is no longer said to be of it: the link was withdrawn.`;
}

/**
 * Tells whoever was told of a sighting that it was corrected, or is not said of their line any more (harm H20). Each change
 * is told once, however often this runs; changes that came together are told together.
 * @returns how many were told
 */
export function tellAgain(database: Database, now: Instant): Promise<number> {
  return database.writing(jobs, async (db) => {
    const told = await ask(
      db,
      sql<ToldBefore>`select sighting, line, sighting_reference as reference, organisation, team, tell_again as what
        from lines.told where tell_again is not null for update`,
    );
    for (const each of told) {
      const { sighting, line: about, organisation, team } = each;
      const to = team === null ? { organisation } : { organisation, team };
      await tell(db, jobs, { kind: 'sighting', words: wordsOf(each), about, to, priority: 'high' }, now);
      await ask(
        db,
        sql`update lines.told set tell_again = null where sighting = ${sighting} and line = ${about} returning line`,
      );
    }
    return told.length;
  });
}
