import type { Day } from '#kernel/instant.ts';
import { type RawBuilder, sql } from '#platform/database/index.ts';

function fromHistory(day: Day): RawBuilder<string | null> {
  return sql<string | null>`(select c.status from lines.status_change c where c.line = l.id and c.since <= ${day}::date
    order by c.since desc, c.recorded_at desc limit 1)`;
}

/**
 * The status that a line `l` had at the end of a day, from its history: the latest change on or before that day. Null
 * for a line that had none yet. The present status answers without the history whenever it had begun by then.
 */
export function statusAt(day: Day): RawBuilder<string | null> {
  return sql<string | null>`(case when l.status_since <= ${day}::date then l.status else ${fromHistory(day)} end)`;
}

/**
 * Two conditions on a line `l`, of which at most one holds, and one does when `statusAt` is one of these: it has such
 * a status since then, or it had one on the day and has begun another. Apart, because each has an index of its own and
 * `statusAt` has none; read together with `or`, or with `union all` where the table is not to be touched.
 */
export function statusWas(
  day: Day,
  statuses: readonly string[],
): { readonly still: RawBuilder<boolean>; readonly before: RawBuilder<boolean> } {
  return {
    still: sql<boolean>`(l.status = any (${[...statuses]}::text[]) and l.status_since <= ${day}::date)`,
    before: sql<boolean>`(l.status_since > ${day}::date and ${fromHistory(day)} = any (${[...statuses]}::text[]))`,
  };
}
