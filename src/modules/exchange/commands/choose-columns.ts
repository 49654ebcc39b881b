import type { PersonActor } from '#kernel/actor.ts';
import { type Invalid, invalid, type Unavailable, unavailable } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { featureIsOpen, sayClosed } from '#platform/assessments/index.ts';
import { sql, type Writer } from '#platform/database/index.ts';
import type { ChosenHeadings, ImportKind } from '#platform/intake/index.ts';
import { queue } from '#platform/jobs/index.ts';
import type { LoadView } from '../queries/find-load.ts';
import { decidedColumns, type LoadMapping } from '../rules/load-mapping.ts';
import { type LoadJobPayload, loadQueue } from './load-job.ts';
import { checkColumns } from './settle-columns.ts';

/** Whether a choice was kept: it is not once the columns are settled, which is no fault of whoever clicked twice. */
async function keepMapping(db: Writer, load: LoadView, mapping: LoadMapping): Promise<boolean> {
  const kept = await db
    .updateTable('exchange.load')
    .set({ mapping: JSON.stringify(mapping) })
    .where('id', '=', load.id)
    .where('status', '=', 'waiting')
    .where(sql<boolean>`not (mapping->>'settled')::boolean`)
    .returning('id')
    .execute();
  return kept.length > 0;
}

/** Keeps which column is which, to be looked at again; nothing is checked and nothing starts. */
export async function chooseColumns(db: Writer, load: LoadView, chosen: ChosenHeadings): Promise<void> {
  await keepMapping(db, load, { ...load.mapping, columns: { ...chosen } });
}

/**
 * Settles the columns and hands the load to the queue, both or neither. Done twice it is done once.
 * @returns what is wrong with the columns, when something is, or that imports have been switched off since
 */
export async function startLoad(
  db: Writer,
  actor: PersonActor,
  load: LoadView,
  kind: ImportKind,
  chosen: ChosenHeadings,
  today: Day,
): Promise<Result<null, Invalid | Unavailable>> {
  if (kind.isOpenData !== true && !(await featureIsOpen(db, 'bulk import')))
    return refused(unavailable(sayClosed('bulk import')));
  const checked = checkColumns(load.mapping.headings, kind, chosen, today);
  if (!checked.ok) return refused(invalid(...checked.problem.map((message) => ({ field: '', message }))));
  const columns = { ...decidedColumns(kind.fields, checked.value) };
  const kept = await keepMapping(db, load, { ...load.mapping, columns, settled: true });
  if (kept && actor.account !== null) {
    const payload: LoadJobPayload = { load: load.id, account: actor.account, organisation: actor.organisation };
    await queue(db, loadQueue, payload);
  }
  return ok(null);
}
