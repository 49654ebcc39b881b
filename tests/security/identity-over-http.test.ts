import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { h } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDay, type Instant, instantFromMilliseconds, plusSeconds } from '#kernel/instant.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { OrganisationPage, RefusalPage, SignInPage } from '#modules/directory/pages/index.ts';
import { buildServer, type Server } from '#platform/http/index.ts';
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
} from '#platform/identity/index.ts';
import { openLedger } from '#platform/ledger/index.ts';
import { openLog } from '#platform/log/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';

let offset = 0;
const clock = (): Instant => plusSeconds(instantFromMilliseconds(Date.now()), offset);
const folder = mkdtempSync(join(tmpdir(), 'identity-over-http-'));

let test: TestDatabase;
let ledger: ReturnType<typeof openLedger>;
let providerServer: HttpServer;
let provider: DemonstrationProvider;
let server: Server;
let secureServer: Server;
let origin: string;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

function serverFor(secure: boolean, issuerOrigin: string): Promise<Server> {
  const sessions = openSessions(test.database, clock);
  const pages = { signIn: SignInPage, refusal: RefusalPage, organisation: OrganisationPage };
  const way = openIssuer({ ...provider.settings, origins: [issuerOrigin] }, provider.facts);
  return buildServer({
    database: test.database,
    ledger,
    sessions,
    clock,
    areasFor: () => [],
    errorPage: (status, _kind, _facts, message) => h('p', null, `${status} ${message}`),
    demonstration: true,
    uploadsFolder: folder,
    assetsFolder: folder,
    log: openLog('silent'),
    routes: identityRoutes({ database: test.database, sessions, provider: way, pages, report: () => undefined }),
    secure,
  });
}

beforeAll(async () => {
  test = await openTestDatabase();
  ledger = openLedger(test.database);
  await ensureOrganisations(test.database, true);
  await ensureAccounts(test.database, demonstrationIssuer, demonstrationPersonas, asDay('2026-01-01'));

  // Another port and another name: what the browser takes for another site, as it would a real provider.
  providerServer = createServer((request, response) => provider.handle(request, response));
  await new Promise<void>((resolve) => {
    providerServer.listen(0, '127.0.0.1', resolve);
  });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  provider = openDemonstrationProvider({
    issuerUrl: `http://127.0.0.1:${(providerServer.address() as AddressInfo).port}${demonstrationPath}`,
    origins: [origin],
    personas: demonstrationPersonas,
    cookieKeys: ['a key of this test'],
    demonstration: true,
    report: (error) => {
      throw error;
    },
  });
  server = await serverFor(false, origin);
  secureServer = await serverFor(true, 'https://throughline.example');
  const listening = await server.listen('localhost', port);
  if (!listening.ok) throw new Error(listening.problem);
});

afterAll(async () => {
  await server.close();
  await secureServer.close();
  providerServer.closeAllConnections();
  providerServer.close();
  await ledger.close();
  await test.close();
  rmSync(folder, { recursive: true });
});

/** Cookies by origin, kept and sent as a browser does, redirects followed by hand. */
function openTab() {
  const jars = new Map<string, Map<string, string>>();
  const set: string[] = [];
  async function go(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, origin);
    const jar = jars.get(url.origin) ?? new Map<string, string>();
    jars.set(url.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of reply.headers.getSetCookie()) {
      set.push(line);
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2);
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = reply.headers.get('location');
    return location === null || init.method === 'POST' ? reply : go(new URL(location, url).href);
  }
  return { go, set, jar: () => jars.get(origin) ?? new Map<string, string>() };
}

const post = (form: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { origin },
  body: new URLSearchParams(form),
});

const csrfIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('sign-in through the whole server', () => {
  it('leads from a click to the page that was asked for, under one new cookie', async () => {
    const tab = openTab();
    const reply = await tab.go('/sign-in/start?persona=secondee&return=/organisation');
    expect(reply.status).toBe(200);
    expect(new URL(reply.url).pathname).toBe('/organisation');
    expect([...tab.jar().keys()]).toEqual(['throughline']);
    for (const cookie of tab.set.filter((each) => each.startsWith('throughline'))) {
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=Lax/i);
      expect(cookie).toMatch(/; Path=\//i);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  it('enters in the ledger who signed in, and who was refused', async () => {
    await openTab().go('/sign-in/start?persona=auditor&return=/organisation');
    await openTab().go('/sign-in/done?state=none&code=none');
    const entries = await test.asOwner<{ name: string; outcome: string }>(
      `select name, outcome from ledger.entry where action = 'sign-in' and route = 'GET /sign-in/done' order by seq desc limit 2`,
    );
    expect(entries.map(({ outcome }) => outcome)).toEqual(['refused', 'done']);
    expect(entries[1]?.name).toBe('Eleri Standish');
  });

  it('changes organisation by the form on the page, under another cookie', async () => {
    const tab = openTab();
    const html = await (await tab.go('/sign-in/start?persona=secondee&return=/organisation')).text();
    const before = tab.jar().get('throughline');
    const others = [...html.matchAll(/type="radio" value="(\d+)"(?! checked)/g)].map((each) => each[1] ?? '');
    const organisation = others.at(-1) ?? '';
    expect((await tab.go('/organisation', post({ _csrf: csrfIn(html), organisation }))).status).toBe(303);
    expect(tab.jar().get('throughline')).not.toBe(before);
    expect(await (await tab.go('/organisation')).text()).toContain(
      'Hannah Okafor-Lyle, National County Lines Coordination Centre',
    );
  });

  it('signs out by the form on the page only', async () => {
    const tab = openTab();
    const html = await (await tab.go('/sign-in/start?persona=kent-analyst&return=/organisation')).text();
    expect((await tab.go('/sign-out', post({ _csrf: 'another' }))).status).toBe(403);
    const kept = tab.jar().get('throughline') ?? '';
    expect((await tab.go('/sign-out', post({ _csrf: csrfIn(html) }))).headers.get('location')).toBe(
      '/sign-in?signed-out=yes',
    );
    expect(tab.jar().has('throughline')).toBe(false);
    const replayed = await server.inject({ url: '/organisation', session: kept });
    expect(replayed.headers['location']).toMatch(/^\/sign-in\?/);
  });

  it('sends somebody whose session ran out to sign in, and says why', async () => {
    const tab = openTab();
    await tab.go('/sign-in/start?persona=kent-analyst&return=/organisation');
    offset = 31 * 60;
    const reply = await tab.go('/organisation');
    offset = 0;
    expect(new URL(reply.url).pathname).toBe('/sign-in');
    expect(await reply.text()).toContain('You have been signed out to protect');
  });

  it('ends access at the next request once a posting is withdrawn', async () => {
    const tab = openTab();
    await tab.go('/sign-in/start?persona=btp-analyst&return=/organisation');
    await test.script(
      `update directory.posting p set until = '2026-01-02' from directory.account a where a.id = p.account and a.subject = 'btp-analyst'`,
    );
    expect(new URL((await tab.go('/organisation')).url).pathname).toBe('/sign-in');
  });
});

describe('behind https', () => {
  it('both cookies are bound to this host', async () => {
    const begun = await secureServer.inject({ url: '/sign-in/start?persona=kent-analyst' });
    expect(begun.status).toBe(303);
    expect(begun.cookies).toHaveLength(1);
    expect(begun.cookies[0]).toMatch(/^__Host-throughline-attempt=[\w-]{43}; /);
    expect(begun.cookies[0]).toMatch(/; Secure/);
    expect(begun.cookies[0]).toMatch(/; Path=\/(;|$)/);
    expect(begun.cookies[0]).not.toMatch(/Domain=/);
    const tab = openTab();
    await tab.go('/sign-in/start?persona=kent-analyst&return=/organisation');
    const html = await (await tab.go('/organisation')).text();
    const out = await secureServer.inject({
      method: 'POST',
      url: '/sign-out',
      session: tab.jar().get('throughline') ?? '',
      form: { _csrf: csrfIn(html) },
    });
    expect(out.cookies[0]).toMatch(/^__Host-throughline=;/);
  });
});
