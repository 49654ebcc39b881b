import type { SystemActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { dueAfter } from '#kernel/working-days/index.ts';
import { ask, type Database, sql, type Writer } from '#platform/database/index.ts';
import { giveSystemTask } from '#platform/work/index.ts';
import { childCheckWorkingDays, sayChildCheck } from '../rules/child-check.ts';

/** The queue of children to be asked after: the database hands it in when an arrest, a child and a line come together. */
export const childCheckQueue = 'incidents.child-check';

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Asking after children who were arrested' };

/** Tasks that are opened in one transaction. */
const batch = 100;

interface Noticed {
  readonly person: Id;
  readonly incident: Id;
  readonly incident_reference: string;
  readonly organisation: number;
  readonly team: number | null;
  readonly marking: MarkingLevel;
  readonly restricted_to: readonly number[] | null;
}

async function openOne(db: Writer, noticed: Noticed, now: Instant): Promise<void> {
  const { person, incident, organisation, team, marking } = noticed;
  const task = await giveSystemTask(
    db,
    {
      title: sayChildCheck(noticed.incident_reference),
      about: person,
      ...{ organisation, team, marking, restrictedTo: noticed.restricted_to },
      due: dueAfter(now, { workingDays: childCheckWorkingDays }, 'england and wales'),
      priority: 'child at risk',
    },
    now,
  );
  await ask(
    db,
    sql`update incidents.child_check set task = ${task} where person = ${person} and incident = ${incident} returning person`,
  );
}

/**
 * Looks at everybody in an arrest or a charge once more: for what was recorded at the same moment by two, and for what was
 * hidden and is not any more. Nightly.
 * @returns how many tasks were opened
 */
export async function sweepChildChecks(database: Database, now: Instant): Promise<number> {
  await database.writing(jobs, (db) => ask(db, sql`select incidents.note_all_children()`));
  return openChildChecks(database, now);
}

/**
 * Opens a task for each child who was arrested or charged and is not yet asked after: once for each person and incident,
 * however often this runs.
 * @returns how many were opened
 */
export async function openChildChecks(database: Database, now: Instant): Promise<number> {
  let opened = 0;
  for (;;) {
    const done = await database.writing(jobs, async (db) => {
      const noticed = await ask(
        db,
        sql<Noticed>`select person, incident, incident_reference, organisation, team, marking, restricted_to
          from incidents.child_check where task is null order by noticed_at, person limit ${batch} for update skip locked`,
      );
      for (const each of noticed) await openOne(db, each, now);
      return noticed.length;
    });
    opened += done;
    if (done < batch) return opened;
  }
}
