import { ask, type Reader, sql } from '#platform/database/index.ts';
import { type CrimeType, crimeTypes } from '../rules/crime-row.ts';

/** The months of one force's crimes that are held, earliest first. */
export interface HeldMonths {
  readonly force: number;
  readonly months: readonly string[];
}

/**
 * Which months are held, by force: what was never imported cannot be told from nothing having happened, so pages say it.
 * Hops from one force and month to the next in the index, so it costs by months held and not by crimes.
 * @param kinds a month counts as held when a crime of one of these is; all of them unless told
 */
export async function heldMonths(db: Reader, kinds: readonly CrimeType[] = crimeTypes): Promise<readonly HeldMonths[]> {
  return ask(
    db,
    sql<HeldMonths>`
    with recursive hop as (
      select wanted.kind, first.force, first.month from unnest(${[...kinds]}::text[]) as wanted(kind)
      cross join lateral (
        select c.force, c.month from geography.crime c where c.kind = wanted.kind order by c.force, c.month limit 1
      ) first
      union all
      select hop.kind, next.force, next.month from hop cross join lateral (
        select c.force, c.month from geography.crime c
        where c.kind = hop.kind and (c.force, c.month) > (hop.force, hop.month) order by c.force, c.month limit 1
      ) next
    )
    select force, array_agg(distinct month order by month) as months from hop group by force order by force`,
  );
}
