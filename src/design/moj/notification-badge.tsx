import type { VNode } from 'preact';
import { attributesOf, classNames } from '../govuk/markup.ts';
import type { Common } from '../govuk/options.ts';

export interface NotificationBadgeProps extends Common {
  /** How many. From 99 on it reads "99+"; at none there is no badge. */
  readonly text: number | string;
  /** What is counted, for people who do not see where the badge stands: "answers wanted". */
  readonly visuallyHiddenText?: string | undefined;
}

/** A count beside the name of a place where something waits. */
export function NotificationBadge(props: NotificationBadgeProps): VNode | null {
  const count = Number.parseInt(String(props.text), 10);
  if (!(count > 0)) return null;
  const isMany = count >= 99;
  return (
    <span class={classNames('moj-notification-badge', props.classes)} {...attributesOf(props.attributes)}>
      <span aria-hidden="true">{isMany ? '99+' : count}</span>{' '}
      <span class="govuk-visually-hidden">
        ({isMany ? '99 or more' : count}
        {props.visuallyHiddenText && ` ${props.visuallyHiddenText}`})
      </span>
    </span>
  );
}
