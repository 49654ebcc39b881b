import type { VNode } from 'preact';
import type { DataColumn } from '../../lists/data-column.ts';
import { chartColours } from '../frame/chart-colours.ts';
import { FigureTable, nameColumn, sayFigure } from '../frame/chart-figures.tsx';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, round } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { MarkReach } from '../frame/mark-reach.tsx';
import { periodStart, sayPeriod } from '../frame/periods.ts';
import { sayValue, unitAfter } from '../frame/say-value.ts';
import { pointPath } from '../frame/series-key.tsx';
import { linePath } from '../line-chart/line-marks.tsx';
import { knownPoints, spanOf } from '../line-chart/line-runs.ts';
import {
  type PlacedChart,
  plotHeight,
  type SmallChart,
  type SmallLayout,
  type SmallMultiplesProps,
  smallMultiplesLayout,
  smallSize,
} from './small-multiples-layout.ts';

/** "Kent Police: 38 lines in October 2026; lowest 12 in May 2025, highest 41 in March 2026". */
function sentence({ chart, points }: PlacedChart, at: SmallLayout, props: SmallMultiplesProps): string {
  const format = props.format ?? sayValue;
  const period = (index: number): string => sayPeriod(periodStart(at.span.first, index, at.span.every), at.span.every);
  const say = ({ value, index }: PlacedChart['points'][number]): string => `${format(value)} in ${period(index)}`;
  const [last, byValue] = [points.at(-1), points.toSorted((one, other) => one.value - other.value)];
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  if (last === undefined || lowest === undefined || highest === undefined) return `${chart.name}: no figure`;
  const now = last.index === at.span.count - 1 ? '' : `no figure for ${period(at.span.count - 1)}; `;
  return `${chart.name}: ${now}${format(last.value)}${unitAfter(last.value, props.unit)} in ${period(last.index)}; lowest ${say(lowest)}, highest ${say(highest)}`;
}

interface SmallProps {
  readonly placed: PlacedChart;
  readonly at: SmallLayout;
}

/** Columns that stand on nought; below it they hang. */
function Columns({ placed, at }: SmallProps): VNode {
  const wide = Math.max(1, (at.width - 8) / at.span.count - (at.width / at.span.count > 5 ? 1.5 : 0.5));
  const d = placed.points.map(({ index, value }) => {
    const left = placed.x + at.x(index) - wide / 2;
    const [base, end] = [placed.plotTop + at.scale.at(0), placed.plotTop + at.scale.at(value)];
    return `M${round(left)} ${round(base)}V${round(end)}h${round(wide)}V${round(base)}z`;
  });
  return <path d={d.join('')} fill={chartColours.line} stroke="none" />;
}

function SmallLine({ placed, at }: SmallProps): VNode {
  const spot = (index: number, value: number): readonly [number, number] => [
    placed.x + at.x(index),
    placed.plotTop + at.scale.at(value),
  ];
  const lines = placed.runs.map((run) => linePath(run.map(({ index, value }) => spot(index, value))) ?? '');
  // A figure between two gaps, and the last one, would not be seen as a line.
  const alone = [...placed.runs.filter((run) => run.length === 1).flat(), ...placed.points.slice(-1)];
  const dots = [...new Set(alone)].map(({ index, value }) => pointPath('circle', ...spot(index, value), 2.5));
  return (
    <>
      <path d={lines.join('')} fill="none" stroke={chartColours.line} stroke-width={1.8} stroke-linejoin="round" />
      <path d={dots.join('')} fill={chartColours.line} stroke="none" />
    </>
  );
}

/** The name of a chart between a rule above it and the line of nought below; heavy where it is to stand out. */
function SmallFrame({ placed, at, standsOut }: SmallProps & { readonly standsOut: boolean }): VNode {
  const { x, y, plotTop, name } = placed;
  const nought = plotTop + at.scale.at(0);
  return (
    <>
      <path
        d={`M${round(x)} ${round(y)}h${round(at.width)}`}
        stroke={standsOut ? chartColours.ink : chartColours.rule}
        stroke-width={standsOut ? 4 : 1}
      />
      <ChartLabel x={x} y={y + 14 + ((name.length - 1) * 17) / 2} text={name} size={smallSize} bold={standsOut} />
      <path
        d={`M${round(x)} ${round(nought)}h${round(at.width)}`}
        stroke={chartColours.ink}
        stroke-width={1}
        fill="none"
      />
    </>
  );
}

function Small(props: SmallProps & { readonly props: SmallMultiplesProps }): VNode {
  const { placed, at } = props;
  const { x, y, plotTop, chart } = placed;
  const known = placed.last !== 'No figure';
  // The name stands outside the link, which says it: what a link shows must be what it is called (WCAG 2.5.3).
  return (
    <g>
      <SmallFrame placed={placed} at={at} standsOut={chart.key === props.props.highlight} />
      <Mark say={sentence(placed, at, props.props)} href={chart.href}>
        <ChartLabel
          x={x}
          y={plotTop - 13}
          text={placed.last}
          size={smallSize}
          bold={known}
          colour={known ? undefined : chartColours.muted}
        />
        {props.props.drawn === 'bars' ? <Columns placed={placed} at={at} /> : <SmallLine placed={placed} at={at} />}
        <MarkReach x={x} y={y} width={at.width} height={plotTop + plotHeight - y} />
      </Mark>
    </g>
  );
}

/** The charts alone, for a document. */
export function smallMultiplesDrawing(props: SmallMultiplesProps, sheet: Sheet): VNode {
  const at = smallMultiplesLayout(props, sheet);
  if (at === undefined) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const linked = props.charts.some(({ href }) => href !== undefined);
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height} linked={linked}>
      <ChartLabel x={0} y={(at.note.length * lineHeight) / 2} text={at.note} colour={chartColours.muted} />
      {at.charts.map((placed) => (
        <Small placed={placed} at={at} props={props} />
      ))}
    </Drawing>
  );
}

function columnsOf(props: SmallMultiplesProps): readonly DataColumn<SmallChart>[] {
  const span = spanOf(
    props.charts.flatMap(({ points }) => points),
    props.every,
  );
  if (span === undefined) return [];
  const known = new Map(
    props.charts.map(({ key, points }) => [
      key,
      new Map(knownPoints(points, span).map(({ index, value }) => [index, value])),
    ]),
  );
  return Array.from({ length: span.count }, (_, index) => {
    const period = sayPeriod(periodStart(span.first, index, span.every), span.every);
    return {
      key: `period-${index}`,
      title: period.charAt(0).toUpperCase() + period.slice(1),
      numeric: true,
      cell: ({ key }: SmallChart) => sayFigure(known.get(key)?.get(index), props.format),
    };
  });
}

function Figures(props: SmallMultiplesProps): VNode {
  return (
    <FigureTable
      words={props.words}
      rows={props.charts}
      rowKey={({ key }) => key}
      columns={[nameColumn(props.rowTitle), ...columnsOf(props)]}
    />
  );
}

/**
 * The same small chart for each of many, all with one scale, so that shapes compare: 44 forces over two years. Each has its
 * name and its last figure; one may stand out.
 */
export function SmallMultiples(props: SmallMultiplesProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<Figures {...props} />}
      draw={(sheet) => smallMultiplesDrawing(props, sheet)}
    />
  );
}
