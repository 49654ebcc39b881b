import type { SystemActor } from '#kernel/actor.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Database, Writer } from '#platform/database/index.ts';
import { sendWord } from './addressee.ts';

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Saying what is late' };

/** How many of each were escalated. */
export interface Escalated {
  readonly notices: number;
  readonly clocks: number;
  readonly tasks: number;
}

/** Marks what is late; gives the organisations whose supervisors are to be told, one for each. */
async function markLate(db: Writer, now: Instant) {
  const notices = await db
    .updateTable('work.notice')
    .set({ escalated_at: now })
    .where('settled_at', 'is', null)
    .where('escalated_at', 'is', null)
    .where('escalate_at', '<', now)
    .returning('to_organisation as organisation')
    .execute();
  const clocks = await db
    .updateTable('work.clock')
    .set({ escalated_at: now })
    .where('ended', 'is', null)
    .where('escalated_at', 'is', null)
    .where('escalate_at', '<', now)
    .returning('escalate_to as organisation')
    .execute();
  const tasks = await db
    .updateTable('work.task')
    .set({ escalated_at: now })
    .where('state', '=', 'open')
    .where('escalated_at', 'is', null)
    .where('due_at', '<', now)
    .returning('owner_organisation as organisation')
    .execute();
  return { notices, clocks, tasks };
}

/**
 * Brings everything that is late before those who answer for the work of the organisation: it counts as theirs from then on,
 * and they are written to. Each thing is escalated once, however often this runs.
 */
export function escalateOverdue(database: Database, now: Instant): Promise<Escalated> {
  return database.writing(jobs, async (db) => {
    const { notices, clocks, tasks } = await markLate(db, now);
    const organisations = new Set([...notices, ...clocks, ...tasks].map((each) => each.organisation));
    for (const organisation of organisations) await sendWord(db, { organisation, supervisors: true });
    return { notices: notices.length, clocks: clocks.length, tasks: tasks.length };
  });
}
