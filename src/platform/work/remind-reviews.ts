import type { SystemActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import { endOfDay } from '#kernel/working-days/index.ts';
import { ask, type Database, insertMany, mintId, sql, type Writer } from '#platform/database/index.ts';

/** The kind of clock that says that a record is to be looked at again: whether it may be kept (DPA 2018 s.39(2)). */
export const reviewKind = 'review';

/** How long before its day a review is put before the organisation. */
const reviewNoticeDays = 28;

/** Clocks that are started in one transaction. */
const batch = 500;

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Watching dates of review' };

interface DueRow {
  readonly id: Id;
  readonly controller: number;
  readonly review_on: Day;
}

function clockOf(row: DueRow, now: Instant) {
  const due = endOfDay(row.review_on);
  return {
    id: mintId(),
    kind: reviewKind,
    words: 'Review: may it be kept?',
    about: row.id,
    organisation: row.controller,
    team: null,
    priority: 'ordinary' as const,
    started_at: now,
    by_organisation: null,
    by_name: 'Throughline',
    due_at: due,
    due_on: row.review_on,
    escalate_at: due,
    escalate_to: row.controller,
  };
}

/** Ends the clocks of records that were given another day, or another controller: the next run starts what is due then. */
async function endMoved(db: Writer, now: Instant): Promise<number> {
  const ended = await ask(
    db,
    sql<{ id: Id }>`
      update work.clock c set ended = 'met', ended_at = ${now}::timestamptz, ended_by = 'Throughline'
      from catalogue.entry e
      where e.id = c.about and c.kind = ${reviewKind} and c.ended is null and c.by_organisation is null
        and (e.review_on, e.controller) is distinct from (c.due_on, c.organisation)
      returning c.id`,
  );
  return ended.length;
}

async function startDue(db: Writer, until: Day, now: Instant): Promise<number> {
  const due = await ask(
    db,
    sql<DueRow>`
      select e.id, e.controller, e.review_on from catalogue.entry e
      where e.review_on <= ${until}::date and not exists (
        select from work.clock c where c.about = e.id and c.kind = ${reviewKind} and c.ended is null)
      order by e.review_on, e.id limit ${batch}`,
  );
  await insertMany(
    db,
    'work.clock',
    due.map((row) => clockOf(row, now)),
  );
  return due.length;
}

/** What a run did. */
export interface Reminded {
  readonly started: number;
  readonly ended: number;
}

/**
 * Starts a clock for every record whose review falls due within 28 days, for the organisation that controls it, and ends
 * those of records that were reviewed. One clock a record, so that each is seen only by who may see the record: a number
 * for a whole organisation would count what some of its people may not know of. Run daily; a second run finds nothing to do.
 */
export async function remindReviews(database: Database, now: Instant): Promise<Reminded> {
  const until = plusDays(dayOf(now), reviewNoticeDays);
  const ended = await database.writing(jobs, (db) => endMoved(db, now));
  let started = 0;
  for (;;) {
    const added = await database.writing(jobs, (db) => startDue(db, until, now));
    started += added;
    if (added < batch) return { started, ended };
  }
}
