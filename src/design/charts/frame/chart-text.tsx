import type { VNode } from 'preact';
import { chartColours } from './chart-colours.ts';

/** Pixels of ordinary words in a drawing. Drawings are shown at their own size, so this is what people read. */
export const textSize = 14;

/** Pixels between the lines of one label. */
export const lineHeight = 17;

const narrow = new Set("iljtfrI.,:;'!|()[] ");
const broad = new Set('mwMWŵŴ@%&+−—…');
const figures = new Set('0123456789');
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * About how many pixels wide a text is drawn: a little more than in DejaVu Sans, the widest of the fonts that it may be
 * shown in, so that nothing that was given this room is cut off in another.
 */
export function textWidth(text: string, size: number = textSize): number {
  let em = 0;
  for (const letter of text) {
    if (narrow.has(letter)) em += 0.4;
    else if (broad.has(letter)) em += 0.96;
    else if (figures.has(letter)) em += 0.645;
    else em += letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 0.74 : 0.62;
  }
  return em * size;
}

/** How much wider bold letters are: multiply the size by it before asking for a width. */
export const boldness = 1.13;

function cut(word: string, room: number, size: number): string {
  let kept = word;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return kept === word ? word : `${kept}…`;
}

/** A word in pieces that each fit: a village in Wales, an address without blanks. */
function pieces(word: string, room: number, size: number): readonly string[] {
  if (textWidth(word, size) <= room) return [word];
  let kept = word.slice(0, -1);
  while (kept.length > 1 && textWidth(`${kept}-`, size) > room) kept = kept.slice(0, -1);
  if (kept.length <= 1) return [word];
  return [`${kept}-`, ...pieces(word.slice(kept.length), room, size)];
}

/**
 * The lines that a text takes within so many pixels, broken between words. What does not fit into the last line ends in
 * "…": the whole name then belongs into the mark's title and the table.
 */
export function wrapText(text: string, room: number, most = 2, size: number = textSize): readonly string[] {
  const lines: string[] = [];
  const given = text.trim().split(/\s+/);
  // Where there is only one line, a long word is rather cut than broken.
  const words = most > 1 ? given.flatMap((word) => pieces(word, room, size)) : given;
  for (const [index, word] of words.entries()) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= room) lines[lines.length - 1] = joined;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] = `${last} ${words.slice(index).join(' ')}`;
      break;
    }
  }
  return lines.map((line) => (textWidth(line, size) <= room ? line : cut(line, room, size)));
}

export interface ChartLabelProps {
  readonly x: number;
  /** The middle of the label, whose lines stand above and below it; `line` for the foot of its first line. */
  readonly y: number;
  readonly text: string | readonly string[];
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly colour?: string | undefined;
  /** White round the letters, where they stand on something. */
  readonly halo?: boolean | undefined;
}

/** Words in a drawing, one line or several, centred on their height. */
export function ChartLabel(props: ChartLabelProps): VNode {
  const { x, y, size = textSize, anchor = 'start' } = props;
  const lines = typeof props.text === 'string' ? [props.text] : props.text;
  const step = (lineHeight * size) / textSize;
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.35;
  const halo = props.halo
    ? { stroke: chartColours.white, 'stroke-width': 3, 'stroke-linejoin': 'round' as const, 'paint-order': 'stroke' }
    : {};
  return (
    <text
      class="tl-chart__text"
      text-anchor={anchor}
      font-size={size}
      font-weight={props.bold ? 700 : undefined}
      fill={props.colour ?? chartColours.ink}
      // Arabic and Hebrew names keep their own order, whatever stands before and after them.
      unicode-bidi={lines.some((line) => rightToLeft.test(line)) ? 'plaintext' : undefined}
      {...halo}
    >
      {lines.map((line, index) => (
        <tspan x={round(x)} y={round(first + index * step)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Tenths of a pixel are as fine as anybody sees; more only makes pages longer. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
