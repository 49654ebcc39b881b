import type { PersonActor } from './actor.ts';
import type { Instant } from './instant.ts';

/** A place in the main navigation, already chosen for this actor. */
export interface Area {
  readonly title: string;
  readonly href: string;
}

/** What every page knows beside its own model: who asks, when, and what its forms and furniture need. */
export interface PageFacts {
  /** Null on pages for somebody who has not signed in. */
  readonly actor: PersonActor | null;
  readonly areas: readonly Area[];
  /** Goes into every form as the hidden field `_csrf`. */
  readonly csrf: string;
  /** Path and query as asked for: `/lines?status=active`. */
  readonly address: string;
  readonly now: Instant;
  /** Quoted by people who report a fault; also in the log and the ledger. */
  readonly requestId: string;
  /** How many things need the actor; null where nobody counted. Absent where pages do not say it at all. */
  readonly needs?: number | null;
  /** True when everybody and everything here is fictitious; said on every page. */
  readonly demonstration: boolean;
}
