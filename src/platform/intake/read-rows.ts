import type { ParsedRow, RowParser, RowProblem } from './import-kind.ts';
import type { MappedColumn } from './map-headings.ts';
import type { TableHead } from './open-table.ts';
import type { TableRow } from './parse-table.ts';
import { isMarkedSensitive, withhold } from './withhold.ts';

/** Some rows of a file, told apart into those that can be kept and what is wrong with the others. */
export interface RowBatch<Row> {
  readonly rows: readonly ParsedRow<Row>[];
  /** The cells of those of `rows` that are marked above OFFICIAL, by row: nothing of them may stand in a problem. */
  readonly sensitive: ReadonlyMap<number, readonly string[]>;
  /** A row with several things wrong has several; none of its rows is in `rows`. */
  readonly problems: readonly RowProblem[];
  /** How many rows of the file are in this batch: kept plus refused. */
  readonly read: number;
  /** The last row gone through: where to go on after a break. */
  readonly lastRow: number;
}

/** Longest piece of a cell that is shown back. */
const shown = 80;

function cut(value: string): string {
  return value.length <= shown ? value : `${value.slice(0, shown - 1)}…`;
}

/** Says when a row has too few or too many cells for its headings; null when it fits. */
function wrongWidth(each: TableRow, width: number): RowProblem | null {
  const extra = each.cells.slice(width).some((cell) => cell.trim() !== '');
  if (each.cells.length >= width && !extra) return null;
  const more = each.cells.length > width;
  return {
    row: each.row,
    column: null,
    value: cut(each.cells.join(' | ')),
    message: more
      ? `The row has ${each.cells.length} cells and the file ${width} headings. Put quotation marks round cells that hold a comma.`
      : `The row has ${each.cells.length} cells and the file ${width} headings. Fill in the missing cells, or leave them empty.`,
  };
}

/**
 * Reads a table in batches: each row as cells by field name, trimmed, through the parser that its kind began for this file.
 * @param columns from `mapHeadings`, whose problems must be settled first
 * @param batchSize rows of the file in one batch, at most
 * @param after the last row of a load that was broken off: rows up to it are parsed again, so that parsers that count
 *   go on counting, but not handed out
 */
export async function* readRows<Row>(
  table: TableHead,
  parser: RowParser<Row>,
  columns: readonly MappedColumn[],
  batchSize = 500,
  after = 0,
): AsyncGenerator<RowBatch<Row>> {
  const byField = new Map(columns.map((column) => [column.field, column]));
  let rows: ParsedRow<Row>[] = [];
  let problems: RowProblem[] = [];
  let sensitive = new Map<number, readonly string[]>();
  let read = 0;
  let lastRow = table.headingRow;
  for await (const each of table.rows()) {
    const found = readRow(each);
    if (each.row <= after) continue;
    lastRow = each.row;
    read += 1;
    const isSensitive = isMarkedSensitive(each.cells);
    if (!('value' in found)) {
      const { cells } = each;
      problems.push(...(isSensitive ? found.problems.map((one) => withhold(one, cells)) : found.problems));
    } else {
      rows.push(found);
      if (isSensitive) sensitive.set(each.row, each.cells);
    }
    if (read === batchSize) {
      yield { rows, sensitive, problems, read, lastRow };
      rows = [];
      sensitive = new Map();
      problems = [];
      read = 0;
    }
  }
  if (read > 0) yield { rows, sensitive, problems, read, lastRow };

  function readRow(each: TableRow): ParsedRow<Row> | { readonly problems: readonly RowProblem[] } {
    const misfit = wrongWidth(each, table.headings.length);
    if (misfit !== null) return { problems: [misfit] };
    const cells: Record<string, string> = {};
    for (const { field, index } of columns) cells[field] = (each.cells[index] ?? '').trim();
    const parsed = parser.parse(cells);
    if (parsed.ok) return { row: each.row, value: parsed.value };
    return {
      problems: parsed.problem.map(({ field, message }) => {
        const column = field === null ? undefined : byField.get(field);
        return {
          row: each.row,
          column: column?.heading ?? null,
          value: cut(column === undefined ? '' : (cells[column.field] ?? '')),
          message,
        };
      }),
    };
  }
}
