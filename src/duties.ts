import { z } from 'zod';
import type { Id } from '#kernel/id.ts';
import { childCheckQueue, openChildChecks, sweepChildChecks } from '#modules/incidents/index.ts';
import { sightingChangedQueue, tellAgain } from '#modules/lines/index.ts';
import { associationQueue, shortenAll, shortenReview } from '#modules/people/index.ts';
import { systemClock } from '#platform/clock/index.ts';
import type { Database } from '#platform/database/index.ts';
import type { Jobs } from '#platform/jobs/index.ts';

/** When everything is looked at once more, before the reviews that come due are looked for. */
const sweepAt = '20 4 * * *';

/**
 * The duties that follow from what was recorded, whoever recorded it and in whatever order: the database hands them in.
 * @param jobs not started yet
 */
export function openDuties(database: Database, jobs: Jobs): void {
  jobs.work(childCheckQueue, async () => {
    await openChildChecks(database, systemClock());
  });
  jobs.work(sightingChangedQueue, async () => {
    await tellAgain(database, systemClock());
  });
  jobs.work(associationQueue, async ({ payload }) => {
    const { person } = z.object({ person: z.uuid() }).parse(payload);
    await shortenReview(database, person as Id, systemClock());
  });
  jobs.every('register.duties', sweepAt, async () => {
    await sweepChildChecks(database, systemClock());
    await shortenAll(database, systemClock());
  });
}
