import type { VNode } from 'preact';
import type { DataColumn } from '../../lists/data-column.ts';
import { FigureNotes, FigureTable, sayFigure } from '../frame/chart-figures.tsx';
import { periodStart, periodsSince, sayPeriod } from '../frame/periods.ts';
import { sayValue, unitAfter } from '../frame/say-value.ts';
import { knownNumber } from '../frame/value-scale.ts';
import type { LineChartProps, LinePoint, LineSeries } from './line-chart-props.ts';
import { changesWithin, spanOf } from './line-runs.ts';

/** A figure with all that is known of it: "38 lines, likely between 30 and 46, provisional". */
export function sayPoint(point: LinePoint, props: Pick<LineChartProps, 'format' | 'unit'>): string {
  const format = props.format ?? sayValue;
  const value = knownNumber(point.value);
  if (value === undefined) return 'no figure';
  const [low, high] = [knownNumber(point.low), knownNumber(point.high)];
  const range = low === undefined || high === undefined ? '' : `, likely between ${format(low)} and ${format(high)}`;
  return `${format(value)}${unitAfter(value, props.unit)}${range}${point.provisional ? ', provisional' : ''}`;
}

/** One period: its name, what changed in it, and the point of each series. */
interface PeriodRow {
  readonly index: number;
  readonly name: string;
  readonly changed: readonly string[];
  readonly points: ReadonlyMap<string, LinePoint>;
}

function rowsOf(props: LineChartProps): readonly PeriodRow[] {
  const span = spanOf(
    props.series.flatMap(({ points }) => points),
    props.every,
  );
  if (span === undefined) return [];
  const changes = changesWithin(props.changes, span);
  const indexOf = ({ on }: LinePoint): number => Math.floor(periodsSince(span.first, on, span.every));
  const bySeries = props.series.map(({ key, points }) => ({
    key,
    byPeriod: new Map(points.map((point) => [indexOf(point), point])),
  }));
  return Array.from({ length: span.count }, (_, index) => ({
    index,
    name: sayPeriod(periodStart(span.first, index, span.every), span.every),
    changed: changes.filter(({ at }) => Math.floor(at) === index).map(({ words }) => words),
    points: new Map(
      bySeries.flatMap(({ key, byPeriod }) => {
        const point = byPeriod.get(index);
        return point === undefined ? [] : [[key, point] as const];
      }),
    ),
  }));
}

function columnsOf(series: LineSeries, props: LineChartProps): readonly DataColumn<PeriodRow>[] {
  const format = props.format ?? sayValue;
  const ranged = series.points.some(({ low }) => knownNumber(low) !== undefined);
  const range = (point: LinePoint | undefined): string => {
    const [low, high] = [knownNumber(point?.low), knownNumber(point?.high)];
    return low === undefined || high === undefined ? '' : `${format(low)} to ${format(high)}`;
  };
  const figure: DataColumn<PeriodRow> = {
    key: `series-${series.key}`,
    title: series.name,
    numeric: true,
    cell: ({ points }) => {
      const point = points.get(series.key);
      return `${sayFigure(point?.value, format)}${point?.provisional ? ' (provisional)' : ''}`;
    },
  };
  if (!ranged) return [figure];
  const title = `${series.name}: ${props.range ?? 'likely range'}`;
  return [
    figure,
    { key: `range-${series.key}`, title, numeric: true, cell: ({ points }) => range(points.get(series.key)) },
  ];
}

const titles = { day: 'Day', week: 'Week', month: 'Month' } as const;

/** The figures of a line chart as a table, a row for each period, those without a figure as well. */
export function LineFigures(props: LineChartProps): VNode {
  return (
    <>
      <FigureTable
        words={props.words}
        rows={rowsOf(props)}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            key: 'period',
            title: titles[props.every],
            rowHeader: true,
            cell: ({ name, changed }) => (
              <>
                {name.charAt(0).toUpperCase() + name.slice(1)}
                {changed.map((words) => (
                  <span class="tl-chart__changed">{words}</span>
                ))}
              </>
            ),
          },
          ...props.series.flatMap((series) => columnsOf(series, props)),
        ]}
      />
      <FigureNotes
        notes={(props.changes ?? []).map(({ words }) => `${words}: figures before and after do not compare.`)}
      />
    </>
  );
}
