import type { VNode } from 'preact';
import { chartColours } from '../frame/chart-colours.ts';
import { ChartLabel, lineHeight, round } from '../frame/chart-text.tsx';
import type { PeriodTick } from '../frame/periods.ts';
import type { ChangeLabel } from './line-labels.ts';

/** Names of periods under a drawing, the year beneath where it is new, and a small stroke at each. */
export function PeriodAxisWords(props: { readonly ticks: readonly PeriodTick[]; readonly foot: number }): VNode {
  const { ticks, foot } = props;
  return (
    <g>
      <path
        d={ticks.map(({ at }) => `M${round(at)} ${round(foot)}v5`).join('')}
        stroke={chartColours.muted}
        stroke-width={1}
        fill="none"
      />
      {ticks.map(({ at, text, anchor, year }) => (
        <ChartLabel
          x={at}
          y={foot + 14 + (year === undefined ? 0 : lineHeight / 2)}
          text={year === undefined ? text : [text, year]}
          anchor={anchor}
          colour={chartColours.muted}
        />
      ))}
    </g>
  );
}

/** Upright dashed lines where the definition changed, with their words above the drawing. */
export function ChangeMarks(props: { readonly changes: readonly ChangeLabel[]; readonly foot: number }): VNode | null {
  const { changes, foot } = props;
  if (changes.length === 0) return null;
  const begins = ({ at, lines, x, y }: ChangeLabel): number => (x > at ? y + 2 : y + lines.length * lineHeight + 1);
  return (
    <g>
      <path
        d={changes.map((change) => `M${round(change.at)} ${round(begins(change))}V${round(foot)}`).join('')}
        stroke={chartColours.ink}
        stroke-width={1.2}
        stroke-dasharray="2 3"
        fill="none"
      />
      {changes.map(({ lines, x, y, width }) => (
        <g>
          <rect
            x={round(x - 1)}
            y={round(y)}
            width={round(width + 2)}
            height={lines.length * lineHeight}
            fill={chartColours.white}
          />
          <ChartLabel x={x} y={y + (lines.length * lineHeight) / 2} text={lines} />
        </g>
      ))}
    </g>
  );
}

/** Two strokes through the foot of a scale that does not begin at nought. */
export function BrokenFoot(props: { readonly x: number; readonly foot: number }): VNode {
  const [x, foot] = [round(props.x + 2), round(props.foot)];
  return (
    <>
      <path d={`M${x - 2} ${foot + 5}l4 -10h5l-4 10z`} fill={chartColours.white} stroke="none" />
      <path d={`M${x - 2} ${foot + 5}l4 -10m5 0l-4 10`} stroke={chartColours.ink} stroke-width={1.2} fill="none" />
    </>
  );
}
