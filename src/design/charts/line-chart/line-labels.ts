import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { pushApart } from '../frame/push-apart.ts';

const boldSize = textSize * boldness;

/** Words at the end of a line. */
export interface EndLabel {
  /** Index of its series. */
  readonly index: number;
  readonly lines: readonly string[];
}

/** Words at the ends of lines, broken to fit, and the room that they take beside the drawing. */
export interface EndLabels {
  readonly labels: readonly EndLabel[];
  readonly width: number;
  readonly height: number;
}

function widestWord(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(' ')).map((word) => textWidth(word, boldSize)));
}

/**
 * Breaks the words at the ends of lines to `wanted` pixels, or to their longest word if that takes at most `most`. Undefined
 * where a word is longer, or a name takes more than four lines: the names belong into a key then.
 */
export function endLabels(
  texts: readonly { readonly index: number; readonly text: string }[],
  wanted: number,
  most: number,
): EndLabels | undefined {
  const room = Math.max(widestWord(texts.map(({ text }) => text)), wanted);
  if (room > most) return undefined;
  const labels = texts.map(({ index, text }) => ({ index, lines: wrapText(text, room, 4, boldSize) }));
  if (labels.some(({ lines }, index) => lines.join(' ') !== texts[index]?.text)) return undefined;
  const width = Math.max(0, ...labels.flatMap(({ lines }) => lines).map((line) => textWidth(line, boldSize)));
  const height = labels.reduce((sum, { lines }) => sum + labelRoom(lines), 0);
  return { labels, width, height };
}

function labelRoom(lines: readonly string[]): number {
  return lines.length * lineHeight + 3;
}

/** Heights of the middles of labels, pushed apart, as near to the ends of their lines as can be. */
export function placeEndLabels(
  labels: readonly EndLabel[],
  ends: readonly number[],
  top: number,
  foot: number,
): readonly number[] {
  return pushApart(
    labels.map(({ lines }, index) => ({ at: ends[index] ?? top, room: labelRoom(lines) })),
    top,
    foot,
  );
}

/** Words of a change of definition, above the drawing, where its dashed line ends. */
export interface ChangeLabel {
  readonly lines: readonly string[];
  /** Where its dashed line stands. */
  readonly at: number;
  /** Where its words begin, and how wide they are. */
  readonly x: number;
  readonly width: number;
  /** The top of its words. */
  readonly y: number;
}

interface Box {
  readonly at: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly end: number;
  /** From the drawing upward. */
  readonly level: number;
}

/** Lines of words that stand to the right of a line, narrow rather than pushed back over it, but whole. */
function brokenBeside(words: string, at: number, width: number): readonly string[] {
  const beside = Math.min(240, Math.max(90, width - at - 5));
  const whole = words.trim().replace(/\s+/g, ' ');
  const rooms = [beside, 120, 180, 240, width].filter((room) => room >= beside);
  const tried = rooms.map((room) => wrapText(words, Math.min(room, width), 5));
  return tried.find((lines) => lines.join(' ') === whole) ?? tried.at(-1) ?? [];
}

/**
 * Levels of words that stand to the right of their lines: where two would run into each other, the left one goes above, so
 * that no dashed line runs through words to reach its own.
 */
function levels(changes: readonly { readonly at: number; readonly words: string }[], width: number): readonly Box[] {
  const placed: Box[] = [];
  for (const { at, words } of changes.toReversed()) {
    const lines = brokenBeside(words, at, width);
    const wide = Math.max(...lines.map((line) => textWidth(line)));
    const x = Math.max(0, Math.min(at + 5, width - wide));
    const end = x + wide;
    const met = placed.filter((other) => other.x < end + 8 && Math.min(x, at) - 8 < other.end);
    placed.unshift({ at, lines, x, end, level: Math.max(-1, ...met.map(({ level }) => level)) + 1 });
  }
  return placed;
}

/** Places the words of changes above the drawing, from `top` on. */
export function placeChanges(
  changes: readonly { readonly at: number; readonly words: string }[],
  top: number,
  width: number,
): { readonly labels: readonly ChangeLabel[]; readonly height: number } {
  const boxes = levels(changes, width);
  const heights: number[] = [];
  for (const { level, lines } of boxes) {
    heights[level] = Math.max(heights[level] ?? 0, lines.length * lineHeight + 4);
  }
  const height = heights.reduce((sum, each) => sum + each, 0);
  const topOf = (level: number): number => heights.slice(level + 1).reduce((sum, each) => sum + each, top);
  return {
    labels: boxes.map(({ at, lines, x, end, level }) => ({ at, lines, x, width: end - x, y: topOf(level) })),
    height,
  };
}
