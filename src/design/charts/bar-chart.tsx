import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { DataTable } from '../lists/data-table.tsx';
import { sayNumber } from '../lists/say-number.ts';
import { AcrossGrid } from './axis.tsx';
import { looksOf, type Series, type SeriesLook } from './chart-colours.ts';
import { ChartFrame, type ChartWords, type Sheet } from './chart-frame.tsx';
import { surfaceOf, Textures } from './chart-surface.tsx';
import { ChartLabel, round, textWidth, wrapText } from './chart-text.tsx';
import { Drawing } from './drawing.tsx';
import { Mark } from './mark.tsx';
import { keyHeight, SeriesKey } from './series-key.tsx';

/** One thing that is measured: a force, a month, a kind. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** The list behind the row: its bars are links then. */
  readonly href?: string | undefined;
  /** By key of the series. Absent where there is no figure: not the same as none. */
  readonly values: Readonly<Record<string, number>>;
}

export interface BarChartProps {
  readonly words: ChartWords;
  /** What the rows are: "Force". */
  readonly rowTitle: string;
  readonly series: readonly Series[];
  readonly rows: readonly BarRow[];
  /** Series side by side, or one behind the other where they add up to a whole. */
  readonly arranged?: 'grouped' | 'stacked' | undefined;
  /** What is counted, after a figure: "lines". */
  readonly unit?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

/** One bar: whose, of what series, from where to where in the measure. */
interface Bar {
  readonly row: BarRow;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function barsOf(row: BarRow, props: BarChartProps): readonly Bar[] {
  let end = 0;
  return props.series.flatMap(({ key }, index) => {
    const value = row.values[key];
    if (value === undefined) return [];
    const from = props.arranged === 'stacked' ? end : 0;
    end = from + value;
    return [{ row, index, from, to: end, value }];
  });
}

function sentence(props: BarChartProps, bar: Bar): string {
  const series = props.series.length > 1 ? `, ${props.series[bar.index]?.name}` : '';
  const figure = (props.format ?? sayNumber)(bar.value);
  return `${bar.row.name}${series}: ${figure}${props.unit ? ` ${props.unit}` : ''}`;
}

/** Where everything stands on a sheet. */
function layout(props: BarChartProps, sheet: Sheet) {
  const format = props.format ?? sayNumber;
  const stacked = props.arranged === 'stacked';
  const bars = props.rows.map((row) => barsOf(row, props));
  const most = Math.max(0, ...bars.flat().map(({ to }) => to));
  const least = Math.min(0, ...bars.flat().map(({ to }) => to));
  const names = Math.max(0, ...props.rows.map(({ name }) => textWidth(name)));
  // On a phone long names stand above their bars: beside them they would be cut off.
  const above = names + 10 > sheet.width * 0.36;
  const left = above ? 6 : names + 10;
  const right = stacked ? 14 : textWidth(format(most)) + 12;
  const thickness = stacked || props.series.length === 1 ? 20 : 15;
  const band = stacked ? thickness : thickness * props.series.length;
  const top = keyHeight(props.series, sheet.width);
  const scale = scaleLinear()
    .domain([least, most || 1])
    .range([left, sheet.width - right]);
  const head = above ? 22 : 6;
  return {
    format,
    stacked,
    bars,
    above,
    left,
    thickness,
    band,
    head,
    step: head + band + (above ? 10 : 6),
    top,
    scale,
  };
}

type Layout = ReturnType<typeof layout>;

interface RowProps {
  readonly props: BarChartProps;
  readonly looks: readonly SeriesLook[];
  readonly sheet: Sheet;
  readonly at: Layout;
  readonly index: number;
}

function Row({ props, looks, sheet, at, index }: RowProps): VNode | null {
  const row = props.rows[index];
  if (!row) return null;
  const top = at.top + index * at.step + at.head;
  const bars = at.bars[index] ?? [];
  const middle = top + at.band / 2;
  return (
    <g>
      {at.above ? (
        <ChartLabel x={0} y={top - 11} text={wrapText(row.name, sheet.width, 1)} halo />
      ) : (
        <ChartLabel x={at.left - 10} y={middle} anchor="end" text={row.name} />
      )}
      {bars.length === 0 && <ChartLabel x={at.left + 6} y={middle} text="No figure" halo />}
      {bars.map((bar) => {
        const look = looks[bar.index];
        const y = at.stacked ? top : top + bar.index * at.thickness;
        const [from, to] = [at.scale(bar.from), at.scale(bar.to)].toSorted((one, other) => one - other) as [
          number,
          number,
        ];
        return (
          look && (
            <Mark say={sentence(props, bar)} href={row.href}>
              <rect
                x={round(from)}
                y={round(y)}
                width={round(Math.max(to - from, bar.value === 0 ? 0 : 1))}
                height={at.thickness - (at.stacked || props.series.length === 1 ? 0 : 2)}
                {...surfaceOf(sheet.drawing, look, bar.index)}
              />
              {!at.stacked && <ChartLabel x={to + 6} y={y + at.thickness / 2} text={at.format(bar.value)} halo />}
            </Mark>
          )
        );
      })}
    </g>
  );
}

/** The bars alone, for a document. */
export function barChartDrawing(props: BarChartProps, sheet: Sheet): VNode {
  const looks = looksOf(props.series);
  const at = layout(props, sheet);
  const foot = at.top + props.rows.length * at.step;
  const ticks = at.scale
    .ticks(sheet.width < 500 ? 4 : 8)
    .map((value) => ({ at: at.scale(value), text: at.format(value) }));
  return (
    <Drawing
      words={props.words}
      sheet={sheet}
      height={foot + 24}
      linked={props.rows.some(({ href }) => href !== undefined)}
    >
      <Textures drawing={sheet.drawing} looks={looks} />
      <SeriesKey
        drawing={sheet.drawing}
        series={props.series}
        looks={looks}
        x={0}
        y={0}
        width={sheet.width}
        as="surface"
      />
      <AcrossGrid ticks={ticks} from={at.top} to={foot} base={at.scale(0)} />
      {props.rows.map((_, index) => (
        <Row props={props} looks={looks} sheet={sheet} at={at} index={index} />
      ))}
    </Drawing>
  );
}

function Figures(props: BarChartProps): VNode {
  const format = props.format ?? sayNumber;
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={props.rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          title: props.rowTitle,
          rowHeader: true,
          cell: ({ name, href }) =>
            href === undefined ? (
              name
            ) : (
              <a class="govuk-link" href={href}>
                {name}
              </a>
            ),
        },
        ...props.series.map(({ key, name }) => ({
          key,
          title: name,
          numeric: true,
          cell: ({ values }: BarRow) => (values[key] === undefined ? 'No figure' : format(values[key])),
        })),
      ]}
    />
  );
}

/**
 * Bars that run across, so that names of forces can be read: one for each row, or several side by side or end to end. Bars
 * begin at nought. Every bar has its figure beside it or in its title; a row without a figure says so.
 */
export function BarChart(props: BarChartProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => barChartDrawing(props, sheet)} />
  );
}
