import type { Assessment } from '#platform/assessments/index.ts';
import type { Reader } from '#platform/database/index.ts';

/** Every assessment that was ever entered, those in force first, then the newest. */
export async function listAssessments(db: Reader): Promise<readonly Assessment[]> {
  const rows = await db
    .selectFrom('govern.assessment')
    .select([
      'id',
      'feature',
      'reference',
      'title',
      'signed_by as signedBy',
      'signed_on as signedOn',
      'review_on as reviewOn',
      'entered_at as enteredAt',
      'entered_by as enteredBy',
      'ended_at as endedAt',
      'ended_by as endedBy',
      'ended_why as endedWhy',
    ])
    .orderBy('entered_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.toSorted((one, other) => Number(one.endedAt !== null) - Number(other.endedAt !== null));
}
