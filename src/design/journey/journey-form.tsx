import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary, type ErrorSummaryItem } from '../govuk/error-summary.tsx';
import { HiddenValues, type Values } from './hidden-values.tsx';

/** The part of a journey's page that every kind of it shares. */
export interface JourneyFormProps {
  /** Where the form is sent, with POST. */
  readonly action: string;
  readonly csrf: string;
  /** Sent unseen: the version of the record, answers given before. */
  readonly hidden?: Values | undefined;
  /** What is wrong, each leading to its field. */
  readonly errors?: readonly ErrorSummaryItem[] | undefined;
  /** Offers "Save and come back later", which is sent as `later=yes`. */
  readonly canReturn?: boolean | undefined;
}

/** Everything that is wrong with a page of a journey, at its top. */
export function JourneyErrors(props: { readonly errors: readonly ErrorSummaryItem[] | undefined }): VNode | null {
  if (!props.errors || props.errors.length === 0) return null;
  return <ErrorSummary titleText="There is a problem" errorList={props.errors} />;
}

/** The form itself, with its buttons. The browser checks nothing: the server says what is wrong, in words. */
export function JourneyForm(props: {
  readonly form: JourneyFormProps;
  readonly button: string;
  readonly children: ComponentChildren;
}): VNode {
  const { form } = props;
  return (
    <form class="tl-journey__form" method="post" action={form.action} novalidate>
      <input type="hidden" name="_csrf" value={form.csrf} />
      <HiddenValues values={form.hidden ?? {}} />
      {props.children}
      <div class="govuk-button-group">
        <Button text={props.button} preventDoubleClick />
        {form.canReturn && (
          <Button
            text="Save and come back later"
            classes="govuk-button--secondary"
            name="later"
            value="yes"
            preventDoubleClick
          />
        )}
      </div>
    </form>
  );
}
