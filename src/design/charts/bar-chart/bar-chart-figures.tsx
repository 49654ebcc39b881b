import type { VNode } from 'preact';
import { FigureNotes, FigureTable, nameColumn, sayFigure } from '../frame/chart-figures.tsx';
import { sayReference } from '../frame/reference-line.tsx';
import { sayValue } from '../frame/say-value.ts';
import { type BarChartProps, type BarRow, sumOf } from './bar-chart-props.ts';

/** The figures of a bar chart as a table. */
export function BarFigures(props: BarChartProps): VNode {
  const format = props.format ?? sayValue;
  const sum = props.sum === undefined ? [] : [{ key: 'sum', title: props.sum }];
  return (
    <>
      <FigureTable
        words={props.words}
        rows={props.rows}
        rowKey={({ key }) => key}
        columns={[
          nameColumn(props.rowTitle),
          ...props.series.map(({ key, name }) => ({
            key: `series-${key}`,
            title: name,
            numeric: true,
            cell: ({ values }: BarRow) => sayFigure(values[key], format),
          })),
          ...sum.map(({ key, title }) => ({
            key,
            title,
            numeric: true,
            cell: (row: BarRow) => sayFigure(sumOf(row, props.series), format),
          })),
        ]}
      />
      <FigureNotes notes={props.reference ? [sayReference(props.reference, format)] : []} />
    </>
  );
}
