import type { VNode } from 'preact';
import type { Common } from '../govuk/options.ts';
import { Table, type TableCell } from '../govuk/table.tsx';
import { TableRegion } from '../lists/table-region.tsx';

export interface SortableHeading extends TableCell {
  /** How the rows are in order now; `none` where they are not but can be; absent where they cannot. */
  readonly sort?: 'ascending' | 'descending' | 'none' | undefined;
}

export interface SortableCell extends TableCell {
  /** What the column is sorted by where that is not what stands there: a number without commas, a day as `2026-11-21`. */
  readonly sortValue?: string | number | undefined;
}

export interface SortableTableProps extends Common {
  readonly caption: string;
  readonly captionClasses?: string | undefined;
  readonly head: readonly SortableHeading[];
  readonly rows: readonly (readonly SortableCell[])[];
  readonly firstCellIsHeader?: boolean | undefined;
}

/**
 * A short table, whole on the page, that scripts sort where it stands; without scripts it keeps the order that it came in.
 * A list of records, of which a page shows a part, is a `DataTable`: the server sorts that.
 */
export function SortableTable(props: SortableTableProps): VNode {
  return (
    <TableRegion caption={props.caption}>
      <Table
        classes={props.classes}
        caption={props.caption}
        captionClasses={props.captionClasses}
        firstCellIsHeader={props.firstCellIsHeader}
        attributes={{ ...props.attributes, 'data-module': 'moj-sortable-table' }}
        head={props.head.map(({ sort, ...cell }) => ({
          ...cell,
          attributes: { ...cell.attributes, 'aria-sort': sort },
        }))}
        rows={props.rows.map((row) =>
          row.map(({ sortValue, ...cell }) => ({
            ...cell,
            attributes: { ...cell.attributes, 'data-sort-value': sortValue },
          })),
        )}
      />
    </TableRegion>
  );
}
