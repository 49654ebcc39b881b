export { victimStatusApproval } from './commands/carry-out.ts';
export { decideLink as decideLinkOfPerson } from './commands/decide-link.ts';
export type { Background } from './commands/put-background.ts';
export { associationQueue, shortenAll, shortenReview } from './commands/shorten-review.ts';

export { personKind } from './kinds/person.ts';
export { personPages } from './person-pages.tsx';
export { type PersonStanding, standingOf } from './queries/standing-of.ts';
export { peopleRoutes } from './routes/index.ts';
export { treatmentOf } from './rules/who.ts';
