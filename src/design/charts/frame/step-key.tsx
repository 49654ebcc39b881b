import type { VNode } from 'preact';
import { chartColours } from './chart-colours.ts';
import { boldness, ChartLabel, round, textSize, textWidth, wrapText } from './chart-text.tsx';
import { type Step, sayStep, stepLook } from './steps.ts';
import { type Unknown, unknownFill } from './unknown-surface.tsx';

/** One entry of a key: what a surface looks like, and what that means. */
export interface StepEntry {
  readonly fill: string;
  readonly words: string;
}

/** What a key has to explain. */
export interface StepsShown {
  readonly drawing: string;
  readonly steps: readonly Step[];
  /** How nought is said: "None". Left out where there is no nought. */
  readonly none?: string | undefined;
  /** How each lack of a figure is said, where there is one. */
  readonly unknown: Readonly<Partial<Record<Unknown, string>>>;
}

/** The entries of a key, from few to many, then what is not known. */
export function stepEntries(shown: StepsShown): readonly StepEntry[] {
  const { drawing, steps, none, unknown } = shown;
  return [
    ...(none === undefined ? [] : [{ fill: stepLook(0, steps).fill, words: none }]),
    ...steps.map((step) => ({ fill: stepLook(step.from, steps).fill, words: sayStep(step) })),
    ...(unknown.few === undefined ? [] : [{ fill: unknownFill(drawing, 'few'), words: unknown.few }]),
    ...(unknown['no-figure'] === undefined
      ? []
      : [{ fill: unknownFill(drawing, 'no-figure'), words: unknown['no-figure'] }]),
  ];
}

const swatch = { width: 24, height: 16 };
const rowHeight = 24;

interface PlacedEntry extends StepEntry {
  readonly x: number;
  readonly y: number;
}

/** How the entries stand: one beneath the other, or side by side in as many rows as they need. */
export type KeyFlow = 'down' | 'across';

function place(entries: readonly StepEntry[], width: number, flow: KeyFlow): readonly PlacedEntry[] {
  let [x, y] = [0, 0];
  return entries.map((entry) => {
    const room = swatch.width + 7 + textWidth(entry.words) + 16;
    if (x > 0 && (flow === 'down' || x + room - 16 > width)) [x, y] = [0, y + rowHeight];
    const placed = { ...entry, x, y };
    x += room;
    return placed;
  });
}

/** Pixels that the key takes downward, with its title. */
export function stepKeyHeight(entries: readonly StepEntry[], width: number, flow: KeyFlow): number {
  return entries.length === 0 ? 0 : (place(entries, width, flow).at(-1)?.y ?? 0) + 2 * rowHeight;
}

export interface StepKeyProps {
  /** What the figures are of: "Lines in". */
  readonly title: string;
  readonly entries: readonly StepEntry[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly flow: KeyFlow;
}

/** What the shades and patterns of a drawing mean. */
export function StepKey(props: StepKeyProps): VNode | null {
  if (props.entries.length === 0) return null;
  const first = props.y + rowHeight;
  return (
    <g>
      <ChartLabel
        x={props.x}
        y={props.y + rowHeight / 2}
        text={wrapText(props.title, props.width, 1, textSize * boldness)}
        bold
      />
      {place(props.entries, props.width, props.flow).map(({ fill, words, x, y }) => (
        <g>
          <rect
            x={round(props.x + x + 0.5)}
            y={round(first + y + (rowHeight - swatch.height) / 2)}
            {...swatch}
            fill={fill}
            stroke={chartColours.muted}
          />
          <ChartLabel
            x={props.x + x + swatch.width + 7}
            y={first + y + rowHeight / 2}
            text={wrapText(words, props.width - swatch.width - 7, 1)}
          />
        </g>
      ))}
    </g>
  );
}
