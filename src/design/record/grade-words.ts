import type { Handling } from '#kernel/marking.ts';

/** How reliable the source is, under 3x5x2 (docs/domain/glossary.md, "3x5x2"). */
export const sourceEvaluations = [1, 2, 3] as const;
export type SourceEvaluation = (typeof sourceEvaluations)[number];

/** How the source came to know, under 3x5x2. */
export const intelligenceAssessments = ['A', 'B', 'C', 'D', 'E'] as const;
export type IntelligenceAssessment = (typeof intelligenceAssessments)[number];

/**
 * The grade that an item of information bears. A grade given under the older 5x5x5 stays as it was given: it is never
 * turned into 3x5x2.
 */
export type GradeGiven =
  | {
      readonly scheme: '3x5x2';
      readonly source: SourceEvaluation;
      readonly assessment: IntelligenceAssessment;
      readonly handling: Handling;
    }
  | { readonly scheme: '5x5x5'; readonly code: string };

export const sourceWords: Readonly<Record<SourceEvaluation, string>> = {
  1: 'reliable source',
  2: 'untested source',
  3: 'source not reliable',
};

export const assessmentWords: Readonly<Record<IntelligenceAssessment, string>> = {
  A: 'known directly to the source',
  B: 'known indirectly to the source, and corroborated',
  C: 'known indirectly to the source',
  D: 'not known, and cannot be assessed',
  E: 'suspected to be false',
};

export const handlingWords: Readonly<Record<Handling, string>> = {
  P: 'lawful sharing permitted',
  C: 'lawful sharing permitted with conditions',
};

/** "B2P": assessment, source, handling. The only place that knows in which order the letters stand. */
export function gradeCode(grade: GradeGiven): string {
  return grade.scheme === '3x5x2' ? `${grade.assessment}${grade.source}${grade.handling}` : grade.code;
}

/** What each letter of a grade means, in the order of the code. */
export function gradeMeanings(grade: GradeGiven): readonly string[] {
  if (grade.scheme === '5x5x5') return ['graded under 5x5x5, the scheme before 3x5x2, and kept as it was given'];
  return [assessmentWords[grade.assessment], sourceWords[grade.source], handlingWords[grade.handling]];
}
