import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { parsers } from './values.ts';

/**
 * The embedded engine lives in a thread of its own, so that pages answer while it works. Messages are done strictly
 * in the order in which they come: the other side sends `begin` and the first query together. Should a `begin` fail,
 * nothing is done until the `end`: what travelled behind it would run as the superuser.
 */
export interface PgliteOrder {
  readonly ticket: number;
  readonly kind: 'query' | 'script' | 'begin' | 'end' | 'dump' | 'close';
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface PgliteReply {
  readonly ticket: number;
  readonly rows?: readonly Record<string, unknown>[];
  readonly affected?: number | null;
  readonly dump?: Uint8Array;
  readonly error?: { readonly message: string; readonly code: string; readonly constraint: string | null };
}

const { folder, template } = workerData as { folder: string | null; template: Uint8Array | null };
const port = parentPort;
if (port === null) throw new Error('pglite-worker is started as a worker thread');

const options = {
  parsers,
  ...(template === null ? {} : { loadDataDir: new Blob([template as Uint8Array<ArrayBuffer>]) }),
};
const opened = (folder === null ? PGlite.create(options) : PGlite.create(folder, options)).then(async (engine) => {
  await engine.exec("set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set random_page_cost = 1.1;");
  return engine;
});

/** True between a `begin` that failed and its `end`. */
let barred = false;

async function carryOut(order: PgliteOrder): Promise<PgliteReply> {
  const engine = await opened;
  const { ticket } = order;
  if (order.kind === 'begin') {
    barred = true;
    await engine.exec(order.sql);
    barred = false;
    return { ticket };
  }
  if (order.kind === 'end') {
    barred = false;
    await engine.exec(order.sql);
    return { ticket };
  }
  if (barred) throw new Error('The transaction could not be opened');
  if (order.kind === 'close') {
    await engine.close();
    return { ticket };
  }
  if (order.kind === 'dump') {
    const dump = await engine.dumpDataDir('none');
    return { ticket, dump: new Uint8Array(await dump.arrayBuffer()) };
  }
  if (order.kind === 'script') {
    const answers = await engine.exec(order.sql);
    return { ticket, rows: answers.flatMap((answer) => answer.rows as Record<string, unknown>[]), affected: null };
  }
  const answer = await engine.query<Record<string, unknown>>(order.sql, [...order.parameters]);
  return { ticket, rows: answer.rows, affected: answer.affectedRows ?? null };
}

function describe(error: unknown): NonNullable<PgliteReply['error']> {
  const { message, code, constraint } = error as { message?: string; code?: string; constraint?: string };
  return { message: message ?? String(error), code: code ?? 'XX000', constraint: constraint ?? null };
}

let last: Promise<unknown> = Promise.resolve();
port.on('message', (order: PgliteOrder) => {
  last = last.then(async () => {
    try {
      port.postMessage(await carryOut(order));
    } catch (error) {
      port.postMessage({ ticket: order.ticket, error: describe(error) } satisfies PgliteReply);
    }
  });
});
