import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEdge, type Replied, type Route } from '#platform/http/index.ts';
import { shapeFor } from '#platform/http/parse-input.ts';
import { crimeFile, insideRequests, type Own, prepareOwn, visitorsOf } from './inside.ts';
import { lineDeed, silentLineRoutes } from './line-requests.ts';
import { freshLink, linkChange, linkForm } from './link-requests.ts';
import { peopleAddress, silentPeopleRoutes } from './people-requests.ts';
import { registerAddress, silentRegisterRoutes } from './register-requests.ts';
import { shareLine, sharingForm } from './sharing-requests.ts';
import { type OwnWork, ownWork } from './work-requests.ts';
import { nameOf, openWorld, type SecurityWorld, type SignedIn } from './world.ts';
import { lineForm } from './world-cast.ts';

/** Stands in everything hostile, so that it is found again wherever it comes out. */
const mark = 'zq7zq7';

const payloads: Readonly<Record<string, string>> = {
  script: `<script>alert("${mark}")</script>`,
  'out of an attribute': `"'><img src=x onerror=${mark}()><svg/onload=${mark}()>`,
  'out of a text area': `</textarea></title></option></select><script>${mark}</script>`,
  'a script address': `javascript:${mark}()`,
  SQL: `'; drop table lines.line; -- ${mark}`,
  'SQL that sleeps': `1' or 1=1 union select pg_sleep(9) -- ${mark}`,
  placeholders: `$1 %s %% {{org}} \${${mark}} \\u0000 \\`,
  'a path': `../../../../etc/passwd?${mark}#`,
  'line breaks': `${mark}\r\nX-Injected: yes\r\nSet-Cookie: a=b\r\n\r\n<p>`,
  NUL: `${mark}\u0000`,
  'half a pair': `${mark}\ud800`,
  'odd letters': `${mark}\u202e\u2028\ufeff\uffff\u{1f4a9}İıßﬁ`,
  prototype: '__proto__',
  'a formula': `=cmd|'/c ${mark}'!A1`,
  'a date that is none': '2026-02-31',
  'a date far off': '99999-12-31',
  'a number too large': '9'.repeat(400),
  'not a number': 'NaN',
  empty: '',
};
const long = `${mark}${'x'.repeat(999_000)}`;

/** What a route at the edge reads; it has no schema. */
const edgeFields: Readonly<Record<string, readonly string[]>> = {
  'GET /sign-in': ['return', 'signed-out'],
  'GET /sign-in/start': ['return', 'persona'],
  'GET /sign-in/done': ['state', 'code', 'error', 'iss'],
  'POST /organisation': ['organisation'],
};

function fieldsOf(route: Route): readonly string[] {
  if (isEdge(route)) return edgeFields[nameOf(route)] ?? [];
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]);
  return [...shapeFor(route.input).known].filter((field) => !inPath.includes(field));
}

type Node = DefaultTreeAdapterTypes.Node;

/** Whether something typed has become part of the page: an element, an attribute, or an address that runs. */
function escapesIn(html: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      if (node.tagName === 'script' && !node.attrs.some(({ name }) => name === 'src')) found.push('a script');
      if (node.tagName === 'svg' && node.attrs.some(({ name }) => name === 'onload')) found.push('a picture');
      for (const { name, value } of node.attrs) {
        if (name.startsWith('on')) found.push(`an attribute ${name}`);
        if (['href', 'src', 'action'].includes(name) && /^\s*javascript:/i.test(value)) found.push(`${name}=${value}`);
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
    if ('content' in node) walk(node.content);
  };
  walk(parse(html));
  return found;
}

/** Cells that a spreadsheet would run (OWASP, CSV injection). */
const runs = /(^|,)"?[=+\-@](?![0-9])[^,]*zq7zq7/m;

describe('whatever is typed', () => {
  let world: SecurityWorld;
  let own: Own;
  let analyst: SignedIn;
  let auditor: SignedIn;
  let administrator: SignedIn;
  let partner: SignedIn;
  let officer: SignedIn;
  let disclosure: string;
  let supervisor: SignedIn;
  let centre: SignedIn;
  let work: OwnWork;
  let link: string;
  let register: Awaited<ReturnType<typeof registerAddress>>;
  let ofPeople: Awaited<ReturnType<typeof peopleAddress>>;

  beforeAll(async () => {
    world = await openWorld();
    const prepared = await prepareOwn(world, ['analyst']);
    own = prepared.ownOf('analyst');
    analyst = await world.signIn('analyst');
    auditor = await world.signIn('auditor');
    administrator = await world.signIn('administrator');
    supervisor = await world.signIn('supervisor');
    centre = await world.signIn('centre analyst');
    partner = await world.signIn('partner');
    officer = await world.signIn('data protection officer');
    disclosure = await shareLine(world, supervisor, own.line, 'knowsley-council');
    work = await ownWork(world, analyst);
    link = await freshLink(world, analyst);
    register = await registerAddress(world, analyst);
    ofPeople = await peopleAddress(world, supervisor);
    await world.runFile(analyst, await world.sendFile(analyst, crimeFile, 'crimes', 'street.csv'));
  });
  afterAll(() => world.close());

  const visitorOf = (route: Route): SignedIn => {
    const { admitted } = visitorsOf(route);
    if (admitted === 'administrator') return administrator;
    if (admitted === 'supervisor') return supervisor;
    if (admitted === 'centre analyst') return centre;
    if (admitted === 'partner') return partner;
    if (admitted === 'data protection officer') return officer;
    return admitted === 'auditor' ? auditor : analyst;
  };
  const pathOf = (route: Route) =>
    (ofPeople(route.path) ?? register(route.path))?.url ??
    route.path
      .replace('/lines/:reference', `/lines/${own.line}`)
      .replace('/records/:reference', `/records/${own.line}`)
      .replace(/\/(sharing|received)\/:reference/, `/$1/${disclosure}`)
      .replace('/imports/:reference', `/imports/${own.load}`)
      .replace('/links/:reference', `/links/${link}`)
      .replace('/work/tasks/:reference', `/work/tasks/${work.task}`)
      .replace('/work/notices/:reference', `/work/notices/${work.notice}`)
      .replace('/work/approvals/:reference', `/work/approvals/${work.toDecide}`)
      .replace('/vocabularies/:list', '/vocabularies/weapons')
      .replace(':value', 'axe')
      .replace('/picture/:area', '/picture/kent')
      .replace(':page', 'none');

  const judge = (what: string, reply: Replied) => {
    expect([what, reply.status < 500]).toEqual([what, true]);
    expect([what, reply.headers['x-injected']]).toEqual([what, undefined]);
    expect([what, /syntax error|violates (row|unique|check)| {4}at \w+|node_modules/.test(reply.body)]).toEqual([
      what,
      false,
    ]);
    const type = reply.headers['content-type'] ?? '';
    if (type.startsWith('text/html')) expect([what, escapesIn(reply.body)]).toEqual([what, []]);
    if (type.startsWith('text/csv')) expect([what, runs.test(reply.body)]).toEqual([what, false]);
    const location = reply.headers['location'] ?? '/';
    // Only sign-in leads away, to the identity provider.
    if (!what.startsWith('GET /sign-in/start'))
      expect([what, location]).toEqual([what, expect.stringMatching(/^\/(?!\/)/)]);
  };

  /** The form of a route as it would pass, so that one field at a time is hostile and the others let it through. */
  const formOf = (route: Route): Readonly<Record<string, string | readonly string[]>> => {
    if (route.path.startsWith('/vocabularies')) {
      const reason = { reason: 'A test', to: '' };
      if (route.path.endsWith('/retire')) return { ...reason, version: '1' };
      const value = { ...reason, words: 'Axe', source: 'A test', standing: 'unverified' };
      return route.path.endsWith('/change') ? { ...value, version: '1' } : { ...value, code: 'axe 2' };
    }
    const ofRegister = ofPeople(route.path) ?? register(route.path);
    if (ofRegister !== null) return ofRegister.form;
    const sharing = sharingForm(route.path);
    if (sharing !== null) return sharing;
    if (route.path === '/links/new') return { ...linkForm, from: own.line, kind: 'works-with', to: own.shown };
    if (route.path.startsWith('/links')) return linkChange;
    if (route.path.startsWith('/work/')) {
      const task = { title: 'Ring the school', about: '', who: 'The analyst', due: '', priority: 'high' };
      if (route.path.endsWith('/new')) return task;
      if (route.path.endsWith('/end')) return { version: '1', state: 'done', reason: 'Rung.' };
      if (route.path.endsWith('/give')) return { version: '1', who: 'The analyst' };
      if (route.path.endsWith('/acknowledge')) return { kind: 'acknowledged', words: '' };
      return route.path.endsWith('/e-mail') ? {} : { state: 'refused', reason: 'A test.' };
    }
    if (!route.path.startsWith('/lines')) return {};
    const deed = lineDeed(route.path);
    if (deed !== null) return deed;
    return route.path.endsWith('/change') ? { ...lineForm, version: '1' } : { ...lineForm };
  };

  const send = (route: Route, field: string, payload: string): Promise<Replied> => {
    const who = visitorOf(route);
    if (route.method === 'POST') return world.post(who, pathOf(route), { ...formOf(route), [field]: payload });
    const isPublicStart = route.path === '/sign-in/done';
    return world.get(isPublicStart ? null : who, `${pathOf(route)}?${new URLSearchParams({ [field]: payload })}`);
  };

  it('is asked of every route that takes anything', () => {
    const silent = world.routes.filter((route) => fieldsOf(route).length === 0).map(nameOf);
    expect(silent.toSorted()).toEqual(
      [
        'GET /',
        'GET /about',
        'GET /register',
        'GET /about/data',
        'GET /assessments',
        'GET /received',
        'GET /received/:reference',
        'GET /records/:reference/share',
        'GET /sharing/:reference',
        'GET /gallery',
        'GET /gallery/:page',
        'GET /imports/:reference/map',
        'GET /imports/:reference/problems.csv',
        'GET /imports/new',
        'GET /lines/:reference',
        'GET /links/:reference',
        'GET /lines/:reference/change',
        'GET /lines/new',
        'GET /organisation',
        'GET /organisations/:code',
        'GET /oversight/ledger/seals',
        'GET /sources',
        'GET /vocabularies',
        'GET /vocabularies/:list/add',
        'GET /vocabularies/:list/values/:value/change',
        'GET /vocabularies/:list/values/:value/retire',
        'GET /work/messages',
        'GET /work/tasks/new',
        ...silentLineRoutes,
        ...silentRegisterRoutes,
        ...silentPeopleRoutes,
        'POST /oversight/ledger/verify',
        'POST /sign-out',
      ].toSorted(),
    );
  });

  // The forms of the register are read and shown by one hand (modules/records). One kind of record meets every payload in
  // every field; of the other kinds each field meets a quarter of them, and the fields of each form together all.
  const isMet = (route: Route, field: string, payload: number): boolean => {
    if (register(route.path) === null || route.path.startsWith('/vehicles')) return true;
    return (fieldsOf(route).indexOf(field) + payload) % 4 === 0;
  };

  it.each(Object.entries(payloads))('%s in any field is refused or shown as text', async (name, payload) => {
    const turn = Object.keys(payloads).indexOf(name);
    for (const route of world.routes) {
      for (const field of fieldsOf(route).filter((each) => isMet(route, each, turn))) {
        judge(`${nameOf(route)} ${field}`, await send(route, field, payload));
      }
    }
  });

  it('is refused in any part of an address', async () => {
    for (const route of world.routes.filter(({ path }) => path.includes(':'))) {
      for (const payload of Object.values(payloads)) {
        const part = encodeURIComponent(payload.toWellFormed());
        const url = route.path.replace(/:\w+/, part === '' ? '%20' : part);
        const who = visitorOf(route);
        const reply = route.method === 'GET' ? await world.get(who, url) : await world.post(who, url, formOf(route));
        judge(`${nameOf(route)} ${part.slice(0, 40)}`, reply);
        expect([url, [400, 404].includes(reply.status)]).toEqual([url, true]);
      }
      for (const part of ['%00', '%ff', '%', '%c0%ae', '..%2f..', 'x'.repeat(5000)]) {
        const reply = await world.get(visitorOf(route), route.path.replace(/:\w+/, part));
        judge(`${nameOf(route)} ${part.slice(0, 20)}`, reply);
      }
    }
  });

  it('is refused under a name of its own, or more than once', async () => {
    for (const route of world.routes) {
      const who = visitorOf(route);
      if (['POST /sign-out', 'POST /organisation'].includes(nameOf(route))) continue;
      for (const name of [payloads['script'] ?? '', '__proto__', 'constructor', 'a[b]', '']) {
        const url = `${pathOf(route)}?${new URLSearchParams({ [name]: mark })}`;
        if (route.method === 'GET') judge(`${nameOf(route)} ?${name}`, await world.get(who, url));
        else
          judge(`${nameOf(route)} ${name}`, await world.post(who, pathOf(route), { ...formOf(route), [name]: mark }));
      }
      for (const field of fieldsOf(route)) {
        const twice = [mark, payloads['script'] ?? ''];
        const query = new URLSearchParams(twice.map((each) => [field, each])).toString();
        judge(
          `${nameOf(route)} ${field} twice`,
          route.method === 'GET'
            ? await world.get(who, `${pathOf(route)}?${query}`)
            : await world.post(who, pathOf(route), { ...formOf(route), [field]: twice }),
        );
      }
    }
  });

  it('of a megabyte is refused, one field at a time', async () => {
    for (const route of world.routes.filter(({ method }) => method === 'POST')) {
      const [field = 'x'] = fieldsOf(route);
      if (nameOf(route) === 'POST /sign-out') continue;
      const reply = await send(route, field, long);
      judge(`${nameOf(route)} ${field}`, reply);
      const tooLong = await send(route, field, `${long}${'x'.repeat(100_000)}`);
      expect([nameOf(route), tooLong.status]).toEqual([nameOf(route), 413]);
    }
    for (const route of world.routes.filter(({ method }) => method === 'GET')) {
      const [field] = fieldsOf(route);
      if (field !== undefined) judge(`${nameOf(route)} ${field}`, await send(route, field, 'x'.repeat(15_000)));
    }
  });

  it('in other bodies than forms is refused unread', async () => {
    for (const route of world.routes.filter(({ method }) => method === 'POST')) {
      for (const [type, body] of [
        ['application/json', '{"name": "x"}'],
        ['text/plain', '_csrf=x'],
        ['text/xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
        ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\nx'],
        ['application/x-www-form-urlencoded; charset=utf-16', '%'],
      ] as const) {
        const { session } = visitorOf(route);
        const headers = { 'content-type': type };
        const reply = await world.server.inject({ method: 'POST', url: pathOf(route), session, headers, body });
        expect([nameOf(route), type, [400, 403, 415].includes(reply.status)]).toEqual([nameOf(route), type, true]);
      }
    }
  });

  it('comes back as text once it was saved, on every page and in every file', async () => {
    const hostile = [
      payloads['script'],
      payloads['out of an attribute'],
      payloads['a formula'],
      payloads['odd letters'],
    ];
    for (const text of hostile as readonly string[]) {
      const form = { ...lineForm, name: text, brand: text, note: text, source: text, basis: text, reason: text };
      expect((await world.post(analyst, '/lines/new', form)).status).toBe(303);
    }
    const row = hostile.map((text) => `"${String(text).replaceAll('"', '""')}"`);
    const file = `URN,Line name,${row[0]},Number\n${row[0]},${row[1]},x,${row[2]}\n${row[2]},${row[0]},x,077\n`;
    const load = await world.sendFile(analyst, file, 'lines', `${payloads['script']}.csv`);
    const waiting = await world.get(analyst, `/imports/${load}/map`);
    judge('the columns', waiting);
    expect(waiting.body).toContain('&lt;script');
    await world.runFile(analyst, load);
    const lines = await world.test.asOwner<{ reference: string }>('select reference from lines.line');
    for (const { reference } of lines) {
      judge('a line', await world.get(analyst, `/lines/${reference}`));
      judge('its form', await world.get(analyst, `/lines/${reference}/change`));
    }
    for (const url of [
      ...['/lines', '/lines.csv', `/search?q=${mark}`, `/lines?q=${mark}`, '/picture', '/imports'],
      ...[`/imports/${load}`, `/imports/${load}/problems.csv`],
    ]) {
      const reply = await world.get(analyst, url);
      judge(url, reply);
      expect([url, reply.status]).toEqual([url, 200]);
    }
    for (const url of ['/oversight/ledger', '/oversight/ledger/download']) judge(url, await world.get(auditor, url));
    const list = await world.get(analyst, '/lines');
    expect(list.body).toContain(`&lt;script`);
    const csv = await world.get(analyst, '/lines.csv');
    expect(csv.body).toContain(`'=cmd|`);
  });

  it('has left everything where it was', async () => {
    const rows = await world.test.asOwner<{ n: number }>(
      "select count(*)::int as n from pg_tables where schemaname in ('lines', 'exchange', 'ledger')",
    );
    expect(rows[0]?.n).toBeGreaterThan(8);
    expect((await world.get(analyst, `/lines/${own.line}`)).status).toBe(200);
    expect(Object.keys(insideRequests).length).toBeGreaterThan(world.routes.length);
  });

  it('never broke a handler', () => {
    const broken = world.log.filter((line) => line.includes('unexpected error'));
    expect(broken).toEqual([]);
  });
});
