import type { PersonActor } from '#kernel/actor.ts';
import type { Failure } from '#kernel/failure.ts';
import { dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Database, Writer } from '#platform/database/index.ts';
import { bookmarkAddress, bookmarkMonths, bookmarkProblems } from '../rules/bookmark.ts';

/** A list to be kept: its address, and what somebody calls it. */
export interface BookmarkDraft {
  readonly address: string;
  readonly name: string;
}

/** Keeps a list for the actor. The same list again gets the new name, and another twelve months. */
export async function keepBookmark(
  db: Writer,
  actor: PersonActor,
  draft: BookmarkDraft,
  now: Instant,
): Promise<Result<void, Failure>> {
  const account = actor.account;
  if (account === null) return refused({ kind: 'forbidden', message: 'Only somebody signed in can save a list.' });
  await db.deleteFrom('catalogue.bookmark').where('until', '<=', now).execute();
  const address = bookmarkAddress(draft.address);
  const held = await db.selectFrom('catalogue.bookmark').select('address').execute();
  const others = held.filter((each) => each.address !== address).length;
  const problems = bookmarkProblems(address, draft.name, others);
  if (address === null || problems.length > 0) return refused({ kind: 'invalid', problems });
  const kept = {
    name: draft.name,
    made_at: now,
    until: `${plusDays(dayOf(now), 0, bookmarkMonths)}T00:00:00Z` as Instant,
  };
  await db
    .insertInto('catalogue.bookmark')
    .values({ account, organisation: actor.organisation, address, ...kept })
    .onConflict((same) => same.columns(['account', 'organisation', 'address']).doUpdateSet(kept))
    .execute();
  return ok(undefined);
}

/** Takes a list out of what the actor keeps. One that is not there is out already. */
export async function dropBookmark(db: Writer, address: string): Promise<void> {
  await db.deleteFrom('catalogue.bookmark').where('address', '=', address).execute();
}

/** Takes out everybody's that have ended. */
export async function clearBookmarks(database: Database, now: Instant): Promise<void> {
  await database.writing({ kind: 'system', system: 'jobs', purpose: 'saved searches end after twelve months' }, (db) =>
    db.deleteFrom('catalogue.bookmark').where('until', '<=', now).execute(),
  );
}
