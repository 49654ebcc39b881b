import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { sayNumber } from '../../lists/say-number.ts';
import { RowName } from '../frame/chart-figures.tsx';
import { cellText, type MatrixCell, type MatrixLine, matrixFigures } from './matrix-figures.ts';
import { saySum } from './matrix-layout.ts';
import type { MatrixChartProps } from './matrix-props.ts';

/** A key of a column that no caller gives. */
const sumKey = '\u0000';

function Figure({ cell }: { readonly cell: MatrixCell | undefined }): VNode {
  const said = cell?.fewerThan === undefined ? cellText(cell) : `Fewer than ${sayNumber(cell.fewerThan)}`;
  return <RowName name={said === '' ? 'No figure' : said} href={cell?.href} />;
}

/** The same figures as a table, with their sums. */
export function MatrixTable(props: MatrixChartProps): VNode {
  const figures = matrixFigures(props.rows, props.columns, props.cells);
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={props.rows}
      rowKey={({ key }) => key}
      columns={[
        { key: '', title: props.rowTitle, rowHeader: true, cell: ({ name }) => <RowName name={name} />, total: 'All' },
        ...props.columns.map(({ key, name }) => ({
          key,
          title: name,
          numeric: true,
          cell: (row: MatrixLine) => <Figure cell={figures.cellOf(row.key, key)} />,
          total: saySum(figures.columnSum(key)),
        })),
        {
          key: sumKey,
          title: 'All',
          numeric: true,
          cell: (row: MatrixLine) => saySum(figures.rowSum(row.key)),
          total: saySum(figures.total),
        },
      ]}
    />
  );
}
