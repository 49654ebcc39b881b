import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** Where some sightings were made, in the words of whoever recorded them; those without a place are not there. */
export async function placesOfSightings(db: Reader, sightings: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (sightings.length === 0) return new Map();
  const rows = await ask(
    db,
    sql<{ id: Id; place: string }>`select s.id, s.place from lines.sighting s
      where s.id = any (${[...new Set(sightings)]}::uuid[]) and s.place <> ''`,
  );
  return new Map(rows.map(({ id, place }) => [id, place]));
}
