import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import {
  type Conflict,
  conflict,
  type Failure,
  forbidden,
  type Invalid,
  invalid,
  type Missing,
  missing,
  type Stale,
  stale,
} from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { putTokens } from '#platform/catalogue/index.ts';
import type { Writer } from '#platform/database/index.ts';
import type { LineView } from '../queries/show-line.ts';
import type { LineDraft } from '../rules/line-draft.ts';
import { checkMove } from '../rules/status.ts';
import { addParts, addStatus, columnsOf, lineTokens } from './line-parts.ts';

/** Whether a line as it stands may be changed so by this actor, who opened it at `version`. */
function decideChange(
  line: LineView | null,
  draft: LineDraft,
  version: number,
  actor: PersonActor,
): Result<LineView, Missing | Stale | Invalid | Conflict | Failure> {
  if (line === null) return refused(missing);
  if (line.controller !== actor.organisation) {
    return refused(forbidden('Only the force that answers for a line changes its record.'));
  }
  if (line.version !== version) return refused(stale);
  const move = checkMove(line.status, draft.status);
  if (!move.ok) return refused(invalid({ field: 'status', message: move.problem }));
  if (line.status !== draft.status && draft.reason === '') {
    return refused(invalid({ field: 'reason', message: 'Say why the status changes.' }));
  }
  if (line.status !== draft.status && draft.statusSince < line.statusSince) {
    return refused(
      invalid({ field: 'statusSince', message: 'The new status cannot begin before the one that it follows.' }),
    );
  }
  if (draft.marking !== line.marking || draft.handling !== line.handling) {
    return refused(conflict('Who may see a line is not changed with its facts.'));
  }
  return ok(line);
}

/** The rows of a list that went away and came in between two versions, by what they say. */
function differences<Row extends { readonly id: Id }, New>(
  before: readonly Row[],
  after: readonly New[],
  key: (row: Row | New) => string,
) {
  const wanted = new Set(after.map(key));
  const had = new Set(before.map(key));
  return {
    gone: before.filter((row) => !wanted.has(key(row))).map((row) => row.id),
    come: after.filter((row) => !had.has(key(row))),
  };
}

async function changeParts(db: Writer, line: LineView, draft: LineDraft): Promise<void> {
  const spanKey = (text: string, one: { from: Day | null; to: Day | null }): string =>
    `${text}|${one.from ?? ''}|${one.to ?? ''}`;
  const brands = differences(line.brands, draft.brands, (row) => spanKey(row.name, row));
  const numbers = differences(line.numbers, draft.numbers, (row) => spanKey(row.number, row));
  const goneAreas = line.areas.filter((area) => !draft.areas.includes(area.force)).map((area) => area.id);
  const newAreas = draft.areas.filter((force) => !line.areas.some((area) => area.force === force));
  if (brands.gone.length > 0) await db.deleteFrom('lines.brand').where('id', 'in', brands.gone).execute();
  if (numbers.gone.length > 0) await db.deleteFrom('lines.number').where('id', 'in', numbers.gone).execute();
  if (goneAreas.length > 0) await db.deleteFrom('lines.area').where('id', 'in', goneAreas).execute();
  await addParts(db, line.id, { ...draft, brands: brands.come, numbers: numbers.come, areas: newAreas });
}

/**
 * Changes a line. The version is asked for again in the statement itself, so that of two who save at once one is told.
 * @param line the line as this actor sees it now; null when there is none for them
 */
export async function changeLine(
  db: Writer,
  actor: PersonActor,
  line: LineView | null,
  draft: LineDraft,
  version: number,
): Promise<Result<null, Failure>> {
  const decided = decideChange(line, draft, version, actor);
  if (!decided.ok) return decided;
  const present = decided.value;
  const changed = await db
    .updateTable('lines.line')
    .set({
      ...columnsOf(draft),
      status_since: draft.status === present.status ? present.statusSince : draft.statusSince,
    })
    .where('id', '=', present.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return refused(stale);
  await changeParts(db, present, draft);
  if (draft.status !== present.status) await addStatus(db, present.id, draft, draft.reason, signatureOf(actor));
  await putTokens(db, [{ entry: present.id, tokens: lineTokens(draft) }]);
  return ok(null);
}
