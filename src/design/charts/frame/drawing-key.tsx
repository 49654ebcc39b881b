import type { VNode } from 'preact';
import { ChartLabel, lineHeight, textWidth, wrapText } from './chart-text.tsx';

/** One sign of a drawing and what it means. */
export interface KeyEntry {
  readonly text: string;
  /** The sign, 16 pixels wide, from `x` on, round the height `y`. */
  readonly sample: (x: number, y: number) => VNode;
}

/** Where an entry of a key stands. */
export interface PlacedEntry {
  readonly x: number;
  /** The middle of its first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** Pixels from the left of a sign to its words, and between the last word of one entry and the next sign. */
const toWords = 22;
const between = 18;
/** Air above and below the words of a row. */
const air = 5;

/** Places entries side by side and begins a new row where there is no more room. Words longer than the sheet are broken. */
export function placeKey(
  texts: readonly string[],
  width: number,
): { readonly entries: readonly PlacedEntry[]; readonly height: number } {
  let [x, y, tall] = [0, 0, 0];
  const entries = texts.map((text) => {
    const lines = wrapText(text, width - toWords, 3);
    const room = toWords + Math.max(...lines.map((line) => textWidth(line)));
    if (x > 0 && x + room > width) [x, y, tall] = [0, y + tall, 0];
    tall = Math.max(tall, lines.length * lineHeight + air);
    const placed = { x, y: y + (lineHeight + air) / 2, lines };
    x += room + between;
    return placed;
  });
  return { entries, height: texts.length === 0 ? 0 : y + tall + 4 };
}

/** What the signs of a drawing mean, at its head. */
export function DrawingKey(props: {
  readonly entries: readonly KeyEntry[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}): VNode | null {
  const placed = placeKey(
    props.entries.map(({ text }) => text),
    props.width,
  ).entries;
  if (placed.length === 0) return null;
  return (
    <g>
      {props.entries.map(({ sample }, index) => {
        const entry = placed[index];
        if (entry === undefined) return null;
        const [x, y] = [props.x + entry.x, props.y + entry.y];
        return (
          <g>
            {sample(x + 1, y)}
            <ChartLabel x={x + toWords + 1} y={y + ((entry.lines.length - 1) * lineHeight) / 2} text={entry.lines} />
          </g>
        );
      })}
    </g>
  );
}
