import type { Day } from '#kernel/instant.ts';
import { type RawBuilder, sql } from '#platform/database/index.ts';
import type { DaySpan, LineChange } from '../rules/line-change.ts';
import { openStatuses } from '../rules/open-statuses.ts';

/** Statuses that are counted as active, and those of a closed line, as SQL. */
export const open = sql`array[${sql.join(openStatuses.map((each) => sql.lit(each)))}]::text[]`;
export const closed = sql`array['closed type 1', 'closed type 2']::text[]`;

/**
 * Which rows `h` of a history, each with the status `before` it, are such a change. `new` is not here: it is asked of all
 * that came before, and not of the row before alone.
 */
export function isChange(change: Exclude<LineChange, 'new'>): RawBuilder<boolean> {
  switch (change) {
    case 'closed':
      return sql<boolean>`(h.status = any (${closed}) and (h.before is null or h.before <> all (${closed})))`;
    case 'closed type 1':
      return sql<boolean>`(h.status = 'closed type 1' and h.before is distinct from 'closed type 1')`;
    case 'closed type 2':
      return sql<boolean>`(h.status = 'closed type 2' and (h.before is null or h.before <> all (${closed})))`;
    case 'came back':
      return sql<boolean>`(h.status = any (${open}) and h.before = any (${closed}))`;
  }
}

/** The first day on which a line `l` was counted as active; null for one that was closed before it ever was. */
export const firstOpenDay = sql<Day | null>`(select case when min(c.since) filter (where c.status = any (${closed}))
    <= min(c.since) filter (where c.status = any (${open})) then null else min(c.since) filter (where c.status = any (${open})) end
  from lines.status_change c where c.line = l.id)`;

/** Whether a line `l` was changed so within a span of days, by the history of its status. */
export function changedIn(change: LineChange, { from, until }: DaySpan<Day>): RawBuilder<boolean> {
  if (change === 'new') return sql<boolean>`${firstOpenDay} between ${from}::date and ${until}::date`;
  return sql<boolean>`exists (select from (
      select c.status, c.since, lag(c.status) over (order by c.since, c.recorded_at, c.id) as before
      from lines.status_change c where c.line = l.id and c.since <= ${until}::date
    ) h where h.since >= ${from}::date and ${isChange(change)})`;
}
