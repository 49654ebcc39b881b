import type { VNode } from 'preact';
import { chartColours } from './chart-colours.ts';
import { round, textSize } from './chart-text.tsx';

export interface TurnedLabelProps {
  /** The middle of the line of letters, across. */
  readonly x: number;
  /** Where the words begin at their foot; with `end`, where they end at their head. */
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'end' | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
}

/** Words that are read from the foot upward, where there is no room for them to lie. */
export function TurnedLabel(props: TurnedLabelProps): VNode {
  const { y, size = textSize } = props;
  const x = round(props.x + size * 0.35);
  return (
    <text
      class="tl-chart__text"
      transform={`rotate(-90 ${x} ${round(y)})`}
      x={x}
      y={round(y)}
      text-anchor={props.anchor ?? 'start'}
      font-size={round(size)}
      font-weight={props.bold ? 700 : undefined}
      fill={chartColours.ink}
    >
      {props.text}
    </text>
  );
}
