import type { VNode } from 'preact';
import { chartColours } from './chart-colours.ts';
import { ChartLabel, round } from './chart-text.tsx';

/** A value of the axis and where it stands. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  /** How the words stand to it, where the middle would leave the sheet. */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

export interface GridProps {
  readonly ticks: readonly Tick[];
  /** Where the lines begin and end, across the axis. */
  readonly from: number;
  readonly to: number;
  /** Where the base line stands, along the axis: drawn dark. */
  readonly base?: number | undefined;
}

function GridLine(props: { readonly d: string; readonly dark: boolean }): VNode {
  return (
    <path
      class={props.dark ? 'tl-chart__axis' : 'tl-chart__grid'}
      d={props.d}
      stroke={props.dark ? chartColours.ink : chartColours.rule}
      stroke-width={1}
      fill="none"
    />
  );
}

/** Upright lines at the values of an axis that runs across, with the values beneath them. */
export function AcrossGrid(props: GridProps): VNode {
  return (
    <g>
      {props.ticks.map(({ at }) => (
        <GridLine d={`M${round(at)} ${round(props.from)}V${round(props.to)}`} dark={at === props.base} />
      ))}
      {props.ticks.map(({ at, text, anchor }) => (
        <ChartLabel x={at} y={props.to + 13} text={text} anchor={anchor ?? 'middle'} colour={chartColours.muted} />
      ))}
    </g>
  );
}

/** Level lines at the values of an axis that runs upward, with the values at the left of them. */
export function UpGrid(props: GridProps): VNode {
  return (
    <g>
      {props.ticks.map(({ at }) => (
        <GridLine d={`M${round(props.from)} ${round(at)}H${round(props.to)}`} dark={at === props.base} />
      ))}
      {props.ticks.map(({ at, text }) => (
        <ChartLabel x={props.from - 6} y={at} text={text} anchor="end" colour={chartColours.muted} />
      ))}
    </g>
  );
}
