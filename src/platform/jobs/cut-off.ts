import { type Database, jobsStatement } from '#platform/database/index.ts';
import { schema } from './boss.ts';

// `retry_limit` goes up with it: having been cut off is no failure of the job's own, however often it happens. The
// attempt is still counted, so that a process that was only slow cannot settle the job for the one that has it now.
const takeUp = `update ${schema}.job set state = 'retry', retry_limit = retry_limit + 1, start_after = ${schema}.job_now()`;

/** Jobs whose process is gone become free again. */
export async function reviveCutOff(database: Database): Promise<void> {
  const gone = `heartbeat_on + heartbeat_seconds * interval '1 second' < ${schema}.job_now()`;
  await jobsStatement(database)(`${takeUp} where state = 'active' and ${gone}`, []);
}

/** On the embedded engine there is no other process: whatever is active when this one starts was cut off. */
export async function reviveAll(database: Database): Promise<void> {
  await jobsStatement(database)(`${takeUp} where state = 'active'`, []);
}

/** Gives back a job that this process breaks off because it is told to stop. */
export async function giveBack(database: Database, name: string, id: string): Promise<void> {
  await jobsStatement(database)(`${takeUp} where state = 'active' and name = $1 and id = $2`, [name, id]);
}
