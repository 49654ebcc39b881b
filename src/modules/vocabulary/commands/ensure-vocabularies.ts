import type { SystemActor } from '#kernel/actor.ts';
import { ask, type Database, mintId, sql, type Writer } from '#platform/database/index.ts';
import type { ListWithValues } from '../rules/value.ts';
import { deliveredLists } from '../values/index.ts';

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'the vocabularies of the product' };

/** Why, as the history and the ledger say it. */
const reason = 'Delivered with the product';

/** Room between the places of values is not needed: an administrator's stand behind the product's. */
function rowsOf(lists: readonly ListWithValues[]) {
  return lists.flatMap((list) =>
    list.values.map(({ from, to, ...value }, place) => ({
      ...value,
      id: mintId(),
      list: list.code,
      used_from: from,
      used_to: to,
      place,
    })),
  );
}

async function putLists(db: Writer, lists: readonly ListWithValues[]): Promise<void> {
  const rows = lists.map((list, place) => ({
    code: list.code,
    title: list.title,
    purpose: list.purpose,
    list_group: list.group,
    kind: list.kind,
    is_law: list.isLaw,
    particulars: list.particulars,
    place,
  }));
  await ask(
    db,
    sql`insert into vocabulary.list as l (code, title, purpose, list_group, kind, is_law, particulars, place)
      select r.code, r.title, r.purpose, r.list_group, r.kind, r.is_law, r.particulars, r.place
      from json_populate_recordset(null::vocabulary.list, ${JSON.stringify(rows)}::json) r
      on conflict (code) do update set (title, purpose, list_group, kind, is_law, particulars, place) =
        (excluded.title, excluded.purpose, excluded.list_group, excluded.kind, excluded.is_law, excluded.particulars, excluded.place)
      where (l.title, l.purpose, l.list_group, l.kind, l.is_law, l.particulars, l.place)
        is distinct from (excluded.title, excluded.purpose, excluded.list_group, excluded.kind, excluded.is_law, excluded.particulars, excluded.place)`,
  );
}

async function putValues(db: Writer, lists: readonly ListWithValues[]): Promise<void> {
  await ask(
    db,
    sql`insert into vocabulary.value as v
        (id, list, code, words, meaning, source, standing, used_from, used_to, particulars, place, kept_by, reason)
      select r.id, r.list, r.code, r.words, r.meaning, r.source, r.standing, r.used_from, r.used_to, r.particulars, r.place, 'product', ${reason}
      from json_populate_recordset(null::vocabulary.value, ${JSON.stringify(rowsOf(lists))}::json) r
      on conflict (list, lower(code)) do update set
        (words, meaning, source, standing, used_from, used_to, particulars, place, reason) =
        (excluded.words, excluded.meaning, excluded.source, excluded.standing, excluded.used_from, excluded.used_to, excluded.particulars, excluded.place, excluded.reason)
      where v.kept_by = 'product' and (v.words, v.meaning, v.source, v.standing, v.used_from, v.used_to, v.particulars, v.place)
        is distinct from (excluded.words, excluded.meaning, excluded.source, excluded.standing, excluded.used_from, excluded.used_to, excluded.particulars, excluded.place)`,
  );
}

/**
 * Puts the delivered lists into the database, at every start: what is new is added, and the product's own wording is
 * brought up to date where no administrator has changed it. Nothing is ever taken out: records speak of it.
 * @param lists those of the product unless a test has others
 */
export async function ensureVocabularies(
  database: Database,
  lists: readonly ListWithValues[] = deliveredLists,
): Promise<void> {
  await database.writing(clerk, async (db) => {
    await putLists(db, lists);
    await putValues(db, lists);
  });
}
