import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { jobsStatement } from '#platform/database/index.ts';
import type { Log, LogFields } from '#platform/log/index.ts';
import { actorOf, openTestDatabase, type TestDatabase, testServerUrl } from '#platform/testing/index.ts';
import { type Jobs, openJobs } from './open-jobs.ts';
import { queue } from './queue.ts';

const amir = actorOf(18, { name: 'Amir Khan', memberships: [18], permissions: [] });

function keepingLog(): {
  readonly log: Log;
  readonly lines: { readonly fields: LogFields; readonly message: string }[];
} {
  const lines: { fields: LogFields; message: string }[] = [];
  const keep = (fields: LogFields, message: string) => void lines.push({ fields, message });
  return { lines, log: { debug: keep, info: keep, warn: keep, error: keep } };
}

async function until(what: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  for (let i = 0; i < seconds * 20; i += 1) {
    if (await what()) return;
    await pause(50);
  }
  throw new Error('It did not come about in time');
}

describe('jobs', () => {
  let test: TestDatabase;
  const opened: Jobs[] = [];
  const open = (log: Log = keepingLog().log): Jobs => {
    const jobs = openJobs(test.database, log);
    opened.push(jobs);
    return jobs;
  };
  const handIn = (name: string, payload: Record<string, unknown>) =>
    test.database.writing(amir, (db) => queue(db, name, payload));

  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.stop()));
  });
  afterAll(() => test.close());

  it('does what a person handed in after the commit, at once and under its own name', async () => {
    const done: unknown[] = [];
    const jobs = open();
    jobs.work('prompt', async ({ payload, actor }) => void done.push([payload, actor.system]));
    await jobs.start();
    await pause(300); // the worker has looked and found nothing; only the drain can wake it in time
    const started = performance.now();
    await handIn('prompt', { load: 'a', nested: { list: [1, null] } });
    await jobs.drain();
    await until(() => done.length === 1);
    expect(done).toEqual([[{ load: 'a', nested: { list: [1, null] } }, 'jobs']]);
    expect(performance.now() - started).toBeLessThan(1500);
    const [left] = await test.asOwner("select sent_at is not null as sent from jobs.outbox where queue = 'prompt'");
    expect(left).toEqual({ sent: true });
  });

  it('does nothing that was rolled back', async () => {
    const done: unknown[] = [];
    const jobs = open();
    jobs.work('rolled', async ({ payload }) => void done.push(payload));
    await jobs.start();
    await expect(
      test.database.writing(amir, async (db) => {
        await queue(db, 'rolled', { i: 1 });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await handIn('rolled', { i: 2 });
    await jobs.drain();
    await until(() => done.length > 0);
    expect(done).toEqual([{ i: 2 }]);
  });

  it('finds by itself what a process left that stopped between commit and drain', async () => {
    await handIn('left', { i: 1 });
    const done: unknown[] = [];
    const jobs = open();
    jobs.work('left', async ({ payload }) => void done.push(payload));
    await jobs.start();
    await until(() => done.length === 1);
    await handIn('left', { i: 2 }); // and nobody drains
    await until(() => done.length === 2);
    expect(done).toEqual([{ i: 1 }, { i: 2 }]);
  });

  it('sends nothing twice when it stopped between sending and marking', async () => {
    const done: unknown[] = [];
    const jobs = open();
    jobs.work('twice', async ({ payload }) => void done.push(payload));
    await jobs.start();
    await handIn('twice', { i: 1 });
    await jobs.drain();
    await until(() => done.length === 1);
    await test.asOwner("update jobs.outbox set sent_at = null where queue = 'twice'");
    await jobs.drain();
    await handIn('twice', { i: 2 });
    await jobs.drain();
    await until(() => done.length >= 2);
    await pause(300);
    expect(done).toEqual([{ i: 1 }, { i: 2 }]);
  });

  it('tries again what failed, with growing pauses', async () => {
    const tries: number[] = [];
    const { log, lines } = keepingLog();
    const jobs = open(log);
    jobs.work('flaky', async () => {
      tries.push(performance.now());
      if (tries.length < 3) throw new Error('not yet');
    });
    await jobs.start();
    await handIn('flaky', {});
    await jobs.drain();
    await until(() => tries.length === 3, 25);
    const [first = 0, second = 0] = tries;
    expect(second - first).toBeGreaterThan(1000);
    expect(lines.filter(({ fields }) => fields.job === 'flaky')).toHaveLength(2);
  });

  it('shows what was given up', async () => {
    const jobs = open();
    jobs.work('hopeless', async () => {
      throw new Error('never');
    });
    await jobs.start();
    await handIn('hopeless', {});
    await jobs.drain();
    await until(async () => {
      // The pauses between the tries would take minutes: it is tried at once, and for the last time.
      await jobsStatement(test.database)(
        "update pgboss.job set start_after = now(), retry_limit = 1 where name = 'hopeless' and state = 'retry'",
        [],
      );
      return (await jobs.failed()).length > 0;
    });
    expect(await jobs.failed()).toMatchObject([{ queue: 'hopeless' }]);
  });

  it('takes up again at once what it was told to leave off, as often as that happens', async () => {
    let begun = 0;
    for (let stops = 0; stops < 8; stops += 1) {
      const jobs = openJobs(test.database, keepingLog().log);
      jobs.work('long', ({ signal }) => {
        begun += 1;
        return new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new Error('left off'))));
      });
      if (stops === 0) await handIn('long', {});
      await jobs.start();
      await until(() => begun === stops + 1);
      await jobs.stop();
    }
    let done = 0;
    const jobs = open();
    jobs.work('long', async () => {
      done += 1;
    });
    await jobs.start();
    await until(() => done === 1);
    expect((await jobs.failed()).filter((job) => job.queue === 'long')).toEqual([]);
  }, 60_000);

  it('does at fixed times what is due, once', async () => {
    const jobs = open();
    jobs.every('minute', '* * * * *', async () => undefined);
    await jobs.start();
    const schedules = await jobsStatement(test.database)('select name, cron, timezone from pgboss.schedule', []);
    expect(schedules.rows).toEqual([{ name: 'minute', cron: '* * * * *', timezone: 'Europe/London' }]);
  });

  it('keeps the queue out of everything else, and everybody else out of the queue', async () => {
    const run = jobsStatement(test.database);
    await expect(run('select * from ledger.entry', [])).rejects.toThrow(/permission denied/);
    await expect(run('select * from jobs.outbox', [])).rejects.toThrow(/permission denied/);
    await expect(run('create schema another', [])).rejects.toThrow(/permission denied/);
    const jobs = open();
    await jobs.start();
    const others =
      await test.asOwner(`select r from unnest(array['app_police', 'app_outside', 'app_system', 'app_public']) r
      where has_schema_privilege(r, 'pgboss', 'usage') or has_table_privilege(r, 'pgboss.job', 'select')`);
    expect(others).toEqual([]);
  });

  it('goes on after a statement of the queue failed within a transaction of its own', async () => {
    const run = jobsStatement(test.database);
    await expect(run('begin; select 1 / 0; commit', [])).rejects.toThrow(/division by zero/);
    for (let i = 0; i < 6; i += 1) expect((await run('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
    expect(await test.asOwner('select current_user = session_user as owner')).toEqual([{ owner: true }]);
  });

  // Two processes share a server; the embedded engine has only one.
  if (testServerUrl !== '') {
    it('does every job exactly once between two processes', async () => {
      const done: number[] = [];
      for (let i = 0; i < 2; i += 1) {
        const jobs = open();
        jobs.work('shared', async ({ payload }) => void done.push((payload as { i: number }).i));
        await jobs.start();
      }
      await Promise.all(
        Array.from({ length: 60 }, (_, i) => handIn('shared', { i }).then(() => opened[i % 2]?.drain())),
      );
      await until(() => done.length >= 60, 20);
      await pause(500);
      expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    }, 40_000);
  }
});
