import type { Tick } from '../frame/axis.tsx';
import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, textSize, textWidth } from '../frame/chart-text.tsx';
import { type ReferenceHead, referenceHead, sayReference } from '../frame/reference-line.tsx';
import { placeNames, placeRows, type RowNames } from '../frame/row-names.ts';
import { sayValue } from '../frame/say-value.ts';
import { keyHeight } from '../frame/series-key.tsx';
import { acrossTicks, knownNumber, type ValueScale, valueScale } from '../frame/value-scale.ts';
import { type BarChartProps, type BarRow, sumOf } from './bar-chart-props.ts';

/** A bar and where it stands. */
export interface PlacedBar {
  /** Index of its series. */
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its figure, where there is room for it: within the bar, or beyond the end of it. */
  readonly figure?: { readonly x: number; readonly anchor: 'start' | 'middle' | 'end'; readonly within: boolean };
}

/** Words at the end of a row: its sum, or that there is no figure. */
export interface RowNote {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold: boolean;
  readonly anchor: 'start' | 'end';
}

export interface PlacedRow {
  readonly row: BarRow;
  readonly name: readonly string[];
  /** The middle of the name. */
  readonly nameY: number;
  readonly top: number;
  readonly bars: readonly PlacedBar[];
  readonly notes: readonly RowNote[];
}

export interface BarLayout {
  readonly names: RowNames;
  /** Pixels of a row that bars fill. */
  readonly band: number;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly Tick[];
  readonly scale: ValueScale;
  readonly reference: ReferenceHead;
  /** Where the words of the reference begin, where the grid does, and where it ends. */
  readonly head: number;
  readonly top: number;
  readonly foot: number;
  readonly height: number;
  /** The values of the axis stand above long charts as well. */
  readonly ticksAbove: boolean;
}

/** A bar in the measure, before it has a place. */
interface Extent {
  readonly index: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const noFigure = 'No figure';
const partUnknown = 'part not known';
/** Above so many rows the axis is too far away to be read at the foot alone. */
const longChart = 14;

/** Extents of the bars of a row. Stacked parts below nought are stacked away from those above it. */
function extentsOf(row: BarRow, props: BarChartProps): readonly Extent[] {
  const ends = { above: 0, below: 0 };
  return props.series.flatMap(({ key }, index) => {
    const value = knownNumber(row.values[key]);
    if (value === undefined) return [];
    if (props.arranged !== 'stacked') return [{ index, value, from: 0, to: value }];
    const side = value < 0 ? 'below' : 'above';
    const from = ends[side];
    ends[side] += value;
    return [{ index, value, from, to: ends[side] }];
  });
}

/** What stands behind the end of a stacked row. */
function endWords(row: BarRow, extents: readonly Extent[], props: BarChartProps): string | undefined {
  if (extents.length === 0) return noFigure;
  const sum = sumOf(row, props.series);
  if (sum === undefined) return partUnknown;
  return props.sum === undefined ? undefined : (props.format ?? sayValue)(sum);
}

/** The scale that leaves room for the words behind every bar, and before those below nought. */
function scaleOf(props: BarChartProps, extents: readonly (readonly Extent[])[], left: number, width: number) {
  const format = props.format ?? sayValue;
  const stacked = props.arranged === 'stacked';
  const all = extents.flat();
  const values = [...all.flatMap(({ from, to }) => [from, to]), ...(props.reference ? [props.reference.value] : [])];
  const from = valueScale(values, [0, 1]);
  const before = stacked ? [] : all.filter(({ value }) => value < 0);
  const start = left + Math.max(0, ...before.map(({ value }) => textWidth(format(value)) + 8));
  let room = Math.max(60, width - start - 1);
  const keep = (to: number, text: string): void => {
    const share = from.at(to);
    if (share > 0) room = Math.min(room, (width - start - textWidth(text, textSize * boldness) - 8) / share);
  };
  for (const [index, row] of props.rows.entries()) {
    const of = extents[index] ?? [];
    const words = stacked ? endWords(row, of, props) : undefined;
    if (words !== undefined) keep(Math.max(0, ...of.map(({ to }) => to)), words);
    if (!stacked) for (const { value, to } of of) keep(Math.max(0, to), value < 0 ? '' : format(value));
  }
  return valueScale(values, [start, start + Math.max(40, room)]);
}

/** Where the figure of a bar stands, if there is room for it. */
function figureOf(text: string, from: number, to: number, value: number, stacked: boolean): PlacedBar['figure'] {
  if (stacked) {
    const fits = textWidth(text, figureSize) + 8 <= Math.abs(to - from);
    return fits ? { x: (from + to) / 2, anchor: 'middle', within: true } : undefined;
  }
  return value < 0 ? { x: to - 6, anchor: 'end', within: false } : { x: to + 6, anchor: 'start', within: false };
}

/** Size of figures within bars. */
export const figureSize = 13;

/** Heights of the bars of a row. */
function rowSizes(props: BarChartProps) {
  const stacked = props.arranged === 'stacked';
  const one = stacked || props.series.length === 1;
  const thickness = stacked ? 22 : one ? 20 : 16;
  return { stacked, one, thickness, band: one ? thickness : thickness * props.series.length };
}

type RowSizes = ReturnType<typeof rowSizes>;

function placeBars(
  extents: readonly Extent[],
  props: BarChartProps,
  sizes: RowSizes,
  scale: ValueScale,
  top: number,
): readonly PlacedBar[] {
  const format = props.format ?? sayValue;
  return extents.map(({ index, value, from, to }) => {
    const [start, end] = [scale.at(from), scale.at(to)];
    const width = value === 0 ? 0 : Math.max(Math.abs(end - start), 1);
    const bar = {
      index,
      value,
      x: value < 0 ? start - width : start,
      y: sizes.one ? top : top + index * sizes.thickness,
      width,
      height: sizes.thickness - (sizes.one ? 0 : 2),
    };
    const figure = figureOf(format(value), start, end, value, sizes.stacked);
    return figure ? { ...bar, figure } : bar;
  });
}

/** What a row says where it has no bars, or behind them. */
function notesOf(row: BarRow, extents: readonly Extent[], props: BarChartProps, sizes: RowSizes, at: NoteAt) {
  const note = (text: string, x: number, y: number, bold = false): RowNote => {
    // Where every bar runs to the left of nought, there is no room to the right of it.
    const fits = x + 6 + textWidth(text, bold ? textSize * boldness : textSize) <= at.width;
    return { x: fits ? x + 6 : x - 6, y, text, bold, anchor: fits ? 'start' : 'end' };
  };
  if (extents.length === 0) return [note(noFigure, at.nought, at.top + sizes.band / 2)];
  if (sizes.stacked) {
    const words = endWords(row, extents, props);
    return words === undefined ? [] : [note(words, at.end, at.top + sizes.band / 2, words !== partUnknown)];
  }
  return props.series.flatMap((_, index) =>
    extents.some((extent) => extent.index === index)
      ? []
      : [note(noFigure, at.nought, at.top + (index + 0.5) * sizes.thickness - 1)],
  );
}

interface NoteAt {
  readonly top: number;
  readonly nought: number;
  /** Where the last bar ends. */
  readonly end: number;
  readonly width: number;
}

/** Where everything of a bar chart stands on a sheet. */
export function barChartLayout(props: BarChartProps, sheet: Sheet): BarLayout {
  const format = props.format ?? sayValue;
  const names = placeNames(
    props.rows.map(({ name }) => name),
    sheet.width,
  );
  const sizes = rowSizes(props);
  const extents = props.rows.map((row) => extentsOf(row, props));
  const scale = scaleOf(props, extents, names.above ? 0.5 : names.column, sheet.width);
  const reference = referenceHead(props.reference && sayReference(props.reference, format), sheet.width);
  const ticksAbove = props.rows.length > longChart;
  const head = keyHeight(props.series, sheet.width) + (ticksAbove ? 20 : 0);
  const top = head + reference.height;
  const places = placeRows(names, sizes.band, top);
  const rows = props.rows.map((row, index): PlacedRow => {
    const { nameY, top: start } = places[index] ?? { nameY: top, top };
    const of = extents[index] ?? [];
    const bars = placeBars(of, props, sizes, scale, start);
    const end = Math.max(scale.at(0), ...bars.map(({ x, width }) => x + width));
    return {
      row,
      name: names.lines[index] ?? [],
      nameY,
      top: start,
      bars,
      notes: notesOf(row, of, props, sizes, { top: start, nought: scale.at(0), end, width: sheet.width }),
    };
  });
  const foot = places.at(-1)?.end ?? top;
  const ticks = acrossTicks(scale, format, { from: 0, to: sheet.width });
  return { names, band: sizes.band, rows, ticks, scale, reference, head, top, foot, height: foot + 24, ticksAbove };
}
