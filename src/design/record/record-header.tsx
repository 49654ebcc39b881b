import type { ComponentChildren, VNode } from 'preact';
import type { Marking } from '#kernel/marking.ts';
import { Tag } from '../govuk/tag.tsx';

/** Colours of a status by what it means; the words say it too. */
export const tones = [
  'active',
  'safeguarding',
  'enforcement',
  'intelligence',
  'movement',
  'place',
  'closed',
  'overdue',
] as const;
export type Tone = (typeof tones)[number];

/** A status in words, with the colour of what it means. */
export function StatusTag(props: { readonly text: string; readonly tone: Tone }): VNode {
  return <Tag text={props.text} classes={`tl-tag tl-tag--${props.tone}`} />;
}

export interface RecordHeaderProps {
  /** What kind of record: "Line", "Person". */
  readonly kind: string;
  readonly title: string;
  readonly reference: string;
  readonly status: { readonly text: string; readonly tone: Tone };
  readonly marking: Marking;
  /** The record in one line. */
  readonly summary?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
}

/** The head of every record page: what it is, how it stands, how it is marked. */
export function RecordHeader(props: RecordHeaderProps): VNode {
  return (
    <div class="tl-record">
      <div class="tl-record__names">
        <h1 class="govuk-heading-l tl-record__title">
          <span class="govuk-visually-hidden">{props.kind}: </span>
          {props.title}
        </h1>
        <span class="tl-record__reference">{props.reference}</span>
        <StatusTag text={props.status.text} tone={props.status.tone} />
        <span class="tl-record__marking">
          <span class="govuk-visually-hidden">Marking of this record: </span>
          {props.marking}
        </span>
      </div>
      {props.summary && <p class="tl-record__summary">{props.summary}</p>}
      {props.actions && <div class="govuk-button-group tl-record__actions">{props.actions}</div>}
    </div>
  );
}
