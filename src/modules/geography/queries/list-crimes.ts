import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { CrimeQuery, Place } from '../crime-query.ts';
import type { CrimeType } from '../rules/crime-row.ts';
import { conditionsOf, kindsOf } from './crime-conditions.ts';

/** A crime as a row of the list. */
export interface CrimeView {
  readonly reference: string;
  readonly month: string;
  /** Number of the force that reported it. */
  readonly force: number;
  readonly kind: CrimeType;
  /** Millionths of a degree (WGS 84); both null when the source gives no position. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Empty when the source gives none. */
  readonly location: string;
  readonly lsoa: string | null;
  readonly district: string | null;
  readonly outcome: string | null;
  readonly crimeId: string | null;
}

/** A stretch of the list, and where the next one begins: null at the end. */
export interface CrimeList {
  readonly rows: readonly CrimeView[];
  readonly next: Place | null;
}

/** Rows on a page of the list. */
const crimesPerPage = 50;

/**
 * Lists crimes by month, then by reference, from where the query's `after` says. Asked for each kind by itself and put
 * together afterwards: then the index (kind, month, reference) gives the rows in order and nothing is sorted twice.
 */
export async function listCrimes(db: Reader, query: CrimeQuery, most = crimesPerPage): Promise<CrimeList> {
  const isNewestFirst = query.direction === 'descending';
  const order = isNewestFirst ? sql`month desc, source_reference` : sql`month, source_reference desc`;
  const { after } = query;
  const place =
    after === null
      ? sql`true`
      : isNewestFirst
        ? sql`c.month <= ${after.month} and (c.month < ${after.month} or c.source_reference > ${after.reference})`
        : sql`c.month >= ${after.month} and (c.month > ${after.month} or c.source_reference < ${after.reference})`;
  const found = await ask(
    db,
    sql<CrimeView>`
    select q.source_reference as reference, q.month, q.force, q.kind, q.longitude, q.latitude, q.location, q.lsoa,
      q.district, q.outcome, q.crime_id as "crimeId"
    from unnest(${[...kindsOf(query)]}::text[]) as wanted(kind)
    cross join lateral (
      select * from geography.crime c where c.kind = wanted.kind and ${conditionsOf(query)} and ${place}
      order by ${order} limit ${most + 1}
    ) q order by ${order} limit ${most + 1}`,
  );
  const rows = found.slice(0, most);
  const last = rows.at(-1);
  const isMore = found.length > most && last !== undefined;
  return { rows, next: isMore ? { month: last.month, reference: last.reference } : null };
}
