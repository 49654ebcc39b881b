import type { Day } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '../database/index.ts';

/**
 * The organisations of which the actor may see something that is dated within a span of days: records of every kind. Of
 * the others nothing has come, or nothing that the actor may know of.
 */
export async function heardFrom(db: Reader, from: Day, until: Day): Promise<ReadonlySet<number>> {
  const rows = await ask(
    db,
    sql<{ controller: number }>`select distinct e.controller from catalogue.entry e
      where e.kind = any (array(select k.id from catalogue.kind k))
        and e.at >= ${from}::date::timestamp at time zone 'Europe/London'
        and e.at < (${until}::date + 1)::timestamp at time zone 'Europe/London'`,
  );
  return new Set(rows.map((row) => row.controller));
}
