import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Answer, DatabaseError, type Engine, type Opening, type Run } from './engine.ts';
import type { PgliteOrder, PgliteReply } from './pglite-worker.ts';

/** The embedded engine as tests need it: it can also copy itself. */
export interface PgliteEngine extends Engine {
  /** The whole data folder as a tar, for tests that start from a migrated database. */
  dump(): Promise<Uint8Array>;
}

/** Built, the worker lies beside us as JavaScript; run from source, tsx or Vitest must load TypeScript in the thread. */
function startWorker(workerData: object): Worker {
  const built = new URL('./pglite-worker.js', import.meta.url);
  if (existsSync(built)) return new Worker(built, { workerData });
  const source = new URL('./pglite-worker.ts', import.meta.url);
  return new Worker(source, { workerData, execArgv: [] });
}

type Waiting = { readonly done: (reply: PgliteReply) => void; readonly fail: (error: Error) => void };

function startCorrespondence(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let tickets = 0;
  let broken: Error | null = null;
  worker.on('message', (reply: PgliteReply) => {
    const one = waiting.get(reply.ticket);
    waiting.delete(reply.ticket);
    if (reply.error) one?.fail(new DatabaseError(reply.error.message, reply.error.code, reply.error.constraint));
    else one?.done(reply);
  });
  const breakOff = (error: Error): void => {
    broken = error;
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  };
  worker.on('error', breakOff);
  worker.on('exit', () => breakOff(new Error('The embedded database has stopped')));
  return (kind: PgliteOrder['kind'], sql = '', parameters: readonly unknown[] = []): Promise<PgliteReply> =>
    new Promise((done, fail) => {
      if (broken) return fail(broken);
      tickets += 1;
      waiting.set(tickets, { done, fail });
      worker.postMessage({ ticket: tickets, kind, sql, parameters } satisfies PgliteOrder);
    });
}

/** One after another: the engine has one connection, and two transactions must not mix on it. */
function makeQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined); // the failure is the caller's; the next in line goes on
    return mine;
  };
}

/**
 * One text that opens a transaction. `set local role` sits inside it. The actor stands in it as hexadecimal: a text in
 * which nothing that a person is called can be anything but data, at half the price of a statement with a parameter.
 */
function beginning({ role, setting, readOnly }: Opening): string {
  const hex = Buffer.from(setting, 'utf8').toString('hex');
  return `begin ${readOnly ? 'read only' : 'read write'}; set local role ${role};
    select set_config('app.actor', convert_from(decode('${hex}', 'hex'), 'UTF8'), true)`;
}

/**
 * Starts the embedded engine in a worker thread.
 * @param folder where the data lie; null keeps them in memory
 * @param template a tar made by `dump`, to start from
 */
export async function openPglite(folder: string | null, template: Uint8Array | null = null): Promise<PgliteEngine> {
  const worker = startWorker({ folder, template });
  const send = startCorrespondence(worker);
  const inTurn = makeQueue();
  const run: Run = async (sql, parameters) => {
    const reply = await send('query', sql, parameters);
    return { rows: reply.rows ?? [], affected: reply.affected ?? null };
  };
  await send('query', 'select 1'); // fails here, and not at the first page, when the folder cannot be opened

  const transaction = <Value>(opening: Opening, body: (run: Run) => Promise<Value>, keep: (value: Value) => boolean) =>
    inTurn(async () => {
      const open: { begun: Promise<unknown> | null } = { begun: null };
      // Sent when the first query is, and not awaited: the thread does messages in order, so the two travel together.
      const begin = (): Promise<unknown> => {
        const sent = send('begin', beginning(opening));
        sent.catch(() => undefined); // reported by the query that travels with it
        return sent;
      };
      try {
        const value = await body(async (sql, parameters) => {
          open.begun ??= begin();
          const answer = run(sql, parameters);
          answer.catch(() => undefined); // reported by the await of the same promise, after begun
          await open.begun;
          return answer;
        });
        if (open.begun === null) return value; // asked nothing
        await open.begun;
        const ended = send('end', keep(value) ? 'commit' : 'rollback');
        // What only read has its answer; whoever comes next is behind this message in the thread's order.
        if (opening.readOnly)
          ended.catch(() => undefined); // the thread has died, which the next message reports
        else await ended;
        return value;
      } catch (error) {
        if (open.begun !== null) await send('end', 'rollback');
        throw error;
      }
    });

  return {
    kind: 'pglite',
    transaction,
    asOwner: (body) => inTurn(() => body(run, async (sql) => void (await send('script', sql)))),
    asJobs: (sql, parameters) =>
      inTurn(async (): Promise<Answer> => {
        // The queue opens transactions of its own in one text; `set role` outlives them and is taken back after.
        await send('script', 'set role app_jobs');
        try {
          if (parameters.length > 0) return await run(sql, parameters);
          const reply = await send('script', sql);
          return { rows: reply.rows ?? [], affected: null };
        } catch (error) {
          // A text that opened a transaction and failed leaves it open, and nothing else could be said in it.
          await send('script', 'rollback');
          throw error;
        } finally {
          await send('script', 'reset role');
        }
      }),
    dump: () => inTurn(async () => (await send('dump')).dump ?? new Uint8Array()),
    close: async () => {
      await inTurn(() => send('close'));
      await worker.terminate();
    },
  };
}
