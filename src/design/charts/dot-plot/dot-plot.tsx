import type { VNode } from 'preact';
import { AcrossGrid } from '../frame/axis.tsx';
import { chartColours, toneColour } from '../frame/chart-colours.ts';
import { FigureNotes, FigureTable, nameColumn, sayFigure } from '../frame/chart-figures.tsx';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, round } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { DrawingKey } from '../frame/drawing-key.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { ReferenceLine, sayReference } from '../frame/reference-line.tsx';
import { sayValue } from '../frame/say-value.ts';
import { pointPath } from '../frame/series-key.tsx';
import {
  type DotLayout,
  type DotPlotProps,
  type DotRow,
  dotBand,
  dotKeyTexts,
  dotPlotLayout,
  knownDot,
  sayDot,
} from './dot-plot-layout.ts';

/** "Kent: 12% (8% to 17%), likely range (95 in 100), from 21 cases": begins with what stands beside it. */
function sentence(row: DotRow, props: DotPlotProps): string {
  const range = knownDot(row)?.range ? `, ${props.range.charAt(0).toLowerCase()}${props.range.slice(1)}` : '';
  const cases = sayCases(row);
  const figure = knownDot(row) ? sayDot(row, props.format) : 'no figure';
  return `${row.name}: ${figure}${range}${cases === undefined ? '' : `, from ${cases}`}`;
}

function sayCases({ cases }: DotRow): string | undefined {
  return cases === undefined ? undefined : `${sayValue(cases)} ${cases === 1 ? 'case' : 'cases'}`;
}

/** A range as a bar with ends, and the figure within it as a dot; hollow where there is no range. */
function RangeAndDot(props: {
  readonly x: number;
  readonly y: number;
  readonly range: readonly [from: number, to: number] | undefined;
  readonly colour: string;
}): VNode {
  const { x, y, range, colour } = props;
  return (
    <>
      {range && (
        <path
          d={`M${round(range[0])} ${round(y - 5)}v10m0 -5H${round(range[1])}m0 -5v10`}
          stroke={colour}
          stroke-width={2}
          fill="none"
        />
      )}
      <path
        d={pointPath('circle', x, y, 5)}
        fill={range ? colour : chartColours.white}
        stroke={range ? chartColours.white : colour}
        stroke-width={range ? 1 : 2}
      />
    </>
  );
}

interface RowProps {
  readonly props: DotPlotProps;
  readonly at: DotLayout;
  readonly index: number;
  readonly colour: string;
}

function Row({ props, at, index, colour }: RowProps): VNode | null {
  const [row, place] = [props.rows[index], at.rows[index]];
  if (row === undefined || place === undefined) return null;
  const { names, scale } = at;
  const lines = names.lines[index] ?? [];
  const dot = knownDot(row);
  const y = place.top + dotBand / 2;
  // Above its range, the figure stands on the first line of the name.
  const figureY = names.above ? place.nameY - ((lines.length - 1) * lineHeight) / 2 : y;
  const range = dot?.range?.map((value) => scale.at(value));
  return (
    <g>
      <ChartLabel x={0} y={place.nameY} text={lines} halo={names.above} />
      <Mark say={sentence(row, props)} href={row.href}>
        {dot && (
          <RangeAndDot
            x={scale.at(dot.value)}
            y={y}
            range={range ? [range[0] ?? 0, range[1] ?? 0] : undefined}
            colour={colour}
          />
        )}
        <ChartLabel
          x={at.figuresAt}
          y={figureY}
          text={sayDot(row, props.format)}
          anchor={names.above ? 'end' : 'start'}
          colour={dot ? undefined : chartColours.muted}
          halo={names.above}
        />
      </Mark>
    </g>
  );
}

/** The dots alone, for a document. */
export function dotPlotDrawing(props: DotPlotProps, sheet: Sheet): VNode {
  if (props.rows.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const at = dotPlotLayout(props, sheet);
  const colour = toneColour(props.tone);
  const samples = [
    (x: number, y: number) => <path d={pointPath('circle', x + 8, y, 5)} fill={colour} />,
    (x: number, y: number) => (
      <path d={`M${x} ${y - 5}v10m0 -5h16m0 -5v10`} stroke={colour} stroke-width={2} fill="none" />
    ),
  ];
  const entries = dotKeyTexts(props).map((text, index) => ({ text, sample: samples[index] ?? (() => <g />) }));
  const linked = props.rows.some(({ href }) => href !== undefined);
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height} linked={linked}>
      <DrawingKey entries={entries} x={0} y={0} width={sheet.width} />
      <AcrossGrid ticks={at.ticks} from={at.top} to={at.foot} base={at.names.above ? undefined : at.scale.at(0)} />
      {props.reference && (
        <ReferenceLine
          head={at.reference}
          x={at.scale.at(props.reference.value)}
          top={at.head}
          foot={at.foot}
          width={sheet.width}
          parts={at.names.above ? at.rows.map(({ top }) => ({ from: top - 3, to: top + dotBand + 3 })) : undefined}
        />
      )}
      {props.rows.map((_, index) => (
        <Row props={props} at={at} index={index} colour={colour} />
      ))}
    </Drawing>
  );
}

function Figures(props: DotPlotProps): VNode {
  const format = props.format ?? sayValue;
  const cases = props.rows.some((row) => row.cases !== undefined);
  return (
    <>
      <FigureTable
        words={props.words}
        rows={props.rows}
        rowKey={({ key }) => key}
        columns={[
          nameColumn(props.rowTitle),
          { key: 'value', title: props.valueTitle, numeric: true, cell: ({ value }) => sayFigure(value, format) },
          {
            key: 'range',
            title: props.range,
            numeric: true,
            cell: (row) => {
              const range = knownDot(row)?.range;
              return range ? `${format(range[0])} to ${format(range[1])}` : 'No range';
            },
          },
          ...(cases
            ? [{ key: 'cases', title: 'Cases', numeric: true, cell: (row: DotRow) => sayFigure(row.cases) }]
            : []),
        ]}
      />
      <FigureNotes notes={props.reference ? [sayReference(props.reference, format)] : []} />
    </>
  );
}

/**
 * Figures that rest on few cases, each with the range in which the true one very likely lies: where ranges overlap, forces
 * may not differ at all. Rows stand as the caller sorted them.
 */
export function DotPlot(props: DotPlotProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => dotPlotDrawing(props, sheet)} />
  );
}
