import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { CrimeType } from '../rules/crime-row.ts';

const drugs: CrimeType = 'Drugs';

/** Whole months, both ends included: `2025-01`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** What one force reported. */
export interface ForceDrugOffences {
  readonly force: number;
  readonly offences: number;
  /** The months of the span for which offences of this force are held, earliest first. */
  readonly months: readonly string[];
}

/**
 * Counts drug offences (possession and supply together) by force. A force of which none is held is not in the answer:
 * nothing held is not the same as none. Read off the tally that the table's triggers keep: some hundred rows, not every
 * crime.
 */
export async function countDrugOffences(db: Reader, { from, to }: Months): Promise<readonly ForceDrugOffences[]> {
  return ask(
    db,
    sql<ForceDrugOffences>`
    select t.force, sum(t.n)::int as offences, array_agg(t.month order by t.month) as months
    from geography.tally t where t.kind = ${drugs} and t.month between ${from} and ${to}
    group by t.force order by t.force`,
  );
}

/** The latest month up to `month` for which any force's drug offences are held; null when there is none. */
export async function latestDrugMonth(db: Reader, month: string): Promise<string | null> {
  const [found] = await ask(
    db,
    sql<{ month: string | null }>`
    select max(t.month) as month from geography.tally t where t.kind = ${drugs} and t.month <= ${month}`,
  );
  return found?.month ?? null;
}
