import type { Tick } from '../frame/axis.tsx';
import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { type TimeTick, timeTicks } from '../frame/time-ticks.ts';
import { standClear, tickWithin } from '../frame/value-scale.ts';
import { type LaneSign, labelOf, signsOf } from './lane-signs.ts';
import type { LaneItem, TimelineLanesProps, TimeSpan } from './timeline-lanes-props.ts';
import { sayGap } from './timeline-lanes-props.ts';

/** Words of a sign: behind it, before it, or within it. */
export interface SignLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly within: boolean;
}

/** A sign and its words on a sheet whose time runs across. */
export interface AcrossSign {
  readonly sign: LaneSign;
  /** The middle of its row. */
  readonly y: number;
  readonly label: SignLabel | undefined;
}

export interface AcrossLane {
  readonly name: readonly string[];
  readonly top: number;
  readonly foot: number;
  readonly signs: readonly AcrossSign[];
}

/** A tick with its words in one or two lines. */
export interface PlacedTick extends Tick {
  readonly under?: string | undefined;
}

export interface AcrossLayout {
  readonly lanes: readonly AcrossLane[];
  readonly ticks: readonly PlacedTick[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly height: number;
}

const rowHeight = 21;
/** Words stand beside signs in so many rows; signs beyond them stand without. */
const rowsWithWords = 4;
/** Signs at one place are stacked up to so many; more are counted. */
const mostStacked = 3;

/** What is already taken in the rows of a lane: the places from which on they are free. */
type Rows = number[];

interface Wish {
  readonly from: number;
  readonly to: number;
  readonly label: AcrossSign['label'];
}

/** Size of words within spans and gaps. */
export const withinSize = 13;

/** The words that a sign may have, best first. */
function textsOf(sign: LaneSign): readonly string[] {
  const [item] = sign.items;
  const short = labelOf(sign);
  const whole = item?.kind === 'gap' ? [sayGap(item.gap)] : [];
  return [...whole, ...(short === undefined ? [] : [short]), ...(item?.kind === 'gap' ? ['nothing known'] : [])];
}

/** The ways in which a sign may stand with its words, best first: within it, behind it, before it. */
function wishesOf(sign: LaneSign, left: number, right: number): readonly Wish[] {
  const { from, to } = sign;
  const [item] = sign.items;
  return textsOf(sign).flatMap((text): Wish[] => {
    const room = textWidth(text) + 6;
    const within = item?.kind !== 'point' && textWidth(text, withinSize) + 24 <= to - from;
    return [
      ...(within ? [{ from, to, label: { text, x: from + 10, anchor: 'start' as const, within: true } }] : []),
      ...(to + room <= right
        ? [{ from, to: to + room, label: { text, x: to + 5, anchor: 'start' as const, within: false } }]
        : []),
      ...(from - room >= left
        ? [{ from: from - room, to, label: { text, x: from - 5, anchor: 'end' as const, within: false } }]
        : []),
    ];
  });
}

/** The first row in which a stretch is free; a new one, where none is, up to so many. */
function freeRow(rows: Rows, from: number, most: number): number | undefined {
  const row = rows.findIndex((end) => end + 6 <= from);
  if (row >= 0 && row < most) return row;
  return rows.length < most ? rows.length : undefined;
}

/** Gives each sign of a lane a row, with its words where there is room: none runs into another. */
function stack(
  signs: readonly LaneSign[],
  left: number,
  right: number,
): readonly { sign: LaneSign; row: number; label: AcrossSign['label'] }[] {
  const rows: Rows = [];
  return signs.map((sign) => {
    const wishes = [...wishesOf(sign, left, right), { from: sign.from, to: sign.to, label: undefined }];
    for (const wish of wishes) {
      const most = wish.label ? rowsWithWords : Number.POSITIVE_INFINITY;
      const row = freeRow(rows, wish.from, most);
      if (row === undefined) continue;
      rows[row] = wish.to;
      return { sign, row, label: wish.label };
    }
    return { sign, row: 0, label: undefined };
  });
}

/** Ticks under the lanes, as fine as their words stand clear of each other. */
function ticksAcross(span: TimeSpan, at: (time: number) => number, width: number): readonly PlacedTick[] {
  const widthOf = ({ text, under }: { readonly text: string; readonly under?: string | undefined }): number =>
    Math.max(textWidth(text), textWidth(under ?? ''));
  const placed = (ticks: readonly TimeTick[]): readonly PlacedTick[] =>
    ticks.map((tick) => ({
      ...tickWithin(at(tick.time), tick.text, { from: 0, to: width }, widthOf(tick)),
      under: tick.under,
    }));
  return placed(
    timeTicks(span.from, span.to, {
      finest: span.finest,
      most: width / 30,
      fits: (ticks) => standClear(placed(ticks), widthOf),
    }),
  );
}

/** Where everything stands on a sheet whose time runs across, the lanes beneath each other. */
export function lanesAcross(
  props: TimelineLanesProps,
  items: readonly LaneItem[],
  span: TimeSpan,
  frame: { readonly sheet: Sheet; readonly top: number },
): AcrossLayout {
  const { width } = frame.sheet;
  const names = props.lanes.map(({ name }) => wrapText(name, 150, 3, textSize * boldness));
  const widest = Math.max(0, ...names.flat().map((line) => textWidth(line, textSize * boldness)));
  const [left, right] = [widest + 16, width - 4];
  const at = (time: number): number => left + ((time - span.from) / (span.to - span.from)) * (right - left);
  let y = frame.top;
  const lanes = names.map((name, lane): AcrossLane => {
    const signs = signsOf(
      items.filter((item) => item.lane === lane),
      at,
      mostStacked,
    );
    const stacked = stack(signs, left, width);
    const rows = 1 + Math.max(0, ...stacked.map(({ row }) => row));
    const top = y;
    y += Math.max(rows * rowHeight, name.length * lineHeight) + 12;
    const first = top + 6 + rowHeight / 2;
    return {
      name,
      top,
      foot: y,
      signs: stacked.map(({ sign, row, label }) => ({ sign, y: first + row * rowHeight, label })),
    };
  });
  const ticks = ticksAcross(span, at, width);
  return { lanes, ticks, left, right, top: frame.top, foot: y, height: y + 2 * lineHeight + 6 };
}
