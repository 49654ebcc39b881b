import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';
import { look, nothingSeen } from './route.ts';
import type { Server } from './server.ts';

/** Everything that comes back on a bare socket until it is closed. */
function heard(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    socket.on('error', () => undefined); // a hang-up is one of the ends there are
    socket.on('close', () => resolve(text));
  });
}

describe('a running server', () => {
  let sample: Sample;
  let begun = 0;
  let release = (): void => undefined;

  const slow = look({
    path: '/slow',
    access: { kind: 'signed in' },
    audit: { kind: 'not audited', why: 'Only waits.' },
    input: z.object({}),
    handle: async () => {
      begun += 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { kind: 'json', seen: nothingSeen, body: { slow: 'done' } };
    },
  });
  const start = async (server: Server): Promise<URL> => {
    const listening = await server.listen('127.0.0.1', 0);
    if (!listening.ok) throw new Error(listening.problem);
    return new URL(listening.value);
  };
  const headers = () => ({ cookie: `throughline=${sample.analyst.session}` });

  beforeAll(async () => {
    sample = await openSample([slow]);
  });
  afterAll(() => sample.close());

  it('answers over a real connection', async () => {
    const url = await start(await sample.another({}));
    const reply = await fetch(new URL('/account', url), { headers: headers() });
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('Tester of Kent');
  });

  it('says in one line that a port is in use', async () => {
    const url = await start(await sample.another({}));
    const second = await sample.another({});
    expect(await second.listen('127.0.0.1', Number(url.port))).toEqual({
      ok: false,
      problem: `Port ${url.port} on 127.0.0.1 is in use. Name another with PORT.`,
    });
  });

  it('tells whoever watches over it when it is ready and when it is stopping', async () => {
    const server = await sample.another({});
    const health = async () => {
      const reply = await server.inject({ url: '/health' });
      return [reply.status, reply.body];
    };
    expect(await health()).toEqual([200, '{"status":"ready"}']);
    const closing = server.close();
    expect(await health()).toEqual([503, '{"status":"stopping"}']);
    await closing;
  });

  it('lets what is under way finish when it stops, and takes nothing new', async () => {
    const server = await sample.another({});
    const url = await start(server);
    const before = begun;
    const underWay = fetch(new URL('/slow', url), { headers: headers() });
    await expect.poll(() => begun).toBe(before + 1);
    const closing = server.close();
    expect((await server.inject({ url: '/account', session: sample.analyst.session })).status).toBe(503);
    await expect(fetch(new URL('/health', url))).rejects.toThrow();
    release();
    expect(await (await underWay).json()).toEqual({ slow: 'done' });
    await closing;
  });

  it('hangs up on what does not finish in time', async () => {
    const server = await sample.another({ limits: { stopMilliseconds: 300 } });
    const url = await start(server);
    const before = begun;
    const underWay = fetch(new URL('/slow', url), { headers: headers() }).then(
      () => 'answered',
      () => 'hung up',
    );
    await expect.poll(() => begun).toBe(before + 1);
    await server.close();
    expect(await underWay).toBe('hung up');
    release();
  });

  it('gives the reply to a form that is too large, though the form is still being sent', async () => {
    const url = await start(await sample.another({ limits: { formBytes: 10_000, fileBytes: 10_000 } }));
    const { csrf } = sample.analyst;
    const send = async (path: string, body: BodyInit) => {
      const reply = await fetch(new URL(path, url), {
        method: 'POST',
        body,
        headers: {
          ...headers(),
          origin: url.origin,
          ...(body instanceof FormData ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body instanceof ReadableStream && { duplex: 'half' }),
      } as RequestInit);
      return [reply.status, (await reply.text()).includes('413 too large')];
    };
    const note = `_csrf=${csrf}&note=${'x'.repeat(3_000_000)}`;
    expect(await send('/lines/L-0000-00/note', note)).toEqual([413, true]);
    expect(await send('/lines/L-0000-00/note', new Blob([note]).stream())).toEqual([413, true]);
    const parts = new FormData();
    parts.append('_csrf', csrf);
    parts.append('file', new File(['x'.repeat(3_000_000)], 'x.csv'));
    expect(await send('/imports', parts)).toEqual([413, true]);
  });

  it.each([
    ['what is not HTTP', 'hello\r\n\r\n', '400 Bad Request'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
    ],
    [
      'two lengths',
      'POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
      '400 Bad Request',
    ],
    [
      'a length and chunks',
      'POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      '400 Bad Request',
    ],
  ])('answers %s with the security headers and hangs up', async (_what, sent, expected) => {
    const url = await start(await sample.another({}));
    const socket = connect(Number(url.port), '127.0.0.1');
    const reply = heard(socket);
    socket.write(sent);
    const text = await reply;
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${expected}\r\n`));
    expect(text).toContain("content-security-policy: default-src 'none'");
    expect(text).toContain('x-content-type-options: nosniff');
  });
});
