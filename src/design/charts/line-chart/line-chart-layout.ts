import type { Tick } from '../frame/axis.tsx';
import type { Sheet } from '../frame/chart-frame.tsx';
import { lineHeight, textWidth, wrapText } from '../frame/chart-text.tsx';
import { placeKey } from '../frame/drawing-key.tsx';
import { type PeriodTick, periodTicks } from '../frame/periods.ts';
import { sayValue } from '../frame/say-value.ts';
import { type ValueScale, valueScale } from '../frame/value-scale.ts';
import type { LineChartProps } from './line-chart-props.ts';
import { endsOf, type PlacedEnd, placeEnds } from './line-ends.ts';
import { type ChangeLabel, placeChanges } from './line-labels.ts';
import {
  changesWithin,
  type KnownPoint,
  knownPoints,
  type PlacedLine,
  runsOf,
  type Span,
  spanOf,
} from './line-runs.ts';

export interface LineLayout {
  readonly span: Span;
  readonly lines: readonly PlacedLine[];
  readonly x: (index: number) => number;
  /** Pixels from one period to the next. */
  readonly apart: number;
  readonly scale: ValueScale;
  /** What stands in the key, in this order: series only where their names do not fit at the ends. */
  readonly key: { readonly series: boolean; readonly range: boolean; readonly provisional: boolean };
  /** That the scale does not begin at nought. */
  readonly note: { readonly lines: readonly string[]; readonly y: number };
  readonly changes: readonly ChangeLabel[];
  readonly ends: readonly PlacedEnd[];
  readonly upTicks: readonly Tick[];
  readonly periodTicks: readonly PeriodTick[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly height: number;
}

/** The entries of the key as words, for the room that they take. */
export function keyTexts(props: LineChartProps, key: LineLayout['key']): readonly string[] {
  return [
    ...(key.series ? props.series.map(({ name }) => name) : []),
    ...(key.range ? [props.range ?? 'Likely range'] : []),
    ...(key.provisional ? ['Provisional: will be corrected'] : []),
  ];
}

function noteOf(props: LineChartProps, scale: ValueScale, width: number): readonly string[] {
  if (props.from !== 'lowest' || scale.least <= 0) return [];
  return wrapText(`The scale begins at ${(props.format ?? sayValue)(scale.least)}, not at nought.`, width, 2);
}

/** Figures of all series, in the measure. */
function valuesOf(lines: readonly PlacedLine[]): readonly number[] {
  return lines
    .flatMap(({ points }) => points)
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((value) => value !== undefined);
}

/** Where everything of a line chart stands on a sheet; undefined where no series has a figure. */
export function lineChartLayout(props: LineChartProps, sheet: Sheet): LineLayout | undefined {
  const span = spanOf(
    props.series.flatMap(({ points }) => points),
    props.every,
  );
  if (span === undefined) return undefined;
  const changes = changesWithin(props.changes, span);
  const lines = props.series.map(({ points }, index): PlacedLine => {
    const known = knownPoints(points, span);
    return { index, points: known, runs: runsOf(known, changes) };
  });
  const values = valuesOf(lines);
  if (values.length === 0) return undefined;
  return place(props, sheet, { span, lines, values, changes });
}

interface Content {
  readonly span: Span;
  readonly lines: readonly PlacedLine[];
  readonly values: readonly number[];
  readonly changes: readonly { readonly at: number; readonly words: string }[];
}

/** What the lines need a key for. */
function keyOf(points: readonly KnownPoint[], inKey: boolean): LineLayout['key'] {
  return {
    series: inKey,
    range: points.some(({ low }) => low !== undefined),
    provisional: points.some(({ point }) => point.provisional === true),
  };
}

function place(props: LineChartProps, sheet: Sheet, content: Content): LineLayout {
  const { span, lines, values } = content;
  const format = props.format ?? sayValue;
  const ends = endsOf(props, lines, span, sheet.width);
  const key = keyOf(
    lines.flatMap(({ points }) => points),
    ends.inKey,
  );
  const options = { withNought: props.from !== 'lowest', round: true };
  // The height does not change the round values, so their words can be measured before it is known.
  const measure = valueScale(values, [0, 1], options);
  const left = Math.max(...measure.ticks(6).map((value) => textWidth(format(value))), 8) + 8;
  const right = sheet.width - ends.width - 14;
  const { x, apart } = acrossPeriods(span.count, left, right);
  const note = { lines: noteOf(props, measure, sheet.width), y: placeKey(keyTexts(props, key), sheet.width).height };
  const head = note.y + note.lines.length * lineHeight + (note.lines.length > 0 ? 4 : 0);
  const changed = content.changes.map(({ at, words }) => ({ at: x(at - 0.5), words }));
  const changes = placeChanges(changed, head, sheet.width);
  const top = head + changes.height + 9;
  const foot = top + Math.max(sheet.width < 500 ? 190 : 240, ends.height);
  const scale = valueScale(values, [foot, top], options);
  const across = { span, lines, x, apart, left, right, key, note };
  return {
    ...across,
    scale,
    top,
    foot,
    changes: changes.labels,
    ends: placeEnds(ends.labels, lines, { x, y: scale.at, right, top, foot, last: span.count - 1 }),
    upTicks: scale.ticks(6).map((value) => ({ at: scale.at(value), text: format(value) })),
    periodTicks: periodTicks({ ...span, at: x, width: sheet.width }),
    height: foot + 2 * lineHeight + 6,
  };
}

/** Where the middles of periods stand. A single one stands at the right, where its words are. */
function acrossPeriods(count: number, left: number, right: number) {
  const edge = Math.min(14, (right - left) / count / 2);
  const apart = count > 1 ? (right - left - 2 * edge) / (count - 1) : right - left;
  return { apart, x: (index: number): number => right - edge - (count - 1 - index) * apart };
}
