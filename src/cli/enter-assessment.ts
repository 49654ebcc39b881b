import type { SystemActor } from '#kernel/actor.ts';
import { type Clock, dayOf, plusDays, sayDay } from '#kernel/instant.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import { assessedFeatures, enterAssessment } from '#platform/assessments/index.ts';
import type { Database } from '#platform/database/index.ts';
import type { Output } from './report-import.ts';

/** What the command is told. */
export interface AssessmentArguments {
  readonly feature: string;
  readonly reference: string;
  readonly title: string;
  readonly signedBy: string;
  /** Like 21/11/2026; today when left out. */
  readonly signedOn: string | undefined;
}

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'entering an assessment by command' };

/**
 * `assessment FEATURE`: the operator of the machine enters the data protection impact assessment that a feature rests on,
 * where nobody has an account yet that could (DPA 2018 s.64; harm H6).
 * @returns 0 when it was entered, 1 with a sentence when something is missing
 */
export async function assessmentCommand(
  database: Database,
  given: AssessmentArguments,
  clock: Clock,
  out: Output,
  err: Output,
): Promise<0 | 1> {
  const today = dayOf(clock());
  const feature = assessedFeatures.find((each) => each === given.feature);
  const signedOn = given.signedOn === undefined ? today : recogniseDay(given.signedOn, today, { serial: false });
  const problem =
    feature === undefined
      ? `Name one of these features: ${assessedFeatures.join(', ')}.`
      : given.reference === '' || given.signedBy === ''
        ? 'Give --reference, where the assessment is filed, and --signed-by, who signed it.'
        : signedOn === null || signedOn > today
          ? 'Give --signed-on as a day that has come, like 21/11/2026.'
          : null;
  if (problem !== null || feature === undefined || signedOn === null) {
    err.write(`${problem}\n`);
    return 1;
  }
  const { reference, signedBy } = given;
  const title = given.title === '' ? `Assessment of ${feature}` : given.title;
  const reviewOn = plusDays(today, 0, 12);
  await database.writing(clerk, (db) =>
    enterAssessment(db, { feature, reference, title, signedBy, signedOn, reviewOn }),
  );
  out.write(`${feature} rests on ${reference}, signed by ${signedBy} on ${sayDay(signedOn)}, and is open.\n`);
  return 0;
}
