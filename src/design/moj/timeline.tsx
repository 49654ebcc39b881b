import { type ComponentChildren, h, type VNode } from 'preact';
import type { Instant } from '#kernel/instant.ts';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';
import type { Tone } from '../record/record-header.tsx';
import { type MomentForm, sayMoment, wordsOf } from './words.ts';

/** When something happened, and how much of that is said: "21 November 2026 at 18:53" unless told. */
export interface TimelineMoment {
  readonly timestamp: Instant;
  readonly type?: MomentForm | undefined;
}

interface TimelineWords extends Content, Common {
  readonly label: string | Content;
  /** Who did it; "by" is put before it. */
  readonly byline?: string | Content | undefined;
  /** The same as `html`. */
  readonly children?: ComponentChildren;
  readonly tone?: Tone | undefined;
}

/** `at` is short for `datetime: { timestamp: at }`. */
export type TimelineItem = TimelineWords &
  (
    | { readonly at: Instant; readonly datetime?: undefined }
    | { readonly datetime: TimelineMoment; readonly at?: undefined }
  );

export interface TimelineProps extends Common {
  readonly items: readonly TimelineItem[];
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

function Moment(props: TimelineMoment): VNode {
  return (
    <p class="moj-timeline__date">
      <time dateTime={props.timestamp}>{sayMoment(props.timestamp, props.type ?? 'datetime')}</time>
    </p>
  );
}

/** What happened, in order. MoJ's component, on the line that runs through the product. */
export function Timeline(props: TimelineProps): VNode {
  return (
    <div class={classNames('moj-timeline', props.classes)} {...attributesOf(props.attributes)}>
      {props.items.map((item) => {
        const inside = item.children ?? contentOf(item);
        const classes = classNames('moj-timeline__item', item.tone && `tl-timeline--${item.tone}`, item.classes);
        return (
          <div class={classes} {...attributesOf(item.attributes)}>
            <div class="moj-timeline__header">
              {h(`h${props.headingLevel ?? 2}`, { class: 'moj-timeline__title' }, wordsOf(item.label))}{' '}
              {item.byline && <p class="moj-timeline__byline">by {wordsOf(item.byline)}</p>}
            </div>
            <Moment {...(item.datetime ?? { timestamp: item.at })} />
            {inside && <div class="moj-timeline__description">{inside}</div>}
          </div>
        );
      })}
    </div>
  );
}
