import type { WitnessedRecord } from '#engines/synthesis/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant, type Day, type Instant } from '#kernel/instant.ts';
import type { Database, Writer } from '#platform/database/index.ts';

/** Records in one transaction: more cost no less each, and a page would wait longer (architecture, section 9). */
const batchSize = 500;

/** What a loading works with. */
export interface Loading {
  readonly database: Database;
  readonly now: Instant;
  readonly today: Day;
  /** Whoever records for a force, by its code. */
  readonly operatorOf: (force: string) => PersonActor;
  /** By source reference: the id under which a record is held. */
  readonly held: Map<string, Id>;
  /** By what was left out: how many, and an example. */
  readonly leftOut: Map<string, { count: number; readonly example: string }>;
}

/** When a force's own system recorded something: in the morning of the day, and never later than now. */
export function recordedAt(day: Day, now: Instant): Instant {
  const morning = asInstant(`${day}T09:00:00Z`);
  return morning < now ? morning : now;
}

/** Notes that something was not kept, and why. */
export function leaveOut({ leftOut }: Loading, why: string, example: string): void {
  const before = leftOut.get(why);
  if (before === undefined) leftOut.set(why, { count: 1, example });
  else before.count += 1;
}

/** Cuts a list into batches. */
export function batchesOf<Item>(items: readonly Item[], size = batchSize): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Does something for each force in batches, each in a transaction as somebody of the force. */
export async function byForce<Item extends Pick<WitnessedRecord, 'force'>>(
  loading: Loading,
  items: readonly Item[],
  keep: (db: Writer, actor: PersonActor, batch: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (const [force, own] of Map.groupBy(items, (item) => item.force)) {
    const actor = loading.operatorOf(force);
    for (const batch of batchesOf(own)) await loading.database.writing(actor, (db) => keep(db, actor, batch));
  }
}
