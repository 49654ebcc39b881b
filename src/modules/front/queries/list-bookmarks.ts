import type { PersonActor } from '#kernel/actor.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reader } from '#platform/database/index.ts';

/** A search or list that somebody keeps. */
export interface Bookmark {
  readonly address: string;
  readonly name: string;
  readonly made: Instant;
  readonly until: Instant;
}

/** How many searches and lists one person keeps. */
export interface BookmarkCount {
  readonly person: string;
  readonly count: number;
}

/** What the actor keeps for the organisation that they act for, the newest first; what has ended is left out. */
export async function listBookmarks(db: Reader, now: Instant): Promise<readonly Bookmark[]> {
  return db
    .selectFrom('catalogue.bookmark')
    .select(['address', 'name', 'made_at as made', 'until'])
    .where('until', '>', now)
    .orderBy('made_at', 'desc')
    .orderBy('address')
    .execute();
}

/**
 * How many each person of the actor's organisation keeps, for those who answer for the work of others; never what is in
 * them. None for everybody else: the policy gives no rows.
 */
export async function countBookmarks(db: Reader, actor: PersonActor): Promise<readonly BookmarkCount[]> {
  return db
    .selectFrom('catalogue.bookmark_count')
    .select(['name as person', 'bookmarks as count'])
    .where('organisation', '=', actor.organisation)
    .orderBy('bookmarks', 'desc')
    .orderBy('name')
    .limit(500)
    .execute();
}
