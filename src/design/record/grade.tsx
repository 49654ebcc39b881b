import type { VNode } from 'preact';
import { type Handling, handlings } from '#kernel/marking.ts';
import {
  assessmentWords,
  type GradeGiven,
  gradeCode,
  gradeMeanings,
  handlingWords,
  intelligenceAssessments,
  sourceEvaluations,
  sourceWords,
} from './grade-words.ts';

export interface GradeProps {
  /** Null for what nobody has graded yet. */
  readonly grade: GradeGiven | null;
  /** Words beside the code at once; without, they open from the code. */
  readonly open?: boolean | undefined;
}

/**
 * The grade of an item of information: its code, and what each letter of it means, for everybody. Where there is little
 * room the words open from the code, by touch, click or key; on paper they are printed.
 */
export function Grade({ grade, open }: GradeProps): VNode {
  if (grade === null) return <span class="tl-grade tl-grade--none">Not yet graded</span>;
  const code = gradeCode(grade);
  const words = gradeMeanings(grade).join('; ');
  if (open) {
    return (
      <span class="tl-grade">
        <strong class="tl-grade__code">{code}</strong> <span class="tl-grade__words">{words}</span>
      </span>
    );
  }
  return (
    <details class="tl-grade tl-grade--folded">
      <summary class="tl-grade__handle">
        <strong class="tl-grade__code">{code}</strong>
        <span class="govuk-visually-hidden">, what the grade means</span>
      </summary>
      <span class="tl-grade__words">{words}</span>
    </details>
  );
}

function Part(props: { readonly title: string; readonly letters: readonly (readonly [string, string])[] }): VNode {
  return (
    <div class="tl-grade-key__part">
      <h3 class="govuk-heading-s tl-grade-key__title">{props.title}</h3>
      <dl class="tl-grade-key__letters">
        {props.letters.map(([letter, words]) => (
          <div class="tl-grade-key__letter">
            <dt>{letter}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What every letter of a grade means: once, beside a list with many grades, and on paper. */
export function GradeKey(): VNode {
  return (
    <div class="tl-grade-key">
      <Part
        title="First, how it is known"
        letters={intelligenceAssessments.map((letter) => [letter, assessmentWords[letter]])}
      />
      <Part
        title="Then, the source"
        letters={sourceEvaluations.map((figure) => [String(figure), sourceWords[figure]])}
      />
      <Part title="Last, sharing" letters={handlings.map((letter: Handling) => [letter, handlingWords[letter]])} />
    </div>
  );
}
