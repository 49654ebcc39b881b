import type { ComponentChildren, VNode } from 'preact';
import type { DataColumn } from '../../lists/data-column.ts';
import { DataTable, type DataTableProps } from '../../lists/data-table.tsx';
import type { ChartWords } from './chart-frame.tsx';
import { emptyWords } from './empty-drawing.tsx';
import { sayValue } from './say-value.ts';
import { knownNumber } from './value-scale.ts';

/** A figure in a table, or that there is none. */
export function sayFigure(value: number | undefined, format: (value: number) => string = sayValue): string {
  const known = knownNumber(value);
  return known === undefined ? 'No figure' : format(known);
}

/** The name of a row, which opens the list behind it where there is one. */
export function RowName(props: { readonly name: string; readonly href?: string | undefined }): VNode {
  if (props.href === undefined) return <bdi>{props.name}</bdi>;
  return (
    <a class="govuk-link" href={props.href}>
      <bdi>{props.name}</bdi>
    </a>
  );
}

/** The first column of figures that have names: each opens the list behind it where there is one. */
export function nameColumn<Row extends { readonly name: string; readonly href?: string | undefined }>(
  title: string,
): DataColumn<Row> {
  return { key: 'name', title, rowHeader: true, cell: ({ name, href }) => <RowName name={name} href={href} /> };
}

/** The figures of a chart as a table, or the words that there are none. */
export function FigureTable<Row>(
  props: Pick<DataTableProps<Row>, 'rows' | 'rowKey' | 'columns'> & { readonly words: ChartWords },
): VNode {
  const { words, ...table } = props;
  const empty = <p class="govuk-body">{emptyWords(words)}</p>;
  return <DataTable caption={words.measure} captionHidden empty={empty} {...table} />;
}

/** What a drawing says beside its figures, in words under their table. */
export function FigureNotes(props: { readonly notes: readonly ComponentChildren[] }): VNode | null {
  if (props.notes.length === 0) return null;
  return (
    <ul class="govuk-list tl-chart__notes">
      {props.notes.map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  );
}
