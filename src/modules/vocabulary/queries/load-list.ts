import { type Reader, sql } from '#platform/database/index.ts';
import type { VocabularyList } from '../rules/value.ts';
import { type HeldValue, heldValueOf, listOf, type ValueVersion, versionOf } from './row.ts';

/** A list with everything that it holds, in its order, used or retired. */
export interface HeldList extends VocabularyList {
  readonly values: readonly HeldValue[];
}

/** The values of a list, in its order, used or retired; none when there is no such list. */
export async function loadValues(db: Reader, list: string): Promise<readonly HeldValue[]> {
  const rows = await db
    .selectFrom('vocabulary.value')
    .selectAll()
    .where('list', '=', list)
    .orderBy('place')
    .orderBy('code')
    .execute();
  return rows.map(heldValueOf);
}

/**
 * Lists with their values, in order.
 * @param codes which; all when left out
 */
export async function loadLists(db: Reader, codes: readonly string[] | null = null): Promise<readonly HeldList[]> {
  const only = (column: string) =>
    codes === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any (${[...codes]}::text[])`;
  const [lists, rows] = await Promise.all([
    db.selectFrom('vocabulary.list').selectAll().where(only('code')).orderBy('place').execute(),
    db.selectFrom('vocabulary.value').selectAll().where(only('list')).orderBy('place').orderBy('code').execute(),
  ]);
  const byList = Map.groupBy(rows, (row) => row.list);
  return lists.map((row) => ({ ...listOf(row), values: (byList.get(row.code) ?? []).map(heldValueOf) }));
}

/** A list with its values; null when there is none of that code. */
export async function loadList(db: Reader, code: string): Promise<HeldList | null> {
  const row = await db.selectFrom('vocabulary.list').selectAll().where('code', '=', code).executeTakeFirst();
  return row === undefined ? null : { ...listOf(row), values: await loadValues(db, code) };
}

/** The lists that particulars of a list come from, by code. */
export async function loadChoices(
  db: Reader,
  list: VocabularyList,
): Promise<Readonly<Record<string, readonly HeldValue[]>>> {
  const choices: Record<string, readonly HeldValue[]> = {};
  for (const { of } of list.particulars) if (of !== undefined) choices[of] = await loadValues(db, of);
  return choices;
}

/** Every state of a value, the newest first. */
export async function loadHistory(db: Reader, value: HeldValue): Promise<readonly ValueVersion[]> {
  const rows = await db
    .selectFrom('vocabulary.value_change')
    .selectAll()
    .where('value', '=', value.id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(versionOf);
}

/** The columns of records that are kept to a list: "lines.line.drugs". */
export async function loadKept(db: Reader, list: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('vocabulary.kept').selectAll().where('list', '=', list).execute();
  return rows.map((row) => `${row.relation}.${row.column_name}`);
}
