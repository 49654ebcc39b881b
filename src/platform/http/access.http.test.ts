import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Permission, permissions } from '#kernel/permission.ts';
import { actorOf } from '#platform/testing/index.ts';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';
import type { Injected } from './inject.ts';

const everyPermission = Object.keys(permissions) as Permission[];

describe('who may come in', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());
  beforeEach(() => sample.entries());

  /** What each of four people gets from each route: without a session, without permissions, analyst, with everything. */
  const matrix: readonly (readonly [Injected, readonly [number, number, number, number]])[] = [
    [{ url: '/lines' }, [303, 403, 200, 200]],
    [{ url: '/lines/L-0000-00' }, [303, 403, 404, 404]],
    [{ method: 'POST', url: '/lines/L-0000-00/note', form: { note: 'x' } }, [401, 403, 404, 404]],
    [{ method: 'POST', url: '/imports', form: {} }, [401, 403, 422, 422]],
    [{ url: '/api/lines' }, [401, 403, 200, 200]],
    [{ url: '/lines.csv' }, [303, 403, 200, 200]],
    [{ url: '/ledger' }, [303, 403, 403, 200]],
    [{ url: '/account' }, [303, 200, 200, 200]],
    [{ url: '/sign-in' }, [200, 200, 200, 200]],
    [{ method: 'POST', url: '/sign-out', form: {} }, [401, 303, 303, 303]],
    [{ url: '/health' }, [200, 200, 200, 200]],
    [{ url: '/assets/throughline.css' }, [200, 200, 200, 200]],
    [{ url: '/nowhere' }, [404, 404, 404, 404]],
  ];

  it('lets each person into just the areas that their permissions open', async () => {
    const people = [null, [], sample.analyst.actor.permissions, everyPermission] as const;
    for (const [column, held] of people.entries()) {
      const csrf = 'matrix-csrf-0123456789';
      const server = await sample.another({
        sessions: { find: async () => ({ actor: actorOf(18, { permissions: [...(held ?? [])] }), csrf }) },
      });
      const session = held === null ? {} : { session: 'matrix-token-0123456789' };
      for (const [asked, expected] of matrix) {
        const form = asked.form === undefined ? {} : { form: { ...asked.form, _csrf: csrf } };
        const reply = await server.inject({ ...asked, ...session, ...form });
        expect([asked.url, column, reply.status]).toEqual([asked.url, column, expected[column]]);
      }
    }
  });

  it('says in a sentence which permission is missing, and enters the attempt', async () => {
    const reply = await sample.server.inject({ url: '/ledger', session: sample.analyst.session });
    expect(reply.body).toContain('You do not have the permission “Search the ledger of who did and who looked”.');
    expect(await sample.entries()).toMatchObject([
      { action: 'consultation', outcome: 'refused', kind: 'ledger', name: 'Tester of Kent', route: 'GET /ledger' },
    ]);
  });

  it('sends whoever is not signed in to sign in, with the way back, and fills no ledger with it', async () => {
    const reply = await sample.server.inject({ url: '/lines?q=a%20b&status=active' });
    expect(reply.headers['location']).toBe('/sign-in?return=%2Flines%3Fq%3Da%2520b%26status%3Dactive');
    const post = await sample.server.inject({ method: 'POST', url: '/lines/L-0000-00/note', form: { note: 'x' } });
    expect(post.body).toContain('Sign in and try again.');
    expect(await sample.entries()).toEqual([]);
  });

  it('takes a session that has ended, or a token that was never one, for no session', async () => {
    for (const session of ['analyst-token-9876543210', 'short', `${'x'.repeat(300)}`, 'a%00b-0123456789-0123']) {
      expect((await sample.server.inject({ url: '/lines', session })).status).toBe(303);
    }
  });

  it('asks the database as the actor: an outsider finds nothing of the police', async () => {
    const { session } = sample.outsider;
    expect((await sample.server.inject({ url: '/lines', session })).body).toContain('0 lines');
  });
});

describe('forms', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());

  const url = '/lines/L-0000-00/note';
  const attempt = (form: Record<string, string | readonly string[]>, headers: Record<string, string | null> = {}) =>
    sample.server.inject({
      method: 'POST',
      url,
      session: sample.analyst.session,
      form: { note: 'x', ...form },
      headers,
    });
  const rightly = () => ({ _csrf: sample.analyst.csrf });

  it('come through with the token and from our own pages', async () => {
    // 404 is the handler's own answer: there is no such line.
    expect((await attempt(rightly())).status).toBe(404);
    expect((await attempt(rightly(), { 'sec-fetch-site': 'same-origin' })).status).toBe(404);
    expect((await attempt(rightly(), { 'sec-fetch-site': 'none', origin: null })).status).toBe(404);
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { _csrf: 'wrong' }],
    ['an empty token', { _csrf: '' }],
    ['the token of another session', { _csrf: 'outsider-csrf-0123456789' }],
    ['the right token twice', { _csrf: ['analyst-csrf-0123456789', 'analyst-csrf-0123456789'] }],
  ])('are refused with %s', async (_what, form) => {
    await sample.entries();
    const reply = await attempt(form);
    expect(reply.status).toBe(403);
    expect(reply.body).toContain('403 foreign form');
    expect(await sample.entries()).toMatchObject([{ outcome: 'refused', name: 'Tester of Kent' }]);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:8080' }],
    ['another scheme', { origin: 'https://localhost' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['nowhere that is said', { origin: null }],
    ['another site, whatever else is said', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
  ])('are refused from %s, even with the right token', async (_what, headers) => {
    expect((await attempt(rightly(), headers)).status).toBe(403);
  });

  it('are held to their origin where there is no session yet', async () => {
    const form = { token: sample.analyst.session };
    const signIn = (headers: Record<string, string | null>) =>
      sample.server.inject({ method: 'POST', url: '/sign-in', form, headers });
    expect((await signIn({})).status).toBe(303);
    const foreign = await signIn({ origin: 'https://evil.example' });
    expect([foreign.status, foreign.cookies]).toEqual([403, []]);
    expect((await signIn({ origin: null })).status).toBe(403);
  });

  it('are held to the address that people use, where that is not what the Host header says', async () => {
    const server = await sample.another({ origin: 'https://throughline.example', secure: true });
    const { session, csrf } = sample.analyst;
    const send = (origin: string) =>
      server.inject({
        method: 'POST',
        url,
        session,
        form: { note: 'x', _csrf: csrf },
        headers: { host: 'inner:3000', origin },
      });
    expect((await send('https://throughline.example')).status).toBe(404);
    expect((await send('https://inner:3000')).status).toBe(403);
  });

  it('are not read at all when they are no forms', async () => {
    const send = (type: string | null, body: string) =>
      sample.server.inject({
        method: 'POST',
        url,
        session: sample.analyst.session,
        body,
        headers: { 'content-type': type },
      });
    expect((await send('application/json', JSON.stringify({ _csrf: sample.analyst.csrf, note: 'x' }))).status).toBe(
      415,
    );
    expect((await send('text/plain', `_csrf=${sample.analyst.csrf}&note=x`)).status).toBe(415);
    expect((await send('multipart/form-data; boundary=x', '--x--')).status).toBe(415);
    expect((await send(null, `_csrf=${sample.analyst.csrf}&note=x`)).status).toBe(415);
  });
});
