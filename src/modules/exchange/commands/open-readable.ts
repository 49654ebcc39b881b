import type { Day } from '#kernel/instant.ts';
import { type Result, refused } from '#kernel/result.ts';
import { type ChosenHeadings, type ImportKind, openTable } from '#platform/intake/index.ts';
import { type ReadableFile, refuseForeignFile, settleColumns } from './settle-columns.ts';

/**
 * Opens a file and settles its columns.
 * @returns the file, or one line for the sender: what is wrong with it and what to do
 */
export async function openReadable(
  path: string,
  kind: ImportKind,
  chosen: ChosenHeadings,
  today: Day,
): Promise<Result<ReadableFile, string>> {
  const table = await openTable(path);
  if (!table.ok) return table;
  // Somebody who chose columns by hand is told what is wrong with the choice.
  const foreign = Object.keys(chosen).length === 0 ? refuseForeignFile(table.value.headings, kind) : null;
  if (foreign !== null) return refused(`${foreign} Or say in a mapping file which column is which (--mapping).`);
  const settled = settleColumns(table.value, kind, chosen, today);
  return settled.ok ? settled : refused(settled.problem.join(' '));
}
