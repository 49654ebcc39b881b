import type { VNode } from 'preact';
import type { Instant } from '#kernel/instant.ts';
import { type Moment, sayDue, sayLateness, sayMoment } from './clock-words.ts';

/** Why a clock no longer runs. A clock that is paused goes on later; one that is stopped does not. */
export type ClockEnd =
  | { readonly kind: 'done'; readonly on: Moment }
  | { readonly kind: 'stopped' | 'paused'; readonly on: Moment; readonly reason: string };

export interface ClockProps {
  readonly now: Instant;
  /** Null while no date is known. */
  readonly due: Moment | null;
  /** What is due: "Check-back". */
  readonly subject?: string | undefined;
  readonly ended?: ClockEnd | undefined;
  /** Why no date is known: "the panel has not met". */
  readonly unknown?: string | undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The moment itself, after words that lead to it: "on", "was due"; before a time of day always "at". */
function Said(props: { readonly moment: Moment; readonly lead?: string | undefined }): VNode {
  const { moment, lead = '' } = props;
  return (
    <>
      {lead}
      {'at' in moment && 'at '}
      <time dateTime={'day' in moment ? moment.day : moment.at}>{sayMoment(moment)}</time>
    </>
  );
}

function Subject(props: { readonly words: string | undefined }): VNode | null {
  return props.words === undefined ? null : <span class="tl-clock__subject">{props.words} </span>;
}

function Ended(props: { readonly clock: ClockProps; readonly end: ClockEnd }): VNode {
  const { end } = props;
  const { due, subject } = props.clock;
  return (
    <span class={`tl-clock tl-clock--${end.kind}`}>
      <Subject words={subject} />
      <span class="tl-clock__words">
        {subject === undefined ? capital(end.kind) : end.kind}{' '}
        <Said moment={end.on} lead={'day' in end.on ? 'on ' : ''} />
      </span>
      {end.kind === 'done' && due && <span class="tl-clock__rest">, {sayLateness(due, end.on)}</span>}
      {end.kind !== 'done' && <span class="tl-clock__rest">: {end.reason}</span>}
      {end.kind !== 'done' && due && (
        <span class="tl-clock__rest">
          <Said moment={due} lead="; was due " />
        </span>
      )}
    </span>
  );
}

function Unknown({ subject, unknown }: ClockProps): VNode {
  return (
    <span class="tl-clock tl-clock--unknown">
      <Subject words={subject && `${subject}:`} />
      <span class="tl-clock__words">{subject === undefined ? 'No date known' : 'no date known'}</span>
      {unknown && <span class="tl-clock__rest">, {unknown}</span>}
    </span>
  );
}

/**
 * How much time is left for something, in words, with the date beside it. Overdue is loud; what is done, paused or stopped
 * is quiet and says since when and why. Days are those of the calendar in London; moments are said by the hour.
 */
export function Clock(props: ClockProps): VNode {
  const { due, subject, ended } = props;
  if (ended) return <Ended clock={props} end={ended} />;
  if (!due) return <Unknown {...props} />;
  const { words, nearness } = sayDue(due, props.now);
  return (
    <span class={`tl-clock tl-clock--${nearness}`}>
      <Subject words={subject} />
      <span class="tl-clock__words">{subject === undefined ? capital(words) : words}</span>
      <span class="govuk-visually-hidden">, </span>{' '}
      <span class="tl-clock__date">
        <Said moment={due} lead={nearness === 'overdue' && 'at' in due ? 'was due ' : ''} />
      </span>
    </span>
  );
}
