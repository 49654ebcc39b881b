import { sayNumber } from '../../lists/say-number.ts';

/** A row or a column: a force, a day, an hour. */
export interface MatrixLine {
  readonly key: string;
  readonly name: string;
  /** Where there is little room: "Met", "13". The name, cut off, unless told. */
  readonly short?: string | undefined;
}

/** What is known of one row and one column. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  /** The figure. Absent where there is none, which is not the same as nought. */
  readonly value?: number | undefined;
  /** Held back because it is so small that it could point at somebody: said as "fewer than 5". Goes before any value. */
  readonly fewerThan?: number | undefined;
  /** The list behind the figure. */
  readonly href?: string | undefined;
}

/** A figure, and whether it is all there is. */
export interface Sum {
  readonly value: number;
  /** Something that is held back, or not there, is not in it. */
  readonly atLeast: boolean;
}

/** Everything that can be asked of the cells. */
export interface MatrixFigures {
  readonly cellOf: (row: string, column: string) => MatrixCell | undefined;
  readonly values: readonly number[];
  readonly rowSum: (row: string) => Sum;
  readonly columnSum: (column: string) => Sum;
  readonly total: Sum;
}

/** The figure that may be shown of a cell. */
export function shownValue(cell: MatrixCell | undefined): number | undefined {
  if (!cell || cell.fewerThan !== undefined || cell.value === undefined) return undefined;
  return Number.isFinite(cell.value) ? cell.value : undefined;
}

/** What stands within a cell: "12", "<5", or nothing. */
export function cellText(cell: MatrixCell | undefined): string {
  if (cell?.fewerThan !== undefined) return `<${sayNumber(cell.fewerThan)}`;
  const value = shownValue(cell);
  return value === undefined ? '' : sayNumber(value);
}

/**
 * The sum of the figures that are shown, no more: a sum with what is held back would let it be reckoned by taking away. So
 * it says that it is the least.
 */
export function sumShown(cells: readonly (MatrixCell | undefined)[]): Sum {
  const shown = cells.map(shownValue);
  return {
    value: shown.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    atLeast: shown.some((value) => value === undefined),
  };
}

/** Throws where a cell names a row or column that is not there, or one is there twice. */
export function matrixFigures(
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  cells: readonly MatrixCell[],
): MatrixFigures {
  const [knownRows, knownColumns] = [new Set(rows.map(({ key }) => key)), new Set(columns.map(({ key }) => key))];
  const held = new Map<string, Map<string, MatrixCell>>();
  for (const cell of cells) {
    if (!knownRows.has(cell.row) || !knownColumns.has(cell.column)) {
      throw new Error(`A cell stands in row "${cell.row}" and column "${cell.column}", which are not both there`);
    }
    const row = held.get(cell.row) ?? new Map<string, MatrixCell>();
    if (row.has(cell.column)) throw new Error(`Row "${cell.row}" has column "${cell.column}" twice`);
    held.set(cell.row, row.set(cell.column, cell));
  }
  const cellOf = (row: string, column: string) => held.get(row)?.get(column);
  const all = rows.flatMap((row) => columns.map((column) => cellOf(row.key, column.key)));
  return {
    cellOf,
    values: all.flatMap((cell) => shownValue(cell) ?? []),
    rowSum: (row) => sumShown(columns.map(({ key }) => cellOf(row, key))),
    columnSum: (column) => sumShown(rows.map(({ key }) => cellOf(key, column))),
    total: sumShown(all),
  };
}
