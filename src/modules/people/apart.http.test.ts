import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemAt, textOf } from '#modules/records/records-fixture.ts';
import { openPeopleServer, type PeopleServer } from './people-server-fixture.ts';

let server: PeopleServer;
beforeAll(async () => {
  server = await openPeopleServer();
});
afterAll(() => server.close());

const get: PeopleServer['get'] = (...given) => server.get(...given);
const post: PeopleServer['post'] = (...given) => server.post(...given);
const record: PeopleServer['record'] = (...given) => server.record(...given);

describe('a protected address', () => {
  const address = {
    address: '4 Quillfeather Mews',
    uprn: '10093000001',
    why: 'placement',
    since: '',
    until: '',
    source: 'x',
  };

  it('opens to those of the controller with the permission, for a reason, once', async () => {
    const reference = await record();
    const path = `/people/${reference}/address`;
    for (const who of ['analyst', 'officer', 'auditor'] as const) expect((await get(path, who)).status).toBe(403);
    expect((await get(path, 'elsewhere')).status).toBe(404);
    expect((await post(`${path}/new`, address, 'elsewhere')).status).toBe(404);
    expect((await post(`${path}/new`, address, 'coordinator')).status).toBe(303);
    const asked = await get(path, 'supervisor');
    expect(textOf(asked)).toContain('Recorded by Nia Prys-Jenkins, kent');
    expect(asked.body).not.toContain('Quillfeather');
    const without = await post(path, { reason: '' }, 'supervisor');
    expect([without.status, problemAt(without, 'reason')]).toEqual([422, expect.stringContaining('Say why')]);
    expect(without.body).not.toContain('Quillfeather');
    const shown = await post(path, { reason: 'safe and well visit' }, 'supervisor');
    expect([shown.status, textOf(shown).includes('4 Quillfeather Mews')]).toEqual([200, true]);
    expect((await post(path, { reason: 'visit' }, 'elsewhere')).status).toBe(404);
    const everywhere = [
      `/people/${reference}`,
      `/records/${reference}/history`,
      '/people',
      '/people.csv',
      '/people?q=quillfeather',
    ];
    for (const who of ['analyst', 'supervisor', 'elsewhere'] as const) {
      for (const url of everywhere) {
        const { body } = await get(url, who);
        expect([url, who, /Quillfeather Mews|10093000001/.test(body)]).toEqual([url, who, false]);
      }
    }
    const [entry] = await server.test.asOwner<{ detail: string }>(
      "select detail from ledger.entry where kind = 'protected address' and action = 'consultation' order by seq desc limit 1",
    );
    expect(entry?.detail).toBe('Reason: safe and well visit');
    const handle = /address\/([0-9a-f]{12})\/withdraw/.exec(shown.body)?.[1];
    expect((await post(`${path}/${handle}/withdraw`, {}, 'elsewhere')).status).toBe(404);
    expect((await post(`${path}/${handle}/withdraw`, {}, 'supervisor')).status).toBe(303);
    expect(textOf(await get(path, 'supervisor'))).toContain('withdrawn by Owain Bebb');
  });

  it.each([
    ['address', { address: '' }, 'Enter the address'],
    ['uprn', { uprn: 'x' }, 'is not a UPRN'],
    ['why', { why: '' }, 'why the address is protected'],
    ['until', { since: '02/11/2026', until: '01/11/2026' }, 'before the beginning'],
    ['address', { address: 'x'.repeat(5000) }, 'Shorten this'],
  ])('says what is wrong with its %s', async (field, change, message) => {
    const reference = await record();
    const reply = await post(`/people/${reference}/address/new`, { ...address, ...change }, 'coordinator');
    expect([reply.status, problemAt(reply, field)]).toEqual([422, expect.stringContaining(message)]);
  });
});

describe('ethnicity', () => {
  it('is written by police and read back on no page and in no file', async () => {
    const reference = await record({ given_name: 'Quillon', family_name: 'Ash' });
    const path = `/people/${reference}/background`;
    expect((await post(path, { selfDefined: 'M1', officerDefined: '' }, 'elsewhere')).status).toBe(404);
    expect((await get(path, 'officer')).status).toBe(403);
    const nothing = await post(path, { selfDefined: '', officerDefined: '' });
    expect(problemAt(nothing, 'selfDefined')).toContain('Choose what the person says');
    expect(problemAt(await post(path, { selfDefined: 'mixed', officerDefined: '' }), 'selfDefined')).toContain(
      'from the list',
    );
    expect((await post(path, { selfDefined: 'M1', officerDefined: 'IC6' })).status).toBe(303);
    const [held] = await server.test.asOwner('select self_defined, officer_defined from people.background');
    expect(held).toEqual({ self_defined: 'M1', officer_defined: 'IC6' });
    const urls = [
      `/people/${reference}`,
      `/people/${reference}/change`,
      `/records/${reference}/history`,
      '/people',
      '/people.csv',
      '/people?q=quillon',
    ];
    for (const who of ['analyst', 'supervisor', 'elsewhere'] as const) {
      for (const url of urls) {
        const { body } = await get(url, who);
        expect([url, /White and Black Caribbean|Arab or North African|\bM1\b|\bIC6\b/.test(body)]).toEqual([
          url,
          false,
        ]);
      }
    }
    // The form itself lists every value, and none is chosen.
    expect((await get(path)).body).not.toMatch(/<option value="[^"]+" selected/);
    expect((await get('/people?self_defined=M1')).status).not.toBe(200);
  });
});
