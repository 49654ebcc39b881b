import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDay, instantFromMilliseconds } from '#kernel/instant.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { OrganisationPage, RefusalPage, SignInPage } from '#modules/directory/pages/index.ts';
import type { EdgeRoute } from '#platform/http/index.ts';
import {
  type DemonstrationProvider,
  demonstrationIssuer,
  demonstrationPath,
  demonstrationPersonas,
  ensureAccounts,
  identityRoutes,
  openDemonstrationProvider,
  openIssuer,
  openSessions,
  type SessionDesk,
} from '#platform/identity/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { type Browser, openBrowser, pageOf } from './identity-browser.ts';

const clock = () => instantFromMilliseconds(Date.now());
const faults: unknown[] = [];

let test: TestDatabase;
let server: Server;
let provider: DemonstrationProvider;
let sessions: SessionDesk;
let routes: readonly EdgeRoute[];
let origin: string;

beforeAll(async () => {
  test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureAccounts(test.database, demonstrationIssuer, demonstrationPersonas, asDay('2026-01-01'));

  server = createServer((request, response) => {
    if (request.url?.startsWith(`${demonstrationPath}/`)) provider.handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = openDemonstrationProvider({
    issuerUrl: `${origin}${demonstrationPath}`,
    origins: [origin],
    personas: demonstrationPersonas,
    cookieKeys: ['a key of this test'],
    demonstration: true,
    report: (error) => faults.push(error),
  });
  sessions = openSessions(test.database, clock);
  routes = identityRoutes({
    database: test.database,
    sessions,
    provider: openIssuer(provider.settings, provider.facts),
    pages: { signIn: SignInPage, refusal: RefusalPage, organisation: OrganisationPage },
    report: () => undefined,
  });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await test.close();
  expect(faults).toEqual([]);
});

const browser = (): Browser => openBrowser({ routes, sessions, origin });

async function whoIs(asked: Browser): Promise<string | null> {
  return asked.session === null ? null : ((await sessions.find(asked.session))?.actor.name ?? null);
}

describe('signing in to the demonstration', () => {
  it.each(demonstrationPersonas.map((each) => [each.name, each.subject]))(
    'makes %s known by one click',
    async (name, key) => {
      const person = browser();
      const outcome = await person.signIn(`/sign-in/start?persona=${key}&return=/lines`);
      expect(outcome).toMatchObject({ kind: 'sent', to: '/lines', attempt: null });
      expect(await whoIs(person)).toBe(name);
    },
  );

  it('offers every persona as a link on a page without a form', async () => {
    const { html, status } = pageOf(await browser().get('/sign-in?return=/lines'));
    expect(status).toBe(200);
    for (const { subject } of demonstrationPersonas) {
      expect(html).toContain(`href="/sign-in/start?persona=${subject}&amp;return=%2Flines"`);
    }
    expect(html).not.toContain('<form');
    expect(html).not.toMatch(/\sstyle=|<script(?![^>]*src=)/);
  });

  it('shows the list of the provider itself when no persona was asked for', async () => {
    const person = browser();
    const begun = await person.get('/sign-in/start');
    if (begun.kind !== 'sent') throw new Error('not begun');
    await expect(person.visit(begun.to)).rejects.toThrow(/Choose who to be/);
  });

  it('takes the person who clicked last, not the one the provider remembers', async () => {
    const person = browser();
    await person.signIn('/sign-in/start?persona=kent-analyst');
    await person.signIn('/sign-in/start?persona=auditor');
    expect(await whoIs(person)).toBe('Eleri Standish');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example/', '/.//evil.example'])(
    'leads to the front page and not to %s',
    async (evil) => {
      const outcome = await browser().signIn(`/sign-in/start?persona=kent-analyst&return=${encodeURIComponent(evil)}`);
      expect(outcome).toMatchObject({ kind: 'sent', to: '/' });
    },
  );

  it('gives nobody the session that was in the browser before', async () => {
    const planter = browser();
    await planter.signIn('/sign-in/start?persona=kent-officer');
    const planted = planter.session ?? '';
    const person = browser();
    person.session = planted;
    await person.signIn('/sign-in/start?persona=kent-analyst');
    expect(person.session).not.toBe(planted);
    expect(await sessions.find(planted)).toBeNull();
  });

  it('gives each browser a session of its own', async () => {
    const [one, two] = [browser(), browser()];
    await one.signIn('/sign-in/start?persona=kent-analyst');
    await two.signIn('/sign-in/start?persona=kent-analyst');
    expect(one.session).not.toBe(two.session);
    await one.post('/sign-out');
    expect([await whoIs(one), await whoIs(two)]).toEqual([null, 'Marcus Thornbury']);
  });
});

describe('a reply that is not the one that was waited for', () => {
  async function reply(person: Browser): Promise<string> {
    const begun = await person.get('/sign-in/start?persona=kent-analyst');
    if (begun.kind !== 'sent') throw new Error('not begun');
    return person.visit(begun.to);
  }

  it('is refused when it comes a second time', async () => {
    const person = browser();
    const address = await reply(person);
    const attempt = person.attempt;
    await person.get(address);
    person.session = null;
    person.attempt = attempt;
    expect(pageOf(await person.get(address)).status).toBe(400);
    expect(person.session).toBeNull();
  });

  it('is refused when its code was used before, and the provider takes back what the code gave', async () => {
    const person = browser();
    const used = new URL(await reply(person), origin);
    await person.get(`${used.pathname}${used.search}`);
    const other = browser();
    const fresh = new URL(await reply(other), origin);
    fresh.searchParams.set('code', used.searchParams.get('code') ?? '');
    expect(pageOf(await other.get(`${fresh.pathname}${fresh.search}`))).toMatchObject({ status: 403 });
    expect(other.session).toBeNull();
  });

  it('is refused with the code of somebody else’s sign-in: the proof of the key does not fit', async () => {
    const [person, thief] = [browser(), browser()];
    const stolen = new URL(await reply(person), origin).searchParams.get('code') ?? '';
    const own = new URL(await reply(thief), origin);
    own.searchParams.set('code', stolen);
    expect(pageOf(await thief.get(`${own.pathname}${own.search}`)).status).toBe(403);
    expect(thief.session).toBeNull();
  });

  it('is refused in another browser than the one that set out', async () => {
    const [attacker, victim] = [browser(), browser()];
    const address = await reply(attacker);
    expect(pageOf(await victim.get(address)).status).toBe(400);
    await victim.get('/sign-in/start?persona=auditor');
    expect(pageOf(await victim.get(address)).status).toBe(400);
    expect(victim.session).toBeNull();
  });

  it('is refused with a state that was changed on the way', async () => {
    const person = browser();
    const address = new URL(await reply(person), origin);
    const state = address.searchParams.get('state') ?? '';
    address.searchParams.set('state', `${state.startsWith('A') ? 'B' : 'A'}${state.slice(1)}`);
    expect(pageOf(await person.get(`${address.pathname}${address.search}`)).status).toBe(400);
  });

  it('is refused with a parameter given twice', async () => {
    const person = browser();
    expect(pageOf(await person.get(`${await reply(person)}&code=another`)).status).toBe(403);
  });

  it('says what happened and how to go on', async () => {
    const { html } = pageOf(await browser().get('/sign-in/done?state=x&code=y'));
    expect(html).toContain('You need to start signing in again');
    expect(html).toContain('href="/sign-in?return=%2F"');
    expect(html).toContain('of-a-test');
  });
});

describe('signing out', () => {
  it('ends the session in the database and says so', async () => {
    const person = browser();
    await person.signIn('/sign-in/start?persona=kent-analyst');
    const token = person.session ?? '';
    expect(await person.post('/sign-out')).toEqual({ kind: 'sent', to: '/sign-in?signed-out=yes', session: null });
    expect(await sessions.find(token)).toBeNull();
    expect(pageOf(await person.get('/sign-in?signed-out=yes')).html).toContain('You have signed out');
  });

  it('is told apart from a session that ran out', async () => {
    const person = browser();
    await person.signIn('/sign-in/start?persona=kent-analyst');
    await sessions.end(person.session ?? '');
    expect(pageOf(await person.get('/sign-in?return=/lines')).html).toContain('You have been signed out to protect');
  });
});

describe('changing organisation', () => {
  it('is offered to a secondee, and keeps to the two that they have', async () => {
    const person = browser();
    await person.signIn('/sign-in/start?persona=secondee');
    const actor = (await sessions.find(person.session ?? ''))?.actor ?? null;
    const { html } = pageOf(await person.get('/organisation'), { actor, csrf: 'the-token' });
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toContain('name="_csrf" value="the-token"');

    const rows = await test.asOwner<{ id: number }>(`select id from directory.organisation where code = 'nclcc'`);
    const before = person.session;
    expect(await person.post('/organisation', { organisation: String(rows[0]?.id) })).toMatchObject({
      kind: 'sent',
      to: '/',
    });
    expect(person.session).not.toBe(before);
    expect((await sessions.find(person.session ?? ''))?.actor.organisationName).toBe(
      'National County Lines Coordination Centre',
    );
  });

  it('offers nobody else a choice', async () => {
    const person = browser();
    await person.signIn('/sign-in/start?persona=kent-analyst');
    expect(pageOf(await person.get('/organisation')).html).not.toContain('type="radio"');
  });

  it.each(['2', '9999', '', '1; drop', '-1'])(
    'is refused to %j in the same words as to one that does not exist',
    async (organisation) => {
      const person = browser();
      await person.signIn('/sign-in/start?persona=kent-analyst');
      const kept = person.session;
      expect(pageOf(await person.post('/organisation', { organisation })).status).toBe(422);
      expect(person.session).toBe(kept);
      expect(await whoIs(person)).toBe('Marcus Thornbury');
    },
  );
});

describe('the demonstration provider', () => {
  const at = (path: string): string => `${origin}${demonstrationPath}${path}`;
  const authorise = (changes: Readonly<Record<string, string>>): string =>
    at(
      `/auth?${new URLSearchParams({
        client_id: 'throughline',
        response_type: 'code',
        scope: 'openid',
        redirect_uri: `${origin}/sign-in/done`,
        code_challenge: 'a'.repeat(43),
        code_challenge_method: 'S256',
        state: 'x',
        ...changes,
      }).toString()}`,
    );
  const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(address, { redirect: 'manual', headers });

  it.each([
    ['redirect_uri', 'https://evil.example/'],
    ['client_id', 'another'],
  ])('shows an error and sends nobody anywhere for another %s', async (name, value) => {
    const reply = await ask(authorise({ [name]: value }));
    expect([reply.status, reply.headers.get('location')]).toEqual([400, null]);
  });

  it.each([
    [{ redirect_uri: '/sign-in/done/..' }],
    [{ redirect_uri: 'ORIGIN/sign-in/done?x=1' }],
    [{ redirect_uri: 'ORIGIN/sign-in/done/' }],
  ])('takes no redirect address that is merely like ours: %j', async ({ redirect_uri }) => {
    expect((await ask(authorise({ redirect_uri: redirect_uri.replace('ORIGIN', origin) }))).status).toBe(400);
  });

  it.each([
    ['the implicit flow', { response_type: 'id_token', nonce: 'n' }, 'unsupported_response_type'],
    ['the hybrid flow', { response_type: 'code id_token', nonce: 'n' }, 'unsupported_response_type'],
    ['no proof of the key', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['a plain proof of the key', { code_challenge_method: 'plain' }, 'invalid_request'],
  ])('refuses %s', async (_what, changes, error) => {
    const reply = await ask(authorise(changes));
    expect(reply.status).toBe(303);
    expect(reply.headers.get('location')).toContain(`error=${error}`);
  });

  it('sets cookies that scripts cannot read and other sites cannot use', async () => {
    const reply = await ask(authorise({}));
    const cookies = reply.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/;\s*httponly/i);
      expect(cookie).toMatch(/;\s*samesite=lax/i);
      expect(cookie).toMatch(new RegExp(`;\\s*path=${demonstrationPath}`, 'i'));
    }
  });

  it('shows pages that hold to the content security policy and ask nobody else for anything', async () => {
    const begun = await ask(authorise({}));
    const cookie = begun.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const pages = [
      await ask(new URL(begun.headers.get('location') ?? '', origin).href, { cookie }),
      await ask(authorise({ client_id: 'another' })),
      await ask(at('/interaction/unknown')),
      await ask(at('/nowhere')),
    ];
    expect(pages.map((each) => each.status)).toEqual([200, 400, 400, 404]);
    for (const page of pages) {
      const html = await page.text();
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html).not.toMatch(/\sstyle=|<style|<script|<form|https?:\/\//);
      const errors: unknown[] = [];
      if (page.headers.get('content-type')?.startsWith('text/html'))
        parse(html, { onParseError: (error) => errors.push(error) });
      expect(errors).toEqual([]);
    }
  });

  it('answers nobody who calls this machine by another name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(at('/jwks'), { headers: { host: 'evil.example' } }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });
    expect(status).toBe(403);
  });

  it('offers only the flow that is used', async () => {
    const found = (await (await ask(at('/.well-known/openid-configuration'))).json()) as Record<string, unknown>;
    expect(found).toMatchObject({
      issuer: `${origin}${demonstrationPath}`,
      authorization_endpoint: at('/auth'),
      token_endpoint: at('/token'),
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
    });
    for (const absent of [
      'registration_endpoint',
      'userinfo_endpoint',
      'end_session_endpoint',
      'introspection_endpoint',
    ]) {
      expect(found).not.toHaveProperty(absent);
    }
  });

  it('gives out its public key only', async () => {
    const { keys } = (await (await ask(at('/jwks'))).json()) as { keys: readonly Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });
});
