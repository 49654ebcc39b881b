import type { VNode } from 'preact';
import { chartColours, type SeriesLook } from '../frame/chart-colours.ts';
import { ChartLabel, round } from '../frame/chart-text.tsx';
import { Mark } from '../frame/mark.tsx';
import { periodStart, sayPeriod } from '../frame/periods.ts';
import { pointPath } from '../frame/series-key.tsx';
import { sayPoint } from './line-chart-figures.tsx';
import type { LineLayout } from './line-chart-layout.ts';
import type { LineChartProps } from './line-chart-props.ts';
import type { PlacedEnd } from './line-ends.ts';
import type { KnownPoint, PlacedLine } from './line-runs.ts';

/** A line through points, or undefined where there is only one. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string | undefined {
  if (points.length < 2) return undefined;
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

interface RangeProps {
  readonly run: readonly KnownPoint[];
  readonly at: LineLayout;
  readonly look: SeriesLook;
}

function Range({ run, at, look }: RangeProps): VNode | null {
  const ranged = run.flatMap(({ index, low, high }) =>
    low === undefined || high === undefined ? [] : [{ x: at.x(index), low: at.scale.at(low), high: at.scale.at(high) }],
  );
  const [only] = ranged;
  if (only === undefined) return null;
  // A range of one period has no breadth: it is drawn as a bar.
  const spread = ranged.length === 1 ? [-4, 4].map((by) => ({ ...only, x: only.x + by })) : ranged;
  const lows = spread.map(({ x, low }) => [x, low] as const);
  const highs = spread.map(({ x, high }) => [x, high] as const);
  return (
    <g>
      <path d={`${linePath([...highs, ...lows.toReversed()])}z`} fill={look.colour} fill-opacity={0.16} stroke="none" />
      <path
        d={`${linePath(highs)}${linePath(lows)}`}
        fill="none"
        stroke={look.colour}
        stroke-width={0.8}
        stroke-opacity={0.7}
      />
    </g>
  );
}

/** Half the width of points that do not touch their neighbours; none where there are too many to show. */
function pointSize(at: LineLayout): number {
  const { apart } = at;
  if (apart >= 11) return 4;
  return apart >= 7 ? 3 : 0;
}

interface PointProps {
  readonly props: LineChartProps;
  readonly at: LineLayout;
  readonly line: PlacedLine;
  readonly point: KnownPoint;
  readonly look: SeriesLook;
  readonly size: number;
}

function Point({ props, at, line, point, look, size }: PointProps): VNode {
  const [x, y] = [at.x(point.index), at.scale.at(point.value)];
  const { first, every } = at.span;
  const name = props.series.length > 1 ? `${props.series[line.index]?.name}, ` : '';
  const period = sayPeriod(periodStart(first, point.index, every), every);
  return (
    <Mark say={`${name}${period}: ${sayPoint(point.point, props)}`}>
      <circle
        class="tl-mark__reach"
        cx={round(x)}
        cy={round(y)}
        r={round(Math.min(9, Math.max(3, at.apart / 2)))}
        fill="none"
        pointer-events="all"
      />
      {size > 0 && (
        <path
          d={pointPath(look.shape, x, y, size)}
          fill={point.point.provisional ? chartColours.white : look.colour}
          stroke={look.colour}
          stroke-width={point.point.provisional ? 1.8 : 1}
        />
      )}
    </Mark>
  );
}

/** Points of long lines that are drawn all the same: alone, provisional, or now and then so that the shape is known. */
function shownPoints({ points, runs }: PlacedLine): ReadonlySet<KnownPoint> {
  const known = points.filter((_, place) => place % 8 === 3);
  const alone = runs.filter((run) => run.length === 1).flat();
  return new Set([...known, ...alone, ...points.filter(({ point }) => point.provisional), ...points.slice(-1)]);
}

/** The likely ranges of a series: pale surfaces with a fine edge, so that they show in grey print. */
export function Ranges(props: {
  readonly line: PlacedLine;
  readonly at: LineLayout;
  readonly look: SeriesLook;
}): VNode {
  return (
    <g>
      {props.line.runs.map((run) => (
        <Range run={run} at={props.at} look={props.look} />
      ))}
    </g>
  );
}

/** One series: a line for each run of figures that follow each other, and its points. */
export function Line(props: {
  readonly props: LineChartProps;
  readonly at: LineLayout;
  readonly line: PlacedLine;
  readonly look: SeriesLook;
}): VNode {
  const { at, line, look } = props;
  const size = pointSize(at);
  const always = shownPoints(line);
  // Ten years of days are not ten thousand marks: the table has them.
  const all = at.lines.reduce((sum, { points }) => sum + points.length, 0) <= 300;
  return (
    <g>
      {line.runs.map((run) => {
        const d = linePath(run.map(({ index, value }) => [at.x(index), at.scale.at(value)]));
        return (
          d && (
            <path
              d={d}
              fill="none"
              stroke={look.colour}
              stroke-width={2.2}
              stroke-dasharray={look.dash}
              stroke-linejoin="round"
            />
          )
        );
      })}
      {line.points.map((point) => {
        const shown = size > 0 || always.has(point);
        if (!all && !shown) return null;
        return <Point props={props.props} at={at} line={line} point={point} look={look} size={shown ? size || 3 : 0} />;
      })}
    </g>
  );
}

/** The name and last figure of a line at its end, and what leads there. */
export function LineEnd({ end, look }: { readonly end: PlacedEnd; readonly look: SeriesLook }): VNode {
  const far = Math.abs(end.y - end.from.y) > 7 || end.early;
  return (
    <g>
      {far && (
        <path
          d={`M${round(end.from.x + 7)} ${round(end.from.y)}L${round(end.x - 4)} ${round(end.y)}`}
          stroke={look.colour}
          stroke-width={0.8}
          fill="none"
        />
      )}
      <ChartLabel x={end.x} y={end.y} text={end.lines} bold colour={look.colour} />
    </g>
  );
}
