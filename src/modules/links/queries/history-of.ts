import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** One change of a link: what the differing columns said before and after, who changed it and why. */
export interface LinkChange {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  readonly changedBy: string;
  readonly why: string | null;
}

/** The changes of a link, the newest first; readable by those who may see the link. */
export async function historyOf(db: Reader, link: Id): Promise<readonly LinkChange[]> {
  return ask(
    db,
    sql<LinkChange>`select h.before, h.after, h.at, h.changed_by as "changedBy", h.why
      from history.change h where h.row = ${link} and h.relation = 'links.link' order by h.at desc, h.id limit 100`,
  );
}
