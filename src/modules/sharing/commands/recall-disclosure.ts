import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import { conflict, type Failure, invalid, missing, stale } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Writer } from '#platform/database/index.ts';
import type { Tell } from '#platform/sharing/index.ts';
import type { EntryView } from '../queries/show-entry.ts';

/**
 * Recalls a disclosure, for good: the recipient reads it no longer and is asked to delete every copy.
 * @param version of the disclosure as the person saw it
 */
export async function recallDisclosure(
  db: Writer,
  actor: PersonActor,
  entry: EntryView,
  asked: { readonly reason: string; readonly version: number; readonly now: Instant; readonly tell: Tell },
): Promise<Result<null, Failure>> {
  if (entry.rowVersion === null) return refused(missing);
  if (entry.isRecalled) return refused(conflict('It was recalled before.'));
  if (asked.reason === '') {
    return refused(invalid({ field: 'reason', message: 'Say why it is recalled: the recipient reads it' }));
  }
  const changed = await db
    .updateTable('sharing.disclosure')
    .set({
      status: 'recalled',
      recalled_at: asked.now,
      recalled_by: signatureOf(actor),
      recall_reason: asked.reason,
    })
    .where('id', '=', entry.id)
    .where('version', '=', asked.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return refused(stale);
  await asked.tell(db, actor, { what: 'recalled', disclosure: entry.id, recipient: entry.recipient }, asked.now);
  return ok(null);
}
