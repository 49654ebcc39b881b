import type { VNode } from 'preact';
import { chartColours } from './chart-colours.ts';
import { ChartLabel, lineHeight, round, textWidth, wrapText } from './chart-text.tsx';
import { tickWithin } from './value-scale.ts';

/** A value that the others are held against: a target, an average. */
export interface Reference {
  readonly value: number;
  /** What it is: "Average of all forces". The figure is written after it. */
  readonly words: string;
}

/** Where the words of a reference line stand, above what it runs through. */
export interface ReferenceHead {
  readonly lines: readonly string[];
  readonly height: number;
}

/** The words of a reference line, whole: "Average of all forces: 17". */
export function sayReference(reference: Reference, format: (value: number) => string): string {
  return `${reference.words}: ${format(reference.value)}`;
}

/** Room for the words of a reference line at the head of a drawing. */
export function referenceHead(text: string | undefined, width: number): ReferenceHead {
  if (text === undefined) return { lines: [], height: 0 };
  const lines = wrapText(text, width, 4);
  return { lines, height: lines.length * lineHeight + 5 };
}

export interface ReferenceLineProps {
  readonly head: ReferenceHead;
  readonly x: number;
  /** Where the words begin, and where the line ends. */
  readonly top: number;
  readonly foot: number;
  readonly width: number;
  /** Where it shows, if not all the way: names that stand above their rows are not struck through. */
  readonly parts?: readonly LinePart[] | undefined;
}

/** A stretch of an upright line. */
export interface LinePart {
  readonly from: number;
  readonly to: number;
}

/** An upright dashed line with its words above it. */
export function ReferenceLine({ head, x, top, foot, width, parts }: ReferenceLineProps): VNode {
  const widest = head.lines.toSorted((one, other) => textWidth(other) - textWidth(one))[0] ?? '';
  const { anchor } = tickWithin(x, widest, { from: 0, to: width });
  // Pushed to one side, the words keep a little away from the edge that pushed them.
  const at = anchor === 'middle' ? x : anchor === 'start' ? Math.max(0, x - 2) : Math.min(width, x + 2);
  const room = textWidth(widest);
  const within = anchor === 'start' ? Math.min(at, width - room) : anchor === 'end' ? Math.max(at, room) : at;
  const begin = top + head.height - 3;
  const shown = parts === undefined ? [{ from: begin, to: foot }] : [{ from: begin, to: begin + 7 }, ...parts];
  return (
    <g>
      <path
        d={shown.map((part) => `M${round(x)} ${round(part.from)}V${round(part.to)}`).join('')}
        stroke={chartColours.ink}
        stroke-width={1.5}
        stroke-dasharray="5 3"
        fill="none"
      />
      <ChartLabel x={within} y={top + (head.height - 5) / 2} text={head.lines} anchor={anchor} />
    </g>
  );
}

/** The line once more where it crosses something dark, light on both sides. */
export function ReferenceOver(props: { readonly x: number; readonly parts: readonly LinePart[] }): VNode | null {
  if (props.parts.length === 0) return null;
  const d = props.parts.map(({ from, to }) => `M${round(props.x)} ${round(from)}V${round(to)}`).join('');
  return (
    <>
      <path d={d} stroke={chartColours.white} stroke-width={4} fill="none" />
      <path d={d} stroke={chartColours.ink} stroke-width={1.5} stroke-dasharray="5 3" fill="none" />
    </>
  );
}
