import { isDay } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import type { Tone } from '../../record/record-header.tsx';
import type { ChartWords } from '../frame/chart-frame.tsx';
import { beginOf, clockAt, endOf, hour, sayBetween, sayWhen, type When } from '../frame/moment.ts';
import { shortDay } from '../frame/periods.ts';

/** Something that happened, at a point or over a time. */
export interface LaneEvent {
  readonly key: string;
  readonly at: When;
  /** When it ended, or that it still goes on. Absent for a point. */
  readonly until?: When | 'still' | undefined;
  /** What it was, short: "stabbing, Shrewsbury station". */
  readonly words: string;
  readonly statement: Statement;
  /** The record. */
  readonly href?: string | undefined;
}

/** A time of which nothing is known: drawn as a gap, never as quiet. */
export interface LaneGap {
  readonly from: When;
  readonly until: When;
}

/** One kind of happening: communication, movement, violence, vulnerability, policing. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly tone?: Tone | undefined;
  readonly events: readonly LaneEvent[];
  readonly gaps?: readonly LaneGap[] | undefined;
}

export interface TimelineLanesProps {
  readonly words: ChartWords;
  readonly lanes: readonly Lane[];
  /** What the sheet shows at least; everything that is given is shown. `until` is where what still goes on is drawn to. */
  readonly from?: When | undefined;
  readonly until?: When | undefined;
}

/** An event or a gap in milliseconds since 1970. */
export type LaneItem = {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
} & ({ readonly kind: 'point' | 'span'; readonly event: LaneEvent } | { readonly kind: 'gap'; readonly gap: LaneGap });

/** The time that a timeline covers, in milliseconds since 1970. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** Hours between ticks at least: where nothing is known to the hour, none is named. */
  readonly finest: number;
}

const day = 24;

function endsOf(event: LaneEvent): readonly [from: number, to: number | undefined] {
  const from = beginOf(event.at);
  if (event.until === undefined || event.until === 'still')
    return [from, event.until === 'still' ? undefined : endOf(event.at)];
  return [from, Math.max(endOf(event.until), endOf(event.at))];
}

/** The time from the first to the last thing on the lanes, with a little at each end. Undefined where there is nothing. */
export function spanOfLanes(props: TimelineLanesProps): TimeSpan | undefined {
  const times = props.lanes.flatMap(({ events, gaps }) => [
    ...events.flatMap((event) => endsOf(event).filter((time) => time !== undefined)),
    ...(gaps ?? []).flatMap(({ from, until }) => [beginOf(from), endOf(until)]),
  ]);
  if (times.length === 0) return undefined;
  if (props.from !== undefined) times.push(beginOf(props.from));
  if (props.until !== undefined) times.push(endOf(props.until));
  // One by one: a line may have more events than a function may have arguments.
  const from = times.reduce((least, time) => Math.min(least, time));
  const to = times.reduce((most, time) => Math.max(most, time));
  const whens = props.lanes.flatMap(({ events, gaps }) => [
    ...events.map(({ at }) => at),
    ...(gaps ?? []).map((gap) => gap.from),
  ]);
  const finest = whens.every((when) => isDay(when)) ? day : 1;
  const air = Math.max((to - from) * 0.02, (finest === day ? 2 * day : 1) * hour);
  return { from: from - air, to: to + air, finest };
}

/** Everything on the lanes, in the order of time. What still goes on is drawn to the end. */
export function itemsOf(props: TimelineLanesProps, span: TimeSpan): readonly LaneItem[] {
  return props.lanes
    .flatMap(({ events, gaps }, lane): LaneItem[] => [
      ...events.map((event): LaneItem => {
        const [from, to] = endsOf(event);
        return { lane, from, to: to ?? span.to, kind: event.until === undefined ? 'point' : 'span', event };
      }),
      ...(gaps ?? []).map(
        (gap): LaneItem => ({ lane, from: beginOf(gap.from), to: endOf(gap.until), kind: 'gap', gap }),
      ),
    ])
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** "3 March to 9 May 2026", "since 9 November 2026", "2 October 2026". */
export function sayTime(event: LaneEvent): string {
  if (event.until === undefined) return sayWhen(event.at);
  return event.until === 'still' ? `since ${sayWhen(event.at)}` : sayBetween(event.at, event.until);
}

/** "nothing known 3 March to 9 May 2026". */
export function sayGap({ from, until }: LaneGap): string {
  return `nothing known ${sayBetween(from, until)}`;
}

/** The same, shorter: "nothing known 3 Mar to 9 May", within a night "nothing known 19:04 to 04:40". */
export function sayGapShort({ from, until }: LaneGap): string {
  if (isDay(from) && isDay(until)) return `nothing known ${shortDay(from)} to ${shortDay(until)}`;
  if (isDay(from) || isDay(until) || endOf(until) - beginOf(from) > day * hour) return 'nothing known';
  return `nothing known ${clockAt(beginOf(from))} to ${clockAt(endOf(until))}`;
}

/** What stands on an empty sheet of lanes: they hold no figures. */
export function withEmpty(words: ChartWords): ChartWords {
  return { ...words, empty: words.empty ?? 'Nothing is recorded yet.' };
}
