import type { PersonActor } from '#kernel/actor.ts';
import { conflict, type Failure, missing, stale } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { sayWhy } from '#modules/records/index.ts';
import type { Writer } from '#platform/database/index.ts';
import type { LineView } from '../queries/show-line.ts';

/** A sighting whose day is taken over. */
export interface TakenSighting {
  readonly reference: string;
  readonly seenOn: Day;
}

/** Sets the day on which a line was last seen to that of a sighting: no sighting does so by itself. */
export async function takeLastSeen(
  db: Writer,
  actor: PersonActor,
  line: LineView,
  sighting: TakenSighting,
  version: number,
): Promise<Result<null, Failure>> {
  if (line.controller !== actor.organisation) return refused<Failure>(missing);
  if (line.version !== version) return refused(stale);
  if (line.lastSeen !== null && line.lastSeen >= sighting.seenOn)
    return refused(conflict('The line was seen since. There is nothing to take over.'));
  if (line.firstSeen !== null && line.firstSeen > sighting.seenOn)
    return refused(conflict('This lies before the day on which the line was first seen. Change that first.'));
  await sayWhy(db, `Taken over from sighting ${sighting.reference}.`);
  const done = await db
    .updateTable('lines.line')
    .set({ last_seen: sighting.seenOn })
    .where('id', '=', line.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n ? ok(null) : refused(stale);
}
