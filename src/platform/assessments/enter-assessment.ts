import { mintId, type Writer } from '#platform/database/index.ts';
import type { Assessment } from './assessment.ts';

/** An assessment as somebody enters it. */
export type AssessmentGiven = Pick<
  Assessment,
  'feature' | 'reference' | 'title' | 'signedBy' | 'signedOn' | 'reviewOn'
>;

/** Enters an assessment: from the day that it was signed its feature is open. The database says by whom it was entered. */
export async function enterAssessment(db: Writer, given: AssessmentGiven): Promise<void> {
  await db
    .insertInto('govern.assessment')
    .values({
      id: mintId(),
      feature: given.feature,
      reference: given.reference,
      title: given.title,
      signed_by: given.signedBy,
      signed_on: given.signedOn,
      review_on: given.reviewOn,
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .execute();
}
