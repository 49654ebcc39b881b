import type { ComponentChildren, VNode } from 'preact';
import { SummaryList } from '../govuk/summary-list.tsx';
import { JourneyErrors, JourneyForm, type JourneyFormProps } from './journey-form.tsx';

/** One answer as it was given. */
export interface GivenAnswer {
  readonly question: string;
  /** Empty reads "Not answered". */
  readonly answer: ComponentChildren;
  /** Where it is changed (`hrefToChange`); left out for what cannot be. */
  readonly changeHref?: string | undefined;
  /** What the link changes, for those who hear it alone: "where you are". The question unless told. */
  readonly about?: string | undefined;
}

export interface AnswerSection {
  readonly title: string;
  readonly answers: readonly GivenAnswer[];
}

export interface CheckAnswersProps extends JourneyFormProps {
  /** "Check your answers before you save" unless told. */
  readonly title?: string | undefined;
  readonly sections: readonly AnswerSection[];
  /** What is confirmed by saving, and what will happen then. */
  readonly children?: ComponentChildren;
  /** "Save" unless told. */
  readonly button?: string | undefined;
}

function Section(props: { readonly section: AnswerSection }): VNode {
  const { section } = props;
  return (
    <>
      <h2 class="govuk-heading-m">{section.title}</h2>
      <SummaryList
        rows={section.answers.map(({ question, answer, changeHref, about }) => ({
          key: { text: question },
          value: { html: answer || <span class="tl-muted">Not answered</span> },
          actions:
            changeHref === undefined
              ? undefined
              : { items: [{ href: changeHref, text: 'Change', visuallyHiddenText: about ?? question }] },
        }))}
      />
    </>
  );
}

/** Every answer of a journey once more, by section, each with the way to change it and back; then it is saved. */
export function CheckAnswers(props: CheckAnswersProps): VNode {
  return (
    <div class="tl-journey">
      <JourneyErrors errors={props.errors} />
      <h1 class="govuk-heading-l">{props.title ?? 'Check your answers before you save'}</h1>
      {props.sections.map((section) => (
        <Section section={section} />
      ))}
      <JourneyForm form={props} button={props.button ?? 'Save'}>
        {props.children}
      </JourneyForm>
    </div>
  );
}
