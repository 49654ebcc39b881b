import { h } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeReference } from '#kernel/reference.ts';
import { nameTokens, putTokens } from '#platform/catalogue/index.ts';
import { look, permit, type Replied, type Server, shown } from '#platform/http/index.ts';
import { actorOf, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { findEnd, LinksPart, linkRoutes, linksOf } from './index.ts';
import { addEnd, linked, openLinks, restrictEnd, type TestEnd } from './links-fixture.ts';

const folder = openTestFolder('links');
let test: TestDatabase;
let server: Server;
let kai: TestEnd;
let alpha: TestEnd;
let hidden: TestEnd;

/** A page with the part that record pages have. */
const partPage = look({
  path: '/part/:reference',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'link' },
  input: z.object({ reference: z.string() }),
  handle: async ({ db, input, now }) => {
    const record = await findEnd(db, input.reference);
    if (record === null) return { kind: 'missing' } as const;
    const links = await linksOf(db, record.id, now);
    return shown({ kind: 'link', records: [], count: 0, searched: null }, () =>
      h('main', null, h(LinksPart, { links, record, mayAdd: true })),
    );
  },
});

beforeAll(async () => {
  test = await openLinks();
  kai = await addEnd(test, 'person', 'Kai Penrose');
  alpha = await addEnd(test, 'line', 'ALPHA');
  hidden = await addEnd(test, 'line', 'ZEPHYRINE', { controller: 18, restrictedTo: [10_001] });
  for (const [end, name] of [
    [alpha, 'ALPHA'],
    [hidden, 'ZEPHYRINE'],
  ] as const)
    await test.database.writing(actorOf(18, { memberships: [10_001] }), (db) =>
      putTokens(db, [{ entry: end.id, tokens: nameTokens(name) }]),
    );
  const people = {
    analyst: actorOf(18),
    colleague: actorOf(26),
    officer: actorOf(18, { permissions: ['lines.view', 'people.view'] }),
    partner: actorOf(70, { permissions: ['lines.view'] }),
  };
  server = await openTestServer({ test, folder: folder.path, people, routes: [...linkRoutes(), partPage] });
});
afterAll(async () => {
  await server.close();
  await test.close();
  folder.close();
});

const get = (url: string, who = 'analyst'): Promise<Replied> => server.inject({ url, session: sessionOf(who) });
const post = (url: string, form: Readonly<Record<string, string>>, who = 'analyst'): Promise<Replied> =>
  server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
const textOf = (reply: Replied): string => readText(reply.body, 'head', 'header', 'footer');
const bare = (reply: Replied, ...known: readonly string[]): string =>
  [reply.headers['x-request-id'] ?? '', ...known].reduce((body, each) => body.replaceAll(each, '⟨⟩'), reply.body);

const good = { role: 'runner', source: 'phone download', statement: 'fact', grade: 'B2', since: '01/03/2026' };
const formOf = (to: string) => ({ ...good, from: kai.reference, kind: 'role-in-line', to });
const noLine = makeReference('line', new Uint8Array(5));

describe('the steps to a new link', () => {
  it('ask first how the record is linked, of what it can be', async () => {
    const reply = await get(`/links/new?from=${kai.reference}`);
    expect(reply.status).toBe(200);
    expect(textOf(reply)).toContain('Has a role in a line');
    expect(textOf(reply)).not.toContain('Happened at');
    const wrong = textOf(await get(`/links/new?from=${kai.reference}&kind=incident-at`));
    expect(wrong).toContain('Choose how they are linked.');
  });

  it('then find the other record by name or reference, and offer no record that does not fit', async () => {
    const steps = `/links/new?from=${kai.reference}&kind=role-in-line`;
    expect(textOf(await get(steps))).toContain('Find a line');
    const found = await get(`${steps}&q=alfa`);
    expect(found.body).toContain(`value="${alpha.reference}"`);
    expect((await get(`${steps}&q=${alpha.reference.toLowerCase()}`)).body).toContain(`value="${alpha.reference}"`);
    expect(textOf(await get(`${steps}&q=${kai.reference}`))).toContain('Nothing that you can see matches');
    expect((await get(`${steps}&q=zephyrine`)).body).not.toContain(hidden.reference);
  });

  it('then what the link says, with advice, and keep it', async () => {
    const url = `/links/new?from=${kai.reference}&kind=role-in-line&to=${alpha.reference}`;
    const form = await get(url);
    expect(textOf(form)).toContain('Knowing somebody is not a role.');
    expect(form.body).toContain('<option value="runner">');
    const kept = await post('/links/new', formOf(alpha.reference));
    expect([kept.status, kept.headers['location']]).toEqual([303, `/people/${kai.reference}#links`]);
    expect(textOf(await get(url))).toContain('These two are linked already');
  });

  it('say beside each field what is wrong, all at once, and lose nothing', async () => {
    const reply = await post('/links/new', {
      ...formOf(alpha.reference),
      role: '',
      source: '',
      since: '31/02/2026',
      note: 'Kept note',
    });
    expect(reply.status).toBe(422);
    const text = textOf(reply);
    for (const said of ['Choose one from the list.', 'Say where this comes from', '"31/02/2026" is not a date'])
      expect(text).toContain(said);
    expect(reply.body).toContain('31/02/2026');
    expect(reply.body).toContain('Kept note');
  });

  it('answer a hidden record like one that does not exist, in every step', async () => {
    for (const url of [
      (reference: string) => `/links/new?from=${reference}`,
      (reference: string) => `/links/new?from=${kai.reference}&kind=role-in-line&q=${reference}`,
      (reference: string) => `/links/new?from=${kai.reference}&kind=role-in-line&to=${reference}`,
    ]) {
      const [there, nowhere] = [await get(url(hidden.reference)), await get(url(noLine))];
      expect([there.status, bare(there, hidden.reference)]).toEqual([nowhere.status, bare(nowhere, noLine)]);
    }
    const [there, nowhere] = [
      await post('/links/new', formOf(hidden.reference)),
      await post('/links/new', formOf(noLine)),
    ];
    expect([there.status, bare(there)]).toEqual([404, bare(nowhere)]);
    const bad = { role: '', source: '' };
    expect((await post('/links/new', { ...formOf(hidden.reference), ...bad })).status).toBe(404);
  });

  it('are for those who may link', async () => {
    for (const who of ['officer', 'partner']) {
      expect((await get(`/links/new?from=${kai.reference}`, who)).status).toBe(403);
      expect((await post('/links/new', formOf(alpha.reference), who)).status).toBe(403);
    }
  });
});

describe('the page of a link', () => {
  it('has both records, and forms for the organisation that recorded it alone', async () => {
    const reference = await linked(test, { kind: 'role-in-line', role: 'runner', a: kai.id, b: alpha.id });
    const mine = await get(`/links/${reference}`);
    for (const words of ['Kai Penrose', 'ALPHA', 'has a role in (runner)', 'since 1 March 2026', 'Correct this link'])
      expect(textOf(mine)).toContain(words);
    for (const who of ['colleague', 'officer']) {
      const reply = await get(`/links/${reference}`, who);
      expect([who, reply.status, textOf(reply).includes('Save the correction')]).toEqual([who, 200, false]);
    }
    expect((await get(`/links/${reference}`, 'partner')).status).toBe(403);
    const other = await post(`/links/${reference}`, { ...good, version: '1', deed: 'correct', why: 'x' }, 'colleague');
    expect(other.status).toBe(404);
  });

  it('corrects with a reason, tells of two versions, and shows the history', async () => {
    const reference = await linked(test, { kind: 'role-in-line', role: 'runner', a: kai.id, b: alpha.id });
    const correct = (form: Readonly<Record<string, string>>) =>
      post(`/links/${reference}`, {
        ...good,
        role: 'driver',
        version: '1',
        deed: 'correct',
        why: 'A second report',
        ...form,
      });
    expect(textOf(await correct({ why: '' }))).toContain('Say why.');
    expect((await correct({})).status).toBe(303);
    const page = textOf(await get(`/links/${reference}`));
    expect(page).toContain('Why: A second report');
    expect(page).toContain('As what: Runner → Driver or transporter');
    const late = await correct({ role: 'enforcer', note: 'Mine' });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Someone changed this link');
    expect(late.body).toContain('value="Mine"');
    const again = await correct({ role: 'enforcer', version: '2', again: 'yes' });
    expect([
      again.status,
      /<option (selected )?value="enforcer"( selected)?/.exec(again.body)?.[0].includes('selected'),
    ]).toEqual([422, true]);
  });

  it('withdraws with a reason, and then only shows', async () => {
    const person = await addEnd(test, 'person', 'Withdrawn Somebody');
    const reference = await linked(test, { kind: 'role-in-line', role: 'runner', a: person.id, b: alpha.id });
    const withdraw = (withdrawWhy: string, version = '1') =>
      post(`/links/${reference}`, { deed: 'withdraw', version, withdrawWhy });
    const refused = await withdraw('');
    expect([refused.status, refused.body.includes('href="#withdrawWhy"')]).toEqual([422, true]);
    expect((await withdraw('Another person')).status).toBe(303);
    const page = textOf(await get(`/links/${reference}`));
    expect(page).toContain('Another person');
    expect(page).not.toContain('Withdraw the link');
    const part = textOf(await get(`/part/${person.reference}`));
    expect(part).toContain('No links yet');
    expect(part).toContain('Withdrawn links (1)');
  });

  it('is gone like nonsense when a record of it is hidden', async () => {
    const person = await addEnd(test, 'person', 'Hidden Later');
    const reference = await linked(test, { kind: 'role-in-line', role: 'runner', a: person.id, b: alpha.id });
    await restrictEnd(test, person.id, [10_001]);
    const form = { ...good, version: '1', deed: 'correct', why: 'x' };
    for (const ask of [
      (named: string) => get(`/links/${named}`),
      (named: string) => post(`/links/${named}`, form),
      (named: string) => post(`/links/${named}`, { ...form, source: '' }),
    ]) {
      const [there, nowhere] = [await ask(reference), await ask(makeReference('link', new Uint8Array(5)))];
      expect([there.status, bare(there)]).toEqual([404, bare(nowhere)]);
    }
  });
});

describe('the part of a record’s page', () => {
  it('has each link under its heading with its role, time and source', async () => {
    const [person, phone] = [await addEnd(test, 'person', 'Part Person'), await addEnd(test, 'phone', '07700 900120')];
    await linked(test, { kind: 'uses-phone', role: 'believed user', a: person.id, b: phone.id, note: 'Heard.' });
    await linked(test, { kind: 'role-in-line', role: 'runner', a: person.id, b: alpha.id });
    await linked(test, { kind: 'associates-with', role: 'exploits', a: kai.id, b: person.id });
    const reply = await get(`/part/${person.reference}`);
    const text = textOf(reply);
    for (const words of [
      'Lines (1)',
      'Phones (1)',
      'Other people (1)',
      'Believed user',
      'since 1 March 2026',
      'Heard.',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/Kai Penrose\s*: exploits this person/);
    expect(text).toContain('Source: phone download (');
    expect(reply.body).toContain(`href="/phones/${phone.reference}"`);
    expect(reply.body).toContain(`href="/links/new?from=${person.reference}"`);
  });
});
