import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { countKinds, groupLinks, type LinkCount } from '../rules/group-links.ts';
import type { RecordLinks } from '../rules/link.ts';
import { linkKindOf } from '../rules/link-kind.ts';
import { fromEnds, type LinkRow, linkColumns } from './link-rows.ts';

/** Most links of a record on one page; of a busy record the newest are shown, and it says so. */
export const mostLinks = 500;

/** Most withdrawn links that are shown apart. */
const mostWithdrawn = 100;

/** The newest links of a record, from whichever end, along the index of each. */
function newestOf(db: Reader, record: Id, isWithdrawn: boolean, most: number) {
  const state = isWithdrawn ? sql`is not null` : sql`is null`;
  const end = (column: 'a' | 'b') =>
    sql`(select ${linkColumns}, ${column === 'a'}::boolean as "isForward" from links.link l
      where ${sql.ref(`l.${column}`)} = ${record} and l.withdrawn_at ${state} order by l.id desc limit ${most})`;
  return ask(
    db,
    sql<LinkRow & { readonly isForward: boolean }>`select * from (${end('a')} union all ${end('b')}) q
      order by q.id desc limit ${most}`,
  );
}

/** Counts all links of a busy record, by kind and direction. */
async function countAll(db: Reader, record: Id): Promise<readonly LinkCount[]> {
  const rows = await ask(
    db,
    sql<{ kind: string; isForward: boolean; count: number }>`
      select q.kind, q."isForward", count(*)::int as count from (
        select l.kind, true as "isForward" from links.link l where l.a = ${record} and l.withdrawn_at is null
        union all
        select l.kind, false from links.link l where l.b = ${record} and l.withdrawn_at is null
      ) q group by q.kind, q."isForward"`,
  );
  return rows.map((row) => ({ ...row, kind: linkKindOf(row.kind) }));
}

/**
 * Everything that a record is linked to, of what the actor may see: the link and both its ends. The newest 500, with the
 * count of all.
 */
export async function linksOf(db: Reader, record: Id, now: Instant): Promise<RecordLinks> {
  const newest = await newestOf(db, record, false, mostLinks + 1);
  const isCut = newest.length > mostLinks;
  const links = await fromEnds(db, newest.slice(0, mostLinks));
  const counts = isCut ? await countAll(db, record) : countKinds(links);
  return {
    record,
    groups: groupLinks(links, counts, dayOf(now)),
    withdrawn: await fromEnds(db, await newestOf(db, record, true, mostWithdrawn)),
    total: counts.reduce((sum, each) => sum + each.count, 0),
    isCut,
  };
}

/** How many links some records have that still stand, of those that the actor may see. A record without has no entry. */
export async function countLinks(db: Reader, records: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
  if (records.length === 0) return new Map();
  const wanted = sql`any (${[...records]}::uuid[])`;
  const rows = await ask(
    db,
    sql<{ record: Id; count: number }>`select q.record, count(*)::int as count from (
        select l.a as record from links.link l where l.a = ${wanted} and l.withdrawn_at is null
        union all
        select l.b from links.link l where l.b = ${wanted} and l.withdrawn_at is null
      ) q group by q.record`,
  );
  return new Map(rows.map((row) => [row.record, row.count]));
}
