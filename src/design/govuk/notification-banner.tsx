import { type ComponentChildren, h, type VNode } from 'preact';
import { attributesOf, classNames } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface NotificationBannerProps extends Content, Common {
  readonly titleText?: string | undefined;
  readonly titleHtml?: ComponentChildren;
  readonly titleHeadingLevel?: number | undefined;
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly titleId?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly children?: ComponentChildren;
}

function contentOfBanner(props: NotificationBannerProps): ComponentChildren {
  if (props.children ?? props.html) return props.children ?? props.html;
  return props.text ? <p class="govuk-notification-banner__heading">{props.text}</p> : null;
}

/** What just happened, or what everybody here must know. */
export function NotificationBanner(props: NotificationBannerProps): VNode {
  const success = props.type === 'success';
  const titleId = props.titleId || 'govuk-notification-banner-title';
  const attributes = attributesOf({
    // A success is read out at once; anything else is a landmark that can be found.
    role: props.role || (success ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': props.disableAutoFocus,
    ...props.attributes,
  });
  const title = props.titleHtml || props.titleText || (success ? 'Success' : 'Important');
  const block = 'govuk-notification-banner';
  return (
    <div class={classNames(block, success && `${block}--success`, props.classes)} {...attributes}>
      <div class={`${block}__header`}>
        {h(`h${props.titleHeadingLevel || 2}`, { class: `${block}__title`, id: titleId }, title)}
      </div>
      <div class={`${block}__content`}>{contentOfBanner(props)}</div>
    </div>
  );
}
