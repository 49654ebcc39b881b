import type { VNode } from 'preact';
import { sayNumber } from '../../lists/say-number.ts';
import { chartColours } from '../frame/chart-colours.ts';
import { ChartLabel, round, textWidth } from '../frame/chart-text.tsx';
import { Mark } from '../frame/mark.tsx';
import { beforeWords } from '../frame/reading-order.ts';
import { type Step, stepLook } from '../frame/steps.ts';
import { sayCount, type Unit } from '../frame/unit.ts';
import { unknownFill } from '../frame/unknown-surface.tsx';
import { cellText, type MatrixCell, shownValue } from './matrix-figures.ts';
import { cellSize, type MatrixLayout, type PlacedRow } from './matrix-layout.ts';
import type { MatrixPart } from './matrix-props.ts';

/** "12 lines", "fewer than 5 lines", "no figure". */
function sayCell(cell: MatrixCell | undefined, unit: Unit): string {
  if (cell?.fewerThan !== undefined) return `fewer than ${sayNumber(cell.fewerThan)} ${unit.many}`;
  const value = shownValue(cell);
  return value === undefined ? 'no figure' : sayCount(value, unit);
}

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly say: string;
  readonly drawing: string;
  readonly steps: readonly Step[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function Cell({ cell, say, drawing, steps, box }: CellProps): VNode {
  const { x, y, width, height } = box;
  const value = shownValue(cell);
  const look = value === undefined ? undefined : stepLook(value, steps);
  const fill = look?.fill ?? unknownFill(drawing, cell?.fewerThan === undefined ? 'no-figure' : 'few');
  const text = cellText(cell);
  // Many noughts side by side would drown the figures among them; white says as much.
  const fits = textWidth(text, cellSize) + (value === 0 ? 14 : 1) <= width && height >= cellSize + 3;
  return (
    <Mark say={say} href={cell?.href}>
      <rect x={round(x + 0.5)} y={round(y + 0.5)} width={round(width - 1)} height={round(height - 1)} fill={fill} />
      {text !== '' && fits && (
        <ChartLabel
          x={x + width / 2}
          y={y + height / 2}
          anchor="middle"
          size={cellSize}
          text={text}
          colour={value === 0 ? chartColours.muted : look?.words}
          halo={look === undefined}
        />
      )}
    </Mark>
  );
}

interface GridProps extends MatrixPart {
  readonly drawing: string;
  readonly steps: readonly Step[];
}

/** The cells of a row, for the keyboard too: it goes down from one to the next. */
function Cells({ props, figures, at, placed, drawing, steps }: GridProps & { readonly placed: PlacedRow }): VNode {
  const { row, y, height } = placed;
  return (
    <g class="tl-mark-row">
      {at.columns.map(({ column, x }) => {
        const cell = figures.cellOf(row.key, column.key);
        const say = `${beforeWords(row.name)}, ${beforeWords(column.name)}: ${sayCell(cell, props.unit)}`;
        return (
          <Cell cell={cell} say={say} drawing={drawing} steps={steps} box={{ x, y, width: at.cellWidth, height }} />
        );
      })}
    </g>
  );
}

/** Lines between the cells, all in one. */
function linesOf({ left, top, bottom, cellWidth, columns, rows }: MatrixLayout): string {
  const right = round(left + columns.length * cellWidth);
  const across = [...rows.map(({ y }) => y), bottom].map((y) => `M${round(left)} ${round(y)}H${right}`);
  const down = [...columns.map(({ x }) => x), right].map((x) => `M${round(x)} ${round(top)}V${round(bottom)}`);
  return [...across, ...down].join('');
}

/** All cells of the grid. */
export function MatrixGrid(props: GridProps): VNode {
  return (
    <>
      <path d={linesOf(props.at)} stroke={chartColours.rule} fill="none" />
      {props.at.rows.map((placed) => (
        <Cells {...props} placed={placed} />
      ))}
    </>
  );
}
