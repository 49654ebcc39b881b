import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import { type Failure, forbidden, type Invalid, invalid } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { allOrganisations } from '#modules/directory/index.ts';
import { ask, mintId, mintReference, type Reader, sql, type Writer } from '#platform/database/index.ts';
import { labelsOf, type Tell, writePack } from '#platform/sharing/index.ts';
import type { Subject } from '../queries/find-subject.ts';
import type { Recipient, ShareDraft } from '../rules/share-form.ts';

/** The highest clearance of those who may sign in for an organisation; null where nobody can. */
async function ceilingOf(db: Reader | Writer, organisation: number): Promise<number | null> {
  const [row] = await ask(db, sql<{ ceiling: number | null }>`select sharing.ceiling_of(${organisation}) as ceiling`);
  return row?.ceiling ?? null;
}

/** Another body that goes by the name that was typed, and that somebody can sign in for. */
async function namesake(db: Reader | Writer, { number, name }: Recipient): Promise<string | null> {
  for (const each of allOrganisations.filter((body) => body.shortName === name && body.number !== number)) {
    if ((await ceilingOf(db, each.number)) !== null) return each.name;
  }
  return null;
}

/**
 * Whether somebody there could read it: an organisation without accounts, or with nobody cleared for the marking, would
 * be sent what nobody can open.
 */
export async function checkCeiling(
  db: Reader | Writer,
  subject: Pick<Subject, 'marking'>,
  recipient: Recipient,
): Promise<Result<null, Invalid>> {
  const ceiling = await ceilingOf(db, recipient.number);
  const problem = (message: string) => refused(invalid({ field: 'recipient', message }));
  if (ceiling === null) {
    const other = await namesake(db, recipient);
    const meant = other === null ? '' : `. Did you mean ${other}?`;
    return problem(`Nobody at ${recipient.name} has an account here yet, so nobody could read it${meant}`);
  }
  if (ceiling < subject.marking) {
    return problem(
      `Nobody at ${recipient.name} is cleared for ${markingOf(subject.marking)}, as this record is marked`,
    );
  }
  return ok(null);
}

/** Why nothing of a record may go out; null when it may. */
export function refuseSharing(subject: Pick<Subject, 'isRestricted'>): Failure | null {
  if (!subject.isRestricted) return null;
  return forbidden('This record is restricted. Nothing of it is shared until the restriction is lifted.');
}

/**
 * Shares the facts that were chosen: a disclosure of its own, with the facts frozen as they are now.
 * @returns its reference
 */
export async function shareFacts(
  db: Writer,
  actor: PersonActor,
  subject: Subject,
  draft: ShareDraft,
  asked: { readonly now: Instant; readonly tell: Tell },
): Promise<Result<Reference, Failure>> {
  const closed = refuseSharing(subject);
  if (closed !== null) return refused(closed);
  const reaches = await checkCeiling(db, subject, draft.recipient);
  if (!reaches.ok) return reaches;
  const id = mintId();
  const reference = mintReference('disclosure');
  const recipient = draft.recipient.number;
  await db
    .insertInto('sharing.disclosure')
    .values({
      ...{ id, reference, controller: actor.organisation, marking: subject.marking, handling: 'C' },
      ...{ recipients: null, recipients_until: null, restricted_to: null, released_to: [recipient] },
      ...{ statement: 'fact', basis: draft.purpose, recorded_at: asked.now, recorded_by: signatureOf(actor) },
      ...{ review_on: draft.keptUntil, subject: subject.id, subject_kind: subject.kind },
      ...{ subject_reference: subject.reference, why_these: draft.whyThese, recipient, contact: draft.contact },
      ...{ gateway: draft.gateway, purpose: draft.purpose, agreement: draft.agreement, kept_until: draft.keptUntil },
      labels: [...labelsOf(draft.pack)],
    })
    .execute();
  await db
    .insertInto('sharing.pack_version')
    .values({
      ...{ id: mintId(), disclosure: id, version: 1, pack: writePack(draft.pack), why: '' },
      ...{ sent_by: signatureOf(actor), recorded_at: asked.now },
    })
    .execute();
  await asked.tell(db, actor, { what: 'shared', disclosure: id, recipient }, asked.now);
  return ok(reference);
}
