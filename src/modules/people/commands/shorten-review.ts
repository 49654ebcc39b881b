import type { SystemActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { ask, type Database, sql } from '#platform/database/index.ts';
import { associationUntil } from '../rules/association.ts';

/** The queue of people who came to be held by association only: the database hands them in. */
export const associationQueue = 'people.association';

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Watching who is held by association only' };

/**
 * Brings the review of somebody forward who is held by association only: within 90 days, with the reason in the history.
 * @returns whether it was brought forward; not, where something else is known of them by now or it was due sooner
 */
export function shortenReview(database: Database, person: Id, now: Instant): Promise<boolean> {
  const latest = associationUntil(dayOf(now));
  return database.writing(jobs, async (db) => {
    const rows = await ask(
      db,
      sql<{ done: boolean }>`select people.shorten_review(${person}::uuid, ${latest}::date) as done`,
    );
    return rows[0]?.done ?? false;
  });
}

/**
 * Brings forward the review of everybody who is held by association only and whose review is later: of those whom the
 * changes of two at once left out. Nightly.
 * @returns how many were brought forward
 */
export async function shortenAll(database: Database, now: Instant): Promise<number> {
  const latest = associationUntil(dayOf(now));
  const found = await database.reading(jobs, (db) =>
    ask(db, sql<{ id: Id }>`select k.id from people.kept_by_association(${latest}::date) as k(id)`),
  );
  let shortened = 0;
  for (const { id } of found) if (await shortenReview(database, id, now)) shortened += 1;
  return shortened;
}
