import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import type { Due } from '#kernel/working-days/index.ts';
import { mintId, mintReference, type Writer } from '#platform/database/index.ts';
import { sendWord } from './addressee.ts';
import { dueColumns } from './due-columns.ts';
import type { Priority } from './priority.ts';
import { reviewMonths } from './tasks.ts';

/** Something that follows from what was recorded, and that an organisation is asked to do. */
export interface GivenTask {
  readonly title: string;
  readonly about: Id;
  readonly organisation: number;
  /** Null: whoever answers for the organisation's work. */
  readonly team: number | null;
  readonly due: Due;
  readonly priority: Priority;
  /** No more widely known than everything that it follows from: whoever gives it knows. */
  readonly marking: MarkingLevel;
  readonly restrictedTo: readonly number[] | null;
}

/**
 * Gives an organisation a task in the name of the system, as the organisation's own, and sends word of it. Nobody asked for
 * it, so nobody of another organisation reads it.
 * @param db of the system actor `jobs`
 * @returns the id of the task
 */
export async function giveSystemTask(db: Writer, task: GivenTask, now: Instant): Promise<Id> {
  const id = mintId();
  await db
    .insertInto('work.task')
    .values({
      id,
      reference: mintReference('task'),
      controller: task.organisation,
      marking: task.marking,
      handling: 'C',
      recipients: null,
      recipients_until: null,
      released_to: null,
      restricted_to: task.restrictedTo,
      statement: 'fact',
      basis: 'Work on what is held',
      recorded_at: now,
      recorded_by: 'Throughline',
      review_on: plusDays(dayOf(now), 0, reviewMonths),
      title: task.title,
      about: task.about,
      owner_organisation: task.organisation,
      owner_team: task.team,
      owner_account: null,
      owner_name: '',
      priority: task.priority,
      ...dueColumns(task.due),
      state: 'open',
      ended_at: null,
      ended_by: null,
      asked_by: null,
    })
    .execute();
  const { organisation, team } = task;
  await sendWord(db, team === null ? { organisation } : { organisation, team });
  return id;
}
