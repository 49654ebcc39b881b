import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** Where an incident was, as it was typed and as it was understood. */
export interface IncidentPlace {
  readonly place: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly positionSays: string | null;
  readonly force: number | null;
  readonly district: string | null;
}

/** Where an incident was; null when the actor may not see it. */
export async function whereOf(db: Reader, incident: Id): Promise<IncidentPlace | null> {
  const rows = await ask(
    db,
    sql<IncidentPlace>`select place, longitude, latitude, position_says as "positionSays", force, district
      from incidents.incident where id = ${incident}`,
  );
  return rows[0] ?? null;
}
