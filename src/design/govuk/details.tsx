import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface DetailsProps extends Content, Common {
  readonly summaryText?: string | undefined;
  readonly summaryHtml?: ComponentChildren;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** More, for those who want it. */
export function Details(props: DetailsProps): VNode {
  return (
    <details
      id={props.id || undefined}
      class={classNames('govuk-details', props.classes)}
      open={props.open}
      {...attributesOf(props.attributes)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summaryHtml || props.summaryText}</span>
      </summary>
      <div class="govuk-details__text">{props.children ?? contentOf(props)}</div>
    </details>
  );
}
