import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';
import type { Guest } from './guest.ts';

/** Says what it was sent, and sets one header of its own. */
const guest: Guest = {
  path: '/provider',
  why: 'Says who somebody is.',
  handle: (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-security-policy', "default-src 'none'");
      response.end(`${request.method} ${request.url} ${Buffer.concat(chunks).toString('utf8')}`);
    });
  },
};

describe('a guest', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample([], { guest });
  });
  afterAll(() => sample.close());

  it('is handed requests below its path as they came, bodies unread', async () => {
    expect((await sample.server.inject({ url: '/provider/authorise?x=1' })).body).toBe('GET /provider/authorise?x=1 ');
    const posted = await sample.server.inject({
      method: 'POST',
      url: '/provider/token',
      body: '{"code":1}',
      headers: { 'content-type': 'application/json', origin: 'null' },
    });
    expect(posted.body).toBe('POST /provider/token {"code":1}');
  });

  it('has our headers beneath its own', async () => {
    const { headers } = await sample.server.inject({ url: '/provider/authorise' });
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('is handed nothing that lies elsewhere', async () => {
    for (const url of ['/provider', '/providers/x', '/lines/..%2fprovider/x']) {
      const reply = await sample.server.inject({ url });
      expect([url, reply.status >= 300, reply.body.startsWith('GET')]).toEqual([url, true, false]);
    }
  });

  it('is not asked too often, nor while the service stops', async () => {
    const server = await sample.another({ limits: { addressRequests: 2 } });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await server.inject({ url: '/provider/x' })).status);
    expect(statuses).toEqual([200, 200, 429]);
    const stopped = await sample.another({});
    const closing = stopped.close();
    expect((await stopped.inject({ url: '/provider/x' })).status).toBe(503);
    await closing;
  });
});
