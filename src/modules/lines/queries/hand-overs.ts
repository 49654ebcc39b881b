import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { HandOver } from '../rules/hand-over.ts';

/** Every proposal about a line, the newest first. */
export async function handOversOf(db: Reader, line: Id): Promise<readonly HandOver[]> {
  return ask(
    db,
    sql<HandOver>`select id, from_organisation as "from", to_organisation as "to", why, asked_by as "askedBy",
      recorded_at as "askedAt", accepted, reason, decided_at as "decidedAt", decided_by as "decidedBy",
      decided_organisation as "decidedOrganisation"
    from lines.hand_over where line = ${line} order by recorded_at desc, id desc`,
  );
}
