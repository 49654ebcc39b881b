import { type ComponentChildren, h, type VNode } from 'preact';
import { type Instant, sayInstant } from '#kernel/instant.ts';
import { classNames } from '../govuk/markup.ts';
import type { Tone } from '../record/record-header.tsx';

export interface TimelineItem {
  readonly label: string;
  /** Who did it. */
  readonly byline?: string | undefined;
  readonly at: Instant;
  readonly children?: ComponentChildren;
  readonly tone?: Tone | undefined;
}

export interface TimelineProps {
  readonly items: readonly TimelineItem[];
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

/** What happened, in order. MoJ's component, on the line that runs through the product. */
export function Timeline(props: TimelineProps): VNode {
  return (
    <div class="moj-timeline">
      {props.items.map((item) => (
        <div class={classNames('moj-timeline__item', item.tone && `tl-timeline--${item.tone}`)}>
          <div class="moj-timeline__header">
            {h(`h${props.headingLevel ?? 2}`, { class: 'moj-timeline__title' }, item.label)}{' '}
            {item.byline && <p class="moj-timeline__byline">by {item.byline}</p>}
          </div>
          <p class="moj-timeline__date">
            <time dateTime={item.at}>{sayInstant(item.at)}</time>
          </p>
          {item.children && <div class="moj-timeline__description">{item.children}</div>}
        </div>
      ))}
    </div>
  );
}
