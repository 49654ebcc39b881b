import type { Day } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { DaySpan } from '../rules/line-change.ts';
import { closed, isChange, open } from './changed-in.ts';
import { standsForItself } from './line-family.ts';
import { touches } from './touching.ts';

/** Lines in one span of days, each counted once in each figure. */
export interface SpanOfLines extends DaySpan<Day> {
  /** Counted as active at the end of the last day, by reach. */
  readonly external: number;
  readonly internal: number;
  readonly reachNotKnown: number;
  /** Changed within the span. */
  readonly new: number;
  readonly closed: number;
  readonly closedType1: number;
  readonly closedType2: number;
  readonly cameBack: number;
}

type Row = Omit<SpanOfLines, 'from' | 'until'> & { readonly at: number };

/**
 * Counts what became of the lines that the actor may see, span by span: active at the end of each, new, closed by either
 * type and come back within it. One statement, which reads the history of no line that had ended before the first span:
 * such a line can be in no figure, and in time they are most.
 * @param spans in any order; a month each, or a week
 * @param forces only lines that start there or are worked there; null for the country
 */
export async function countSpans(
  db: Reader,
  spans: readonly DaySpan<Day>[],
  forces: readonly number[] | null = null,
): Promise<readonly SpanOfLines[]> {
  const first = spans.map((each) => each.from).toSorted()[0];
  if (first === undefined) return [];
  const rows = await ask(
    db,
    sql<Row>`
    with l as materialized (
      select l.id, l.reach from lines.line l
      where (l.status = any (${open}) or l.status_since >= ${first}::date) and ${standsForItself}
        ${forces === null ? sql`` : sql`and ${touches(forces)}`}
    ), h as materialized (
      select c.line, l.reach, c.status, c.since, lag(c.status) over w as before, lead(c.since) over w as next,
        min(c.since) filter (where c.status = any (${open})) over (partition by c.line) as first_open,
        min(c.since) filter (where c.status = any (${closed})) over (partition by c.line) as first_closed
      from lines.status_change c join l on l.id = c.line
      window w as (partition by c.line order by c.since, c.recorded_at, c.id)
    ), s as (
      select (o.n - 1)::int as at, o.day_from, o.day_until
      from unnest(${spans.map((each) => each.from)}::date[], ${spans.map((each) => each.until)}::date[])
        with ordinality as o(day_from, day_until, n)
    ), still as (
      select s.at, h.reach, count(*)::int as n
      from (select * from h where h.status = any (${open}) and (h.next is null or h.next > ${first}::date)) h
      join s on h.since <= s.day_until and (h.next is null or h.next > s.day_until)
      group by 1, 2
    ), moved as (
      select s.at,
        count(distinct h.line) filter (where h.since = h.first_open and (h.first_closed is null or h.first_closed > h.first_open))::int as new,
        count(distinct h.line) filter (where ${isChange('closed')})::int as closed,
        count(distinct h.line) filter (where ${isChange('closed type 1')})::int as type1,
        count(distinct h.line) filter (where ${isChange('closed type 2')})::int as type2,
        count(distinct h.line) filter (where ${isChange('came back')})::int as back
      from (select * from h where h.since >= ${first}::date) h join s on h.since between s.day_from and s.day_until
      group by 1
    )
    select s.at,
      coalesce((select n from still t where t.at = s.at and t.reach = 'external'), 0) as external,
      coalesce((select n from still t where t.at = s.at and t.reach = 'internal'), 0) as internal,
      coalesce((select n from still t where t.at = s.at and t.reach = 'not known'), 0) as "reachNotKnown",
      coalesce(m.new, 0) as new, coalesce(m.closed, 0) as closed, coalesce(m.type1, 0) as "closedType1",
      coalesce(m.type2, 0) as "closedType2", coalesce(m.back, 0) as "cameBack"
    from s left join moved m on m.at = s.at order by s.at`,
  );
  return rows.flatMap(({ at, ...counts }) => {
    const span = spans[at];
    return span === undefined ? [] : [{ ...counts, from: span.from, until: span.until }];
  });
}
