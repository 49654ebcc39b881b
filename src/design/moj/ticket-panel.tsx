import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';

export interface TicketPanelItem extends Content, Common {}

export interface TicketPanelProps extends Common {
  readonly items: readonly TicketPanelItem[];
}

/** Facts that belong together, each in a panel of its own; `moj-ticket-panel--inline` sets them side by side. */
export function TicketPanel(props: TicketPanelProps): VNode {
  return (
    <article class={classNames('moj-ticket-panel', props.classes)} {...attributesOf(props.attributes)}>
      {props.items.map((item) => (
        <section class={classNames('moj-ticket-panel__content', item.classes)} {...attributesOf(item.attributes)}>
          {contentOf(item)}
        </section>
      ))}
    </article>
  );
}
