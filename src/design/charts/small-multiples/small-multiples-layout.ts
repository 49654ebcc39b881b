import type { ChartWords, Sheet } from '../frame/chart-frame.tsx';
import { lineHeight, wrapText } from '../frame/chart-text.tsx';
import { type Every, periodStart, sayPeriod } from '../frame/periods.ts';
import { type Counted, sayValue, unitAfter } from '../frame/say-value.ts';
import { type ValueScale, valueScale } from '../frame/value-scale.ts';
import type { LinePoint } from '../line-chart/line-chart-props.ts';
import { type KnownPoint, knownPoints, runsOf, type Span, spanOf } from '../line-chart/line-runs.ts';

/** One of many: a force and its figures over time. */
export interface SmallChart {
  readonly key: string;
  readonly name: string;
  /** The page behind it: the whole chart is a link then. */
  readonly href?: string | undefined;
  readonly points: readonly LinePoint[];
}

export interface SmallMultiplesProps {
  readonly words: ChartWords;
  /** What each chart is of: "Force". */
  readonly rowTitle: string;
  readonly every: Every;
  /** In the order in which they are to be read: the caller sorts. */
  readonly charts: readonly SmallChart[];
  readonly drawn?: 'line' | 'bars' | undefined;
  /** Key of the chart that stands out: the reader's own force. */
  readonly highlight?: string | undefined;
  readonly unit?: Counted | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

/** One chart and where it stands. */
export interface PlacedChart {
  readonly chart: SmallChart;
  readonly name: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Where its drawing begins; its name and last figure stand between. */
  readonly plotTop: number;
  readonly points: readonly KnownPoint[];
  readonly runs: readonly (readonly KnownPoint[])[];
  /** What stands at its right: the last figure, or that there is none. */
  readonly last: string;
}

export interface SmallLayout {
  readonly span: Span;
  /** That all have one scale, and which. */
  readonly note: readonly string[];
  readonly charts: readonly PlacedChart[];
  /** Of each chart. */
  readonly width: number;
  readonly x: (index: number) => number;
  /** Heights below the top of a drawing. */
  readonly scale: ValueScale;
  readonly height: number;
}

const gap = 18;
/** Pixels from the top of the scale to its foot. */
export const plotHeight = 46;
const nameLine = 16;
/** Size of names and figures of small charts. */
export const smallSize = 13;

/** How many stand side by side: two on a phone, five with the page to themselves, fewer where there are fewer. */
function columnsOf(count: number, width: number): number {
  return Math.max(1, Math.min(count, Math.floor((width + gap) / (width < 500 ? 150 : 145))));
}

/** A figure with its unit: "80 lines". */
function withUnit(value: number, props: SmallMultiplesProps): string {
  return `${(props.format ?? sayValue)(value)}${unitAfter(value, props.unit)}`;
}

function scaleWords(props: SmallMultiplesProps, span: Span, scale: ValueScale): string {
  const format = props.format ?? sayValue;
  const from = scale.least < 0 ? format(scale.least) : 'nought';
  const period = (index: number): string => sayPeriod(periodStart(span.first, index, span.every), span.every);
  const when = span.count === 1 ? period(0) : `${period(0)} to ${period(span.count - 1)}`;
  return `Every chart has the same scale: ${from} to ${withUnit(scale.most, props)}, ${when}.`;
}

/** The figure of the last period, or that there is none. */
function sayLast(points: readonly KnownPoint[], span: Span, format: (value: number) => string): string {
  const last = points.at(-1);
  if (last === undefined) return 'No figure';
  return last.index === span.count - 1 ? format(last.value) : 'No figure';
}

/** Where the middles of periods stand in a chart so wide: columns from edge to edge, points from middle to middle. */
function acrossChart(count: number, width: number): (index: number) => number {
  return (index) => 4 + ((index + 0.5) * (width - 8)) / count;
}

/** Where everything of small multiples stands on a sheet; undefined where no chart has a figure. */
export function smallMultiplesLayout(props: SmallMultiplesProps, sheet: Sheet): SmallLayout | undefined {
  const span = spanOf(
    props.charts.flatMap(({ points }) => points),
    props.every,
  );
  if (span === undefined) return undefined;
  const known = props.charts.map(({ points }) => knownPoints(points, span));
  const values = known.flat().map(({ value }) => value);
  if (values.length === 0) return undefined;
  const columns = columnsOf(props.charts.length, sheet.width);
  // A few charts do not grow beyond what they need.
  const width = Math.min(220, (sheet.width - gap * (columns - 1)) / columns);
  const names = props.charts.map(({ name }) => wrapText(name, width - 4, 3, smallSize));
  const format = props.format ?? sayValue;
  const measure = valueScale(values, [0, 1]);
  const note = wrapText(scaleWords(props, span, measure), sheet.width, 4);
  const head = note.length * lineHeight + 10;
  return place(props, { span, known, names, columns, width, note, head, values, format });
}

interface Content {
  readonly span: Span;
  readonly known: readonly (readonly KnownPoint[])[];
  readonly names: readonly (readonly string[])[];
  readonly columns: number;
  readonly width: number;
  readonly note: readonly string[];
  readonly head: number;
  readonly values: readonly number[];
  readonly format: (value: number) => string;
}

/** Tops of the rows of charts: each row is as high as its longest name needs. */
function rowTops({ names, columns, head }: Content): readonly { readonly y: number; readonly plotTop: number }[] {
  let y = head;
  return names
    .map((_, index) => index)
    .filter((index) => index % columns === 0)
    .map((index) => {
      const lines = Math.max(...names.slice(index, index + columns).map((each) => each.length));
      const row = { y, plotTop: y + 6 + lines * nameLine + 20 };
      y = row.plotTop + plotHeight + gap;
      return row;
    });
}

function place(props: SmallMultiplesProps, content: Content): SmallLayout {
  const { span, known, names, columns, width, note } = content;
  const rows = rowTops(content);
  const charts = props.charts.map((chart, index): PlacedChart => {
    const points = known[index] ?? [];
    return {
      chart,
      name: names[index] ?? [],
      x: (index % columns) * (width + gap),
      ...(rows[Math.floor(index / columns)] ?? { y: 0, plotTop: 0 }),
      points,
      runs: runsOf(points, []),
      last: sayLast(points, span, content.format),
    };
  });
  return {
    span,
    note,
    charts,
    width,
    x: acrossChart(span.count, width),
    scale: valueScale(content.values, [plotHeight, 0]),
    height: (rows.at(-1)?.plotTop ?? 0) + plotHeight + 6,
  };
}
