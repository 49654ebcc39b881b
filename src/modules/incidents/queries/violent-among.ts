import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { loadValues } from '#modules/vocabulary/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** Which of some incidents were violent and happened since a day, of those that the actor may see. */
export async function violentAmong(db: Reader, incidents: readonly Id[], since: Day): Promise<ReadonlySet<Id>> {
  if (incidents.length === 0) return new Set();
  const kinds = (await loadValues(db, 'violence')).map(({ code }) => code);
  const rows = await ask(
    db,
    sql<{ id: Id }>`select i.id from incidents.incident i
      where i.id = any (${[...new Set(incidents)]}::uuid[]) and i.kind = any (${kinds}::text[]) and i.day >= ${since}::date`,
  );
  return new Set(rows.map(({ id }) => id));
}
