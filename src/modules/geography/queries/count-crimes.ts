import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { CrimeQuery } from '../crime-query.ts';
import { conditionsOf, kindsOf } from './crime-conditions.ts';

/** `isMore`: there are more than `count`, and nobody counted how many. */
export interface CrimeCount {
  readonly count: number;
  readonly isMore: boolean;
}

const usualCap = 10_000;
/** One kind by force, district and month is counted from the index alone: a million take as long as 10,000 otherwise. */
const coveredCap = 1_000_000;

/** Counts the crimes that a filter lets through, exactly up to a cap. */
export async function countCrimes(db: Reader, query: CrimeQuery): Promise<CrimeCount> {
  const cap = query.kind !== null && query.position === null ? coveredCap : usualCap;
  const [found] = await ask(
    db,
    sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from geography.crime c
      where c.kind = any (${[...kindsOf(query)]}::text[]) and ${conditionsOf(query)} limit ${cap + 1}
    ) q`,
  );
  const n = found?.n ?? 0;
  return { count: Math.min(n, cap), isMore: n > cap };
}
