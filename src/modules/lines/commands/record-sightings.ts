import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { openMany } from '#modules/records/index.ts';
import { mintId, type Writer } from '#platform/database/index.ts';
import { sightingKind } from '../kinds/sighting.ts';
import type { SightingDraft } from '../rules/sighting-form.ts';
import { sightingOf } from './record-sighting.ts';

/** A sighting that another system recorded. */
export interface PastSighting {
  readonly draft: SightingDraft;
  /** How it is known, in words. */
  readonly how: string;
  readonly recordedAt: Instant;
}

/**
 * Records many sightings that another system recorded before: one statement a table. Nobody is told of them: who had to
 * know was told when it happened, and a file of last year would ring every desk of the country.
 * @returns their ids, in the order given
 */
export function recordSightings(
  db: Writer,
  actor: PersonActor,
  sightings: readonly PastSighting[],
  now: Instant,
): Promise<readonly Id[]> {
  const records = sightings.map(({ draft, how, recordedAt }) => ({
    ...sightingOf(draft, { once: mintId(), how, marking: 0, day: dayOf(now) }),
    recordedAt,
  }));
  return openMany(db, actor, sightingKind, records, now);
}
