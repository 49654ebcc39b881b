import type { PersonActor } from '#kernel/actor.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import type { AboutRecord } from './about-record.ts';
import { reviewKind } from './remind-reviews.ts';

/** A record whose review is due. */
export interface ReviewDue {
  readonly about: AboutRecord;
  readonly due: Day;
}

/** How many reviews of the actor's organisation are due, as far as the actor may see the records. */
export interface ReviewCount {
  readonly all: number;
  readonly late: number;
  readonly first: Day | null;
}

/** Leaves out the reviews (`r`) of kinds of record that the actor has no business with. */
export function isReviewNotAbout(kinds: readonly string[]): RawBuilder<unknown> {
  if (kinds.length === 0) return sql`true`;
  return sql`not exists (select from catalogue.entry x join catalogue.kind y on y.id = x.kind
    where x.id = r.about and y.name = any (${[...kinds]}::text[]))`;
}

/**
 * Counts the reviews that are due.
 * @param notAbout kinds of record that the actor has no business with
 */
export async function countReviews(
  db: Reader,
  actor: PersonActor,
  now: Instant,
  notAbout: readonly string[] = [],
): Promise<ReviewCount> {
  const [row] = await ask(
    db,
    sql<ReviewCount>`
      select count(*) as "all", count(*) filter (where due_at < ${now}::timestamptz) as late, min(due_on) as first
      from work.clock r where ended is null and kind = ${reviewKind} and organisation = ${actor.organisation}
        and ${isReviewNotAbout(notAbout)}`,
  );
  return { all: Number(row?.all), late: Number(row?.late), first: row?.first ?? null };
}

/** How many reviews stand on one page. */
const reviewsOnPage = 50;

/** A page of the reviews that are due, the earliest first, and whether there are more. */
export async function listReviews(
  db: Reader,
  actor: PersonActor,
  page: number,
  notAbout: readonly string[] = [],
): Promise<{ readonly reviews: readonly ReviewDue[]; readonly hasMore: boolean }> {
  const rows = await db
    .selectFrom('work.clock as clock')
    .innerJoin('catalogue.entry as entry', 'entry.id', 'clock.about')
    .innerJoin('catalogue.kind as kind', 'kind.id', 'entry.kind')
    .where('clock.ended', 'is', null)
    .where('clock.kind', '=', reviewKind)
    .where('clock.organisation', '=', actor.organisation)
    .where((is) => is.not(is('kind.name', '=', is.fn.any(is.val([...notAbout])))))
    .orderBy('clock.due_at')
    .orderBy('clock.id')
    .limit(reviewsOnPage + 1)
    .offset((page - 1) * reviewsOnPage)
    .select(['entry.id', 'kind.name as kind', 'entry.reference', 'entry.title', 'entry.marking', 'entry.review_on'])
    .execute();
  const reviews = rows.slice(0, reviewsOnPage).map(({ review_on: due, ...about }) => ({ about, due }));
  return { reviews, hasMore: rows.length > reviewsOnPage };
}
