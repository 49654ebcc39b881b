import type { VNode } from 'preact';
import { UpGrid } from '../frame/axis.tsx';
import { chartColours, looksOf, type SeriesLook } from '../frame/chart-colours.ts';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { DrawingKey, type KeyEntry } from '../frame/drawing-key.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { pointPath, seriesEntries } from '../frame/series-key.tsx';
import { BrokenFoot, ChangeMarks, PeriodAxisWords } from './line-axis.tsx';
import { LineFigures } from './line-chart-figures.tsx';
import { keyTexts, type LineLayout, lineChartLayout } from './line-chart-layout.ts';
import { type LineChartProps, mostLines } from './line-chart-props.ts';
import { Line, LineEnd, Ranges } from './line-marks.tsx';

function entriesOf(props: LineChartProps, at: LineLayout, looks: readonly SeriesLook[]): readonly KeyEntry[] {
  const texts = keyTexts(props, at.key).slice(at.key.series ? props.series.length : 0);
  const ranged = looks[at.lines.find(({ points }) => points.some(({ low }) => low !== undefined))?.index ?? 0];
  const colour = ranged?.colour ?? chartColours.line;
  const samples = [
    at.key.range &&
      ((x: number, y: number) => (
        <g>
          <rect x={x} y={y - 7} width={16} height={14} fill={colour} fill-opacity={0.16} stroke="none" />
          <path d={`M${x} ${y - 7}h16m-16 14h16`} stroke={colour} stroke-width={0.8} fill="none" />
        </g>
      )),
    at.key.provisional &&
      ((x: number, y: number) => (
        <path
          d={pointPath('circle', x + 8, y, 4)}
          fill={chartColours.white}
          stroke={chartColours.ink}
          stroke-width={1.8}
        />
      )),
  ].filter((sample) => sample !== false);
  return [
    ...(at.key.series ? seriesEntries('', props.series, looks, 'line') : []),
    ...samples.map((sample, index) => ({ text: texts[index] ?? '', sample })),
  ];
}

/** The lines alone, for a document. Throws where there are more than can be told apart. */
export function lineChartDrawing(props: LineChartProps, sheet: Sheet): VNode {
  if (props.series.length > mostLines) throw new Error(`A line chart tells at most ${mostLines} lines apart`);
  const at = lineChartLayout(props, sheet);
  if (at === undefined) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const looks = looksOf(props.series);
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height}>
      <DrawingKey entries={entriesOf(props, at, looks)} x={0} y={0} width={sheet.width} />
      {at.note.lines.length > 0 && (
        <ChartLabel
          x={0}
          y={at.note.y + (at.note.lines.length * lineHeight) / 2}
          text={at.note.lines}
          colour={chartColours.muted}
        />
      )}
      <UpGrid ticks={at.upTicks} from={at.left} to={at.right} base={at.scale.at(0)} />
      {at.note.lines.length > 0 && <BrokenFoot x={at.left} foot={at.foot} />}
      <PeriodAxisWords ticks={at.periodTicks} foot={at.foot} />
      {looks.map((look, index) => {
        const line = at.lines[index];
        return line && <Ranges line={line} at={at} look={look} />;
      })}
      <ChangeMarks changes={at.changes} foot={at.foot} />
      {at.ends.map((end) => {
        const look = looks[end.index];
        return look && <LineEnd end={end} look={look} />;
      })}
      {looks.map((look, index) => {
        const line = at.lines[index];
        return line && <Line props={props} at={at} line={line} look={look} />;
      })}
    </Drawing>
  );
}

/**
 * How figures went over time. Lines differ by colour, dash and the shape of their points, and are named at their ends; they
 * break where there is no figure and where the definition changed. The axis begins at nought unless the sheet says otherwise.
 */
export function LineChart(props: LineChartProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<LineFigures {...props} />}
      draw={(sheet) => lineChartDrawing(props, sheet)}
    />
  );
}
