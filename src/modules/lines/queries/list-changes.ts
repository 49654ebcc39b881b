import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { DaySpan, LineChange } from '../rules/line-change.ts';
import type { LineReach } from '../rules/reach.ts';
import { firstOpenDay, isChange } from './changed-in.ts';
import { standsForItself } from './line-family.ts';
import { touches } from './touching.ts';

/** Something that became of a line on a day, as a sentence needs it. */
export interface ChangedLine {
  readonly id: Id;
  readonly reference: Reference;
  readonly name: string;
  readonly controller: number;
  readonly reach: LineReach;
  readonly originForce: number | null;
  readonly areas: readonly number[];
  readonly change: Exclude<LineChange, 'closed'>;
  readonly on: Day;
  /** Why, as whoever changed the status wrote it. */
  readonly reason: string;
}

/**
 * What became of lines within a span of days, the latest first, of those that the actor may see.
 * @param limit most of each change
 * @param forces only lines that start there or are worked there; null for the country
 */
export async function listChanges(
  db: Reader,
  { from, until }: DaySpan<Day>,
  limit: number,
  forces: readonly number[] | null = null,
): Promise<readonly ChangedLine[]> {
  return ask(
    db,
    sql<ChangedLine>`
    with touched as (
      select distinct c.line from lines.status_change c where c.since between ${from}::date and ${until}::date
    ), h as (
      select c.line, c.status, c.since, c.reason,
        lag(c.status) over (partition by c.line order by c.since, c.recorded_at, c.id) as before
      from lines.status_change c join touched t on t.line = c.line where c.since <= ${until}::date
    ), c as (
      select h.line, h.since, h.reason, case
        when h.since = (select ${firstOpenDay} from lines.line l where l.id = h.line) then 'new'
        when ${isChange('came back')} then 'came back'
        when ${isChange('closed type 1')} then 'closed type 1'
        when ${isChange('closed type 2')} then 'closed type 2' end as change
      from h where h.since >= ${from}::date
    ), n as (
      select c.*, row_number() over (partition by c.change order by c.since desc, c.line desc) as place
      from c join lines.line l on l.id = c.line where c.change is not null and ${standsForItself}
        ${forces === null ? sql`` : sql`and ${touches(forces)}`}
    )
    select l.id, l.reference, l.name, l.controller, l.reach, l.origin_force as "originForce", n.change, n.since as "on", n.reason,
      array(select distinct a.force from lines.area a where a.line = l.id and a.withdrawn_at is null order by 1) as areas
    from n join lines.line l on l.id = n.line where n.place <= ${limit} order by n.since desc, l.id desc`,
  );
}
