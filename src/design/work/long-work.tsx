import type { ComponentChildren, VNode } from 'preact';
import { type Instant, sayInstant } from '#kernel/instant.ts';
import { Tag, type TagProps } from '../govuk/tag.tsx';
import { sayNumber } from '../lists/say-number.ts';
import { Progress } from './progress.tsx';

/** How a long piece of work stands. What is `cancelled` was stopped by somebody; what is `failed` stopped by itself. */
export const workStates = ['waiting', 'running', 'paused', 'done', 'failed', 'cancelled'] as const;
export type WorkState = (typeof workStates)[number];

export interface LongWorkProps {
  /** What is being done: "Importing lines.csv". */
  readonly title: string;
  readonly state: WorkState;
  readonly done: number;
  /** Undefined while nobody knows how much there is. */
  readonly of?: number | undefined;
  /** What is counted: "rows". */
  readonly unit: string;
  /** What could not be done, and where it is listed. */
  readonly refused?: { readonly count: number; readonly href?: string | undefined } | undefined;
  readonly startedAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
  /** Why it waits, was paused, failed or was cancelled, in a sentence. */
  readonly reason?: string | undefined;
  /** What came of it, once it is done: where the result is. */
  readonly result?: ComponentChildren;
  /** Forms with a button each: pause, go on, cancel. */
  readonly actions?: ComponentChildren;
  /** Tells two bars on one page apart. */
  readonly id?: string | undefined;
}

/** Official colours, because ours have meanings of their own. */
const stateTags: Readonly<Record<WorkState, TagProps>> = {
  waiting: { text: 'Waiting to start', classes: 'govuk-tag--grey' },
  running: { text: 'Under way', classes: 'govuk-tag--blue' },
  paused: { text: 'Paused', classes: 'govuk-tag--yellow' },
  done: { text: 'Done', classes: 'govuk-tag--green' },
  failed: { text: 'Failed', classes: 'govuk-tag--red' },
  cancelled: { text: 'Cancelled', classes: 'govuk-tag--grey' },
};

/** What happens if this page is left, and what has become of what was done. */
const leaving: Readonly<Record<WorkState, string>> = {
  waiting: 'You can leave this page: the work starts by itself, and this page will show what came of it.',
  running: 'You can leave this page: the work goes on, and this page will show what came of it.',
  paused: 'What is done stays. The work goes on from there when it is started again.',
  done: '',
  failed: 'What was done before stays.',
  cancelled: 'What was done before stays.',
};

function Times(props: LongWorkProps): VNode | null {
  const { startedAt, endedAt } = props;
  if (startedAt === undefined) return null;
  return (
    <p class="tl-work__line">
      Started <time dateTime={startedAt}>{sayInstant(startedAt)}</time>
      {endedAt !== undefined && (
        <>
          , ended <time dateTime={endedAt}>{sayInstant(endedAt)}</time>
        </>
      )}
    </p>
  );
}

function Refused(props: { readonly count: number; readonly href?: string | undefined; readonly unit: string }): VNode {
  const words = `${sayNumber(props.count)} ${props.unit} could not be done`;
  return (
    <p class="tl-work__line tl-work__line--refused">
      {props.href === undefined ? (
        words
      ) : (
        <a class="govuk-link" href={props.href}>
          {words}
        </a>
      )}
    </p>
  );
}

/** A long piece of work: how far it is, what could not be done, whether this page can be left, and what came of it. */
export function LongWork(props: LongWorkProps): VNode {
  const { state, reason, refused } = props;
  return (
    <div class={`tl-work tl-work--${state}`}>
      <p class="tl-work__state">
        <Tag {...stateTags[state]} />
      </p>
      <Progress id={props.id} label={props.title} done={props.done} of={props.of} unit={props.unit} />
      {reason !== undefined && <p class="tl-work__line">{reason}</p>}
      {refused !== undefined && refused.count > 0 && <Refused {...refused} unit={props.unit} />}
      <Times {...props} />
      {leaving[state] && <p class="tl-work__line">{leaving[state]}</p>}
      {state === 'done' && props.result && <div class="tl-work__result">{props.result}</div>}
      {props.actions && <div class="govuk-button-group tl-work__actions">{props.actions}</div>}
    </div>
  );
}
