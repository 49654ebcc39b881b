import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { ErrorMessageOptions } from './options.ts';

/** What is wrong with one answer, and what to do. */
export function ErrorMessage(props: ErrorMessageOptions): VNode {
  const hidden = props.visuallyHiddenText ?? 'Error';
  return (
    <p id={props.id} class={classNames('govuk-error-message', props.classes)} {...attributesOf(props.attributes)}>
      {hidden && <span class="govuk-visually-hidden">{hidden}:</span>} {contentOf(props)}
    </p>
  );
}
