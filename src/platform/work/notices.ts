import { type Actor, type PersonActor, signatureOf } from '#kernel/actor.ts';
import { conflict, type Failure, missing } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Due } from '#kernel/working-days/index.ts';
import { mintId, mintReference, type Reader, type Writer } from '#platform/database/index.ts';
import { type AboutRecord, findAbout } from './about-record.ts';
import { type Addressee, addresseeColumns, answersForOrganisation, sendWord } from './addressee.ts';
import { dueColumns, dueOf, lastMomentOf } from './due-columns.ts';
import type { Priority } from './priority.ts';

/** What settles a notice: that somebody has read it, or that somebody has acted. */
const noticeAsks = ['acknowledge', 'act'] as const;
export type NoticeAsks = (typeof noticeAsks)[number];

/** What a receipt says. */
export const receiptKinds = ['acknowledged', 'acted'] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/** Something to be told. */
export interface Telling {
  /** A word of the module that tells: `import`. */
  readonly kind: string;
  /**
   * A plain sentence for whoever it is told to. It never copies the title of a record, nor anything that would be wrong to
   * read once the record is hidden: that is read through `about`.
   */
  readonly words: string;
  /** The record that it is about. Who may not see that, or not any more, is not shown the notice either. */
  readonly about: Id | null;
  readonly to: Addressee;
  readonly asks?: NoticeAsks;
  readonly priority?: Priority;
  readonly due?: Due;
}

/**
 * Tells somebody something, in the transaction of what it is about. Late, it is shown to those who answer for the work of
 * the organisation that was told.
 * @param actor a person, or the system actor `jobs`
 */
export async function tell(db: Writer, actor: Actor, telling: Telling, now: Instant): Promise<Reference> {
  const { due = null } = telling;
  const reference = mintReference('notice');
  const by = actor.kind === 'person' ? actor : null;
  await db
    .insertInto('work.notice')
    .values({
      id: mintId(),
      reference,
      kind: telling.kind,
      words: telling.words,
      about: telling.about,
      ...addresseeColumns(telling.to),
      asks: telling.asks ?? 'acknowledge',
      priority: telling.priority ?? 'ordinary',
      told_at: now,
      by_organisation: by?.organisation ?? null,
      by_account: by?.account ?? null,
      by_name: by === null ? 'Throughline' : signatureOf(by),
      ...dueColumns(due),
      escalate_at: due === null ? null : lastMomentOf(due),
    })
    .execute();
  await sendWord(db, telling.to);
  return reference;
}

/** Who has acknowledged or acted. */
export interface Receipt {
  readonly kind: ReceiptKind;
  readonly name: string;
  readonly at: Instant;
  readonly words: string;
}

/** A notice as somebody may read it. */
export interface NoticeView {
  readonly id: Id;
  readonly reference: string;
  readonly kind: string;
  readonly words: string;
  readonly about: AboutRecord | null;
  readonly asks: NoticeAsks;
  readonly priority: Priority;
  readonly toldAt: Instant;
  readonly by: string;
  readonly due: Due | null;
  readonly settledAt: Instant | null;
  /** Whether it is for this person to acknowledge; who told it only reads it. */
  readonly isForMe: boolean;
  readonly receipts: readonly Receipt[];
}

type NoticeRow = NonNullable<Awaited<ReturnType<typeof noticeRow>>>;

function noticeRow(db: Reader | Writer, reference: string) {
  return (db as Reader).selectFrom('work.notice').selectAll().where('reference', '=', reference).executeTakeFirst();
}

/** The same as the policy on receipts: the database has the last word. */
function isFor(actor: PersonActor, row: NoticeRow): boolean {
  if (actor.account === null || row.to_organisation !== actor.organisation) return false;
  const answers = answersForOrganisation(actor) && actor.permissions.includes('work.assign');
  if (row.to_supervisors) return answers;
  if (row.escalated_at !== null && answers) return true;
  if (row.to_account !== null) return row.to_account === actor.account;
  return row.to_team === null || actor.memberships.includes(row.to_team);
}

/** A notice by its reference; null when there is none, or none that this person may read. */
export async function findNotice(db: Reader, actor: PersonActor, reference: string): Promise<NoticeView | null> {
  const row = await noticeRow(db, reference);
  if (row === undefined) return null;
  const receipts = await db
    .selectFrom('work.receipt')
    .where('notice', '=', row.id)
    .orderBy('at')
    .select(['kind', 'name', 'at', 'words'])
    .execute();
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    words: row.words,
    about: await findAbout(db, row.about),
    asks: row.asks,
    priority: row.priority,
    toldAt: row.told_at,
    by: row.by_name,
    due: dueOf(row),
    settledAt: row.settled_at,
    isForMe: isFor(actor, row),
    receipts,
  };
}

/** What somebody says of a notice. */
export interface Acknowledgement {
  readonly kind: ReceiptKind;
  readonly words: string;
}

/** Gives a receipt for a notice. The one that it asks for settles it; others may still add theirs. */
export async function acknowledge(
  db: Writer,
  actor: PersonActor,
  reference: string,
  given: Acknowledgement,
  now: Instant,
): Promise<Result<null, Failure>> {
  const row = await noticeRow(db, reference);
  if (row === undefined || !isFor(actor, row) || actor.account === null) return refused<Failure>(missing);
  const mine = await db
    .selectFrom('work.receipt')
    .where('notice', '=', row.id)
    .where('account', '=', actor.account)
    .where('kind', '=', given.kind)
    .select('id')
    .executeTakeFirst();
  if (mine !== undefined) return refused(conflict('You have said so already.'));
  await db
    .insertInto('work.receipt')
    .values({
      id: mintId(),
      notice: row.id,
      kind: given.kind,
      organisation: actor.organisation,
      account: actor.account,
      name: signatureOf(actor),
      at: now,
      words: given.words,
    })
    .execute();
  return ok(null);
}
