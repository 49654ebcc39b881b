import { may, type PersonActor } from '#kernel/actor.ts';
import { conflict, type Failure, missing } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { asReader, mintId, mintReference, type Reader, type Writer } from '#platform/database/index.ts';
import { type AboutRecord, findAbout } from './about-record.ts';
import { sendWord } from './addressee.ts';
import { tell } from './notices.ts';

/** How an approval stands. */
export const approvalStates = ['asked', 'approved', 'refused', 'withdrawn'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** Something that needs a second person. */
export interface ApprovalAsked {
  /** The name of a declared kind. */
  readonly kind: string;
  readonly about: Id | null;
  /** What is to be carried out, as plain data. It is shown to nobody; the words say it. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** What is asked and why, for whoever decides. */
  readonly words: string;
}

/** An approval whose decision is being carried out. */
export interface HeldApproval {
  readonly id: Id;
  readonly reference: string;
  readonly kind: string;
  readonly about: Id | null;
  readonly payload: unknown;
  readonly askedBy: Id;
  readonly askedName: string;
  readonly askedAt: Instant;
  /** Why it was approved, as the second person says. */
  readonly reason: string;
}

/** A kind of decision that needs two people. The module whose records it changes declares it; `app.ts` lists them all. */
export interface ApprovalKind {
  readonly name: string;
  /** What it is, as pages say it: "Join two lines". */
  readonly title: string;
  /**
   * Does what was asked, as the second person, in the transaction of the decision: either both stand or neither does. A
   * refusal undoes the decision too and is shown to the second person.
   */
  readonly carryOut: (
    db: Writer,
    actor: PersonActor,
    approval: HeldApproval,
    now: Instant,
  ) => Promise<Result<unknown, Failure>>;
}

/**
 * Asks for a second person of the actor's organisation.
 * @throws when the actor has no account (the command line): there is nobody to be told apart from
 */
export async function askApproval(
  db: Writer,
  actor: PersonActor,
  asked: ApprovalAsked,
  now: Instant,
): Promise<Reference> {
  if (actor.account === null) throw new Error('An approval is asked for by somebody with an account');
  const reference = mintReference('approval');
  await db
    .insertInto('work.approval')
    .values({
      id: mintId(),
      reference,
      kind: asked.kind,
      about: asked.about,
      payload: JSON.stringify(asked.payload),
      words: asked.words,
      organisation: actor.organisation,
      asked_by: actor.account,
      asked_name: actor.name,
      asked_at: now,
      state: 'asked',
    })
    .execute();
  await sendWord(db, { organisation: actor.organisation, supervisors: true });
  return reference;
}

/** An approval as somebody may read it. */
export interface ApprovalView {
  readonly id: Id;
  readonly reference: string;
  readonly kind: string;
  readonly about: AboutRecord | null;
  readonly words: string;
  readonly askedName: string;
  readonly askedAt: Instant;
  readonly state: ApprovalState;
  readonly decidedName: string | null;
  readonly decidedAt: Instant | null;
  readonly reason: string;
  readonly mayDecide: boolean;
  readonly mayWithdraw: boolean;
}

function approvalRow(db: Reader, reference: string) {
  return db.selectFrom('work.approval').selectAll().where('reference', '=', reference).executeTakeFirst();
}

/** An approval by its reference; null when there is none, or none that this person may read. */
export async function findApproval(db: Reader, actor: PersonActor, reference: string): Promise<ApprovalView | null> {
  const row = await approvalRow(db, reference);
  if (row === undefined) return null;
  const isMine = row.asked_by === actor.account;
  const isAsked = row.state === 'asked';
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    about: await findAbout(db, row.about),
    words: row.words,
    askedName: row.asked_name,
    askedAt: row.asked_at,
    state: row.state,
    decidedName: row.decided_name,
    decidedAt: row.decided_at,
    reason: row.reason,
    mayDecide: isAsked && !isMine && actor.account !== null && may(actor, 'work.approve'),
    mayWithdraw: isAsked && isMine,
  };
}

const decidedMeanwhile = conflict('Somebody has decided this, or it was withdrawn, since you opened it.');

/** Writes the end of an approval; of two who do it at once the second waits for the first and then finds it ended. */
async function close(
  db: Writer,
  actor: PersonActor,
  approval: Pick<ApprovalView, 'id'>,
  { state, reason }: { readonly state: 'approved' | 'refused' | 'withdrawn'; readonly reason: string },
  now: Instant,
): Promise<boolean> {
  const closed = await db
    .updateTable('work.approval')
    .set({ state, reason, decided_by: actor.account, decided_name: actor.name, decided_at: now })
    .where('id', '=', approval.id)
    .where('state', '=', 'asked')
    .executeTakeFirst();
  return closed.numUpdatedRows === 1n;
}

async function tellAsker(
  db: Writer,
  actor: PersonActor,
  { id, about, state }: { readonly id: Id; readonly about: AboutRecord | null; readonly state: 'approved' | 'refused' },
  now: Instant,
): Promise<void> {
  const row = await db.selectFrom('work.approval').select('asked_by').where('id', '=', id).executeTakeFirstOrThrow();
  const words = state === 'approved' ? 'What you asked for was approved.' : 'What you asked for was refused.';
  const to = { organisation: actor.organisation, account: row.asked_by };
  await tell(db, actor, { kind: 'approval', words, about: about?.id ?? null, to }, now);
}

/** The second person's decision. */
export interface Decision {
  readonly reference: string;
  readonly state: 'approved' | 'refused';
  readonly reason: string;
}

/**
 * Decides as the second person. What was approved is carried out in the same transaction.
 * @param kinds every declared kind
 */
export async function decideApproval(
  db: Writer,
  actor: PersonActor,
  kinds: readonly ApprovalKind[],
  decision: Decision,
  now: Instant,
): Promise<Result<null, Failure>> {
  const approval = await findApproval(asReader(db), actor, decision.reference);
  if (approval === null) return refused<Failure>(missing);
  if (approval.state !== 'asked') return refused(decidedMeanwhile);
  if (!approval.mayDecide) return refused(conflict('Somebody else must decide: you asked for it yourself.'));
  if (!(await close(db, actor, approval, decision, now))) return refused(decidedMeanwhile);
  await tellAsker(db, actor, { ...approval, state: decision.state }, now);
  if (decision.state === 'refused') return ok(null);
  const kind = kinds.find((each) => each.name === approval.kind);
  const row = await approvalRow(asReader(db), approval.reference);
  if (kind === undefined || row === undefined) throw new Error(`No kind of approval is called ${approval.kind}`);
  const held: HeldApproval = {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    about: row.about,
    payload: row.payload,
    askedBy: row.asked_by,
    askedName: row.asked_name,
    askedAt: row.asked_at,
    reason: decision.reason,
  };
  const carried = await kind.carryOut(db, actor, held, now);
  return carried.ok ? ok(null) : carried;
}

/** Whoever asked may take it back until it is decided. */
export async function withdrawApproval(
  db: Writer,
  actor: PersonActor,
  reference: string,
  reason: string,
  now: Instant,
): Promise<Result<null, Failure>> {
  const approval = await findApproval(asReader(db), actor, reference);
  if (approval === null) return refused<Failure>(missing);
  if (approval.state !== 'asked') return refused(decidedMeanwhile);
  if (!approval.mayWithdraw) return refused(conflict('Only the person who asked can withdraw this.'));
  return (await close(db, actor, approval, { state: 'withdrawn', reason }, now)) ? ok(null) : refused(decidedMeanwhile);
}
