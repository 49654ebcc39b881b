import type { Id } from '#kernel/id.ts';
import type { Reference } from '#kernel/reference.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import type { LedgerFilter } from '../rules/ledger-filter.ts';
import type { LedgerRow } from '../rules/ledger-row.ts';

/** The id of the record with this reference; null when there is none, or when the actor may not search the ledger. */
async function recordOf(db: Reader, reference: Reference): Promise<Id | null> {
  const [row] = await ask(db, sql<{ id: Id | null }>`select ledger.record_of(${reference}) as id`);
  return row?.id ?? null;
}

/** Days are days in London. Only comparisons that the database may do before the policy, or an index would not be used. */
function conditionsOf(filter: LedgerFilter, record: Id | null): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.from !== null) all.push(sql`e.at >= ${filter.from}::text::timestamp at time zone 'Europe/London'`);
  if (filter.to !== null)
    all.push(sql`e.at < (${filter.to}::text::timestamp + interval '1 day') at time zone 'Europe/London'`);
  if (filter.organisation !== null) all.push(sql`e.organisation = ${filter.organisation}`);
  if (filter.person !== null) all.push(sql`e.name = ${filter.person}`);
  if (filter.action !== null) all.push(sql`e.action = ${filter.action}`);
  if (filter.outcome !== null) all.push(sql`e.outcome = ${filter.outcome}`);
  if (filter.kind !== null) all.push(sql`e.kind = ${filter.kind}`);
  if (record !== null) all.push(sql`e.records @> array[${record}::uuid]`);
  if (filter.before !== null) {
    const { at, seq } = filter.before;
    all.push(sql`e.at <= ${at}::timestamptz and (e.at, e.seq) < (${at}::timestamptz, ${seq}::bigint)`);
  }
  return sql.join(all, sql` and `);
}

/**
 * The entries that a filter asks for, of those that the actor may see, newest first. A reference that belongs to
 * nothing finds nothing: the answer is the same for a record that is hidden and has not been touched.
 * @param atMost how many; one more than a page shows tells whether there are older ones
 */
export async function listEntries(db: Reader, filter: LedgerFilter, atMost: number): Promise<readonly LedgerRow[]> {
  const record = filter.reference === null ? null : await recordOf(db, filter.reference);
  if (filter.reference !== null && record === null) return [];
  return ask(
    db,
    sql<LedgerRow>`
      select e.seq, e.at, e.action, e.outcome, e.organisation, e.account, e.name, e.purpose, e.route, e.kind, e.count, e.searched, e.detail
      from ledger.entry e where ${conditionsOf(filter, record)}
      order by e.at desc, e.seq desc limit ${atMost}
    `,
  );
}
