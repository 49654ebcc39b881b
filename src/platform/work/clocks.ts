import { type Actor, type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Due } from '#kernel/working-days/index.ts';
import { mintId, type Writer } from '#platform/database/index.ts';
import { dueColumns, lastMomentOf } from './due-columns.ts';
import type { Priority } from './priority.ts';

/** A duty to be watched. */
export interface ClockStart {
  /** A word of the module that starts it: `28-day answer`. */
  readonly kind: string;
  /** What is due, as a list says it: "Answer to the 28-day entry". No title of a record, no name of a person. */
  readonly words: string;
  readonly about: Id | null;
  /** Whose duty it is, and of which of its teams when it is one's. */
  readonly organisation: number;
  readonly team?: number;
  /** When: reckon it with `dueAfter` of the kernel, which knows working days. */
  readonly due: Due;
  readonly priority?: Priority;
  /** When those who answer for the work are told; when it is due unless told otherwise. */
  readonly escalateAt?: Instant;
  /** Whose supervisors are told; the organisation's own unless told otherwise. */
  readonly escalateTo?: number;
}

/** Who a clock is started or ended by, as it shows it. */
const nameOf = (actor: Actor): string => (actor.kind === 'person' ? signatureOf(actor) : 'Throughline');

/** Starts a clock, in the transaction of what it follows from. */
export async function startClock(db: Writer, actor: Actor, start: ClockStart, now: Instant): Promise<Id> {
  const id = mintId();
  await db
    .insertInto('work.clock')
    .values({
      id,
      kind: start.kind,
      words: start.words,
      about: start.about,
      organisation: start.organisation,
      team: start.team ?? null,
      priority: start.priority ?? 'ordinary',
      started_at: now,
      by_organisation: actor.kind === 'person' ? actor.organisation : null,
      by_name: nameOf(actor),
      ...dueColumns(start.due),
      due_at: lastMomentOf(start.due),
      escalate_at: start.escalateAt ?? lastMomentOf(start.due),
      escalate_to: start.escalateTo ?? start.organisation,
    })
    .execute();
  return id;
}

/** Which clocks of a record: of a kind, and of one organisation when it is only that one's. */
export interface ClocksOf {
  readonly about: Id;
  readonly kind: string;
  readonly organisation?: number;
}

async function endClocks(
  db: Writer,
  actor: PersonActor,
  of: ClocksOf,
  end: { readonly ended: 'met' | 'stopped'; readonly end_reason: string },
  now: Instant,
): Promise<number> {
  let clocks = db
    .updateTable('work.clock')
    .set({ ...end, ended_at: now, ended_by: nameOf(actor) })
    .where('about', '=', of.about)
    .where('kind', '=', of.kind)
    .where('ended', 'is', null);
  if (of.organisation !== undefined) clocks = clocks.where('organisation', '=', of.organisation);
  return Number((await clocks.executeTakeFirst()).numUpdatedRows);
}

/** What was due has been done. Gives how many clocks that ended: none is no fault, for they may have been met before. */
export function meetClock(db: Writer, actor: PersonActor, of: ClocksOf, now: Instant): Promise<number> {
  return endClocks(db, actor, of, { ended: 'met', end_reason: '' }, now);
}
