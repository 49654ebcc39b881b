import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asDay, type Instant, instantFromMilliseconds, plusSeconds } from '#kernel/instant.ts';
import { OrganisationPage, RefusalPage, SignInPage } from '#modules/directory/pages/index.ts';
import type { EdgeRoute } from '#platform/http/index.ts';
import {
  ensureAccounts,
  identityRoutes,
  openIssuer,
  openSessions,
  type RefusalReason,
  type SessionDesk,
} from '#platform/identity/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { type Browser, openBrowser, pageOf } from './identity-browser.ts';
import { foreignKey, startTestIssuer, type TestIssuer, type TokenChanges } from './identity-test-issuer.ts';

const origin = 'https://throughline.example';
const pages = { signIn: SignInPage, refusal: RefusalPage, organisation: OrganisationPage };

let now: Instant = instantFromMilliseconds(Date.now());
const clock = () => now;
let refusals: RefusalReason[] = [];

let test: TestDatabase;
let issuer: TestIssuer;
let sessions: SessionDesk;
let routes: readonly EdgeRoute[];

function routesFor(url: string): readonly EdgeRoute[] {
  const settings = {
    issuer: url,
    clientId: 'throughline',
    clientSecret: null,
    origins: [origin],
    name: 'Kent Police',
  } as const;
  const report = ({ reason }: { readonly reason: RefusalReason }) => refusals.push(reason);
  return identityRoutes({ database: test.database, sessions, provider: openIssuer(settings), pages, report });
}

beforeAll(async () => {
  test = await openTestDatabase();
  await test.script(
    `insert into directory.organisation (id, code, name, short_name, kind) values (21, 'kent', 'Kent Police', 'Kent', 'force')`,
  );
  issuer = await startTestIssuer('throughline', 'ana');
  const ana = {
    subject: 'ana',
    name: 'Ana',
    postings: [{ organisation: 'kent', roles: ['analyst'], clearance: 1 }],
  } as const;
  await ensureAccounts(test.database, issuer.url, [ana], asDay('2026-01-01'));
  sessions = openSessions(test.database, clock);
  routes = routesFor(issuer.url);
});
afterAll(async () => {
  await issuer.close();
  await test.close();
});
beforeEach(() => {
  now = instantFromMilliseconds(Date.now());
  refusals = [];
});

const browser = (): Browser => openBrowser({ routes, sessions, origin, clock });

describe('an ID token', () => {
  it('is accepted when all is well', async () => {
    const person = browser();
    expect(await person.signIn('/sign-in/start?return=/lines')).toMatchObject({ kind: 'sent', to: '/lines' });
    expect((await sessions.find(person.session ?? ''))?.actor.name).toBe('Ana');
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  const unsound: readonly (readonly [string, () => TokenChanges])[] = [
    ['for another audience', () => ({ claims: { aud: 'another' } })],
    [
      'for us among others, but minted for another',
      () => ({ claims: { aud: ['throughline', 'another'], azp: 'another' } }),
    ],
    ['of another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['that has expired', () => ({ claims: { iat: seconds() - 900, exp: seconds() - 600 } })],
    ['without an expiry', () => ({ claims: { exp: undefined } })],
    ['that holds only later', () => ({ claims: { nbf: seconds() + 600 } })],
    ['with another nonce', () => ({ claims: { nonce: 'another' } })],
    ['without a nonce', () => ({ claims: { nonce: undefined } })],
    ['without a subject', () => ({ claims: { sub: undefined } })],
    ['that is not signed at all', () => ({ header: { alg: 'none', kid: undefined }, key: null })],
    ['whose signature was taken off', () => ({ key: null })],
    ['signed by somebody else', () => ({ key: foreignKey() })],
    ['signed by somebody else with a key of its own in it', () => ({ header: { kid: 'two' }, key: foreignKey() })],
    [
      'signed with the public key as if it were a secret',
      () => ({ header: { alg: 'HS256' }, key: issuer.publicJwk() }),
    ],
  ];

  it.each(unsound)('%s is refused', async (_what, changes) => {
    const person = browser();
    issuer.change(changes());
    const { status, html } = pageOf(await person.signIn('/sign-in/start'));
    expect(status).toBe(403);
    expect(html).toContain('You cannot be signed in');
    expect(person.session).toBeNull();
    expect(refusals).toEqual(['not accepted']);
  });

  it('that was refused leaves nothing behind that could be tried again', async () => {
    const person = browser();
    const begun = await person.get('/sign-in/start');
    const address = begun.kind === 'sent' ? await person.visit(begun.to) : '';
    issuer.change({ claims: { aud: 'another' } });
    expect(pageOf(await person.get(address)).status).toBe(403);
    expect(pageOf(await person.get(address)).status).toBe(400);
  });
});

describe('the reply of the provider', () => {
  async function back(person: Browser): Promise<URL> {
    const begun = await person.get('/sign-in/start?return=/lines');
    if (begun.kind !== 'sent') throw new Error('not begun');
    return new URL(await person.visit(begun.to), origin);
  }

  it('is refused ten minutes after the start, by our own clock', async () => {
    const person = browser();
    const address = await back(person);
    now = plusSeconds(now, 601);
    expect(pageOf(await person.get(`${address.pathname}${address.search}`)).status).toBe(400);
    expect(refusals).toEqual(['expired']);
  });

  it('that says no is shown as a no, and leads back to where the person was going', async () => {
    const person = browser();
    const state = (await back(person)).searchParams.get('state') ?? '';
    const { status, html } = pageOf(await person.get(`/sign-in/done?error=access_denied&state=${state}`));
    expect(status).toBe(403);
    expect(html).toContain('You were not signed in');
    expect(html).toContain('href="/sign-in?return=%2Flines"');
  });

  it('that says no without our state is not even looked at', async () => {
    expect(pageOf(await browser().get('/sign-in/done?error=access_denied')).status).toBe(400);
    expect(refusals).toEqual(['expired']);
  });

  it('does not show on our page what the sender of the link wrote', async () => {
    const person = browser();
    const state = (await back(person)).searchParams.get('state') ?? '';
    const evil = encodeURIComponent('<b>Ring 07700 900123</b>');
    const { html } = pageOf(await person.get(`/sign-in/done?error=x&error_description=${evil}&state=${state}`));
    expect(html).not.toContain('07700');
  });

  it.each([
    [500, '{}', 503],
    [503, 'busy', 503],
    [200, '<html>', 503],
    [400, '{"error":"invalid_grant"}', 403],
    [200, '{"access_token":"a","token_type":"Bearer"}', 403],
  ])('%i %s ends on a page with status %i', async (status, body, shown) => {
    const person = browser();
    issuer.answerNext(status, body, body.startsWith('{') ? 'application/json' : 'text/html');
    expect(pageOf(await person.signIn('/sign-in/start')).status).toBe(shown);
    expect(person.session).toBeNull();
  });
});

describe('somebody whom the provider knows and we do not', () => {
  it('is told as whom they are signed in and whom to ask, and gets no session', async () => {
    const person = browser();
    issuer.change({ claims: { sub: 'stranger', name: 'Stran <b>Ger' } });
    const outcome = await person.signIn('/sign-in/start');
    const { status, html } = pageOf(outcome);
    expect(status).toBe(403);
    expect(html).toContain('You are signed in as Stran &lt;b>Ger');
    expect(html).toContain('Ask the administrator');
    expect(person.session).toBeNull();
    expect(outcome.kind === 'shown' && outcome.seen.searched).toBe(`stranger at ${issuer.url}`);
  });

  it.each([
    [
      'whose account is closed',
      `update directory.account set closed_at = now()`,
      `update directory.account set closed_at = null`,
    ],
    [
      'whose posting is over',
      `update directory.posting set until = '2026-01-02'`,
      `update directory.posting set until = null`,
    ],
  ])('or %s, gets no session', async (_who, take, give) => {
    await test.script(take);
    const person = browser();
    const { status } = pageOf(await person.signIn('/sign-in/start'));
    await test.script(give);
    expect(status).toBe(403);
    expect(person.session).toBeNull();
  });
});

describe('a provider', () => {
  it('that cannot be reached is said to be so, and is asked again the next time', async () => {
    const gone = await startTestIssuer('throughline', 'ana');
    const lost = openBrowser({ routes: routesFor(gone.url), sessions, origin, clock });
    await gone.close();
    const { status, html } = pageOf(await lost.get('/sign-in/start'));
    expect(status).toBe(503);
    expect(html).toContain('You cannot sign in at the moment');
  });

  it('that calls itself by another name is not believed', async () => {
    const outcome = await openBrowser({ routes: routesFor(`${issuer.url}/other`), sessions, origin, clock }).get(
      '/sign-in/start',
    );
    expect(outcome.kind).toBe('shown');
  });

  it('without https is refused at the start, but for one on this machine', () => {
    expect(() => routesFor('http://issuer.example')).toThrow(/must be reached by https/);
    expect(() => routesFor('http://127.0.0.1:9')).not.toThrow();
  });

  it('is offered by one link on the sign-in page, and its own sign-out after ours', async () => {
    const person = browser();
    expect(pageOf(await person.get('/sign-in')).html).toContain('Sign in with Kent Police');
    const { html } = pageOf(await person.get('/sign-in?signed-out=yes'));
    expect(html).toContain(`href="${issuer.url}/leave?client_id=throughline"`);
  });

  it('is sent state, nonce and an S256 challenge, and to no address but our own', async () => {
    const person = openBrowser({ routes, sessions, origin: 'https://evil.example', clock });
    const begun = await person.get('/sign-in/start?persona=kent-analyst');
    const asked = new URL(begun.kind === 'sent' ? begun.to : '').searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      client_id: 'throughline',
      redirect_uri: `${origin}/sign-in/done`,
      response_type: 'code',
      scope: 'openid profile',
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
  });

  it('never learns the secrets that stay here', async () => {
    const person = browser();
    const begun = await person.get('/sign-in/start');
    const rows = await test.asOwner<{ verifier: string }>(
      'select verifier from identity.attempt order by created_at desc limit 1',
    );
    const address = begun.kind === 'sent' ? begun.to : '';
    expect(address).not.toContain(rows[0]?.verifier);
    expect(address).not.toContain(person.attempt);
    expect(JSON.stringify(await test.asOwner('select * from identity.attempt'))).not.toContain(person.attempt);
  });
});
