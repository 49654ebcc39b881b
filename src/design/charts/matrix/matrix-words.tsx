import type { VNode } from 'preact';
import { chartColours } from '../frame/chart-colours.ts';
import { ChartLabel, lineHeight, wrapText } from '../frame/chart-text.tsx';
import { TurnedLabel } from '../frame/turned-label.tsx';
import { sumShown } from './matrix-figures.ts';
import { cellSize, type PlacedRow, sayOthers, saySum } from './matrix-layout.ts';
import type { MatrixPart } from './matrix-props.ts';

function Heads({ props, at }: MatrixPart): VNode {
  const foot = at.top - 5;
  const lowest = foot - lineHeight / 2;
  return (
    <g>
      <ChartLabel x={at.left - 8} y={lowest} anchor="end" text={wrapText(props.rowTitle, at.left - 8, 1)} bold />
      <ChartLabel
        x={at.left}
        y={at.above + lineHeight / 2}
        text={wrapText(props.columnTitle, at.sumX - at.left, 1)}
        bold
      />
      {at.heads.map(({ x, lines, anchor }) =>
        at.turned ? (
          <TurnedLabel x={x} y={foot} text={lines[0] ?? ''} size={at.headSize} />
        ) : (
          <ChartLabel x={x} y={foot - (lines.length * lineHeight) / 2} anchor={anchor} text={lines} />
        ),
      )}
      {at.others && <TurnedLabel x={at.others.x - 9} y={foot} text={sayOthers(at.others.columns)} />}
      <ChartLabel x={at.sumX} y={lowest} anchor="end" text="All" bold />
    </g>
  );
}

/** The name of a row, and its sums. */
function RowWords({ figures, at, placed }: MatrixPart & { readonly placed: PlacedRow }): VNode {
  const { row, y, height, name } = placed;
  const middle = y + height / 2;
  const others = at.others && sumShown(at.others.columns.map(({ key }) => figures.cellOf(row.key, key)));
  return (
    <>
      <ChartLabel x={at.left - 8} y={middle} anchor="end" text={name} size={at.rowSize} />
      {at.others && others && (
        <ChartLabel
          x={at.others.x}
          y={middle}
          anchor="end"
          size={cellSize}
          text={saySum(others)}
          colour={chartColours.muted}
        />
      )}
      <ChartLabel x={at.sumX} y={middle} anchor="end" size={cellSize} text={saySum(figures.rowSum(row.key))} bold />
    </>
  );
}

function Sums({ figures, at }: MatrixPart): VNode {
  const y = at.bottom + lineHeight / 2 + 4;
  const others =
    at.others &&
    sumShown(at.rows.flatMap(({ row }) => at.others?.columns.map(({ key }) => figures.cellOf(row.key, key)) ?? []));
  return (
    <g>
      <ChartLabel x={at.left - 8} y={y} anchor="end" text="All" bold />
      {at.columns.map(({ column, x }) => {
        const [middle, text] = [x + at.cellWidth / 2, saySum(figures.columnSum(column.key))];
        if (at.sums === 'none') return null;
        if (at.sums === 'lying')
          return <ChartLabel x={middle} y={y} anchor="middle" size={cellSize} text={text} bold />;
        return <TurnedLabel x={middle} y={at.bottom + 5} anchor="end" text={text} size={at.sumSize} bold />;
      })}
      {at.others && others && (
        <ChartLabel
          x={at.others.x}
          y={y}
          anchor="end"
          size={cellSize}
          text={saySum(others)}
          colour={chartColours.muted}
        />
      )}
      <ChartLabel x={at.sumX} y={y} anchor="end" size={cellSize} text={saySum(figures.total)} bold />
    </g>
  );
}

/** Everything that stands round the grid: what rows and columns are, and their sums. */
export function MatrixWords(props: MatrixPart): VNode {
  return (
    <>
      <Heads {...props} />
      {props.at.rows.map((placed) => (
        <RowWords {...props} placed={placed} />
      ))}
      <Sums {...props} />
    </>
  );
}
