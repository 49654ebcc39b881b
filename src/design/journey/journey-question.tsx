import type { ComponentChildren, VNode } from 'preact';
import { JourneyErrors, JourneyForm, type JourneyFormProps } from './journey-form.tsx';
import { JourneySteps, type JourneyStepsProps } from './journey-steps.tsx';

export interface JourneyQuestionProps extends JourneyStepsProps, JourneyFormProps {
  /** The page's h1. Left out where the legend or label of the one field is (`isPageHeading`). */
  readonly title?: string | undefined;
  /** What must be read before the question: a `SafetyFirst`. */
  readonly first?: ComponentChildren;
  /** The fields. */
  readonly children: ComponentChildren;
  /** The person came from the check of their answers and goes back there: see `hrefToChange`. */
  readonly returning?: boolean | undefined;
}

/** The name and value by which a page of a journey knows that it leads back to the check of the answers. */
const wayBack = { name: 'return', value: 'check' } as const;

/**
 * The address at which one answer is changed, from the check of the answers and back to it: the page of the question is
 * asked with `return=check`, and `JourneyQuestion` with `returning` hands that on.
 */
export function hrefToChange(address: string): string {
  const [path = '', fragment] = address.split('#', 2);
  const joined = `${path}${path.includes('?') ? '&' : '?'}${wayBack.name}=${wayBack.value}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

/**
 * One question of a journey, alone on its page: how far one is, the question, save and continue. It keeps nothing: each
 * page saves what it asks, so that nothing is lost when the signal goes. The way back is the `back` of the `Page`.
 */
export function JourneyQuestion(props: JourneyQuestionProps): VNode {
  const hidden = props.returning ? { ...props.hidden, [wayBack.name]: wayBack.value } : props.hidden;
  return (
    <div class="tl-journey">
      <JourneyErrors errors={props.errors} />
      <JourneySteps journey={props.journey} step={props.step} of={props.of} />
      {props.title !== undefined && <h1 class="govuk-heading-l tl-journey__title">{props.title}</h1>}
      {props.first}
      <JourneyForm
        form={{ ...props, hidden }}
        button={props.returning ? 'Save and go back to your answers' : 'Save and continue'}
      >
        {props.children}
      </JourneyForm>
    </div>
  );
}
