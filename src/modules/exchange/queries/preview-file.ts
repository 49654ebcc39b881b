import type { Day } from '#kernel/instant.ts';
import { ok, type Result } from '#kernel/result.ts';
import {
  type ChosenHeadings,
  type HeadingMap,
  type ImportKind,
  isMarkedSensitive,
  mapHeadings,
  peekTable,
  type RowProblem,
  readRows,
  type TableHead,
  withheld,
} from '#platform/intake/index.ts';
import { checkColumns, factsOf } from '../commands/settle-columns.ts';

/** A row as it would be read. */
export interface PreviewRow {
  readonly row: number;
  /** By field name. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A file as it would be read with these columns. */
export interface FilePreview {
  readonly headings: readonly string[];
  readonly map: HeadingMap;
  /** What is wrong with the columns as a whole; nothing can be imported until it is settled. */
  readonly problems: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly rowProblems: readonly RowProblem[];
}

const shown = 5;

async function firstRows(table: TableHead, map: HeadingMap): Promise<readonly PreviewRow[]> {
  const rows: PreviewRow[] = [];
  for await (const { row, cells } of table.rows()) {
    const hidden = isMarkedSensitive(cells);
    const show = (index: number): string => (hidden ? withheld : (cells[index] ?? '').trim());
    rows.push({ row, cells: Object.fromEntries(map.columns.map(({ field, index }) => [field, show(index)])) });
    if (rows.length === shown) break;
  }
  return rows;
}

/**
 * Reads the first rows of a file with the columns chosen, and what is wrong with them. Writes nothing, and reads no
 * further: everybody waits for a transaction on the embedded engine.
 * @returns the preview, or one line for the sender: what is wrong with the file
 */
export async function previewFile(
  path: string,
  kind: ImportKind,
  chosen: ChosenHeadings,
  today: Day,
): Promise<Result<FilePreview, string>> {
  const opened = await peekTable(path);
  if (!opened.ok) return opened;
  const table = opened.value;
  const map = mapHeadings(table.headings, kind.fields, chosen);
  const facts = { headings: table.headings, map, rows: await firstRows(table, map) };
  const checked = checkColumns(table.headings, kind, chosen, today);
  if (!checked.ok) return ok({ ...facts, problems: checked.problem, rowProblems: [] });
  const parser = kind.begin(factsOf(map, today));
  if (!parser.ok) return ok({ ...facts, problems: [parser.problem], rowProblems: [] });
  for await (const batch of readRows(table, parser.value, map.columns, shown)) {
    return ok({ ...facts, problems: [], rowProblems: batch.problems });
  }
  return ok({ ...facts, problems: [], rowProblems: [] });
}
