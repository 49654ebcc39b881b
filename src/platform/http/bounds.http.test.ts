import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';
import { assetAddress, assetCaching, hashAssets } from './assets.ts';
import type { Injected } from './inject.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

describe('every reply', () => {
  let sample: Sample;
  let replies: readonly (Injected & { readonly expected: number })[];
  beforeAll(async () => {
    sample = await openSample();
    const { session, csrf } = sample.analyst;
    replies = [
      { url: '/lines', session, expected: 200 },
      { url: '/api/lines', session, expected: 200 },
      { url: '/lines.csv', session, expected: 200 },
      { url: '/lines', expected: 303 },
      { url: '/lines/', session, expected: 308 },
      { url: '/lines/L-0000-00', session, expected: 404 },
      { url: '/nowhere', expected: 404 },
      { url: '/ledger', session, expected: 403 },
      { url: '/lines?x=1', session, expected: 400 },
      { url: '/faults/handler', session, expected: 500 },
      { url: '/health', expected: 200 },
      { url: '/assets/throughline.css', expected: 200 },
      { url: '/assets/nothing.css', expected: 404 },
      { url: '/%zz', session, expected: 400 },
      { url: `/lines/${'x'.repeat(400)}`, session, expected: 400 },
      { method: 'HEAD', url: '/lines', session, expected: 200 },
      { method: 'POST', url: '/sign-in', form: { token: session }, expected: 303 },
      { method: 'POST', url: '/imports', session, form: { _csrf: csrf }, expected: 422 },
      { method: 'POST', url: '/lines', session, form: {}, expected: 404 },
      { method: 'PUT', url: '/lines', session, expected: 404 },
      { method: 'DELETE', url: '/lines', session, expected: 404 },
      { method: 'OPTIONS', url: '/lines', session, expected: 404 },
    ];
  });
  afterAll(() => sample.close());

  it('bears the security headers, whatever it is', async () => {
    for (const { expected, ...asked } of replies) {
      const reply = await sample.server.inject(asked);
      const about = `${asked.method ?? 'GET'} ${asked.url.slice(0, 40)}`;
      expect([about, reply.status]).toEqual([about, expected]);
      expect({ about, ...reply.headers }).toMatchObject({
        about,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()') as string,
        'cache-control': asked.url === '/assets/throughline.css' ? 'public, no-cache' : 'no-store',
      });
      for (const absent of ['x-powered-by', 'server', 'strict-transport-security', 'access-control-allow-origin']) {
        expect([about, absent, reply.headers[absent]]).toEqual([about, absent, undefined]);
      }
    }
  });

  it('asks for HTTPS for a year and guards its cookies, where the service is reached by HTTPS', async () => {
    const server = await sample.another({ secure: true });
    const page = await server.inject({ url: '/lines', session: sample.analyst.session });
    expect([page.status, page.headers['strict-transport-security']]).toEqual([
      200,
      'max-age=31536000; includeSubDomains',
    ]);
    const away = await server.inject({ url: '/sign-in/away' });
    expect(away.headers['location']).toBe('https://identity.example/authorise?x=1');
    expect(away.cookies).toEqual([
      '__Host-throughline-attempt=attempt-0123456789; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
    const signIn = await server.inject({ method: 'POST', url: '/sign-in', form: { token: sample.analyst.session } });
    expect(signIn.cookies[0]).toBe(
      `__Host-throughline=${sample.analyst.session}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
  });

  it('answers HEAD like GET, without the body', async () => {
    const asked = { url: '/account', session: sample.analyst.session };
    const get = await sample.server.inject(asked);
    const head = await sample.server.inject({ ...asked, method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it('knows one address a page: a slash at the end leads to the one without, and never to another site', async () => {
    const { session } = sample.analyst;
    const at = async (url: string) => {
      const reply = await sample.server.inject({ url, session });
      return [reply.status, reply.headers['location']];
    };
    expect(await at('/lines/?q=a')).toEqual([308, '/lines?q=a']);
    expect(await at('/nowhere/')).toEqual([308, '/nowhere']);
    expect(await at('//evil.example/')).toEqual([404, undefined]);
    expect(await at('/\\evil.example/')).toEqual([404, undefined]);
    expect(await at('/Lines')).toEqual([404, undefined]);
    expect(await at('//lines')).toEqual([404, undefined]);
  });

  it('says what went wrong as a problem document to machines, and as a page to people', async () => {
    const { session } = sample.analyst;
    const api = await sample.server.inject({ url: '/api/nowhere', session });
    expect(api.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(api.body)).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'If you typed the web address, check it is correct. If you copied it, check you copied all of it.',
      reference: api.headers['x-request-id'],
    });
    const apiSignedOut = await sample.server.inject({ url: '/api/lines' });
    expect([apiSignedOut.status, apiSignedOut.headers['content-type']]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
    ]);
    const kindOf = async (accept: string) =>
      (await sample.server.inject({ url: '/nowhere', session, headers: { accept } })).headers['content-type'];
    expect(await kindOf('application/json')).toBe('application/problem+json; charset=utf-8');
    expect(await kindOf('text/html,application/json;q=0.9')).toBe('text/html; charset=utf-8');
    expect(await kindOf('*/*')).toBe('text/html; charset=utf-8');
  });

  it('names the problems of a form one by one to machines', async () => {
    const { session, csrf } = sample.analyst;
    const reply = await sample.server.inject({
      method: 'POST',
      url: '/imports',
      session,
      form: { _csrf: csrf },
      headers: { accept: 'application/json' },
    });
    expect(JSON.parse(reply.body)).toMatchObject({
      status: 422,
      problems: [{ field: 'file', message: 'Choose a file' }],
    });
  });
});

describe('assets', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());

  it('are kept for a year when they were asked for by the right hash, and asked for again otherwise', async () => {
    const caching = async (url: string) => (await sample.server.inject({ url })).headers['cache-control'];
    const right = assetAddress(hashAssets(sample.assetsFolder), 'throughline.css');
    expect(right).toMatch(/^\/assets\/throughline\.css\?v=[0-9a-f]{16}$/);
    expect(await caching(right)).toBe('public, max-age=31536000, immutable');
    expect(await caching('/assets/throughline.css?v=0000000000000000')).toBe('public, no-cache');
    expect(await caching('/assets/fonts/a.woff2')).toBe('public, no-cache');
  });

  it('that bear their hash in their name are kept for a year; a name that is not there is not', () => {
    const held = new Map([['pieces/date-picker-AB12CD34.js', '3f1c3f1c3f1c3f1c']]);
    expect(assetCaching(held, 'pieces/date-picker-AB12CD34.js', undefined)).toContain('immutable');
    expect(assetCaching(held, 'pieces/date-picker-ZZ12CD34.js', undefined)).toBe('public, no-cache');
  });

  it('have types, and are not sent again to whoever has them', async () => {
    const first = await sample.server.inject({ url: '/assets/throughline.css' });
    expect(first.headers['content-type']).toBe('text/css; charset=utf-8');
    const second = await sample.server.inject({
      url: '/assets/throughline.css',
      headers: { 'if-none-match': first.headers['etag'] ?? '' },
    });
    expect([second.status, second.body]).toEqual([304, '']);
  });

  it.each([
    '/assets/../secret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/%2e%2e%2fsecret.txt',
    '/assets/..%5csecret.txt',
    '/assets//etc/passwd',
    '/assets/fonts/../../secret.txt',
    '/assets/fonts',
    '/assets/',
    '/assets/throughline.css%00.txt',
    '/assets/.hidden',
  ])('serve nothing that lies elsewhere: %s', async (url) => {
    const reply = await sample.server.inject({ url, session: sample.analyst.session });
    expect([308, 400, 404]).toContain(reply.status);
    expect(reply.body).not.toContain('not to be served');
  });
});

describe('bounds', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());

  it('refuse a form that is too large in one sentence that names the limit', async () => {
    const server = await sample.another({ limits: { formBytes: 10_000 } });
    const { session, csrf } = sample.analyst;
    const send = (note: string, headers: Record<string, string | null> = {}) =>
      server.inject({ method: 'POST', url: '/lines/L-0000-00/note', session, form: { _csrf: csrf, note }, headers });
    expect((await send('x'.repeat(9_000))).status).toBe(404);
    const reply = await send('x'.repeat(11_000));
    expect(reply.status).toBe(413);
    expect(reply.body).toContain('The form must be smaller than 10 KB. Shorten what you typed and send it again.');
    // Without a length said beforehand it is counted as it comes.
    const counted = await send('x'.repeat(11_000), { 'content-length': null, 'transfer-encoding': 'chunked' });
    expect(counted.status).toBe(413);
  });

  it('slow down one session without touching another at the same address', async () => {
    const server = await sample.another({ limits: { sessionRequests: 3, addressRequests: 100 } });
    const ask = async (session: string) => server.inject({ url: '/account', session });
    const first = [];
    for (let i = 0; i < 4; i += 1) first.push((await ask(sample.analyst.session)).status);
    expect(first).toEqual([200, 200, 200, 429]);
    const slowed = await ask(sample.analyst.session);
    expect(slowed.body).toContain('Wait one minute and try again.');
    expect(slowed.headers['retry-after']).toBe('60');
    expect((await ask(sample.outsider.session)).status).toBe(200);
  });

  it('slow down an address without sessions, and fill no ledger with it', async () => {
    const server = await sample.another({ limits: { addressRequests: 2 } });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await server.inject({ url: '/sign-in' })).status);
    expect(statuses).toEqual([200, 200, 429]);
    await sample.entries();
    await server.inject({ url: '/nowhere' });
    expect(await sample.entries()).toEqual([]);
    // Assets and people with a session go on.
    expect((await server.inject({ url: '/assets/throughline.css' })).status).toBe(200);
    expect((await server.inject({ url: '/account', session: sample.analyst.session })).status).toBe(200);
  });

  it('stop asking the database about tokens when too many were wrong', async () => {
    let asked = 0;
    const server = await sample.another({
      limits: { addressRequests: 3 },
      sessions: {
        find: async () => {
          asked += 1;
          return null;
        },
      },
    });
    for (let i = 0; i < 10; i += 1) await server.inject({ url: '/sign-in', session: `guess-0123456789-${i}` });
    expect(asked).toBeLessThanOrEqual(4);
  });
});
