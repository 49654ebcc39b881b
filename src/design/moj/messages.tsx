import type { VNode } from 'preact';
import { dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';
import { sayMoment } from './words.ts';

export interface Message extends Content {
  /** Makes the element's id `message_<id>`. */
  readonly id?: string | number | undefined;
  /** From the reader's side: `sent` stands at the right. */
  readonly type: 'sent' | 'received';
  readonly sender: string;
  readonly timestamp: Instant;
}

export interface MessagesProps extends Common {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  /** In the order in which they were written. */
  readonly items: readonly Message[];
}

function OneMessage(props: { readonly message: Message }): VNode {
  const { message } = props;
  return (
    <div
      id={message.id === undefined ? undefined : `message_${message.id}`}
      class={`moj-message-item moj-message-item--${message.type}`}
    >
      <div class={`moj-message-item__text moj-message-item__text--${message.type}`}>{contentOf(message)}</div>
      <div class="moj-message-item__meta">
        <span class="moj-message-item__meta--sender">{message.sender}</span> at{' '}
        <time class="moj-message-item__meta--timestamp" dateTime={message.timestamp}>
          {sayMoment(message.timestamp, 'time')}
        </time>
      </div>
    </div>
  );
}

/** What two organisations wrote to each other, by day. */
export function Messages(props: MessagesProps): VNode {
  return (
    <div
      id={props.id || 'messages'}
      class={classNames('moj-messages-container', props.classes)}
      {...(props.label ? { role: 'group', 'aria-label': props.label } : {})}
      {...attributesOf(props.attributes)}
    >
      <div class="moj-message-list">
        {props.items.map((message, index) => {
          const day = dayOf(message.timestamp);
          const before = props.items[index - 1];
          const isNewDay = before === undefined || dayOf(before.timestamp) !== day;
          return (
            <>
              {isNewDay && (
                <time class="moj-message-list__date" dateTime={day}>
                  {sayDay(day)}
                </time>
              )}
              <OneMessage message={message} />
            </>
          );
        })}
      </div>
    </div>
  );
}
