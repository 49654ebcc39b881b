import type { VNode } from 'preact';
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

/** A status in words, and what it means. */
export interface Status {
  readonly text: string;
  readonly tone: Tone;
}

/** A status in words, with the colour of what it means. */
export function StatusTag(props: Status): VNode {
  return <Tag text={props.text} classes={`tl-tag tl-tag--${props.tone}`} />;
}

/** That somebody is a child, said before anything else of them. */
export function ChildTag(): VNode {
  return <Tag text="CHILD" classes="tl-tag tl-tag--child" />;
}
