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
import { addTokens } from '#platform/catalogue/index.ts';
import { sql, type Writer } from '#platform/database/index.ts';
import type { LineView } from '../queries/show-line.ts';
import type { LineDraft } from '../rules/line-draft.ts';
import { reachOf } from '../rules/reach.ts';
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

/** What was stated is withdrawn and kept, never erased: the history says what it was. */
async function withdraw(
  db: Writer,
  relation: 'lines.brand' | 'lines.number' | 'lines.area',
  ids: readonly Id[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable(relation)
    .set({ withdrawn_at: sql`now()`, withdrawn_why: 'Taken out when the line was changed.' })
    .where('id', 'in', ids)
    .execute();
}

/** What other forces say of where the line is worked: its reach follows from that too. */
function areasOfOthers(line: LineView, actor: PersonActor): readonly number[] {
  return line.areas.filter((area) => area.contributor !== actor.organisation).map((area) => area.force);
}

/** Only the facts that the actor's own organisation states: what other forces added is theirs. */
async function changeParts(db: Writer, actor: PersonActor, line: LineView, draft: LineDraft): Promise<void> {
  const own = <Row extends { readonly contributor: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.contributor === actor.organisation);
  const spanKey = (text: string, one: { from: Day | null; to: Day | null }): string =>
    `${text}|${one.from ?? ''}|${one.to ?? ''}`;
  const brands = differences(own(line.brands), draft.brands, (row) => spanKey(row.name, row));
  const numbers = differences(own(line.numbers), draft.numbers, (row) => spanKey(row.number, row));
  const goneAreas = own(line.areas)
    .filter((area) => !draft.areas.includes(area.force))
    .map((area) => area.id);
  const newAreas = draft.areas.filter((force) => !own(line.areas).some((area) => area.force === force));
  await withdraw(db, 'lines.brand', brands.gone);
  await withdraw(db, 'lines.number', numbers.gone);
  await withdraw(db, 'lines.area', goneAreas);
  await addParts(db, actor, line.id, { ...draft, brands: brands.come, numbers: numbers.come, areas: newAreas });
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
      reach: reachOf(draft.originForce, [...draft.areas, ...areasOfOthers(present, actor)]),
      status_since: draft.status === present.status ? present.statusSince : draft.statusSince,
    })
    .where('id', '=', present.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return refused(stale);
  await changeParts(db, actor, present, draft);
  if (draft.status !== present.status) await addStatus(db, present.id, draft, draft.reason, signatureOf(actor));
  // Added, not put anew: what others stated, and what the line was once called, finds it as well.
  await addTokens(db, present.id, lineTokens(draft));
  return ok(null);
}
