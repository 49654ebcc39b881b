import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Replied, Server } from '#platform/http/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { sharingRoutes } from './index.ts';
import { cast, held, offered, openSharingPlace, type SharingPlace } from './sharing-fixture.ts';

const form = {
  facts: ['name', 'number:+447700900412'],
  whyThese: 'They ring the number',
  recipient: 'knowsley-council',
  contact: 'Exploitation lead',
  gateway: 'children act 1989',
  purpose: 'A strategy meeting on Tuesday',
  agreement: 'ISA 7',
  keptUntil: '30/6/2027',
};
type Form = Readonly<Record<string, string | readonly string[]>>;

describe('the pages of sharing', () => {
  let place: SharingPlace;
  let server: Server;
  let folder: TestFolder;
  beforeAll(async () => {
    place = await openSharingPlace();
    folder = openTestFolder('sharing');
    const routes = sharingRoutes({ shareables: place.shareables, tell: place.tell });
    server = await openTestServer({ test: place.test, folder: folder.path, people: cast, routes });
  });
  afterAll(async () => {
    await server.close();
    await place.close();
    folder.close();
  });
  beforeEach(() => place.hold(held));

  const text = (reply: Replied) => readText(reply.body, 'head');
  const get = (url: string, who: keyof typeof cast = 'kent') => server.inject({ url, session: sessionOf(who) });
  const post = (url: string, fields: Form, who: keyof typeof cast = 'kent') =>
    server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...fields } });
  const share = (fields: Form) => post(`/records/${place.line}/share`, { ...form, ...fields });
  const digestIn = (reply: Replied) => /name="digest" value="(\w+)"/.exec(reply.body)?.[1] ?? '';
  /** Both steps. Returns the address of the entry in the register. */
  const send = async () => {
    const sent = await share({ step: 'send', digest: digestIn(await share({})) });
    expect(sent.status).toBe(303);
    const address = sent.headers['location'] ?? '';
    await place.moveLastDay(address.slice('/sharing/'.length), '2090-01-01');
    return address;
  };
  const receivedAt = (address: string) => address.replace('/sharing/', '/received/');

  it('offer each fact without a tick, and show exactly what will be read before it is sent', async () => {
    const start = await get(`/records/${place.line}/share`);
    expect(start.status).toBe(200);
    expect(start.body).not.toMatch(/<input checked[^>]*type="checkbox"/);
    for (const { value } of held) expect(text(start)).toContain(value);
    const check = await share({});
    expect([check.status, text(check)]).toEqual([200, expect.stringContaining('will read exactly this')]);
    expect(text(check)).toContain('07700 900412');
    expect(text(check)).not.toContain('07700 900413');
    expect(text(check)).toContain('They ring the number');
    const back = await share({ step: 'change' });
    expect(back.body).toMatch(/<input checked[^>]*value="name"/);
    expect(text(back)).toContain('A strategy meeting on Tuesday');
  });

  it('say beside each field what is wrong, and keep what was typed', async () => {
    const reply = await share({
      facts: [],
      whyThese: '',
      recipient: 'merseyside',
      gateway: 'hunch',
      keptUntil: '1/1/2031',
    });
    expect(reply.status).toBe(422);
    for (const message of [
      'Choose at least one fact',
      'Say why these facts are needed, and no more',
      'is police, and reads by the handling of the record',
      'Choose the law under which it is shared',
      'The last day must be 21 November 2027 or before',
    ]) {
      expect(text(reply)).toContain(message);
    }
    expect(reply.body).toContain('value="merseyside"');
    expect(text(await share({ recipient: 'council-kent' }))).toContain('has an account here yet');
    expect(text(await share({ recipient: 'council-knowsley' }))).toContain(
      'so nobody could read it. Did you mean Knowsley Council (demonstration)?',
    );
    expect(text(await share({ recipient: 'Knowsley Council (demonstration)' }))).toContain('will read exactly this');
    expect(text(await share({ facts: ['note'] }))).toContain('is not held any more');
  });

  it('show what would be sent now when the record changed after it was looked at', async () => {
    const digest = digestIn(await share({}));
    place.hold([offered('name', 'SCOTTY 2', 'Brand'), ...held.slice(1)]);
    const reply = await share({ step: 'send', digest });
    expect([reply.status, text(reply)]).toEqual([409, expect.stringContaining('changed after you looked')]);
    expect(text(reply)).toContain('SCOTTY 2');
    expect((await share({ step: 'send', digest: digestIn(reply) })).status).toBe(303);
  });

  it('let the recipient read it, confirm it, read the correction, and confirm the deletion after a recall', async () => {
    const address = await send();
    const mine = receivedAt(address);
    const first = await get(mine, 'knowsley');
    expect(text(first)).toContain('07700 900412');
    expect(first.body).not.toContain(place.line);
    expect(text(await get('/received', 'knowsley'))).toContain('New: confirm that you have it');
    expect((await post(mine, { what: 'received', packVersion: '1' }, 'knowsley')).status).toBe(303);
    expect(text(await get(mine, 'knowsley'))).toContain('You confirmed that you have it');

    place.hold([offered('name', 'SCOTTY', 'Brand'), offered('number:+447700900412', '07700 900412, until 9 November')]);
    expect(text(await get('/sharing'))).toContain('Differs from what is held now');
    const differs = await get(address);
    expect(text(differs)).toContain('The recipient relies on what was shared');
    const without = await post(`${address}/correct`, { version: '1', why: '' });
    expect([without.status, text(without)]).toEqual([422, expect.stringContaining('Say why it is corrected')]);
    const version = /name="version" value="(\d+)"/.exec(differs.body)?.[1] ?? '';
    expect((await post(`${address}/correct`, { version, why: 'It was given up' })).status).toBe(303);
    expect((await post(`${address}/correct`, { version, why: 'Again' })).status).toBe(409);
    expect(text(await get(mine, 'knowsley'))).toContain('It was given up');
    const late = await post(mine, { what: 'received', packVersion: '1' }, 'knowsley');
    expect([late.status, text(late)]).toEqual([
      409,
      expect.stringContaining('It was corrected while you were looking'),
    ]);

    const now = /name="version" value="(\d+)"/.exec((await get(address)).body)?.[1] ?? '';
    expect((await post(`${address}/recall`, { version: now, reason: '' })).status).toBe(422);
    expect((await post(`${address}/recall`, { version: now, reason: 'Wrong council' })).status).toBe(303);
    const recalled = await get(mine, 'knowsley');
    expect(text(recalled)).toContain('delete your copy');
    expect(recalled.body).not.toContain('07700 900412');
    expect((await post(mine, { what: 'deleted', packVersion: '2' }, 'knowsley')).status).toBe(303);
    expect(text(await get(address))).toContain('Every copy was deleted');
  });

  it('open to nobody whose business it is not', async () => {
    const address = await send();
    for (const [url, who, status] of [
      [`/records/${place.line}/share`, 'merseyside', 404],
      [`/records/${place.line}/share`, 'officer', 403],
      ['/sharing', 'officer', 403],
      ['/sharing', 'knowsley', 403],
      ['/received', 'kent', 403],
      [address, 'merseyside', 404],
      [address, 'auditor', 200],
      [receivedAt(address), 'shropshire', 404],
      [receivedAt(address), 'knowsley', 200],
    ] as const) {
      expect([url, who, (await get(url, who)).status]).toEqual([url, who, status]);
    }
    const audited = await get(address, 'auditor');
    expect(audited.body).not.toContain('07700 900412');
    expect(text(audited)).toContain('They ring the number');
    expect(audited.body).not.toContain('/recall');
  });

  it('give the register as a file with its marking first and last, and without what was said', async () => {
    await send();
    const reply = await get('/sharing.csv?recipient=knowsley-council&state=shared');
    expect(reply.headers['content-disposition']).toContain('OFFICIAL disclosures 2026-11-21.csv');
    const rows = reply.body.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect([rows[0], rows.at(-1)]).toEqual(['OFFICIAL', 'OFFICIAL']);
    expect(rows[1]).toContain('May be kept until');
    expect(rows[2]).toMatch(/D-\w{4}-\w{2}/);
    expect(reply.body).not.toContain('900412');
    expect((await get('/sharing.csv?recipient=nowhere')).status).toBe(422);
  });

  it('find by filters, and say what to do when there is nothing', async () => {
    const address = await send();
    expect(text(await get('/sharing?gateway=children+act+1989'))).toContain(address.slice('/sharing/'.length));
    expect(text(await get('/sharing?state=ended'))).toContain('Nothing found');
    expect(text(await get('/sharing', 'merseyside'))).toContain('Nothing has been shared yet');
    expect(text(await get('/received', 'shropshire'))).toContain('Nothing has been shared with you');
    const wrong = await get('/sharing?record=L-0000-00&state=odd');
    expect([wrong.status, text(wrong)]).toEqual([422, expect.stringContaining('this one has a mistake in it')]);
  });
});
