import { type ComponentChildren, h, type VNode } from 'preact';
import { attributesOf, classNames } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface FeedbackProps extends Content, Common {
  readonly titleText?: string | undefined;
  readonly titleHtml?: ComponentChildren;
  readonly headingLevel?: number | undefined;
  readonly children?: ComponentChildren;
}

function bodyOf(props: FeedbackProps): ComponentChildren {
  if (props.children ?? props.html) return props.children ?? props.html;
  return props.text ? <p class="govuk-body">{props.text}</p> : null;
}

/** Asks, at the foot of a page, what could be better. */
export function Feedback(props: FeedbackProps): VNode {
  const body = bodyOf(props);
  const title = props.titleHtml || props.titleText;
  return (
    <div class={classNames('govuk-feedback govuk-width-container', props.classes)} {...attributesOf(props.attributes)}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {h(`h${props.headingLevel || 2}`, { class: 'govuk-feedback__title' }, title)}
          {body && <div class="govuk-feedback__body">{body}</div>}
        </div>
      </div>
    </div>
  );
}
