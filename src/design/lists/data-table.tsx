import type { ComponentChildren, VNode } from 'preact';
import { classNames } from '../govuk/markup.ts';
import type { DataColumn, DataSelection, DataSort, Density } from './data-column.ts';
import { DataHeading } from './data-heading.tsx';
import { TableRegion } from './table-region.tsx';

export interface DataTableProps<Row> {
  /** Names the table; shown above it unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: DataSort | undefined;
  readonly density?: Density | undefined;
  /** The group that a row belongs to, by its name. Groups stand in the order of their first rows. */
  readonly groupOf?: ((row: Row) => string) | undefined;
  readonly select?: DataSelection<Row> | undefined;
  /** Shown instead of the table when there are no rows. */
  readonly empty?: ComponentChildren;
}

/**
 * One cell. A list of 200 rows has 1,600 of these, and an attribute costs as much as the cell: so only figures bear a
 * class, and the rest is said once, on the table (see `tableClasses`).
 */
function cellOf<Row>(column: DataColumn<Row>, children: ComponentChildren): VNode {
  if (column.rowHeader) return <th scope="row">{children}</th>;
  if (column.numeric) return <td class="tl-table__cell--numeric">{children}</td>;
  return <td>{children}</td>;
}

/** How many columns the style sheet can keep on one line by their place. */
const placed = 24;

/** Says on the table which of its columns stay on one line: `tl-table--line-3`. */
function tableClasses<Row>(props: DataTableProps<Row>): string {
  const before = props.select ? 2 : 1;
  const lines = props.columns.map(
    (column, index) => column.noWrap && index + before <= placed && `tl-table--line-${index + before}`,
  );
  return classNames(
    'tl-table',
    `tl-table--${props.density ?? 'compact'}`,
    props.select && 'tl-table--choose',
    ...lines,
  );
}

function choiceOf<Row>(select: DataSelection<Row>, row: Row): VNode {
  const value = select.value(row);
  return (
    <td class="tl-table__choice">
      <input
        class="tl-table__box"
        type="checkbox"
        name={select.name}
        value={value}
        checked={select.chosen?.includes(value) ?? false}
        aria-label={`Choose ${select.label(row)}`}
      />
    </td>
  );
}

function rowOf<Row>(props: DataTableProps<Row>, row: Row): VNode {
  const cells = props.columns.map((column) => cellOf(column, column.cell(row)));
  return (
    <tr key={props.rowKey(row)} class="tl-table__row">
      {props.select && choiceOf(props.select, row)}
      {cells}
    </tr>
  );
}

/** The name of a group with its sums; over the whole width where there are none. */
function groupHead<Row>(props: DataTableProps<Row>, name: string, rows: readonly Row[]): VNode {
  const extra = props.select ? 1 : 0;
  if (!props.columns.some((column) => column.subtotal)) {
    return (
      <tr class="tl-table__group">
        <th scope="rowgroup" colspan={props.columns.length + extra}>
          {name}
        </th>
      </tr>
    );
  }
  return (
    <tr class="tl-table__group">
      {extra > 0 && <td />}
      {props.columns.map((column) =>
        column.rowHeader ? <th scope="rowgroup">{name}</th> : cellOf(column, column.subtotal?.(rows)),
      )}
    </tr>
  );
}

function bodiesOf<Row>(props: DataTableProps<Row>): ComponentChildren {
  const { groupOf } = props;
  if (!groupOf) return <tbody>{props.rows.map((row) => rowOf(props, row))}</tbody>;
  return [...Map.groupBy(props.rows, groupOf)].map(([name, rows]) => (
    <tbody>
      {groupHead(props, name, rows)}
      {rows.map((row) => rowOf(props, row))}
    </tbody>
  ));
}

function totalOf<Row>(props: DataTableProps<Row>): VNode | null {
  if (!props.columns.some((column) => column.total !== undefined)) return null;
  return (
    <tfoot class="tl-table__foot">
      <tr>
        {props.select && <td />}
        {props.columns.map((column) => cellOf(column, column.total))}
      </tr>
    </tfoot>
  );
}

/**
 * A list of records or figures, dense enough to work in. It sorts by links, so it sorts without scripts and the address
 * can be kept. On a narrow screen it scrolls sideways within a region that the keyboard reaches; on a wide one its head
 * stays at the top of the window.
 */
export function DataTable<Row>(props: DataTableProps<Row>): VNode {
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>;
  return (
    <TableRegion caption={props.caption}>
      <table class={tableClasses(props)}>
        <caption class={props.captionHidden ? 'govuk-visually-hidden' : 'tl-table__caption'}>{props.caption}</caption>
        <thead>
          <tr>
            {props.select && (
              <th scope="col" class="tl-table__head">
                <span class="govuk-visually-hidden">Choose</span>
              </th>
            )}
            {props.columns.map((column) => (
              <DataHeading column={column} sort={props.sort} />
            ))}
          </tr>
        </thead>
        {bodiesOf(props)}
        {totalOf(props)}
      </table>
    </TableRegion>
  );
}
