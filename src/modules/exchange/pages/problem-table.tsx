import type { VNode } from 'preact';
import { DataTable } from '#design/index.ts';
import type { RowProblem } from '#platform/intake/index.ts';

/** What is wrong with rows: where, what stands there, and what to do. */
export function ProblemTable(props: { readonly caption: string; readonly problems: readonly RowProblem[] }): VNode {
  return (
    <DataTable
      caption={props.caption}
      columns={[
        { key: 'row', title: 'Row', numeric: true, rowHeader: true, cell: (each) => each.row },
        { key: 'column', title: 'Column', cell: (each) => each.column ?? 'The whole row' },
        { key: 'value', title: 'Value', cell: (each) => (each.value === '' ? '(empty)' : each.value) },
        { key: 'message', title: 'What is wrong and what to do', cell: (each) => each.message },
      ]}
      rows={props.problems}
      rowKey={(each) => `${each.row} ${each.column} ${each.message}`}
    />
  );
}
