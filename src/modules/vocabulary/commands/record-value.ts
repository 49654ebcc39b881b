import { type Failure, forbidden, invalid, missing, stale } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { isDuplicate, mintId, type Writer } from '#platform/database/index.ts';
import type { HeldValue } from '../queries/row.ts';
import type { VocabularyList } from '../rules/value.ts';
import type { ValueDraft } from '../rules/value-draft.ts';

const fixed = forbidden(
  'This list is part of the law or of the product. It changes with a new version of the product.',
);

function columnsOf(draft: ValueDraft) {
  return {
    words: draft.words,
    meaning: draft.meaning,
    source: draft.source,
    standing: draft.standing,
    used_from: draft.from,
    used_to: draft.to,
    particulars: JSON.stringify(draft.particulars),
    reason: draft.reason,
    kept_by: 'administrator' as const,
  };
}

/** Adds a value at the end of an open list. Who and why are entered by trigger. */
export async function addValue(
  db: Writer,
  list: VocabularyList,
  draft: ValueDraft,
  held: number,
): Promise<Result<null, Failure>> {
  if (list.kind === 'fixed') return refused(fixed);
  try {
    await db
      .insertInto('vocabulary.value')
      .values({ ...columnsOf(draft), id: mintId(), list: list.code, code: draft.code, place: held })
      .execute();
  } catch (error) {
    // Of two who add the same code at once, the second finds it there.
    if (!isDuplicate(error)) throw error;
    return refused(invalid({ field: 'code', message: `The list has the code “${draft.code}” already` }));
  }
  return ok(null);
}

async function changed(
  db: Writer,
  value: HeldValue,
  version: number,
  columns: Partial<ReturnType<typeof columnsOf>>,
): Promise<Result<null, Failure>> {
  const done = await db
    .updateTable('vocabulary.value')
    .set(columns)
    .where('id', '=', value.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n ? ok(null) : refused(stale);
}

/** Changes a value's words, standing and days. From then on the product leaves its wording alone. */
export async function changeValue(
  db: Writer,
  list: VocabularyList,
  value: HeldValue | null,
  draft: ValueDraft,
  version: number,
): Promise<Result<null, Failure>> {
  if (value === null) return refused(missing);
  if (list.kind === 'fixed') return refused(fixed);
  return changed(db, value, version, columnsOf(draft));
}

/** Gives a value its last day. Records that hold it keep it, and go on showing its words. */
export async function retireValue(
  db: Writer,
  list: VocabularyList,
  value: HeldValue | null,
  given: { readonly to: Day; readonly reason: string },
  version: number,
): Promise<Result<null, Failure>> {
  if (value === null) return refused(missing);
  if (list.kind === 'fixed') return refused(fixed);
  return changed(db, value, version, { used_to: given.to, reason: given.reason, kept_by: 'administrator' });
}
