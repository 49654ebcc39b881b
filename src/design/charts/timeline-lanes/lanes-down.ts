import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { pushApart } from '../frame/push-apart.ts';
import { type TimeTick, timeTicks } from '../frame/time-ticks.ts';
import { laneColumns } from './lane-columns.ts';
import { type LaneSign, labelOf } from './lane-signs.ts';
import { type Lane, type LaneItem, sayGap, type TimelineLanesProps, type TimeSpan } from './timeline-lanes-props.ts';

/** A sign on a sheet whose time runs down, with its words at the side and a line that leads to them. */
export interface DownSign {
  readonly sign: LaneSign;
  /** Its middle. */
  readonly x: number;
  readonly label: { readonly lines: readonly string[]; readonly x: number; readonly y: number } | undefined;
}

export interface DownLane {
  /** Its name stands above it, and its line leads down from there. */
  readonly name: readonly string[];
  readonly nameY: number;
  readonly nameX: number;
  readonly lineTop: number;
  readonly x: number;
}

export interface DownLayout {
  readonly lanes: readonly DownLane[];
  readonly signs: readonly DownSign[];
  readonly ticks: readonly { readonly y: number; readonly lines: readonly string[] }[];
  /** Right edge of the words of the axis, of the lanes, and where words of signs begin. */
  readonly left: number;
  readonly right: number;
  readonly wordsAt: number;
  readonly top: number;
  readonly foot: number;
  readonly height: number;
  /** All signs have their words. */
  readonly named: boolean;
}

const boldSize = textSize * boldness;
const axisWidth = 58;
/** Beyond so many signs words would make the sheet longer than anybody scrolls: the figures have them. */
const mostWords = 24;
/** Pixels that are too few for words. */
const leastRoom = 100;

function linesOf(sign: LaneSign, room: number): readonly string[] {
  const [item] = sign.items;
  const gap = item?.kind === 'gap' && item.gap.from.length === 10 ? sayGap(item.gap) : undefined;
  return wrapText(gap ?? labelOf(sign) ?? `${sign.items.length} events`, room, 6);
}

function ticksDown(span: TimeSpan, height: number, at: (time: number) => number): DownLayout['ticks'] {
  const placed = (ticks: readonly TimeTick[]) =>
    ticks.map(({ time, text, under }) => ({ y: at(time), lines: under === undefined ? [text] : [text, under] }));
  const clear = (ticks: readonly TimeTick[]): boolean =>
    placed(ticks).every(({ y, lines }, index, all) => {
      const before = all[index - 1];
      return before === undefined || y - before.y >= ((lines.length + before.lines.length) / 2) * lineHeight + 8;
    });
  return placed(timeTicks(span.from, span.to, { finest: span.finest, most: height / 25, fits: clear }));
}

/** Names one beneath the other like stairs, each at its lane, so that they can be read without turning the head. */
function stairs(props: TimelineLanesProps, lines: readonly number[], top: number, width: number) {
  const isBare = ({ events, gaps }: Lane): boolean => events.length + (gaps ?? []).length === 0;
  let y = top;
  const lanes = props.lanes.map((lane, index): DownLane => {
    const x = lines[index] ?? 0;
    const text = isBare(lane) ? `${lane.name}: nothing recorded` : lane.name;
    const words = wrapText(text, Math.max(120, width - x + 5), 4, boldSize);
    const widest = Math.max(...words.map((line) => textWidth(line, boldSize)));
    const nameY = y + (words.length * lineHeight) / 2;
    y += words.length * lineHeight + 2;
    return { name: words, nameY, nameX: Math.max(0, Math.min(x - 5, width - widest)), lineTop: y, x };
  });
  return { lanes, foot: y };
}

interface Placed {
  readonly height: number;
  readonly signs: readonly { readonly sign: LaneSign; readonly x: number; readonly lines: readonly string[] }[];
  readonly lines: readonly number[];
  readonly right: number;
  readonly wordsAt: number;
  readonly words: boolean;
  readonly wordsHeight: number;
}

interface Room {
  readonly height: number;
  /** Points at one place that stand side by side; more are counted. */
  readonly most: number;
  readonly width: number;
}

/** Room between the words of one sign and the next. */
const between = 7;

/** Lanes side by side, as broad as their signs need, and the words that fit to the right of them. */
function placeLanes(props: TimelineLanesProps, items: readonly LaneItem[], span: TimeSpan, room: Room): Placed {
  const at = (time: number): number => ((time - span.from) / (span.to - span.from)) * room.height;
  const byLane = props.lanes.map((_, lane) => items.filter((item) => item.lane === lane));
  const lanes = laneColumns(byLane, at, room.most, { from: axisWidth + 4, to: room.width });
  const wordsAt = lanes.right + 16;
  const wordsRoom = room.width - wordsAt;
  const words = wordsRoom >= leastRoom && lanes.signs.length <= mostWords;
  const signs = lanes.signs.map((sign) => ({ ...sign, lines: words ? linesOf(sign.sign, wordsRoom) : [] }));
  const wordsHeight = signs.reduce((sum, { lines }) => sum + lines.length * lineHeight + between, 0);
  return { height: room.height, signs, lines: lanes.lines, right: lanes.right, wordsAt, words, wordsHeight };
}

/**
 * The least height at which the words of all signs fit beside each other and near to them: a longer sheet draws more signs
 * apart, and these need words again. Where that has no end, signs stand without words, close together.
 */
function settle(props: TimelineLanesProps, items: readonly LaneItem[], span: TimeSpan, width: number): Placed {
  for (const height of [300, 380, 480, 600, 740]) {
    for (const most of [2, 1]) {
      const placed = placeLanes(props, items, span, { height, most, width });
      if (placed.words && placed.wordsHeight + 10 <= height) return placed;
    }
  }
  return { ...placeLanes(props, items, span, { height: 420, most: 1, width }), words: false };
}

function labelsOf({ signs, wordsAt, height }: Placed, top: number): readonly DownSign['label'][] {
  const wishes = signs.map(({ sign, lines }) => ({
    at: top + (sign.from + sign.to) / 2,
    room: lines.length * lineHeight + between,
  }));
  const middles = pushApart(wishes, top - 4, top + height);
  return signs.map(({ lines }, index) => ({ lines, x: wordsAt, y: middles[index] ?? top }));
}

/** Where everything stands on a sheet whose time runs down the page, the lanes beside each other. */
export function lanesDown(
  props: TimelineLanesProps,
  items: readonly LaneItem[],
  span: TimeSpan,
  { sheet, top: head }: { readonly sheet: Sheet; readonly top: number },
): DownLayout {
  const placed = settle(props, items, span, sheet.width);
  const names = stairs(props, placed.lines, head, sheet.width);
  const top = names.foot + 8;
  const labels = placed.words ? labelsOf(placed, top) : [];
  const foot = top + placed.height;
  return {
    lanes: names.lanes,
    signs: placed.signs.map(({ sign, x }, index) => ({
      sign: { ...sign, from: top + sign.from, to: top + sign.to },
      x,
      label: labels[index],
    })),
    ticks: ticksDown(span, placed.height, (time) => top + ((time - span.from) / (span.to - span.from)) * placed.height),
    left: axisWidth,
    right: placed.right,
    wordsAt: placed.wordsAt,
    top,
    foot,
    height: foot + (placed.words ? 20 : 44),
    named: placed.words,
  };
}
