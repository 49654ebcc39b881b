import type { Day } from '#kernel/instant.ts';
import { type Every, periodsSince } from '../frame/periods.ts';
import { knownNumber } from '../frame/value-scale.ts';
import type { LineChartProps, LinePoint } from './line-chart-props.ts';

/** A figure and the period that it stands in, counted from the first of the chart. */
export interface KnownPoint {
  readonly index: number;
  readonly point: LinePoint;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** One series of a chart: its figures, and the runs of them that may be joined. */
export interface PlacedLine {
  readonly index: number;
  readonly points: readonly KnownPoint[];
  readonly runs: readonly (readonly KnownPoint[])[];
}

/** The periods of a chart: from the first to the last that any series names. */
export interface Span {
  readonly first: Day;
  readonly count: number;
  readonly every: Every;
}

/** Undefined where no series has a point, with or without a figure. */
export function spanOf(points: readonly LinePoint[], every: Every): Span | undefined {
  const days = points.map(({ on }) => on).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const begin = every === 'month' ? (`${first.slice(0, 7)}-01` as Day) : first;
  return { first: begin, count: Math.floor(periodsSince(begin, last, every)) + 1, every };
}

/** The points that have a figure, in the order of time. */
export function knownPoints(points: readonly LinePoint[], span: Span): readonly KnownPoint[] {
  return points
    .flatMap((point) => {
      const value = knownNumber(point.value);
      if (value === undefined) return [];
      const [low, high] = [knownNumber(point.low), knownNumber(point.high)];
      const both = low !== undefined && high !== undefined;
      const index = Math.floor(periodsSince(span.first, point.on, span.every));
      return [{ index, point, value, low: both ? low : undefined, high: both ? high : undefined }];
    })
    .toSorted((one, other) => one.index - other.index);
}

/** Where definitions changed, in periods from the beginning of the chart; those outside it are left out. */
export function changesWithin(changes: LineChartProps['changes'], span: Span) {
  return (changes ?? [])
    .map(({ on, words }) => ({ at: periodsSince(span.first, on, span.every), words }))
    .filter(({ at }) => at > 0 && at < span.count)
    .toSorted((one, other) => one.at - other.at);
}

/**
 * Points that may be joined: those of periods that follow each other, with no change of definition between their middles.
 * Each run is drawn as one line; what lies between runs is not known or does not compare.
 */
export function runsOf(points: readonly KnownPoint[], changes: readonly { readonly at: number }[]) {
  const runs: KnownPoint[][] = [];
  for (const point of points) {
    const before = runs.at(-1)?.at(-1);
    const joined =
      before !== undefined &&
      point.index - before.index <= 1 &&
      !changes.some(({ at }) => before.index + 0.5 < at && at <= point.index + 0.5);
    if (joined) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}
