import type { ComponentChildren, VNode } from 'preact';
import { type Day, type Instant, sayDay } from '#kernel/instant.ts';
import type { Handling, Marking } from '#kernel/marking.ts';
import { Clock } from '../work/clock.tsx';
import { handlingWords } from './grade-words.ts';
import { ChildTag, type Status, StatusTag } from './status-tag.tsx';

export { StatusTag, type Tone } from './status-tag.tsx';

/** The organisation that answers for a record, since when, and when it looks at it again. */
export interface Answerable {
  readonly who: ComponentChildren;
  readonly since?: Day | undefined;
  readonly reviewedOn?: Day | undefined;
  readonly reviewDue?: Day | undefined;
  readonly now: Instant;
}

export interface RecordHeaderProps {
  /** What kind of record: "Line", "Person". */
  readonly kind: string;
  readonly title: string;
  readonly reference: string;
  /** The person is a child: said before every status. */
  readonly child?: boolean | undefined;
  readonly status: Status;
  /** More that must be seen at once: "Missing since 20 November 18:40". */
  readonly tags?: readonly Status[] | undefined;
  readonly marking: Marking;
  readonly handling?: Handling | undefined;
  /** The record in one line. */
  readonly summary?: ComponentChildren;
  readonly answerable?: Answerable | undefined;
  /** Buttons, and an `ActionMenu` for the rest. */
  readonly actions?: ComponentChildren;
}

function Names(props: RecordHeaderProps): VNode {
  return (
    <div class="tl-record__names">
      <h1 class="govuk-heading-l tl-record__title">
        <span class="govuk-visually-hidden">{props.kind}: </span>
        <bdi>{props.title}</bdi>
      </h1>
      <span class="tl-record__reference">{props.reference}</span>
      {props.child && <ChildTag />}
      <StatusTag {...props.status} />
      {props.tags?.map((tag) => (
        <StatusTag {...tag} />
      ))}
      <span class="tl-record__marking">
        <span class="govuk-visually-hidden">Marking of this record: </span>
        {props.marking}
      </span>
      {props.handling && (
        <span class="tl-record__handling">
          Handling {props.handling}: {handlingWords[props.handling]}
        </span>
      )}
    </div>
  );
}

function Answers(props: Answerable): VNode {
  return (
    <ul class="tl-record__answers">
      <li>
        Answerable: <strong>{props.who}</strong>
        {props.since !== undefined && <> since {sayDay(props.since)}</>}
      </li>
      {props.reviewedOn !== undefined && <li>Reviewed {sayDay(props.reviewedOn)}</li>}
      {props.reviewDue !== undefined && (
        <li>
          <Clock subject="Next review" due={{ day: props.reviewDue }} now={props.now} />
        </li>
      )}
    </ul>
  );
}

/** The head of every record page: what it is, how it stands, how it is marked, who answers for it, what can be done. */
export function RecordHeader(props: RecordHeaderProps): VNode {
  return (
    <div class="tl-record">
      <Names {...props} />
      {props.summary && <p class="tl-record__summary">{props.summary}</p>}
      {props.answerable && <Answers {...props.answerable} />}
      {props.actions && <div class="govuk-button-group tl-record__actions">{props.actions}</div>}
    </div>
  );
}
