import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** Whether somebody is held by association only (harm H3), as far as whoever sees the person sees their roles. */
export async function isByAssociation(db: Reader, person: Id): Promise<boolean> {
  const rows = await ask(db, sql<{ only: boolean }>`select people.is_by_association(${person}::uuid) as only`);
  return rows[0]?.only ?? false;
}
