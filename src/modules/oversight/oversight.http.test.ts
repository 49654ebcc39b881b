import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Permission } from '#kernel/permission.ts';
import type { Server } from '#platform/http/index.ts';
import { type LedgerEntry, openLedger, seal } from '#platform/ledger/index.ts';
import { addRecord, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testClock, testCsrf } from '#platform/testing/test-server.ts';
import { ensureOrganisations, organisationByCode } from '../directory/index.ts';
import { oversightRoutes } from './index.ts';

function person(
  name: string,
  organisation: number,
  kind: PersonActor['organisationKind'],
  permissions: readonly Permission[],
): PersonActor {
  return {
    kind: 'person',
    account: null,
    name,
    organisation,
    organisationName: `Organisation ${organisation}`,
    organisationKind: kind,
    memberships: [organisation],
    clearance: 1,
    permissions,
    purpose: 'Auditing the use of data',
  };
}

const kent = organisationByCode('kent')?.number ?? 0;
const merseyside = organisationByCode('merseyside')?.number ?? 0;

const amir = person('Amir Khan', kent, 'force', ['lines.view']);
const beth = person('Beth Ward', merseyside, 'force', ['lines.view']);
const people = {
  oversight: person('Olga Auditor', 73, 'oversight', ['ledger.view', 'ledger.verify']),
  kent: person('Ken Auditor', kent, 'force', ['ledger.view']),
  analyst: amir,
};

describe('the pages of the auditor', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: TestFolder;
  let reference: string;
  const get = (url: string, who = 'oversight') => server.inject({ url, session: sessionOf(who) });
  /** Each row of the table read out: who, for whom, what, when. */
  const sentences = (html: string) =>
    [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].slice(1).map((row) => {
      const cells = [...(row[1] ?? '').matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((cell) =>
        readText(cell[1] ?? '').trim(),
      );
      const [when = '', who = '', whom = '', what = ''] = cells;
      return `${who.replace('All by ', '')}, ${whom}, ${what.charAt(0).toLowerCase()}${what.slice(1)}, ${when}.`;
    });

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    folder = openTestFolder('oversight');
    const ledger = openLedger(test.database);
    const routes = oversightRoutes({ database: test.database, anchorFolder: join(folder.path, 'anchors') });
    server = await openTestServer({ test, folder: folder.path, people, ledger, routes });
    const record = await addRecord(test, 'lines.line', { controller: kent, restrictedTo: [9001] });
    const [row] = await test.asOwner<{ reference: string }>('select reference from lines.line where id = $1', [record]);
    reference = row?.reference ?? '';
    await test.script('delete from ledger.entry');
    const entry: LedgerEntry = {
      actor: amir,
      action: 'consultation',
      outcome: 'done',
      route: 'GET /lines',
      requestId: 'r',
      seen: { kind: 'line', records: [record], count: 50, searched: 'status=active' },
      detail: null,
    };
    await ledger.enter(entry);
    await ledger.enter({ ...entry, actor: beth, seen: { ...entry.seen, records: [], searched: '<b>=1+1</b>' } });
    await ledger.enter({
      ...entry,
      outcome: 'refused',
      seen: { kind: 'crime', records: [], count: 0, searched: null },
    });
    await test.asOwner(
      "update ledger.entry set at = timestamptz '2026-11-20T23:59:59.999999Z' where name = 'Beth Ward'",
    );
  });
  afterAll(async () => {
    await server.close();
    await test.close();
    folder.close();
  });

  it('says in plain English who looked, newest first, and enters that it was asked', async () => {
    const reply = await get('/oversight/ledger');
    expect(reply.status).toBe(200);
    expect(sentences(reply.body)).toEqual([
      expect.stringMatching(
        /^Amir Khan, Kent, asked to look at crimes, and was refused: page \/lines, \d+ \w+ \d{4} at \d\d:\d\d\.$/,
      ),
      expect.stringMatching(/^Amir Khan, Kent, looked at 50 lines: page \/lines, searched “status=active”, /),
      expect.stringContaining('20 November 2026 at 23:59.'),
    ]);
    expect(readText(reply.body)).toContain('OFFICIAL-SENSITIVE');
    const errors: string[] = [];
    parse(reply.body, { onParseError: (error) => errors.push(error.code) });
    expect(errors).toEqual([]);
    const again = await get('/oversight/ledger?person=Olga+Auditor');
    expect(sentences(again.body)[0]).toMatch(
      /^Olga Auditor, National audit, looked at 3 entries of the ledger: page \/oversight\/ledger, /,
    );
  });

  it('escapes what was searched', async () => {
    const reply = await get('/oversight/ledger?person=Beth+Ward');
    expect(reply.body).not.toContain('<b>=1+1</b>');
    expect(reply.body).toContain('&lt;b>=1+1&lt;/b>');
  });

  it('shows an auditor of a force what that force did, and nothing else', async () => {
    const reply = await get('/oversight/ledger', 'kent');
    expect(sentences(reply.body).join()).toContain('Amir Khan');
    expect(reply.body).not.toContain('Beth Ward');
    expect(sentences((await get('/oversight/ledger?person=Beth+Ward', 'kent')).body)).toEqual([]);
    expect(reply.body).not.toContain('name="organisation"');
    const download = await get('/oversight/ledger/download', 'kent');
    expect(download.body).toContain('Amir Khan');
    expect(download.body).not.toContain('Merseyside');
  });

  it.each([
    ['organisation=merseyside', ['Beth Ward']],
    ['outcome=refused', ['Amir Khan']],
    ['kind=crime', ['Amir Khan']],
    ['to=2026-11-20', ['Beth Ward']],
    ['from=2026-11-20&to=2026-11-20&action=consultation', ['Beth Ward']],
    ['from=2001-01-01&to=2001-01-02', []],
  ])('finds by %s', async (query, names) => {
    const reply = await get(`/oversight/ledger?${query}`);
    expect(reply.status).toBe(200);
    expect(sentences(reply.body).map((each) => each.split(',')[0])).toEqual(names);
  });

  it('finds who looked at a record by its reference, without showing the record', async () => {
    const reply = await get(`/oversight/ledger?reference=${reference}`);
    expect(sentences(reply.body)).toEqual([expect.stringContaining('Amir Khan, Kent, looked at 50 lines')]);
    expect(reply.body).not.toContain('TESTLINE');
    const resolve = (permissions: readonly Permission[]) =>
      test.database.reading({ ...amir, permissions }, (db) =>
        db
          .selectNoFrom((of) => of.fn<string | null>('ledger.record_of', [of.val(reference)]).as('id'))
          .executeTakeFirst(),
      );
    expect(await resolve([])).toEqual({ id: null });
    expect((await resolve(['ledger.view']))?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says what is wrong with what was typed, beside the field, and keeps it', async () => {
    const reply = await get('/oversight/ledger?from=yesterday&reference=L-1111-11');
    expect(reply.status).toBe(422);
    expect(readText(reply.body)).toContain('There is a problem Enter the first day as year, month and day');
    expect(reply.body).toContain('value="L-1111-11"');
  });

  it('goes through long lists without losing or showing anything twice', async () => {
    await test.asOwner(
      "insert into ledger.entry (action, kind, name, searched, at) select 'consultation', 'line', 'Many', 'n' || i, timestamptz '2026-01-01Z' + (i / 7) * interval '1 minute' from generate_series(1, 120) i",
    );
    const seen: string[] = [];
    for (let url: string | undefined = '/oversight/ledger?person=Many'; url !== undefined; ) {
      const reply: { readonly body: string } = await get(url);
      seen.push(...[...reply.body.matchAll(/searched “(n\d+)”/g)].map((match) => match[1] ?? ''));
      url = /href="([^"]+)" rel="next"/.exec(reply.body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `n${120 - i}`));
    await test.asOwner("delete from ledger.entry where name = 'Many'");
  });

  it('downloads with marking and without formulas, and enters it as taken out', async () => {
    const reply = await get('/oversight/ledger/download?person=Beth+Ward');
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toContain('OFFICIAL-SENSITIVE ledger 2026-11-21.csv');
    const lines = reply.body.split('\r\n');
    expect([lines[0], lines.at(-2)]).toEqual(['\uFEFFOFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE']);
    const rows = await test.asOwner(
      "select action, kind, count, searched from ledger.entry where action = 'disclosure' order by seq desc limit 1",
    );
    expect(rows).toEqual([{ action: 'disclosure', kind: 'ledger', count: 1, searched: 'person=Beth Ward' }]);
  });

  it('shows the seals, and checks them when it is asked to', async () => {
    expect(readText((await get('/oversight/ledger/seals')).body)).toContain('The ledger has not been checked yet. ');
    await test.script('delete from ledger.entry');
    await get('/oversight/ledger');
    await seal(test.database, join(folder.path, 'anchors'), testClock);
    const check = () =>
      server.inject({
        method: 'POST',
        url: '/oversight/ledger/verify',
        session: sessionOf('oversight'),
        form: { _csrf: testCsrf },
      });
    const reply = await check();
    expect([reply.status, reply.headers['location']]).toEqual([303, '/oversight/ledger/seals']);
    expect(readText((await get('/oversight/ledger/seals')).body)).toMatch(
      /Nothing was found wrong\. Checked for Olga Auditor on .*: 1 entries in 1 batches and 1 anchors/,
    );
    const [sealed] = await test.asOwner<{ seq: number }>('select seq from ledger.item');
    await test.asOwner("update ledger.entry set name = 'Somebody else' where seq = $1", [sealed?.seq]);
    await check();
    expect(readText((await get('/oversight/ledger/seals')).body)).toContain(
      `Entry ${sealed?.seq} was changed after it was sealed in batch 1 on 21 November 2026 at 18:53.`,
    );
    const rows = await test.asOwner(
      "select name, outcome from ledger.entry where route = 'POST /oversight/ledger/verify'",
    );
    expect(rows).toEqual([
      { name: 'Olga Auditor', outcome: 'done' },
      { name: 'Olga Auditor', outcome: 'done' },
    ]);
  });

  it('is closed to everybody else', async () => {
    for (const url of ['/oversight/ledger', '/oversight/ledger/download', '/oversight/ledger/seals']) {
      expect((await get(url, 'analyst')).status).toBe(403);
    }
    const post = { method: 'POST', url: '/oversight/ledger/verify', form: { _csrf: testCsrf } } as const;
    expect((await server.inject({ ...post, session: sessionOf('kent') })).status).toBe(403);
    expect((await server.inject({ ...post, session: sessionOf('oversight'), form: {} })).status).toBe(403);
    expect((await get('/oversight/ledger/seals', 'kent')).body).not.toContain('Check the whole ledger now');
  });
});
