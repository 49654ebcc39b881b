import type { PersonActor } from '#kernel/actor.ts';
import { asReader } from '#platform/database/index.ts';
import { confirmReceipt } from './commands/confirm-receipt.ts';
import { correctDisclosure } from './commands/correct-disclosure.ts';
import { recallDisclosure } from './commands/recall-disclosure.ts';
import { showReceived } from './queries/received.ts';
import { showEntry } from './queries/show-entry.ts';
import { cast, now, type SharingPlace } from './sharing-fixture.ts';

/** The deeds, by name. */
export type Deeds = ReturnType<typeof deedsOf>;

/** What people of these tests do with a disclosure: read it, correct it, recall it, confirm it. */
export function deedsOf(place: SharingPlace) {
  const received = (actor: PersonActor, reference: string) =>
    place.test.database.reading(actor, (db) => showReceived(db, actor, reference));
  const entryOf = (actor: PersonActor, reference: string) =>
    place.test.database.reading(actor, (db) => showEntry(db, reference, place.shareables));
  const correct = async (reference: string, why = 'The number had a slip', version?: number) =>
    place.test.database.writing(cast.kent, async (db) => {
      const entry = await showEntry(asReader(db), reference, place.shareables);
      if (entry === null) throw new Error('There is no such entry');
      return correctDisclosure(db, cast.kent, entry, {
        why,
        version: version ?? entry.rowVersion ?? 0,
        now,
        tell: place.tell,
      });
    });
  const recall = async (reference: string, reason = 'Sent to the wrong council') =>
    place.test.database.writing(cast.kent, async (db) => {
      const entry = await showEntry(asReader(db), reference, place.shareables);
      if (entry === null) throw new Error('There is no such entry');
      return recallDisclosure(db, cast.kent, entry, {
        reason,
        version: entry.rowVersion ?? 0,
        now,
        tell: place.tell,
      });
    });
  const confirm = (actor: PersonActor, reference: string, what: 'received' | 'deleted', packVersion: number) =>
    place.test.database.writing(actor, async (db) => {
      const one = await showReceived(asReader(db), actor, reference);
      if (one === null) throw new Error('There is nothing');
      return confirmReceipt(db, actor, one, { what, packVersion, now });
    });

  return { received, entryOf, correct, recall, confirm };
}
