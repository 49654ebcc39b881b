import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import { type Failure, type Invalid, invalid } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { putTokens } from '#platform/catalogue/index.ts';
import { mintId, mintReference, type Writer } from '#platform/database/index.ts';
import type { LineDraft } from '../rules/line-draft.ts';
import { firstStatuses } from '../rules/status.ts';
import { addParts, addStatus, columnsOf, lineTokens } from './line-parts.ts';

/** Whether a new line may be recorded so. */
function decideOpening(draft: LineDraft, actor: PersonActor): Result<LineDraft, Invalid> {
  if (!firstStatuses.includes(draft.status)) {
    return refused(
      invalid({
        field: 'status',
        message: `A new line is recorded as ${firstStatuses.join(', ')}. Choose one of these.`,
      }),
    );
  }
  if (draft.marking > actor.clearance) {
    return refused(
      invalid({
        field: 'marking',
        message: 'You are not cleared for this marking yourself. Choose OFFICIAL, or ask somebody who is.',
      }),
    );
  }
  return ok(draft);
}

/**
 * Records a new line for the actor's organisation, which answers for it.
 * @returns its reference
 */
export async function openLine(
  db: Writer,
  actor: PersonActor,
  draft: LineDraft,
  now: Instant,
): Promise<Result<Reference, Failure>> {
  const decided = decideOpening(draft, actor);
  if (!decided.ok) return decided;
  const id = mintId();
  const reference = mintReference('line');
  await db
    .insertInto('lines.line')
    .values({
      id,
      reference,
      controller: actor.organisation,
      marking: draft.marking,
      handling: draft.handling,
      recipients: null,
      recipients_until: null,
      restricted_to: null,
      released_to: null,
      recorded_at: now,
      recorded_by: signatureOf(actor),
      source_reference: null,
      ...columnsOf(draft),
    })
    .execute();
  await addParts(db, actor, id, draft);
  await addStatus(db, id, draft, draft.reason === '' ? 'First recorded.' : draft.reason, signatureOf(actor));
  await putTokens(db, [{ entry: id, tokens: lineTokens(draft) }]);
  return ok(reference);
}
