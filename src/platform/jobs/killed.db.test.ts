import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Database, jobsStatement, openDatabase, type Whereabouts } from '#platform/database/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openTestDatabase, testServerUrl, testSources } from '#platform/testing/index.ts';
import { openJobs, queue } from './index.ts';

async function opened(where: Whereabouts): Promise<Database> {
  const result = await openDatabase(where, testSources);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

/** Starts a worker of its own process and kills it in the middle of its job. */
async function killInTheMiddle(where: Whereabouts): Promise<void> {
  const sample = fileURLToPath(new URL('../testing/samples/killed-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [sample, JSON.stringify(where)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(said)).toBe('begun\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function handIn(database: Database): Promise<void> {
  await database.writing({ kind: 'system', system: 'jobs', purpose: 'test' }, (db) => queue(db, 'killed', { i: 7 }));
}

/** Who comes after finds the job, does it, and does it once. */
async function expectTakenUp(database: Database, seconds: number): Promise<void> {
  const done: unknown[] = [];
  const jobs = openJobs(database, openLog('silent'));
  jobs.work('killed', async ({ payload }) => void done.push(payload));
  await jobs.start();
  for (let i = 0; i < seconds * 10 && done.length === 0; i += 1) await pause(100);
  await pause(500);
  await jobs.stop();
  expect(done).toEqual([{ i: 7 }]);
}

it('takes up at the next start what was cut off by a kill, on the embedded engine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-killed-'));
  const where = { kind: 'folder', folder } as const;
  try {
    const before = await opened(where);
    await handIn(before);
    await before.close();
    await killInTheMiddle(where);
    const after = await opened(where);
    await expectTakenUp(after, 5);
    await after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 90_000);

if (testServerUrl !== '') {
  it('takes up what a killed process left, on a server, within a minute', async () => {
    const test = await openTestDatabase();
    const [row] = await test.asOwner<{ name: string }>('select current_database() as name');
    const url = new URL(testServerUrl);
    url.pathname = `/${row?.name}`;
    await handIn(test.database);
    await killInTheMiddle({ kind: 'postgres', url: url.href, ownerUrl: url.href });
    // Its last heartbeat is set back, as if half a minute had gone by.
    await jobsStatement(test.database)(
      "update pgboss.job set heartbeat_on = now() - interval '31 seconds' where state = 'active'",
      [],
    );
    await expectTakenUp(test.database, 25);
    await test.close();
  }, 90_000);
}
