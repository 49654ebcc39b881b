import { z } from 'zod';
import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import type { AssessedFeature, AssessmentGiven } from '#platform/assessments/index.ts';

const words = (field: string) =>
  z.string(`Enter ${field} once`).max(300, `Shorten ${field} to 300 characters`).default('');

/** What the page of assessments sends: a new one, or the end of one by its place in the list. */
export const assessmentForm = z.object({
  deed: z.enum(['enter', 'end']).default('enter'),
  feature: words('the feature'),
  reference: words('the reference'),
  title: words('the title'),
  signedBy: words('who signed it'),
  signedOn: words('the day'),
  reviewOn: words('the day of review'),
  endedWhy: words('the reason'),
});
export type AssessmentForm = z.infer<typeof assessmentForm>;

export const emptyAssessmentForm: AssessmentForm = assessmentForm.parse({});

/** Reads a new assessment: what can be entered, or every problem beside its field. */
export function readAssessment(
  form: AssessmentForm,
  features: readonly AssessedFeature[],
  today: Day,
): Result<AssessmentGiven, Invalid> {
  const problems: FieldProblem[] = [];
  const wrong = (field: keyof AssessmentForm, message: string): null => {
    problems.push({ field, message });
    return null;
  };
  const day = (field: 'signedOn' | 'reviewOn', message: string): Day | null =>
    recogniseDay(form[field], today, { serial: false, yearsAhead: 10 }) ?? wrong(field, message);
  const feature =
    features.find((each) => each === form.feature) ?? wrong('feature', 'Choose the feature that it is for');
  if (form.reference === '') wrong('reference', 'Enter the reference of the assessment');
  if (form.title === '') wrong('title', 'Enter the title of the assessment');
  if (form.signedBy === '') wrong('signedBy', 'Enter who signed it');
  const signedOn = day('signedOn', 'Enter the day on which it was signed, like 21/11/2026');
  const reviewOn = day('reviewOn', 'Enter the day by which it is reviewed, like 21/11/2027');
  if (signedOn !== null && signedOn > today) wrong('signedOn', 'It must have been signed today or earlier');
  if (signedOn !== null && reviewOn !== null && reviewOn <= signedOn) {
    wrong('reviewOn', 'The review must come after the day on which it was signed');
  }
  if (problems.length > 0 || feature === null || signedOn === null || reviewOn === null) {
    return refused(invalid(...problems));
  }
  const { reference, title, signedBy } = form;
  return ok({ feature, reference, title, signedBy, signedOn, reviewOn });
}
