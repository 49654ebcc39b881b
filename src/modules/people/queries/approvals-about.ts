import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { victimStatus } from '../commands/ask-second.ts';

/** What took, or takes, two people about a person: as far as the actor's organisation asked it. */
export interface TwoPeople {
  readonly reference: string;
  readonly words: string;
  readonly state: 'asked' | 'approved' | 'refused' | 'withdrawn';
  readonly askedName: string;
  readonly askedAt: Instant;
  readonly decidedName: string | null;
  readonly decidedAt: Instant | null;
}

/** The decisions of two people about a person, the newest first. */
export async function approvalsAbout(db: Reader, person: Id): Promise<readonly TwoPeople[]> {
  return ask(
    db,
    sql<TwoPeople>`select reference, words, state, asked_name as "askedName", asked_at as "askedAt",
        decided_name as "decidedName", decided_at as "decidedAt"
      from work.approval where about = ${person} and kind = ${victimStatus} order by asked_at desc limit 20`,
  );
}
