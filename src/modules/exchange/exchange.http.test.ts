import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import type { Permission } from '#kernel/permission.ts';
import { mintReference } from '#platform/database/index.ts';
import type { Server } from '#platform/http/index.ts';
import { type Jobs, openJobs } from '#platform/jobs/index.ts';
import { openLog } from '#platform/log/index.ts';
import {
  actorOf,
  addTestOrganisations,
  allowImports,
  openTestDatabase,
  type TestDatabase,
} from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testClock, testCsrf } from '#platform/testing/test-server.ts';
import { crimeKind } from '../geography/index.ts';
import { lineKind } from '../lines/index.ts';
import { exchangeRoutes, loadJob, loadQueue } from './index.ts';

const kinds = [crimeKind, lineKind];

const analyst: readonly Permission[] = ['exchange.import', 'lines.edit', 'lines.view', 'crimes.view'];
const name = 'Priya Shah';
const kent = actorOf(18, { name, permissions: analyst, account: asId('0190a5b6-0000-7000-8000-000000000001') });
const people = {
  kent,
  merseyside: actorOf(26, { permissions: analyst }),
  officer: actorOf(18, { permissions: ['lines.view'] }),
};

const lines = [
  'URN,Line name,Number,Officer in case',
  'K-1,ALFA,07700 900401,DS Example',
  'K-2,BRAVO,07700 900402,DS Example',
  'K-3,=cmd,077,DS Example',
].join('\n');

const textOf = (html: string) => readText(html, 'head');

describe('the pages of imports', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: TestFolder;
  let jobs: Jobs;
  let mayAct = true;

  const get = (url: string, who = 'kent') => server.inject({ url, session: sessionOf(who) });
  const page = async (url: string, who = 'kent') => {
    const reply = await get(url, who);
    const errors: string[] = [];
    parse(reply.body, { onParseError: (error) => errors.push(error.code) });
    expect(errors).toEqual([]);
    return { ...reply, text: textOf(reply.body) };
  };
  const post = (url: string, form: Record<string, string> = {}, who = 'kent') =>
    server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
  const send = (kind: string | null, content: string | Buffer | null, name = 'lines.csv', who = 'kent') => {
    const body = new FormData();
    body.append('_csrf', testCsrf);
    if (kind !== null) body.append('kind', kind);
    if (content !== null) body.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
    return server.inject({ method: 'POST', url: '/imports', session: sessionOf(who), body });
  };
  /** Sends a file and gives the address of its import. */
  const sent = async (kind: string, content: string | Buffer, name?: string) => {
    const reply = await send(kind, content, name);
    expect([reply.status, textOf(reply.body)]).toEqual([303, '']);
    return (reply.headers['location'] ?? '').replace(/\/map$/, '');
  };
  const uploads = () => readdirSync(join(folder.path, 'uploads'));
  const ended = async (address: string) => {
    await jobs.drain();
    for (let i = 0; i < 400; i += 1) {
      const shown = await page(address);
      if (!shown.body.includes('data-refresh-seconds')) return shown;
      await pause(25);
    }
    throw new Error('The import did not end');
  };

  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    await allowImports(test);
    folder = openTestFolder('exchange');
    const uploadsFolder = join(folder.path, 'uploads');
    jobs = openJobs(test.database, openLog('silent'));
    const actorFor = async () => (mayAct ? kent : null);
    jobs.work(loadQueue, loadJob({ database: test.database, kinds, uploadsFolder, clock: testClock, actorFor }));
    await jobs.start();
    server = await openTestServer({
      test,
      folder: folder.path,
      people,
      routes: exchangeRoutes({ kinds, uploadsFolder }),
    });
  });
  afterAll(async () => {
    await server.close();
    await jobs.stop();
    await test.close();
    folder.close();
  });
  beforeEach(async () => {
    mayAct = true;
    await test.script(
      'delete from exchange.problem; delete from exchange.progress; delete from exchange.load; delete from ledger.entry',
    );
    for (const name of uploads()) rmSync(join(folder.path, 'uploads', name));
  });

  it('say why nothing can be imported, and who mends it, while no assessment is in force', async () => {
    await test.asOwner("update govern.assessment set ended_at = now(), ended_why = 'A test'");
    const form = await page('/imports/new');
    expect(form.text).toContain('Importing files is off');
    expect(form.text).toContain('A data protection officer enters its reference');
    // What is published speaks of nobody, and is still taken.
    expect(form.text).not.toContain('Lines of your force');
    expect(form.text).toContain('Get the file from data.police.uk');
    const refused = await send('lines', lines);
    expect([refused.status, textOf(refused.body)]).toEqual([422, expect.stringContaining('Importing files is off')]);
    expect(await test.asOwner('select from exchange.load')).toEqual([]);
    await allowImports(test);
    const load = await sent('lines', lines.replaceAll('K-', 'A-'));
    await test.asOwner("update govern.assessment set ended_at = now(), ended_why = 'A test' where ended_at is null");
    const start = await post(`${load}/start`);
    expect([start.status, textOf(start.body)]).toEqual([503, expect.stringContaining('Importing files is off')]);
    await allowImports(test);
    expect((await post(`${load}/start`)).status).toBe(303);
    await ended(load);
  });

  it('says which files it takes, for whom, and which headings it knows', async () => {
    const { text, body } = await page('/imports/new');
    expect(text).toContain('You import for Kent Police');
    expect(text).toContain('of up to 512 MB');
    expect(text).toContain('Get the file from data.police.uk');
    expect(text).toContain('Deal line number');
    expect(body.indexOf('name="_csrf"')).toBeLessThan(body.indexOf('type="file"'));
  });

  it('takes a file from its sending to its end, with each state in words', async () => {
    const address = await sent('lines', lines);
    const map = await page(`${address}/map`);
    expect(map.text).toContain('Check the columns of lines.csv');
    expect(map.text).toContain('These columns will not be imported: Officer in case');
    expect(map.text).toContain('07700 900401');
    expect(map.text).toContain('Some of these rows would be refused');
    expect(map.body).toContain('<option selected value="Line name">');
    expect((await page('/imports')).text).toContain('Columns not checked yet');
    expect((await page(address)).text).toContain('Nothing has been imported yet');
    expect(await test.asOwner("select from lines.line where source_reference = 'K-1'")).toHaveLength(0);

    const started = await post(`${address}/start`);
    expect([started.status, started.headers['location']]).toEqual([303, address]);
    const done = await ended(address);
    expect(done.text).toContain('Of 3 rows read, 2 added , 0 changed , 0 unchanged and 1 refused');
    expect(done.text).toContain('Finished, some rows refused');
    expect(done.text).toContain('See lines');
    expect(done.text).toContain('Only Kent Police.');
    expect(done.text).toMatch(/4 Number 077 /);
    expect(await test.asOwner("select from lines.line where source_reference in ('K-1', 'K-2')")).toHaveLength(2);
    expect(uploads()).toEqual([]);
    const [list] = [await page('/imports')];
    expect(list.text).toContain('Priya Shah, Kent Police');
    expect(list.text).toContain('21 November 2026');
  });

  it('runs once what was started twice, and finds all unchanged when the file is sent again', async () => {
    const address = await sent('lines', lines);
    await Promise.all([post(`${address}/start`), post(`${address}/start`)]);
    await ended(address);
    expect((await post(`${address}/start`)).status).toBe(303);
    expect(
      await test.asOwner("select from jobs.outbox where payload->>'load' = (select id::text from exchange.load)"),
    ).toHaveLength(1);
    const again = await sent('lines', gzipSync(lines), 'lines.csv.gz');
    await post(`${again}/start`);
    expect((await ended(again)).text).toContain('Of 3 rows read, 0 added , 0 changed , 2 unchanged and 1 refused');
  });

  it('lets columns be chosen, shows the rows anew, and starts only when nothing is wrong with them', async () => {
    const odd = lines.replace('URN', 'Our own number');
    const address = await sent('lines', odd);
    expect((await page(`${address}/map`)).text).toContain('No column gives Reference');
    const refused = await post(`${address}/start`);
    expect(refused.status).toBe(422);
    expect(textOf(refused.body)).toContain('No column gives Reference');
    const kept = await post(`${address}/map`, { 'column-sourceReference': 'Our own number', 'column-number': '' });
    expect(kept.headers['location']).toBe(`${address}/map`);
    const map = await page(`${address}/map`);
    expect(map.text).not.toContain('There is a problem');
    expect(map.text).toContain('These columns will not be imported: Number Officer in case');
    await post(`${address}/start`, {
      'column-sourceReference': 'Our own number',
      'column-brand': 'Line name',
      'column-number': '',
    });
    expect((await ended(address)).text).toMatch(/Of 3 rows read, .* and 0 refused/);
    expect((await get(`${address}/map`)).headers['location']).toBe(address);
  });

  it.each([
    ['nothing', null, null, ['Choose what is in the file', 'Choose a file']],
    ['no file', 'lines', null, ['Choose a file']],
    ['an unknown kind', 'people', lines, ['Choose what is in the file']],
    ['an empty file', 'lines', '', ['The file']],
    [
      'a picture',
      'lines',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      ['Save the table as CSV and send it again'],
    ],
    ['headings alone', 'lines', 'URN,Line name\n', ['The file has headings but no rows below them']],
    ['a file of something else', 'crimes', lines, ['This does not look like a file of open crime data']],
    ['too few columns', 'crimes', 'Month,Force\n2025-01,kent\n', ['Longitude']],
  ])('refuses %s beside the field, and keeps nothing of it', async (_what, kind, content, messages) => {
    const reply = await send(kind, content);
    expect(reply.status).toBe(422);
    const text = textOf(reply.body);
    expect(text).toContain('There is a problem');
    for (const message of messages) expect(text).toContain(message);
    expect(uploads()).toEqual([]);
    expect(await test.asOwner('select from exchange.load')).toEqual([]);
  });

  it('does not exist for another organisation, nor for people without the permission', async () => {
    const address = await sent('lines', lines);
    for (const url of [address, `${address}/map`, `${address}/problems.csv`, '/imports/J-0000-00', '/imports/x']) {
      expect([(await get(url, 'merseyside')).status, url]).toEqual([404, url]);
    }
    expect((await post(`${address}/start`, {}, 'merseyside')).status).toBe(404);
    expect((await post(`${address}/map`, {}, 'merseyside')).status).toBe(404);
    expect((await page('/imports', 'merseyside')).text).toContain('No imports yet');
    for (const url of ['/imports', '/imports/new', address]) expect((await get(url, 'officer')).status).toBe(403);
  });

  it('gives the problems as a file that no spreadsheet runs', async () => {
    const address = await sent('lines', lines.replace(',077,', ',=1+1,'));
    await post(`${address}/start`);
    await ended(address);
    const reply = await get(`${address}/problems.csv`);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toContain('OFFICIAL J-');
    expect(reply.body).toMatch(/^\uFEFFRow,Column,Value,What is wrong and what to do\r\n4,Number,'=1\+1,/);
    const entries = await test.asOwner<{ action: string }>("select action from ledger.entry where route like '%csv'");
    expect(entries.map((entry) => entry.action)).toEqual(['disclosure']);
  });

  it('ends with one line when the sender no longer has access', async () => {
    const address = await sent('lines', lines);
    mayAct = false;
    await post(`${address}/start`);
    const done = await ended(address);
    expect(done.text).toContain('The person who asked for this import no longer has access');
    expect(done.text).toContain('Failed');
    const [last] = await test.asOwner<{ name: string }>(
      "select name from ledger.entry where action = 'alteration' order by at desc, seq desc limit 1",
    );
    expect(last?.name).toBe('Throughline, for Kent Police');
  });

  it('ends with one line when the file is no longer there', async () => {
    const address = await sent('lines', lines);
    for (const name of uploads()) rmSync(join(folder.path, 'uploads', name));
    expect((await page(`${address}/map`)).text).toContain('There is no such file');
    await post(`${address}/start`);
    expect((await ended(address)).text).toContain('files are kept for 7 days. Send it again.');
  });

  it('lists more than a page, newest first', async () => {
    await sent('lines', lines);
    for (let n = 1; n <= 60; n += 1) {
      await test.asOwner(
        `insert into exchange.load (kind, file_name, file_bytes, file_sha256, mapping, status, id, reference, controller,
           marking, handling, statement, basis, recorded_at, recorded_by, review_on)
         select kind, 'older ' || $1::text, file_bytes, file_sha256, mapping, status, $2::uuid, $3, controller,
           marking, handling, statement, basis, recorded_at, recorded_by, review_on
         from exchange.load where file_name = 'lines.csv'`,
        [String(n), `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`, mintReference('load')],
      );
    }
    const names = (text: string) => [...text.matchAll(/older \d+|lines\.csv/g)].map((match) => match[0]);
    const numbered = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => `older ${from - i}`);
    const first = await page('/imports');
    expect(names(first.text)).toEqual(['lines.csv', ...numbered(60, 12)]);
    const next = /href="(\/imports\?after=J-[^"]+)"/.exec(first.body)?.[1] ?? '';
    const second = await page(next);
    expect(names(second.text)).toEqual(numbered(11, 1));
    expect(second.body).not.toContain('Older');
    expect(names((await page(next, 'merseyside')).text)).toEqual([]);
  });
});
