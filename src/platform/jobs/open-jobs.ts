import type { PgBoss } from 'pg-boss';
import type { SystemActor } from '#kernel/actor.ts';
import { type Database, jobsStatement } from '#platform/database/index.ts';
import type { Log } from '#platform/log/index.ts';
import { makeBoss, queueOptions, schema } from './boss.ts';
import { giveBack, reviveAll, reviveCutOff } from './cut-off.ts';
import { atOnce, clearOutbox, markSent, type Waiting, waitingJobs, worker } from './outbox.ts';

/** One run of a job. */
export interface Job {
  /** The same at every run of the same job: what a handler may hold on to, to bear being run again. */
  readonly id: string;
  readonly payload: unknown;
  /** Under whose name the work is done. */
  readonly actor: SystemActor;
  /** Aborted when the process is told to stop, or when another has taken the job over: leave off at the next safe place and throw. */
  readonly signal: AbortSignal;
}

/** Does a job. May be run again at any time, so it must come to the same. Throwing means: try again later. */
export type JobHandler = (job: Job) => Promise<void>;

/** A job that was given up. */
export interface FailedJob {
  readonly id: string;
  readonly queue: string;
  readonly failedAt: string;
}

/** Work beside the requests: what commands hand in by `queue`, and what is done at fixed times. */
export interface Jobs {
  /** Says who does the jobs of a queue in this process, one at a time. Before `start`. */
  work(name: string, handler: JobHandler): void;
  /** Does something at fixed times (cron, London time), once over all processes. Before `start`. */
  every(name: string, cron: string, handler: JobHandler): void;
  start(): Promise<void>;
  /** Hands on what has been committed to the outbox, at once. Called after each commit; never rejects. */
  drain(): Promise<void>;
  /** Jobs that failed at every try, newest first, at most a hundred. */
  failed(): Promise<readonly FailedJob[]>;
  /** Takes no more jobs, tells the running ones to leave off, and waits for them a while. */
  stop(): Promise<void>;
}

/** How often the outbox is looked at for what another process, or one that died, has left there. */
const lookSeconds = 2;
const tidySeconds = 10;
const stopMilliseconds = 10_000;

interface Registered {
  readonly handler: JobHandler;
  readonly cron: string | null;
}

interface State {
  readonly database: Database;
  readonly log: Log;
  readonly boss: PgBoss;
  readonly registered: Map<string, Registered>;
  /** Workers by queue, to wake them when something was handed on. */
  readonly workers: Map<string, string>;
  readonly known: Set<string>;
  readonly stopping: AbortController;
}

async function makeQueue({ boss, known }: State, name: string): Promise<void> {
  if (known.has(name)) return;
  await boss.createQueue(name, queueOptions);
  known.add(name);
}

function wake({ boss, workers }: State, name: string): void {
  const workerId = workers.get(name);
  if (workerId !== undefined) boss.notifyWorker(workerId);
}

/** Runs one job; a job broken off by our own stopping is given back and not counted as failed. */
async function run(state: State, name: string, handler: JobHandler, job: Omit<Job, 'actor'>): Promise<void> {
  const signal = AbortSignal.any([job.signal, state.stopping.signal]);
  if (state.stopping.signal.aborted) {
    // Fetched between being told to stop and stopping: nobody would ever tell the handler to leave off.
    await giveBack(state.database, name, job.id);
    return;
  }
  try {
    await handler({ ...job, signal, actor: worker });
  } catch (error) {
    if (state.stopping.signal.aborted) {
      await giveBack(state.database, name, job.id);
      return;
    }
    state.log.error(
      { room: 'jobs', job: name, error },
      'A job failed; it is tried again, or given up after the last try',
    );
    throw error;
  }
}

async function startWorker(state: State, name: string, { handler, cron }: Registered): Promise<void> {
  await makeQueue(state, name);
  const options = { pollingIntervalSeconds: lookSeconds, heartbeatRefreshSeconds: 5 };
  const workerId = await state.boss.work<object>(name, options, async (jobs) => {
    try {
      for (const { id, data, signal } of jobs) await run(state, name, handler, { id, payload: data, signal });
    } finally {
      // The next one at once; a worker sleeps only when it finds nothing. One that stops would take up what it gave back.
      if (!state.stopping.signal.aborted) wake(state, name);
    }
  });
  state.workers.set(name, workerId);
  if (cron !== null) await state.boss.schedule(name, cron, {}, { tz: 'Europe/London', missed: 'once' });
}

/** The outbox id becomes the job's id, which the queue takes once: a stop between sending and marking sends nothing twice. */
async function handOn(state: State, name: string, jobs: readonly Waiting[]): Promise<void> {
  await makeQueue(state, name);
  await state.boss.insert(
    name,
    jobs.map(({ id, payload }) => ({ id, data: payload })),
  );
  await markSent(
    state.database,
    jobs.map((job) => job.id),
  );
  wake(state, name);
}

async function drainAll(state: State): Promise<void> {
  for (;;) {
    const waiting = await waitingJobs(state.database);
    for (const [name, jobs] of Map.groupBy(waiting, (job) => job.queue)) await handOn(state, name, jobs);
    if (waiting.length < atOnce) return;
  }
}

/** Runs a thing, never twice at once; asked for while it runs, it runs once more afterwards. */
function oneAtATime(thing: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const go = (): Promise<void> => {
    if (running === null) {
      running = thing().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return go();
    });
    return next;
  };
  return go;
}

/** A thing that is tried again soon anyway: its failure is logged and goes no further. */
function forgiving(log: Log, message: string, thing: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await thing();
    } catch (error) {
      log.error({ room: 'jobs', error }, message);
    }
  };
}

function repeat(seconds: number, thing: () => Promise<void>): NodeJS.Timeout {
  return setInterval(() => void thing(), seconds * 1000).unref();
}

/**
 * Opens the jobs of a process: the outbox that commands write to, and the queue (pg-boss) that it is drained to. A
 * `send` inside a transaction would wait for itself on the embedded engine; hence the outbox, on both engines.
 */
export function openJobs(database: Database, log: Log): Jobs {
  const boss = makeBoss(database);
  const state: State = {
    database,
    log,
    boss,
    registered: new Map(),
    workers: new Map(),
    known: new Set(),
    stopping: new AbortController(),
  };
  boss.on('error', (error) => log.error({ room: 'jobs', error }, 'The queue reports a fault'));
  let timers: readonly NodeJS.Timeout[] = [];
  let started = false;
  const drain = oneAtATime(
    forgiving(log, 'Jobs could not be handed on; they are kept and tried again', async () => {
      if (started) await drainAll(state);
    }),
  );
  const tidy = oneAtATime(
    forgiving(log, 'Jobs that were cut off could not be looked for; tried again', async () => {
      await reviveCutOff(database);
      await clearOutbox(database);
    }),
  );
  const register = (name: string, handler: JobHandler, cron: string | null): void => {
    if (started || state.registered.has(name))
      throw new Error(`The queue ${name} has its handler already, or it is too late`);
    state.registered.set(name, { handler, cron });
  };

  return {
    work: (name, handler) => register(name, handler, null),
    every: (name, cron, handler) => register(name, handler, cron),
    start: async () => {
      await boss.start();
      if (database.engine === 'pglite') await reviveAll(database);
      started = true;
      for (const [name, registered] of state.registered) await startWorker(state, name, registered);
      timers = [repeat(lookSeconds, drain), repeat(tidySeconds, tidy)];
      await drain();
    },
    drain,
    failed: async () => {
      const failed = await jobsStatement(database)(
        `select id::text as id, name as queue, completed_on::text as "failedAt" from ${schema}.job where state = 'failed' order by completed_on desc limit 100`,
        [],
      );
      return failed.rows as unknown as readonly FailedJob[];
    },
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      state.stopping.abort();
      if (!started) return;
      await drain(); // ends after whatever was under way
      started = false;
      await boss.stop({ graceful: true, timeout: stopMilliseconds, close: false });
    },
  };
}
