import { conflict, type Failure, invalid } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { type AssessedFeature, sayClosed } from '#platform/assessments/index.ts';
import type { Writer } from '#platform/database/index.ts';

/**
 * Ends every assessment in force of this feature and reference: the feature is off from now on, unless another is in
 * force. The database says by whom it was ended.
 */
export async function endAssessment(
  db: Writer,
  asked: {
    readonly feature: AssessedFeature;
    readonly reference: string;
    readonly why: string;
    readonly now: Instant;
  },
): Promise<Result<null, Failure>> {
  if (asked.why === '') return refused(invalid({ field: 'endedWhy', message: 'Say why it is ended' }));
  const ended = await db
    .updateTable('govern.assessment')
    .set({ ended_at: asked.now, ended_why: asked.why })
    .where('feature', '=', asked.feature)
    .where('reference', '=', asked.reference)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n ? ok(null) : refused(conflict(`It is not in force. ${sayClosed(asked.feature)}`));
}
