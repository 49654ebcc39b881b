import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { readPack, type Shareable } from '#platform/sharing/index.ts';
import type { RegisterRow } from '../rules/register-row.ts';
import { stateOn } from '../rules/state.ts';
import { differencesOf } from './show-entry.ts';

/** Which of these disclosures say something else than their record says now. Those that are over are not asked. */
export async function listDiffering(
  db: Reader,
  rows: readonly RegisterRow[],
  shareables: readonly Shareable[],
  today: Day,
): Promise<ReadonlySet<Id>> {
  const open = rows.filter((row) => stateOn(row, today) === 'shared');
  const packs = await ask(
    db,
    sql<{ id: Id; pack: unknown }>`
    select p.disclosure as id, p.pack from sharing.pack_version p join sharing.disclosure d on d.id = p.disclosure
    where p.disclosure = any (${open.map(({ id }) => id)}::uuid[]) and p.version = d.pack_version`,
  );
  const packOf = new Map(packs.map(({ id, pack }) => [id, readPack(pack)]));
  const found = new Set<Id>();
  for (const row of open) {
    const pack = packOf.get(row.id);
    if (pack === undefined) continue;
    const differences = await differencesOf(db, row, pack, shareables);
    if (differences !== null && differences.length > 0) found.add(row.id);
  }
  return found;
}
