import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import type { Replied, Server } from '#platform/http/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { loadValues } from './queries/load-list.ts';
import { vocabularyRoutes } from './routes.ts';
import { codeSchema } from './rules/code-schema.ts';
import { deliveredLists } from './values/index.ts';
import { administrator, colleague, officer, openVocabularies, partner, stranger } from './vocabulary-fixture.ts';

const folder = openTestFolder('vocabulary');
let test: TestDatabase;
let server: Server;

beforeAll(async () => {
  test = await openVocabularies();
  const people = { administrator, colleague, officer, partner, stranger };
  server = await openTestServer({ test, folder: folder.path, people, routes: vocabularyRoutes });
});
afterAll(async () => {
  await server.close();
  await test.close();
  folder.close();
});

const get = (url: string, who = 'officer'): Promise<Replied> => server.inject({ url, session: sessionOf(who) });
const post = (url: string, form: Readonly<Record<string, string>>, who = 'administrator'): Promise<Replied> =>
  server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
const textOf = (reply: Replied): string => readText(reply.body, 'head', 'header', 'footer');

const good = {
  code: 'catapult',
  words: 'Catapult',
  meaning: 'Fires stones.',
  source: 'A report of 2026',
  standing: 'named source',
  from: '',
  to: '',
  reason: 'Seen in three forces',
};

describe('the page of all lists', () => {
  it('has every list with what it is for, who changes it, and how much of what standing it holds', async () => {
    const reply = await get('/vocabularies');
    expect(reply.status).toBe(200);
    const links = [...reply.body.matchAll(/<a class="govuk-link" href="\/vocabularies\/([a-z0-9-]+)"/g)].map(
      (match) => match[1],
    );
    expect(links.toSorted()).toEqual(deliveredLists.map((each) => each.code).toSorted());
    const text = textOf(reply);
    for (const list of deliveredLists) expect(text).toContain(list.purpose);
    expect(text).toContain('Open lists are kept by administrators');
    expect(text).toContain('Official : from the law');
  });

  it('opens to partners, and to nobody without the permission', async () => {
    expect([(await get('/vocabularies', 'partner')).status, (await get('/vocabularies', 'stranger')).status]).toEqual([
      200, 403,
    ]);
    expect((await get('/vocabularies/drugs', 'stranger')).status).toBe(403);
    expect((await get('/vocabularies/drugs.csv', 'stranger')).status).toBe(403);
  });
});

describe('form, database and screen', () => {
  it('have the same values for every list, and offer the same of them', async () => {
    const today = asDay('2026-11-21');
    for (const list of deliveredLists) {
      const held = await test.database.reading(officer, (db) => loadValues(db, list.code));
      const inSql = held.map((each) => each.code);
      const reply = await get(`/vocabularies/${list.code}`);
      expect([list.code, reply.status]).toEqual([list.code, 200]);
      const links = [...reply.body.matchAll(/\/values\/([^"/]+)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
      expect([list.code, links.toSorted()]).toEqual([list.code, inSql.toSorted()]);
      const schema = codeSchema(held, today, 'Choose');
      const accepted = inSql.filter((code) => schema.safeParse(code).success);
      const offered = held.filter(({ from, to }) => (from ?? today) <= today && (to ?? today) >= today);
      expect([list.code, accepted]).toEqual([list.code, offered.map((each) => each.code)]);
      const file = await get(`/vocabularies/${list.code}.csv`);
      expect([list.code, file.body.split('\r\n').length]).toEqual([list.code, inSql.length + 4]);
    }
  });
});

describe('the page of a list', () => {
  /** The group that a value stands in: how it stands on the day. */
  const stateOf = (html: string, words: string): string => {
    const group = html.split('<tbody').find((each) => each.includes(`>${words}<`)) ?? '';
    return /<th scope="rowgroup"[^>]*>([^<]*)</.exec(group)?.[1] ?? '';
  };
  const rowOf = (html: string, words: string): string =>
    readText(html.split('<tr class="tl-table__row"').find((each) => each.includes(`>${words}<`)) ?? '');

  it('shows the law as at a day', async () => {
    const then = (await get('/vocabularies/drug-law?asat=2010-05-05')).body;
    expect(stateOf(then, 'Ketamine: class C')).toBe('In force on 5 May 2010');
    expect(stateOf(then, 'Ketamine: class B')).toBe('Not yet in force on 5 May 2010');
    const now = (await get('/vocabularies/drug-law')).body;
    expect(stateOf(now, 'Ketamine: class C')).toBe('No longer in force on 21 November 2026');
    expect(stateOf(now, 'MDMA: class A')).toBe('Start not known on 21 November 2026');
  });

  it('answers for one drug on one day, in a sentence with its source, and shows its rules alone', async () => {
    const reply = await get('/vocabularies/drug-law?asat=5/5/2010&only=ketamine');
    const text = textOf(reply);
    expect(text).toContain('Ketamine was class C on 5 May 2010.');
    expect(text).toMatch(/From a named source : Misuse of Drugs Act 1971 \(Amendment\) Order 2005/);
    expect([...reply.body.matchAll(/<tr class="tl-table__row"/g)]).toHaveLength(2);
    expect(textOf(await get('/vocabularies/drug-law?only=MDMA'))).toContain(
      'MDMA: the class on 21 November 2026 is not known here',
    );
    expect(textOf(await get('/vocabularies/drug-law?only=moonshine'))).not.toContain('moonshine');
    const file = await get('/vocabularies/drug-law.csv?asat=2010-05-05');
    expect(file.body).toContain('On 2010-05-05');
  });

  it('says of the Act of 2026 that the start is not known, with its standing in words', async () => {
    const row = rowOf((await get('/vocabularies/orders')).body, 'Child criminal exploitation prevention order');
    expect(row).toContain('Start not known');
    expect(row).toContain('From a named source');
    expect(row).toContain('enacted 29 April 2026');
  });

  it('keeps a day that cannot be read, and says so beside it', async () => {
    const reply = await get('/vocabularies/drug-law?asat=yesterday');
    expect(reply.status).toBe(422);
    expect(reply.body).toContain('value="yesterday"');
    expect(textOf(reply)).toContain('“yesterday” is not a date. Write it like 21/11/2026');
  });

  it('offers to add to an administrator and an open list only', async () => {
    const has = async (list: string, who: string) =>
      (await get(`/vocabularies/${list}`, who)).body.includes('Add a value');
    expect([
      await has('weapons', 'administrator'),
      await has('handling', 'administrator'),
      await has('weapons', 'officer'),
    ]).toEqual([true, false, false]);
  });

  it('is not there for a list that is not', async () => {
    for (const url of [
      '/vocabularies/nonsense',
      '/vocabularies/nonsense.csv',
      '/vocabularies/drugs/values/moonshine',
    ]) {
      expect((await get(url)).status).toBe(404);
    }
  });

  it('can be taken away as a file, marked first and last', async () => {
    const reply = await get('/vocabularies/drug-law.csv');
    expect(reply.headers['content-type']).toContain('text/csv');
    expect(reply.body.startsWith('\uFEFFOFFICIAL\r\nList,Code,Words')).toBe(true);
    expect(reply.body).toContain(
      'drug-law,ketamine B 2014,Ketamine: class B,,ketamine,B,2014-06-10,,In force,official,',
    );
  });
});

describe('the forms of an administrator', () => {
  it('are closed to everybody else, and not there for fixed lists', async () => {
    const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      '/vocabularies/weapons/add': good,
      '/vocabularies/weapons/values/axe/change': { ...good, version: '1' },
      '/vocabularies/weapons/values/axe/retire': { to: '1/1/2027', reason: 'x', version: '1' },
    };
    for (const [url, form] of Object.entries(forms)) {
      expect([(await get(url)).status, (await post(url, form, 'officer')).status]).toEqual([403, 403]);
      const fixed = url.replace('weapons', 'handling').replace('axe', 'P');
      expect((await get(fixed, 'administrator')).status).toBe(404);
      expect((await post(fixed, form)).status).toBe(404);
    }
  });

  it('add a value, and the next page says so', async () => {
    const reply = await post('/vocabularies/weapons/add', good);
    expect([reply.status, reply.headers['location']]).toEqual([
      303,
      '/vocabularies/weapons/values/catapult?done=added',
    ]);
    const page = textOf(await get('/vocabularies/weapons/values/catapult?done=added', 'administrator'));
    expect(page).toContain('The value was added');
    expect(page).toContain('Fires stones.');
    expect(page).toContain('Ottoline Marchbanks, National Centre (test) Seen in three forces');
  });

  it('keep what was typed, say what is wrong beside each field and in the summary', async () => {
    const reply = await post('/vocabularies/weapons/add', {
      ...good,
      code: 'AXE',
      words: '',
      from: '2/2/2026',
      to: '1/1/2026',
    });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatch(/<title>Error: Add a value/);
    const summary = [...reply.body.matchAll(/<a href="#([a-z]+)">([^<]+)</g)].map((match) => [match[1], match[2]]);
    expect(summary).toEqual([
      ['code', 'The list has the code “axe” already. Change that value, or enter another code'],
      ['words', 'Enter the words that people read'],
      ['to', 'The last day must be 2 February 2026, the first day, or later'],
    ]);
    for (const kept of [
      'value="AXE"',
      'value="2/2/2026"',
      'value="1/1/2026"',
      '>Fires stones.</textarea>',
      '>A report of 2026</textarea>',
      'value="Seen in three forces"',
    ]) {
      expect([kept, reply.body.includes(kept)]).toEqual([kept, true]);
    }
    expect(reply.body).toMatch(/value="named source"[^>]* checked|checked[^>]*value="named source"/);
  });

  it('refuse a rule of law that covers days of another, until that has its last day', async () => {
    const rule = {
      ...good,
      code: 'xylazine B 2027',
      words: 'Xylazine: class B',
      from: '1/1/2027',
      'particular-drug': 'xylazine',
      'particular-class': 'B',
    };
    const refused = await post('/vocabularies/drug-law/add', rule);
    expect([refused.status, textOf(refused).includes('“Xylazine: class C” covers some of these days')]).toEqual([
      422,
      true,
    ]);
    const retired = await post('/vocabularies/drug-law/values/xylazine%20C%202025/retire', {
      to: '31/12/2026',
      reason: 'Order of 2026',
      version: '1',
    });
    expect(retired.headers['location']).toBe('/vocabularies/drug-law/values/xylazine%20C%202025?done=retired');
    expect((await post('/vocabularies/drug-law/add', rule)).status).toBe(303);
  });

  it('retire a value: still there, offered no more', async () => {
    expect(textOf(await get('/vocabularies/weapons/values/chain/retire', 'administrator'))).toContain(
      'Records that hold it keep it',
    );
    const wrong = await post('/vocabularies/weapons/values/chain/retire', { to: '', reason: '', version: '1' });
    expect([wrong.status, textOf(wrong).includes('Enter the last day on which it is used')]).toEqual([422, true]);
    expect(
      (await post('/vocabularies/weapons/values/chain/retire', { to: '20/11/2026', reason: 'A test', version: '1' }))
        .status,
    ).toBe(303);
    expect(textOf(await get('/vocabularies/weapons/values/chain'))).toContain('Today Retired');
  });

  it('tell whoever comes second, side by side, and lose nothing that was typed', async () => {
    const url = '/vocabularies/weapons/values/bat/change';
    const { code: _code, ...form } = good;
    expect((await post(url, { ...form, words: 'Baseball bat', version: '1' }, 'colleague')).status).toBe(303);
    const late = await post(url, { ...form, words: 'Cricket bat', version: '1' });
    expect(late.status).toBe(409);
    const text = textOf(late);
    expect(text).toContain('Ignatius Prowse, National Centre (test) changed this record');
    expect(text).toContain('Words Cricket bat Baseball bat');
    expect(late.body).toContain('name="version" value="2"');
    const again = await post(url, { ...form, code: '', words: 'Cricket bat', version: '2', again: 'yes' });
    expect([again.status, again.body.includes('value="Cricket bat"')]).toEqual([422, true]);
    expect((await post(url, { ...form, code: '', words: 'Cricket bat', version: '2', again: '' })).status).toBe(303);
    expect(textOf(await get('/vocabularies/weapons/values/bat'))).toContain(
      'Words: “Cricket bat”, before “Baseball bat”',
    );
  });

  it('refuse a field that they do not know, and a version that is none', async () => {
    const url = '/vocabularies/weapons/values/axe/change';
    expect((await post(url, { ...good, version: '1', kept_by: 'product' })).status).toBe(400);
    expect((await post(url, { ...good, version: '0' })).status).toBe(422);
  });

  it('write text of any kind as text', async () => {
    const nasty = '<script>alert(1)</script> & “quotes” ëπ';
    expect((await post('/vocabularies/transport/add', { ...good, code: 'odd', words: nasty })).status).toBe(303);
    const page = await get('/vocabularies/transport');
    expect(page.body).not.toContain('<script>alert');
    expect(page.body).toContain('&lt;script>alert(1)');
  });
});
