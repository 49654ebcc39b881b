import type { PersonActor } from '#kernel/actor.ts';
import { conflict, type Failure, stale } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Writer } from '#platform/database/index.ts';
import { acknowledge } from '#platform/work/index.ts';
import type { ReceivedView } from '../queries/received.ts';

/** What a recipient says: that a version arrived, or that every copy was deleted. */
export const receiptKinds = ['received', 'deleted'] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/** What the organisation was told of it has been acted on: nobody is asked again. */
async function settleNotices(db: Writer, actor: PersonActor, received: ReceivedView, now: Instant): Promise<void> {
  const open = await db
    .selectFrom('work.notice')
    .select('reference')
    .where('about', '=', received.id)
    .where('to_organisation', '=', actor.organisation)
    .where('settled_at', 'is', null)
    .execute();
  // One that a colleague settles at the same moment is settled all the same.
  for (const { reference } of open) await acknowledge(db, actor, reference, { kind: 'acted', words: '' }, now);
}

/**
 * Notes what the recipient confirms. Said twice it is noted once.
 * @param packVersion which the person had before them
 */
export async function confirmReceipt(
  db: Writer,
  actor: PersonActor,
  received: ReceivedView,
  asked: { readonly what: ReceiptKind; readonly packVersion: number; readonly now: Instant },
): Promise<Result<null, Failure>> {
  if (asked.packVersion !== received.packVersion) return refused(stale);
  if (asked.what === 'received' && received.isRecalled) {
    return refused(conflict('It was recalled in the meantime. Delete your copy, and confirm that.'));
  }
  const isSaid =
    asked.what === 'deleted' ? received.confirmed.deleted : received.confirmed.received >= asked.packVersion;
  if (isSaid) return ok(null);
  await db
    .insertInto('sharing.receipt')
    .values({
      disclosure: received.id,
      organisation: actor.organisation,
      what: asked.what,
      pack_version: asked.packVersion,
    })
    // Of two who press at once, one is noted.
    .onConflict((conflicting) => conflicting.doNothing())
    .execute();
  await settleNotices(db, actor, received, asked.now);
  return ok(null);
}
