import { Agent, get } from 'node:http';

/** What came of asking for pages for a while. */
export interface Driven {
  readonly pages: number;
  readonly pagesPerSecond: number;
}

function fetchPage(address: string, cookie: string, agent: Agent): Promise<number> {
  return new Promise((done, fail) => {
    const request = get(address, { agent, headers: { cookie, accept: 'text/html' } }, (reply) => {
      reply.on('data', () => undefined); // read to the end, or the connection is not used again
      reply.on('end', () => done(reply.statusCode ?? 0));
      reply.on('error', fail);
    });
    request.on('error', fail);
  });
}

/**
 * Asks for a page over and over on connections that stay open, so many at once, for so long. The asking runs in the
 * server's own thread and takes its part of the time, with and without the ledger alike.
 * @throws when a reply is anything but 200
 */
export async function drivePages(
  address: string,
  cookie: string,
  atOnce: number,
  milliseconds: number,
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const started = performance.now();
  let pages = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      const status = await fetchPage(address, cookie, agent);
      if (status !== 200) throw new Error(`${address} answered ${status}`);
      pages += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, lane));
  } finally {
    agent.destroy();
  }
  return { pages, pagesPerSecond: pages / ((performance.now() - started) / 1000) };
}
