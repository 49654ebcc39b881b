import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames } from '../govuk/markup.ts';

export type SortDirection = 'ascending' | 'descending';

/** One column: how it is named, and what stands in it for a row. */
export interface DataColumn<Row> {
  /** Its name in addresses: `?sort=key`. */
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers stand at the right, with figures of one width. */
  readonly numeric?: boolean | undefined;
  /** Names the row; stays in sight when a narrow screen scrolls sideways. One column a table. */
  readonly rowHeader?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  /** Kept on one line: references, numbers, dates. */
  readonly noWrap?: boolean | undefined;
  /** What stands in the last row, for sums. */
  readonly total?: ComponentChildren;
}

/** How the list is sorted now, and the address that sorts it otherwise. */
export interface DataSort {
  readonly by: string;
  readonly direction: SortDirection;
  readonly href: (key: string, direction: SortDirection) => string;
}

export interface DataTableProps<Row> {
  /** Names the table; shown above it unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: DataSort | undefined;
  readonly density?: 'compact' | 'relaxed' | undefined;
  /** Shown instead of the table when there are no rows. */
  readonly empty?: ComponentChildren;
}

function SortSign(props: { readonly direction: SortDirection | undefined }): VNode {
  const up = props.direction === 'ascending';
  const down = props.direction === 'descending';
  return (
    <svg class="tl-sort__sign" width="9" height="14" viewBox="0 0 9 14" aria-hidden="true" focusable="false">
      <path class={up ? 'tl-sort__on' : 'tl-sort__off'} d="M4.5 0 9 6H0z" />
      <path class={down ? 'tl-sort__on' : 'tl-sort__off'} d="M4.5 14 0 8h9z" />
    </svg>
  );
}

function Heading<Row>(props: { readonly column: DataColumn<Row>; readonly sort: DataSort | undefined }): VNode {
  const { column, sort } = props;
  const classes = classNames('tl-table__head', column.numeric && 'tl-table__head--numeric');
  if (!sort || !column.sortable) {
    return (
      <th scope="col" class={classes}>
        {column.title}
      </th>
    );
  }
  const now = sort.by === column.key ? sort.direction : undefined;
  // Numbers are asked for largest first, words from A; a second press turns it round.
  const first: SortDirection = column.numeric ? 'descending' : 'ascending';
  const words = column.title.split(' ');
  const last = words.pop();
  const next = now === undefined ? first : now === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" class={classes} aria-sort={now ?? 'none'}>
      <a class="tl-sort" href={sort.href(column.key, next)}>
        {words.length > 0 && `${words.join(' ')} `}
        <span class="tl-sort__last">
          {last}
          <span class="govuk-visually-hidden">, sort {next}</span>
          <SortSign direction={now} />
        </span>
      </a>
    </th>
  );
}

function Cell<Row>(props: { readonly column: DataColumn<Row>; readonly children: ComponentChildren }): VNode {
  const { column } = props;
  const classes = classNames(
    'tl-table__cell',
    column.numeric && 'tl-table__cell--numeric',
    column.noWrap && 'tl-table__cell--one-line',
    column.rowHeader && 'tl-table__cell--name',
  );
  if (column.rowHeader) {
    return (
      <th scope="row" class={classes}>
        {props.children}
      </th>
    );
  }
  return <td class={classes}>{props.children}</td>;
}

function Total<Row>(props: { readonly columns: readonly DataColumn<Row>[] }): VNode | null {
  if (!props.columns.some((column) => column.total !== undefined)) return null;
  return (
    <tfoot class="tl-table__foot">
      <tr>
        {props.columns.map((column) => (
          <Cell column={column}>{column.total}</Cell>
        ))}
      </tr>
    </tfoot>
  );
}

/**
 * A list of records or figures, dense enough to work in. It sorts by links, so it sorts without scripts and the address
 * can be kept. On a narrow screen it scrolls sideways within a region that the keyboard reaches.
 */
export function DataTable<Row>(props: DataTableProps<Row>): VNode {
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>;
  // A region that scrolls must be reachable by keyboard, or its far side is out of reach (WCAG 2.1.1).
  const region = attributesOf({ role: 'region', 'aria-label': `${props.caption}, table`, tabindex: 0 });
  return (
    <div class="tl-table-region" {...region}>
      <table class={classNames('tl-table', `tl-table--${props.density ?? 'compact'}`)}>
        <caption class={props.captionHidden ? 'govuk-visually-hidden' : 'tl-table__caption'}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Heading column={column} sort={props.sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)} class="tl-table__row">
              {props.columns.map((column) => (
                <Cell column={column}>{column.cell(row)}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
        <Total columns={props.columns} />
      </table>
    </div>
  );
}
