import { isPolice, type OrganisationKind, type PersonActor, signatureOf } from '#kernel/actor.ts';
import { conflict, type Failure, missing, stale } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Due } from '#kernel/working-days/index.ts';
import { asReader, mintId, mintReference, type Reader, type Writer } from '#platform/database/index.ts';
import { type AboutRecord, closenessOf, findAbout } from './about-record.ts';
import { sendWord } from './addressee.ts';
import { dueColumns, dueOf } from './due-columns.ts';
import type { Priority } from './priority.ts';

/** What becomes of a task. */
export const taskStates = ['open', 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

/** Who does a task: somebody, a team, or whoever of the organisation takes it on. */
export interface TaskOwner {
  readonly organisation: number;
  /** Needed when the organisation is another one: partners and police reach records by different ways. */
  readonly organisationKind?: OrganisationKind;
  readonly account: Id | null;
  /** The person's name, as others read it; '' when nobody in particular. */
  readonly name: string;
  readonly team?: number | null;
}

/** Something that somebody is asked to do. */
export interface NewTask {
  readonly title: string;
  readonly about: Id | null;
  readonly owner: TaskOwner;
  readonly due: Due | null;
  readonly priority: Priority;
}

/** A task is looked at again a year after it was added (DPA 2018 s.39(2)). */
export const reviewMonths = 12;

/** Who beside the organisation that asks may read: the one that does it. */
function accessOf(actor: PersonActor, owner: TaskOwner) {
  const { organisation, organisationKind = actor.organisationKind } = owner;
  if (organisation === actor.organisation) return { recipients: null, released_to: null };
  return isPolice(organisationKind)
    ? { recipients: [organisation], released_to: null }
    : { recipients: null, released_to: [organisation] };
}

/** Adds a task and sends word to whom it falls to, unless they added it themselves. */
export async function addTask(db: Writer, actor: PersonActor, task: NewTask, now: Instant): Promise<Reference> {
  const { owner } = task;
  const reference = mintReference('task');
  const close = await closenessOf(asReader(db), task.about);
  await db
    .insertInto('work.task')
    .values({
      id: mintId(),
      reference,
      controller: actor.organisation,
      marking: close.marking,
      handling: 'C',
      ...accessOf(actor, owner),
      recipients_until: null,
      restricted_to: close.restrictedTo,
      statement: 'fact',
      basis: 'Work on what is held',
      recorded_at: now,
      recorded_by: signatureOf(actor),
      review_on: plusDays(dayOf(now), 0, reviewMonths),
      title: task.title,
      about: task.about,
      owner_organisation: owner.organisation,
      owner_team: owner.team ?? null,
      owner_account: owner.account,
      owner_name: owner.name,
      priority: task.priority,
      ...dueColumns(task.due),
      state: 'open',
      ended_at: null,
      ended_by: null,
      asked_by: actor.account,
    })
    .execute();
  await sendWordOf(db, actor, owner);
  return reference;
}

async function sendWordOf(db: Writer, actor: PersonActor, owner: TaskOwner): Promise<void> {
  const { organisation, account, team } = owner;
  if (account !== null) {
    if (account !== actor.account) await sendWord(db, { organisation, account });
  } else if (typeof team === 'number') await sendWord(db, { organisation, team });
  else await sendWord(db, { organisation });
}

/** A task as somebody may read it. */
export interface TaskView {
  readonly id: Id;
  readonly reference: string;
  readonly title: string;
  readonly about: AboutRecord | null;
  readonly owner: TaskOwner;
  /** The name of the team that does it, to whoever may know of the team; null where no team does. */
  readonly teamName: string | null;
  readonly due: Due | null;
  readonly priority: Priority;
  readonly state: TaskState;
  readonly reason: string;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly escalatedAt: Instant | null;
  readonly marking: 0 | 1;
  readonly version: number;
  /** Whether this person may end it: whoever does it, or may give tasks there. */
  readonly mayEnd: boolean;
  /** Whether this person may say who does it. */
  readonly mayGive: boolean;
}

function taskRow(db: Reader, reference: string) {
  return db
    .selectFrom('work.task as task')
    .leftJoin('directory.team as team', 'team.id', 'task.owner_team')
    .selectAll('task')
    .select('team.name as team_name')
    .where('task.reference', '=', reference)
    .executeTakeFirst();
}
type TaskRow = NonNullable<Awaited<ReturnType<typeof taskRow>>>;

/** The same as the policies on tasks: the database has the last word. */
function rightsOf(actor: PersonActor, row: TaskRow) {
  const assigns = actor.permissions.includes('work.assign');
  const isOwners = row.owner_organisation === actor.organisation;
  const mayTake =
    isOwners &&
    (row.owner_account === null || row.owner_account === actor.account) &&
    (row.owner_team === null || actor.memberships.includes(row.owner_team));
  const answers = assigns && (isOwners || row.controller === actor.organisation);
  const isOpen = row.state === 'open';
  return { mayEnd: isOpen && (mayTake || answers), mayGive: isOpen && isOwners && (mayTake || assigns) };
}

/** A task by its reference; null when there is none, or none that this person may read. */
export async function findTask(db: Reader, actor: PersonActor, reference: string): Promise<TaskView | null> {
  const row = await taskRow(db, reference);
  if (row === undefined) return null;
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    about: await findAbout(db, row.about),
    owner: {
      organisation: row.owner_organisation,
      account: row.owner_account,
      name: row.owner_name,
      team: row.owner_team,
    },
    teamName: row.team_name,
    due: dueOf(row),
    priority: row.priority,
    state: row.state,
    reason: row.state_reason,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
    askedBy: row.recorded_by,
    askedAt: row.recorded_at,
    escalatedAt: row.escalated_at,
    marking: row.marking,
    version: row.version,
    ...rightsOf(actor, row),
  };
}

/** The task if it may be changed so, as it was opened; otherwise why not. */
async function opened(
  db: Writer,
  actor: PersonActor,
  given: { readonly reference: string; readonly version: number; readonly right: 'mayEnd' | 'mayGive' },
): Promise<Result<TaskView, Failure>> {
  const task = await findTask(asReader(db), actor, given.reference);
  if (task === null) return refused<Failure>(missing);
  if (task.version !== given.version) return refused<Failure>(stale);
  if (task.state !== 'open') return refused(conflict('This task has ended already.'));
  if (!task[given.right]) return refused<Failure>(missing);
  return ok(task);
}

/** How a task ends. */
export interface TaskEnd {
  readonly reference: string;
  readonly version: number;
  readonly state: 'done' | 'cancelled';
  /** What was done, or why it is not done. */
  readonly reason: string;
}

/** Ends a task. */
export async function endTask(
  db: Writer,
  actor: PersonActor,
  end: TaskEnd,
  now: Instant,
): Promise<Result<null, Failure>> {
  const task = await opened(db, actor, { ...end, right: 'mayEnd' });
  if (!task.ok) return task;
  const ended = await db
    .updateTable('work.task')
    .set({ state: end.state, state_reason: end.reason, ended_at: now, ended_by: signatureOf(actor) })
    .where('id', '=', task.value.id)
    .where('version', '=', end.version)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n ? ok(null) : refused<Failure>(stale);
}

/** Whom a task is given to, within the organisation that does it. */
export interface TaskGiven {
  readonly reference: string;
  readonly version: number;
  readonly to: { readonly account: Id; readonly name: string } | null;
}

/**
 * Says who does a task: a colleague, or nobody in particular. Without the permission to give tasks one may take a task on,
 * or put one's own back.
 */
export async function giveTask(db: Writer, actor: PersonActor, given: TaskGiven): Promise<Result<null, Failure>> {
  const task = await opened(db, actor, { ...given, right: 'mayGive' });
  if (!task.ok) return task;
  const isOther = given.to !== null && given.to.account !== actor.account;
  if (isOther && !actor.permissions.includes('work.assign')) return refused<Failure>(missing);
  const { owner, id } = task.value;
  const changed = await db
    .updateTable('work.task')
    .set({ owner_account: given.to?.account ?? null, owner_name: given.to?.name ?? '', owner_team: null })
    .where('id', '=', id)
    .where('version', '=', given.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return refused<Failure>(stale);
  await sendWordOf(db, actor, {
    organisation: owner.organisation,
    account: given.to?.account ?? null,
    name: given.to?.name ?? '',
  });
  return ok(null);
}
