import type { Statement } from '#kernel/marking.ts';
import { textSize, textWidth } from '../frame/chart-text.tsx';
import { dayAt, sayBetween } from '../frame/moment.ts';
import type { LaneItem, TimelineLanesProps } from './timeline-lanes-props.ts';
import { sayGap, sayGapShort, sayTime } from './timeline-lanes-props.ts';

/** One sign on a lane: an event, a gap, or several events that are too near to each other to be drawn apart. */
export interface LaneSign {
  readonly lane: number;
  readonly items: readonly LaneItem[];
  /** Pixels along the time. */
  readonly from: number;
  readonly to: number;
}

/** Half the width of a point. */
export const pointRadius = 6;
/** Breadth of spans and gaps across the time. */
export const signBreadth = 16;

/** Pixels that the count of so many takes. */
export function countWidth(count: number): number {
  return Math.max(20, textWidth(String(count), textSize) + 12);
}

function signOf(item: LaneItem, at: (time: number) => number): LaneSign {
  const [from, to] = [at(item.from), at(item.to)];
  const middle = (from + to) / 2;
  // A span too short to be seen is drawn long enough; a point of which only the day is known takes the whole of it.
  const half = Math.max((to - from) / 2, pointRadius + 1);
  return { lane: item.lane, items: [item], from: middle - half, to: middle + half };
}

function countOf(signs: readonly LaneSign[]): LaneSign {
  const items = signs.flatMap((sign) => sign.items);
  const [first, last] = [signs[0], signs.at(-1)];
  const middle = ((first?.from ?? 0) + (last?.to ?? 0)) / 2;
  const half = countWidth(items.length) / 2;
  return { lane: first?.lane ?? 0, items, from: middle - half, to: middle + half };
}

/**
 * Signs of one lane in the order of time. Points whose signs would lie on each other stay apart up to `most` of them, to be
 * stacked; more become one sign with their number. None is left out.
 */
export function signsOf(items: readonly LaneItem[], at: (time: number) => number, most: number): readonly LaneSign[] {
  const points = items.filter(({ kind }) => kind === 'point').map((item) => signOf(item, at));
  const groups: LaneSign[][] = [];
  for (const sign of points) {
    const group = groups.at(-1);
    if (group?.[0] && sign.from < group[0].to) group.push(sign);
    else groups.push([sign]);
  }
  const rest = items.filter(({ kind }) => kind !== 'point').map((item) => signOf(item, at));
  const counted = groups.flatMap((group) => (group.length > most ? [countOf(group)] : group));
  return [...rest, ...counted].toSorted((one, other) => one.from - other.from);
}

const kinds: Readonly<Record<Statement, string>> = { fact: 'fact', opinion: 'opinion', assessment: 'assessment' };

/** What an event says for itself: "2 October 2026: stabbing (fact)". */
function sayEvent(item: LaneItem): string {
  if (item.kind === 'gap') return sayGap(item.gap);
  return `${sayTime(item.event)}: ${item.event.words} (${kinds[item.event.statement]})`;
}

/** What a sign says, whole: one event, a gap, or all that it counts. */
export function saySign(sign: LaneSign, props: TimelineLanesProps): string {
  const lane = props.lanes[sign.lane]?.name ?? '';
  const [first] = sign.items;
  if (sign.items.length === 1 && first) return `${lane}, ${sayEvent(first)}`;
  const days = sign.items.flatMap((item) => (item.kind === 'gap' ? [] : [dayAt(item.event.at)])).toSorted();
  const when = days[0] && days.at(-1) ? sayBetween(days[0], days.at(-1) ?? days[0]) : '';
  return `${lane}, ${sign.items.length} events, ${when}. ${sign.items.map(sayEvent).join('; ')}`;
}

/** The words that stand beside a sign where there is room. Undefined where several were different things. */
export function labelOf(sign: LaneSign): string | undefined {
  const [first] = sign.items;
  if (first === undefined || first.kind === 'gap') return first && sayGapShort(first.gap);
  if (sign.items.length === 1) return first.event.words;
  const same = sign.items.every((item) => item.kind !== 'gap' && item.event.words === first.event.words);
  return same ? `${first.event.words}, ${sign.items.length} times` : undefined;
}

/** Where a sign leads, if it stands for one event with a record. */
export function hrefOf(sign: LaneSign): string | undefined {
  const [first] = sign.items;
  return sign.items.length === 1 && first && first.kind !== 'gap' ? first.event.href : undefined;
}
