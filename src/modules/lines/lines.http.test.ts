import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { addLink, linksPart } from '#modules/links/index.ts';
import { describedRoutes, type SharedPorts, sharedRoutes } from '#modules/records/index.ts';
import { mintId } from '#platform/database/index.ts';
import type { Replied, Server } from '#platform/http/index.ts';
import { addRecord, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { openLine } from './commands/open-line.ts';
import { lineRecords } from './kinds/line.ts';
import { draft, kent, merseyside, now, officerOf, openRegister } from './lines-fixture.ts';
import { lineRoutes } from './routes.ts';
import { sightingPages } from './sighting-pages.ts';

const textOf = (reply: Replied): string => readText(reply.body, 'head', 'header', 'footer');
const long = 'x'.repeat(5000);

const ports: SharedPorts = {
  links: async ({ held, kind }) => ({
    part: linksPart({
      links: { record: held.id, groups: [], withdrawn: [], total: 0, isCut: false },
      record: { kind: kind.kind as 'sighting', reference: held.reference },
      mayAdd: false,
    }),
    where: null,
    seen: [],
  }),
  groups: async () => String,
  search: { widen: () => [] } as unknown as SharedPorts['search'],
};

describe('the pages of lines and sightings', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: ReturnType<typeof openTestFolder>;
  let hidden: string;
  let shown: string;
  const people = {
    officer: officerOf(kent, { permissions: permissionsOf(['officer']) }),
    owner: officerOf(merseyside, { memberships: [10_001] }),
    centre: officerOf(kent),
  };
  type Who = keyof typeof people;

  const open = async (change: Readonly<Record<string, unknown>>): Promise<string> => {
    const { owner } = people;
    const opened = await test.database.writing(owner, (db) => openLine(db, owner, draft(change), now));
    return opened.ok ? opened.value : '';
  };
  const restrict = (reference: string) =>
    test.database.writing(people.owner, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('reference', '=', reference)
        .execute(),
    );
  beforeAll(async () => {
    test = await openRegister();
    shown = await open({ name: 'SCOTTY', number: ['07700 900412'] });
    hidden = await open({ name: 'ZEPHYRINE', number: ['07700 900777'] });
    await restrict(hidden);
    folder = openTestFolder('lines');
    const routes = [
      ...lineRoutes,
      ...describedRoutes(sightingPages, ports),
      ...sharedRoutes([lineRecords, sightingPages.kind], ports),
    ];
    server = await openTestServer({ test, folder: folder.path, people, routes });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    folder.close();
    await test.close();
  });

  const get = (url: string, who: Who = 'officer') => server.inject({ url, session: sessionOf(who) });
  const post = (url: string, form: Readonly<Record<string, string>>, who: Who = 'officer') =>
    server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
  const sighting = (form: Readonly<Record<string, string>>, who: Who = 'officer') =>
    post('/sightings/new', { how: 'saw', once: mintId(), ...form }, who);
  const evidence = `/records/`;

  it.each([
    ['nothing', {}, 'Enter a number, paste the message'],
    ['half a number', { number: '0770' }, 'number'],
    ['a message beyond what is kept', { number: `shop open ${long}` }, 'Shorten the message to 4,000 characters'],
    ['a name of 5,000 characters', { brand: long }, 'Shorten the name to 100 characters'],
    ['a day that is none', { brand: 'A', when: '31/02/2026' }, 'is not a day or a time'],
    ['a day to come', { brand: 'A', when: '22/11/2030' }, 'has not come yet'],
    ['a time to come', { brand: 'A', when: '23:59' }, 'has not come yet'],
    ['long ago', { brand: 'A', when: '1/1/1066' }, 'is too long ago'],
    ['a story of 5,000 characters', { brand: 'A', what: long }, 'Shorten this to 4,000 characters'],
    ['a place of 5,000 characters', { brand: 'A', place: long }, 'Shorten the place to 200 characters'],
    ['a place of several names', { brand: 'A', place: 'Newport' }, 'More than one place may be meant'],
    ['no word of how it is known', { brand: 'A', how: '' }, 'Choose how you know'],
    ['a way of knowing that is none', { brand: 'A', how: 'magic' }, 'Choose from the list'],
    ['a form without its key', { brand: 'A', once: 'x' }, 'This form has lost its key'],
  ])('refuse a sighting with %s, in words, and keep what was typed', async (_what, form, words) => {
    const reply = await sighting(form);
    expect([reply.status, textOf(reply)]).toEqual([422, expect.stringContaining(words)]);
    const kept = Object.values(form).find((each) => each.length > 3 && each.length < 100 && each !== 'magic');
    if (kept !== undefined) expect(reply.body).toContain(kept);
  });

  it.each([
    ['right to left', { brand: 'سكوتي', what: '\u202eabc' }],
    ['emoji', { brand: '🐠 FISH', number: '🔥 back on 🔥 ring 07700 900861 🔥' }],
    ['Welsh', { brand: 'Ŵyn', place: 'Llanfairpwllgwyngyll' }],
    ['markup', { brand: '<b>bold' }],
  ])('take a sighting with %s as it is', async (_what, form) => {
    const reply = await sighting(form);
    expect(reply.status).toBe(303);
    const page = await get(reply.headers['location'] ?? '');
    expect(page.status).toBe(200);
    expect(textOf(page)).toContain(form.brand.replace('<', '&lt;'));
  });

  it.each([
    ['no element', { element: '' }, 'Choose which of the four elements'],
    ['an element that is none', { element: 'weather' }, 'is not on the list'],
    ['nothing known', { what: '' }, 'Say what is known'],
    ['5,000 characters', { what: long }, 'Shorten this to 2,000 characters'],
    ['transport of violence', { element: 'violence', transport: 'rail' }, 'This is said of movement alone'],
    ['an end before its beginning', { since: '2/11/2026', until: '1/11/2026' }, 'before the beginning'],
    ['a day to come', { since: '1/1/2030' }, 'has not come yet'],
    ['no source', { source: '' }, 'Say where this comes from'],
    ['a grade that is none', { grade: 'Z9' }, 'Choose a grade from the list'],
  ])('refuse evidence with %s beside its field', async (_what, change, words) => {
    const form = { element: 'movement', what: 'By rail', statement: 'fact', source: 'test', grade: 'B2', ...change };
    const reply = await post(`${evidence}${shown}/facts/elements/new`, form);
    expect([reply.status, textOf(reply)]).toEqual([422, expect.stringContaining(words)]);
  });

  it('answer the same, byte for byte, whether a hidden line holds the number or nobody does', async () => {
    const answer = async (number: string) => {
      const reply = await sighting({ number, when: '20/11/2026' });
      expect(reply.status).toBe(303);
      const page = await get(reply.headers['location'] ?? '');
      const list = await get('/sightings');
      const calm = (text: string): string =>
        text
          .replaceAll(reply.headers['location']?.slice('/sightings/'.length) ?? '-', '⟨reference⟩')
          .replaceAll(number, '⟨number⟩')
          .replaceAll(page.headers['x-request-id'] ?? '-', '⟨request⟩')
          .replace(/\d{1,2} [A-Z][a-z]+ \d{4} at \d{2}:\d{2}/g, '⟨moment⟩');
      return [calm(page.body), list.status];
    };
    const held = await answer('07700 900777');
    expect(held).toEqual(await answer('07700 900778'));
    expect(held[0]).toContain('Nothing held that you can see. The centre and your intelligence desk have been told.');
  });

  it('lead from a record that was joined to the one that goes on, only who may see that one', async () => {
    const absorbed = await open({ name: 'MARV', number: ['07700 900415'] });
    const survivor = await open({ name: 'JAY', number: ['07700 900416'] });
    const join = { deed: 'join', into: survivor, why: 'Same phone.' };
    expect((await post(`/lines/${absorbed}/join`, join, 'officer')).status).toBe(403);
    expect((await post(`/lines/${absorbed}/join`, { ...join, into: hidden }, 'centre')).status).toBe(422);
    expect((await post(`/lines/${absorbed}/join`, join, 'centre')).headers['location']).toBe(`/lines/${survivor}`);
    const sent = await get(`/lines/${absorbed}`);
    expect([sent.status, sent.headers['location']]).toEqual([303, `/lines/${survivor}`]);
    const page = textOf(await get(`/lines/${survivor}`));
    expect(page).toContain('From MARV');
    expect(page).toContain('07700 900415');
    const fact = { element: 'movement', what: 'By rail', statement: 'fact', source: 'test' };
    const refused = await post(`${evidence}${absorbed}/facts/elements/new`, fact);
    expect([refused.status, textOf(refused)]).toEqual([409, expect.stringContaining(survivor)]);
    await restrict(survivor);
    const own = await get(`/lines/${absorbed}`);
    expect([own.status, textOf(own).includes('JAY')]).toEqual([200, false]);
    expect((await post(`${evidence}${absorbed}/facts/elements/new`, fact)).status).toBe(303);
    const part = { deed: 'part', absorbed, partWhy: 'Another phone.' };
    expect((await post(`/lines/${survivor}/join`, part, 'centre')).status).toBe(404);
    expect((await post(`/lines/${survivor}/join`, { ...part, partWhy: '' }, 'owner')).status).toBe(422);
    expect((await post(`/lines/${survivor}/join`, part, 'owner')).status).toBe(303);
    expect((await get(`/lines/${absorbed}`)).status).toBe(200);
  });

  it('say of the people of a line what they do in it, and apart from it how they are exploited', async () => {
    const person = await addRecord(test, 'people.person', { controller: kent });
    const rows = await test.asOwner<{ id: Id }>('select id from lines.line where reference = $1', [shown]);
    const stated = { statement: 'opinion', grade: 'C2', source: 'test', since: null, until: null } as const;
    const link = { kind: 'role-in-line', a: person, b: rows[0]?.id as Id, role: 'runner', note: '', stated } as const;
    const linked = await test.database.writing(people.centre, (db) => addLink(db, people.centre, link, now));
    expect(linked).toMatchObject({ ok: true });
    const page = textOf(await get(`/lines/${shown}`));
    expect(page).toMatch(
      /TESTPERSON .*Age not established: may be a child.*Runner.*Exploitation status.*Not assessed/i,
    );
  });

  it('hand a line over by two forms, and say beside each field what is wrong', async () => {
    const line = await open({ name: 'HANDS', number: ['07700 900417'] });
    const path = `/lines/${line}/hand-over`;
    expect((await get(path, 'centre')).status).toBe(404);
    for (const [form, words] of [
      [{ to: '', why: 'x' }, 'Enter a police organisation'],
      [{ to: 'Narnia', why: 'x' }, 'is not an organisation'],
      [{ to: 'Knowsley Council', why: 'x' }, 'Only the police answer for a line'],
      [{ to: 'Merseyside', why: 'x' }, 'This is your own organisation'],
      [{ to: 'Kent', why: '' }, 'Say why'],
      [{ to: 'Kent', why: long }, 'Shorten the reason'],
    ] as const) {
      const reply = await post(path, { deed: 'propose', ...form }, 'owner');
      expect([reply.status, textOf(reply)]).toEqual([422, expect.stringContaining(words)]);
    }
    expect((await post(path, { deed: 'propose', to: 'Kent', why: 'Worked there.' }, 'owner')).status).toBe(303);
    expect(textOf(await get(`/lines/${line}`, 'centre'))).toContain('Accept or decline');
    expect((await post(path, { deed: 'decline', reason: '' }, 'centre')).status).toBe(422);
    expect((await post(path, { deed: 'accept', reason: '' }, 'centre')).status).toBe(303);
    expect(textOf(await get(`/lines/${line}`, 'officer'))).toContain('Answerable: Kent');
  });
});
