import { z } from 'zod';
import { may, type PersonActor } from '#kernel/actor.ts';
import { type Failure, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { type AssessedFeature, assessedFeatures, enterAssessment, featureIsOpen } from '#platform/assessments/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, type Shown, sent, shown, type Typed } from '#platform/http/index.ts';
import { endAssessment } from './commands/end-assessment.ts';
import { AssessmentsPage } from './pages/assessments-page.tsx';
import { listAssessments } from './queries/list-assessments.ts';
import { type AssessmentForm, assessmentForm, emptyAssessmentForm, readAssessment } from './rules/assessment-form.ts';

function problemsOf(failure: Failure) {
  if (failure.kind === 'invalid') return failure.problems;
  return failure.kind === 'conflict' ? [{ field: '', message: failure.message }] : [];
}

/** The form as it was typed: whatever came, in the shape of the form. */
function typedForm({ values }: Typed): AssessmentForm {
  const said = Object.keys(emptyAssessmentForm).map((name) => [name, [values[name] ?? ''].flat()[0] ?? ''] as const);
  const deed = values['deed'] === 'end' ? 'end' : 'enter';
  return { ...emptyAssessmentForm, ...Object.fromEntries(said), deed };
}

async function show(
  asked: { readonly db: Reader; readonly actor: PersonActor; readonly now: Instant },
  typed: Typed | null,
): Promise<Shown> {
  const assessments = await listAssessments(asked.db);
  const open = new Map<AssessedFeature, boolean>();
  for (const feature of assessedFeatures) open.set(feature, await featureIsOpen(asked.db, feature));
  const model = {
    ...{ assessments, open, today: dayOf(asked.now), mayEdit: may(asked.actor, 'assessments.edit') },
    form: typed === null ? emptyAssessmentForm : typedForm(typed),
    problems: typed === null ? [] : problemsOf(typed.failure),
  };
  const seen = { kind: 'assessment', records: [], count: assessments.length, searched: null };
  return shown(seen, (facts) => AssessmentsPage(facts, model));
}

/** The assessments that features rest on: read by whoever answers for the work, entered and ended by who may. */
export const assessmentRoutes: readonly Route[] = [
  look({
    path: '/assessments',
    access: permit('assessments.view'),
    audit: { kind: 'entered', action: 'consultation', of: 'assessment' },
    input: z.object({}),
    handle: (asked) => show(asked, null),
  }),
  act({
    path: '/assessments',
    access: permit('assessments.edit'),
    audit: { kind: 'by trigger' },
    params: z.object({}),
    input: assessmentForm,
    handle: async ({ db, input, now }) => {
      if (input.deed === 'end') {
        const feature = assessedFeatures.find((each) => each === input.feature);
        if (feature === undefined) return missing;
        const ended = await endAssessment(db, { feature, reference: input.reference, why: input.endedWhy, now });
        return ended.ok ? sent('/assessments') : ended.problem;
      }
      const read = readAssessment(input, assessedFeatures, dayOf(now));
      if (!read.ok) return read.problem;
      await enterAssessment(db, read.value);
      return sent('/assessments');
    },
    again: (asked) => show(asked, asked.typed),
  }),
];
