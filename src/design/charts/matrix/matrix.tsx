import type { VNode } from 'preact';
import { sayNumber } from '../../lists/say-number.ts';
import { chartColours } from '../frame/chart-colours.ts';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, wrapText } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { StepKey, stepEntries, stepKeyHeight } from '../frame/step-key.tsx';
import { type Step, stepsOf } from '../frame/steps.ts';
import { unitTitle } from '../frame/unit.ts';
import { UnknownTextures } from '../frame/unknown-surface.tsx';
import { type MatrixFigures, matrixFigures, shownValue } from './matrix-figures.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { cellSize, matrixLayout } from './matrix-layout.ts';
import type { MatrixChartProps } from './matrix-props.ts';
import { MatrixTable } from './matrix-table.tsx';
import { MatrixWords } from './matrix-words.tsx';

/** Said where a sum is not the whole of it. */
const atLeast = 'A + means at least: what is held back or not known is not in the sum.';

function entriesOf(props: MatrixChartProps, figures: MatrixFigures, drawing: string, steps: readonly Step[]) {
  const all = props.rows.flatMap((row) => props.columns.map((column) => figures.cellOf(row.key, column.key)));
  const few = [...new Set(all.flatMap((cell) => cell?.fewerThan ?? []))];
  const unknown = all.some((cell) => cell?.fewerThan === undefined && shownValue(cell) === undefined);
  return stepEntries({
    drawing,
    steps,
    none: figures.values.includes(0) ? 'None' : undefined,
    unknown: {
      ...(few.length === 0
        ? {}
        : { few: few.length === 1 ? `Fewer than ${sayNumber(few[0] ?? 0)}` : 'Held back, too few' }),
      ...(unknown ? { 'no-figure': 'No figure' } : {}),
    },
  });
}

/** The grid alone, for a document. Throws where a cell stands in no row or column, or stands there twice. */
export function matrixDrawing(props: MatrixChartProps, sheet: Sheet): VNode {
  const { words, rows, columns, columnOrder = 'names' } = props;
  const figures = matrixFigures(rows, columns, props.cells);
  if (props.cells.length === 0) return <EmptyDrawing words={words} sheet={sheet} />;
  const steps = stepsOf(figures.values);
  const entries = entriesOf(props, figures, sheet.drawing, steps);
  const keyHeight = stepKeyHeight(entries, sheet.width, 'across');
  const at = matrixLayout({ rows, columns, figures, order: columnOrder }, sheet, keyHeight + 12);
  const note = figures.total.atLeast ? wrapText(atLeast, sheet.width, 4, cellSize) : [];
  const height = at.bottom + at.footHeight;
  return (
    <Drawing
      words={words}
      sheet={sheet}
      height={height + note.length * lineHeight + 4}
      linked={props.cells.some(({ href }) => href !== undefined)}
    >
      <UnknownTextures drawing={sheet.drawing} />
      <StepKey title={unitTitle(props.unit)} entries={entries} x={0} y={0} width={sheet.width} flow="across" />
      <MatrixGrid props={props} figures={figures} at={at} drawing={sheet.drawing} steps={steps} />
      <MatrixWords props={props} figures={figures} at={at} />
      {note.length > 0 && (
        <ChartLabel
          x={0}
          y={height + (note.length * lineHeight) / 2}
          text={note}
          size={cellSize}
          colour={chartColours.muted}
        />
      )}
    </Drawing>
  );
}

/**
 * Rows and columns as a grid, shaded from few to many by lightness: dotted where a small figure is held back, hatched where
 * there is none. Cells say their figures where there is room, and always when pointed at; sums stand at the edges.
 */
export function MatrixChart(props: MatrixChartProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<MatrixTable {...props} />}
      draw={(sheet) => matrixDrawing(props, sheet)}
    />
  );
}
