import type { VNode } from 'preact';
import { AcrossGrid } from '../frame/axis.tsx';
import { chartColours, looksOf, type SeriesLook } from '../frame/chart-colours.ts';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { surfaceOf, Textures } from '../frame/chart-surface.tsx';
import { ChartLabel, round, textWidth } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { ReferenceLine, ReferenceOver } from '../frame/reference-line.tsx';
import { sayValue, unitAfter } from '../frame/say-value.ts';
import { SeriesKey } from '../frame/series-key.tsx';
import { BarFigures } from './bar-chart-figures.tsx';
import { type BarLayout, barChartLayout, figureSize, type PlacedBar, type PlacedRow } from './bar-chart-layout.ts';
import type { BarChartProps } from './bar-chart-props.ts';

function sentence(props: BarChartProps, row: PlacedRow, bar: PlacedBar): string {
  const series = props.series.length > 1 ? `, ${props.series[bar.index]?.name}` : '';
  const figure = (props.format ?? sayValue)(bar.value);
  return `${row.row.name}${series}: ${figure}${unitAfter(bar.value, props.unit)}`;
}

/** A figure within a bar: white on a plain colour; on a texture, where letters would be lost, on a ground of its own. */
function FigureWithin(props: { readonly bar: PlacedBar; readonly look: SeriesLook; readonly text: string }): VNode {
  const { bar, look, text } = props;
  const [x, y] = [bar.figure?.x ?? 0, bar.y + bar.height / 2];
  const width = textWidth(text, figureSize) + 4;
  const plain = look.texture === 'solid' || look.texture === 'hollow';
  return (
    <>
      {!plain && (
        <rect
          class="tl-mark__ground"
          x={round(x - width / 2)}
          y={round(y - 8)}
          width={round(width)}
          height={16}
          fill={chartColours.white}
        />
      )}
      <ChartLabel
        x={x}
        y={y}
        text={text}
        anchor="middle"
        size={figureSize}
        colour={look.texture === 'solid' ? chartColours.white : undefined}
      />
    </>
  );
}

interface BarProps {
  readonly props: BarChartProps;
  readonly sheet: Sheet;
  readonly look: SeriesLook;
  readonly row: PlacedRow;
  readonly bar: PlacedBar;
}

function Bar({ props, sheet, look, row, bar }: BarProps): VNode {
  const text = (props.format ?? sayValue)(bar.value);
  return (
    <Mark say={sentence(props, row, bar)} href={row.row.href}>
      <rect
        x={round(bar.x)}
        y={round(bar.y)}
        width={round(bar.width)}
        height={bar.height}
        {...surfaceOf(sheet.drawing, look, bar.index)}
      />
      {bar.figure?.within && <FigureWithin bar={bar} look={look} text={text} />}
      {bar.figure && !bar.figure.within && (
        <ChartLabel x={bar.figure.x} y={bar.y + bar.height / 2} text={text} anchor={bar.figure.anchor} halo />
      )}
    </Mark>
  );
}

interface RowProps {
  readonly props: BarChartProps;
  readonly looks: readonly SeriesLook[];
  readonly sheet: Sheet;
  readonly at: BarLayout;
  readonly row: PlacedRow;
}

function Row({ props, looks, sheet, at, row }: RowProps): VNode {
  return (
    <g>
      <ChartLabel x={0} y={row.nameY} text={row.name} halo={at.names.above} />
      {row.bars.map((bar) => {
        const look = looks[bar.index];
        return look && <Bar props={props} sheet={sheet} look={look} row={row} bar={bar} />;
      })}
      {row.notes.map(({ x, y, text, bold, anchor }) => (
        <ChartLabel
          x={x}
          y={y}
          text={text}
          anchor={anchor}
          bold={bold}
          colour={bold ? undefined : chartColours.muted}
          halo
        />
      ))}
    </g>
  );
}

/** The dark line that bars begin at. Where names stand above their bars it would run through them: it is drawn in parts. */
function BaseLine({ at }: { readonly at: BarLayout }): VNode {
  const x = round(at.scale.at(0));
  const parts = at.names.above
    ? at.rows.map(({ top }) => `M${x} ${round(top - 2)}v${at.band + 4}`)
    : [`M${x} ${round(at.top)}V${round(at.foot)}`];
  return <path class="tl-chart__axis" d={parts.join('')} stroke={chartColours.ink} stroke-width={1} fill="none" />;
}

/** Behind the words of the rows, or it would run through them, and again over the bars that it would be lost behind. */
function referenceOf(props: BarChartProps, at: BarLayout, sheet: Sheet) {
  if (props.reference === undefined) return { behind: null, over: null };
  const x = at.scale.at(props.reference.value);
  const crossed = at.rows
    .flatMap(({ bars }) => bars)
    .filter((bar) => bar.x < x && x < bar.x + bar.width)
    .map(({ y, height }) => ({ from: y - 1, to: y + height + 1 }));
  return {
    behind: (
      <ReferenceLine
        head={at.reference}
        x={x}
        top={at.head}
        foot={at.foot}
        width={sheet.width}
        parts={at.names.above ? at.rows.map(({ top }) => ({ from: top - 3, to: top + at.band + 3 })) : undefined}
      />
    ),
    over: <ReferenceOver x={x} parts={crossed} />,
  };
}

/** The bars alone, for a document. */
export function barChartDrawing(props: BarChartProps, sheet: Sheet): VNode {
  if (props.rows.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const looks = looksOf(props.series);
  const at = barChartLayout(props, sheet);
  const reference = referenceOf(props, at, sheet);
  return (
    <Drawing
      words={props.words}
      sheet={sheet}
      height={at.height}
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
      <AcrossGrid ticks={at.ticks} from={at.top} to={at.foot} />
      {reference.behind}
      {at.ticksAbove &&
        at.ticks.map((tick) => (
          <ChartLabel x={tick.at} y={at.head - 10} text={tick.text} anchor={tick.anchor} colour={chartColours.muted} />
        ))}
      {at.rows.map((row) => (
        <Row props={props} looks={looks} sheet={sheet} at={at} row={row} />
      ))}
      <BaseLine at={at} />
      {reference.over}
    </Drawing>
  );
}

/**
 * Bars that run across, so that names of forces can be read: one for each row, or several side by side or end to end. Bars
 * begin at nought. Every bar has its figure beside it, within it or in its title; a row without a figure says so.
 */
export function BarChart(props: BarChartProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<BarFigures {...props} />}
      draw={(sheet) => barChartDrawing(props, sheet)}
    />
  );
}
