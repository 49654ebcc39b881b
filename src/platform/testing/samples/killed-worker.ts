import { openDatabase, type Whereabouts } from '#platform/database/index.ts';
import { openJobs } from '#platform/jobs/index.ts';
import { openLog } from '#platform/log/index.ts';
import { testSources } from '../index.ts';

// A process of its own, for the test that kills it: hands in a job, begins it, says so, and never finishes.
const where = JSON.parse(process.argv[2] ?? '') as Whereabouts;
const opened = await openDatabase(where, testSources);
if (!opened.ok) throw new Error(opened.problem);
const jobs = openJobs(opened.value, openLog('silent'));
jobs.work('killed', () => {
  process.stdout.write('begun\n');
  return new Promise(() => undefined);
});
await jobs.start();
