import type { ComponentChildren } from 'preact';

export type SortDirection = 'ascending' | 'descending';

/** How close the rows stand: `compact` where analysts work, `relaxed` where a few rows are read. */
export const densities = ['compact', 'relaxed'] as const;
export type Density = (typeof densities)[number];

/** One column: how it is named, and what stands in it for a row. */
export interface DataColumn<Row> {
  /** Its name in addresses: `?sort=key`, `?columns=key`. */
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
  /** Only shown when asked for (`chooseView`). */
  readonly extra?: boolean | undefined;
  /** What stands beside the name of a group, for the sum of its rows. */
  readonly subtotal?: ((rows: readonly Row[]) => ComponentChildren) | undefined;
  /** What stands in the last row, for sums. */
  readonly total?: ComponentChildren;
}

/** How the list is sorted now, and the address that sorts it otherwise. */
export interface DataSort {
  readonly by: string;
  readonly direction: SortDirection;
  readonly href: (key: string, direction: SortDirection) => string;
}

/** A box before each row, to choose rows for what a `BatchForm` round the table does with them. */
export interface DataSelection<Row> {
  /** The field that carries the chosen rows, one value each. */
  readonly name: string;
  readonly value: (row: Row) => string;
  /** What the row is called, for those who hear the box alone: "SCOTTY". */
  readonly label: (row: Row) => string;
  /** The values that are chosen now: after an error, or by an address that chooses all. */
  readonly chosen?: readonly string[] | undefined;
}
