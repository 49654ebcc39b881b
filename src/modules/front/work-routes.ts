import type { PersonActor } from '#kernel/actor.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reader } from '#platform/database/index.ts';
import { look, type Route, shown } from '#platform/http/index.ts';
import {
  type ApprovalKind,
  answersForOrganisation,
  countReviews,
  countWhatNeedsMe,
  listReviews,
  whatNeedsMe,
} from '#platform/work/index.ts';
import { approvalRoutes } from './approval-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { ReviewsPage } from './pages/reviews-page.tsx';
import { WorkPage } from './pages/work-page.tsx';
import { kindsNotFor } from './rules/record-address.ts';
import { workFilter } from './rules/work-filter.ts';
import { taskRoutes } from './task-routes.ts';
import { aboutId, workAccess, workConsulted, workSeen } from './work-seen.ts';

const work = look({
  path: '/work',
  access: workAccess,
  audit: workConsulted,
  input: workFilter,
  handle: async ({ db, actor, input, now }) => {
    const notAbout = kindsNotFor(actor);
    if (input.item === 'review') {
      const { reviews, hasMore } = await listReviews(db, actor, input.page, notAbout);
      const seen = workSeen(reviews.map(({ about }) => about.id));
      return shown(seen, (facts) => ReviewsPage(facts, { reviews, hasMore, page: input.page }));
    }
    const { whose, item, page } = input;
    const asked = { whose: whose === '' ? null : whose, item: item === '' ? null : item, page, notAbout };
    const { needs, hasMore } = await whatNeedsMe(db, actor, asked, now);
    const count = await countWhatNeedsMe(db, actor, now, notAbout);
    const reviews =
      answersForOrganisation(actor) || whose === 'organisation' ? await countReviews(db, actor, now, notAbout) : null;
    const seen = workSeen(needs.flatMap((need) => [aboutId(need.about), need.item === 'task' ? need.id : null]));
    return shown(seen, (facts) => WorkPage(facts, { filter: input, needs, hasMore, count, reviews }));
  },
});

/** What the pages of work are told by other modules. */
export interface WorkParts {
  /** Every kind of decision that needs two people. */
  readonly approvalKinds: readonly ApprovalKind[];
}

/** How much needs somebody, for the head of every page. */
export async function countNeeds(db: Reader, actor: PersonActor, now: Instant): Promise<number> {
  return (await countWhatNeedsMe(db, actor, now, kindsNotFor(actor))).all;
}

/** What needs somebody, and where it is dealt with. */
export function workRoutes({ approvalKinds }: WorkParts): readonly Route[] {
  return [work, ...taskRoutes, ...noticeRoutes, ...approvalRoutes(approvalKinds), ...mailRoutes];
}
