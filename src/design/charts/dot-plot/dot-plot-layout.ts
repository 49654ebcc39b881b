import type { Tone } from '../../record/record-header.tsx';
import type { Tick } from '../frame/axis.tsx';
import type { ChartWords, Sheet } from '../frame/chart-frame.tsx';
import { textWidth, wrapText } from '../frame/chart-text.tsx';
import { placeKey } from '../frame/drawing-key.tsx';
import { type Reference, type ReferenceHead, referenceHead, sayReference } from '../frame/reference-line.tsx';
import { placeNames, placeRows, type RowNames, type RowPlace } from '../frame/row-names.ts';
import { sayValue } from '../frame/say-value.ts';
import { acrossTicks, knownNumber, type ValueScale, valueScale } from '../frame/value-scale.ts';

/** A figure that rests on few cases, with the range in which the true one very likely lies. */
export interface DotRow {
  readonly key: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** Absent where there is no figure. */
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** How many cases the figure rests on. */
  readonly cases?: number | undefined;
}

export interface DotPlotProps {
  readonly words: ChartWords;
  /** What the rows are: "Force". */
  readonly rowTitle: string;
  /** What is measured, for the key and the table: "Share answered". */
  readonly valueTitle: string;
  /** What the range is: "Likely range (95 in 100)". */
  readonly range: string;
  /** In the order in which they are to be read: the caller sorts. */
  readonly rows: readonly DotRow[];
  readonly reference?: Reference | undefined;
  readonly tone?: Tone | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

/** The figures of a row as numbers that can be drawn, its range the right way round. */
export interface KnownDot {
  readonly value: number;
  readonly range: readonly [low: number, high: number] | undefined;
}

/** Undefined where the row has no figure. A range without both ends is no range. */
export function knownDot(row: DotRow): KnownDot | undefined {
  const value = knownNumber(row.value);
  if (value === undefined) return undefined;
  const [low, high] = [knownNumber(row.low), knownNumber(row.high)];
  return { value, range: low === undefined || high === undefined || low > high ? undefined : [low, high] };
}

/** "12% (8% to 17%)", or that there is no figure, or no range. */
export function sayDot(row: DotRow, format: (value: number) => string = sayValue): string {
  const dot = knownDot(row);
  if (dot === undefined) return 'No figure';
  const range = dot.range ? ` (${format(dot.range[0])} to ${format(dot.range[1])})` : ' (no range)';
  return `${format(dot.value)}${range}`;
}

export interface DotLayout {
  readonly names: RowNames;
  readonly rows: readonly RowPlace[];
  readonly scale: ValueScale;
  readonly ticks: readonly Tick[];
  readonly reference: ReferenceHead;
  /** Where the figures of the rows begin; where names stand above, they end at the edge instead. */
  readonly figuresAt: number;
  readonly head: number;
  readonly top: number;
  readonly foot: number;
  readonly height: number;
}

/** Pixels of a row that its dot fills. */
export const dotBand = 16;

/** On a narrow sheet names and figures stand above the range; on a wide one to its left and right. */
function namesOf(props: DotPlotProps, width: number, figures: number): RowNames {
  const names = props.rows.map(({ name }) => name);
  const placed = placeNames(names, width);
  if (width >= 500 && !placed.above) return placed;
  return { above: true, column: 0, lines: names.map((name) => wrapText(name, width - figures - 14, 7)) };
}

/** The texts of the key: what the dot is, and what the line through it. */
export function dotKeyTexts(props: DotPlotProps): readonly string[] {
  return [props.valueTitle, props.range];
}

/** Where everything of a dot plot stands on a sheet. */
export function dotPlotLayout(props: DotPlotProps, sheet: Sheet): DotLayout {
  const format = props.format ?? sayValue;
  const figures = Math.max(0, ...props.rows.map((row) => textWidth(sayDot(row, format))));
  const names = namesOf(props, sheet.width, figures);
  const known = props.rows.map(knownDot).filter((dot) => dot !== undefined);
  const values = [
    ...known.flatMap(({ value, range }) => [value, ...(range ?? [])]),
    ...(props.reference ? [props.reference.value] : []),
  ];
  const left = names.above ? 7 : names.column + 7;
  const right = names.above ? sheet.width - 7 : Math.max(left + 60, sheet.width - figures - 22);
  const scale = valueScale(values, [left, right]);
  const reference = referenceHead(props.reference && sayReference(props.reference, format), sheet.width);
  const head = placeKey(dotKeyTexts(props), sheet.width).height;
  const top = head + reference.height;
  const rows = placeRows(names, dotBand, top);
  const foot = rows.at(-1)?.end ?? top;
  const figuresAt = names.above ? sheet.width : right + 22;
  const ticks = acrossTicks(scale, format, { from: 0, to: sheet.width });
  return { names, rows, scale, ticks, reference, figuresAt, head, top, foot, height: foot + 24 };
}
