import type { VNode } from 'preact';
import { statements } from '#kernel/marking.ts';
import { grades, type StatedForm } from '#kernel/stated.ts';
import { Input } from '../govuk/input.tsx';
import { Radios } from '../govuk/radios.tsx';
import { Select } from '../govuk/select.tsx';
import { assessmentWords, sourceWords } from './grade-words.ts';
import type { Wrong } from './wrong-of.ts';

export interface StatedInputsProps {
  readonly form: StatedForm;
  readonly wrong: Wrong;
  /** What the two days mean of this fact: "Used since"; null where it has no time. */
  readonly span: { readonly since: string; readonly until: string } | null;
}

type Letters = readonly [keyof typeof assessmentWords, keyof typeof sourceWords];

/** "B2: known indirectly to the source, and corroborated; untested source". */
function sayGrade(grade: string): string {
  const [assessment, source] = [grade.charAt(0), Number(grade.charAt(1))] as unknown as Letters;
  return `${grade}: ${assessmentWords[assessment]}; ${sourceWords[source]}`;
}

function Span(props: StatedInputsProps & { readonly span: { readonly since: string; readonly until: string } }): VNode {
  const { form, wrong, span } = props;
  const day = (name: 'since' | 'until', label: string, hint: string): VNode => (
    <Input
      id={name}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: hint }}
      classes="govuk-input--width-10"
      value={form[name]}
      {...wrong(name)}
    />
  );
  return (
    <>
      {day('since', span.since, 'Like 21/11/2026. Leave it empty if nobody knows.')}
      {day('until', span.until, 'Leave it empty if it still holds, or if nobody knows.')}
    </>
  );
}

/** The inputs that every stated fact asks for: since when, where it comes from, how good that is, fact or opinion. */
export function StatedInputs(props: StatedInputsProps): VNode {
  const { form, wrong, span } = props;
  return (
    <>
      {span !== null && <Span {...props} span={span} />}
      <Input
        id="source"
        name="source"
        label={{ text: 'How is this known?', classes: 'govuk-label--s' }}
        hint={{ text: 'Such as “phone download” or “seen by the officer”. Never the name of a person who told you.' }}
        value={form.source}
        {...wrong('source')}
      />
      <Radios
        name="statement"
        idPrefix="statement"
        classes="govuk-radios--inline govuk-radios--small"
        fieldset={{ legend: { text: 'What kind of statement is it?', classes: 'govuk-fieldset__legend--s' } }}
        value={form.statement}
        items={statements.map((statement) => ({
          value: statement,
          text: `${statement.charAt(0).toUpperCase()}${statement.slice(1)}`,
        }))}
        {...wrong('statement')}
      />
      <Select
        id="grade"
        name="grade"
        label={{ text: 'Grade', classes: 'govuk-label--s' }}
        hint={{ text: '3x5x2, where somebody has graded it.' }}
        value={form.grade}
        items={[{ value: '', text: 'Not graded' }, ...grades.map((grade) => ({ value: grade, text: sayGrade(grade) }))]}
        {...wrong('grade')}
      />
    </>
  );
}
