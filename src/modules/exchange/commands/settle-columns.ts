import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import {
  type ChosenHeadings,
  type HeadingMap,
  type ImportKind,
  mapHeadings,
  type RowParser,
  type Table,
} from '#platform/intake/index.ts';

/** A file of which it is settled what each column means. */
export interface ReadableFile {
  readonly kind: ImportKind;
  readonly table: Table;
  readonly headings: HeadingMap;
  /** A fresh parser, for one pass over the rows from the first. */
  readonly begin: () => RowParser<unknown>;
}

/** What a kind is told of a file with these columns. */
export function factsOf(map: HeadingMap, today: Day) {
  return { fields: map.columns.map((column) => column.field), today };
}

/**
 * Decides which column each field of a kind is read from, and asks the kind whether it can read such a file.
 * @param chosen columns chosen by hand; the words of the headings decide the others
 * @returns the columns, or every sentence that says what is wrong with them
 */
export function checkColumns(
  headings: readonly string[],
  kind: ImportKind,
  chosen: ChosenHeadings,
  today: Day,
): Result<HeadingMap, readonly string[]> {
  const map = mapHeadings(headings, kind.fields, chosen);
  if (map.problems.length > 0) return refused(map.problems);
  const begun = kind.begin(factsOf(map, today));
  return begun.ok ? ok(map) : refused([begun.problem]);
}

/** The same for an open table, made ready to be read. */
export function settleColumns(
  table: Table,
  kind: ImportKind,
  chosen: ChosenHeadings,
  today: Day,
): Result<ReadableFile, readonly string[]> {
  const checked = checkColumns(table.headings, kind, chosen, today);
  if (!checked.ok) return checked;
  const begin = (): RowParser<unknown> => {
    const begun = kind.begin(factsOf(checked.value, today));
    if (!begun.ok) throw new Error(`The kind ${kind.name} refuses what it took a moment ago: ${begun.problem}`);
    return begun.value;
  };
  return ok({ kind, table, headings: checked.value, begin });
}

/**
 * Whether a file can be one of this kind at all, whoever says which column is which.
 * @returns one line for the sender when it cannot
 */
export function refuseForeignFile(headings: readonly string[], kind: ImportKind): string | null {
  const map = mapHeadings(headings, kind.fields, {});
  const found = new Set(map.columns.map((column) => column.field));
  const absent = kind.fields.filter((field) => field.required && !found.has(field.name));
  if (found.size > 0 && absent.length <= map.unmapped.length) return null;
  const wanted = absent.map((field) => field.label).join(', ');
  const held = headings.map((heading) => `"${heading}"`).join(', ');
  return `This does not look like a file of ${kind.title.toLowerCase()}. It needs columns for ${wanted}; its headings are ${held}. Check that you chose the right kind and file.`;
}
