import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { somebodyOf } from '#modules/directory/somebody-fixture.ts';
import type { Server } from '#platform/http/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf } from '#platform/testing/test-server.ts';
import { placeRoutes } from './place-routes.ts';

const somebody = (code: string, role: Role) => somebodyOf(code, { name: role, permissions: permissionsOf([role]) });
const people = {
  officer: somebody('kent', 'officer'),
  partner: somebody('knowsley-council', 'partner worker'),
  auditor: somebody('national-audit', 'auditor'),
};

describe('GET /places', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: TestFolder;

  const ask = async (query: Readonly<Record<string, string>> | null, who: keyof typeof people | null = 'officer') => {
    const url = query === null ? '/places' : `/places?${new URLSearchParams(query).toString()}`;
    const reply = await server.inject({ url, ...(who !== null && { session: sessionOf(who) }) });
    const errors: string[] = [];
    parse(reply.body, { onParseError: (error) => errors.push(error.code) });
    if (who !== null) expect(errors).toEqual([]);
    return { ...reply, text: readText(reply.body, 'head', 'header', 'footer').replaceAll(/\s+/g, ' ') };
  };

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    folder = openTestFolder('places');
    server = await openTestServer({ test, folder: folder.path, people, routes: placeRoutes() });
  });
  afterAll(async () => {
    await server.close();
    await test.close();
    folder.close();
  });

  it('is for whoever may see crimes or lines', async () => {
    for (const who of ['officer', 'partner'] as const) expect((await ask(null, who)).status).toBe(200);
    expect((await ask({ text: 'Ipswich' }, 'auditor')).status).toBe(403);
    expect((await ask({ text: 'Ipswich' }, null)).status).not.toBe(200);
  });

  it('opens with a box and no error', async () => {
    const { status, text, body } = await ask(null);
    expect(status).toBe(200);
    expect(text).toContain('Town, station, postcode, address, grid reference or coordinates');
    expect(text).not.toContain('There is a problem');
    expect(body).not.toContain('style=');
  });

  it('says of one place whose area it is, and how sure', async () => {
    const { status, text } = await ask({ text: 'Loughborough' });
    expect(status).toBe(200);
    for (const words of [
      'Loughborough, Charnwood, Leicestershire',
      'Leicestershire Police',
      'Charnwood Council',
      'Leicestershire County Council',
      'Sure. By name, in GeoNames.',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Which “Loughborough”?');
  });

  it('asks which, where a name repeats, and shows the one that was chosen', async () => {
    const { text, body } = await ask({ text: 'Newport' });
    expect(text).toContain('Which “Newport”?');
    for (const words of [
      'Gwent Police',
      'Isle of Wight Council',
      'Telford and Wrekin Council',
      'Essex County Council',
    ]) {
      expect(text).toContain(words);
    }
    const links = [...body.matchAll(/href="(\/places\?[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    const wight = links.find((link) => link.includes('2641599'))?.replace('&amp;', '&') ?? '';
    const chosen = await ask(Object.fromEntries(new URLSearchParams(wight.split('?')[1])));
    expect(chosen.text).toContain('Newport, Isle of Wight Kind Town or village');
    expect(chosen.text).toContain('Also found');
    expect((await ask({ text: 'Newport', is: 'town 1' })).text).toContain('Which “Newport”?');
  });

  it('names the railways’ force at a station', async () => {
    expect((await ask({ text: 'IPS' })).text).toContain(
      'Suffolk Constabulary; on the railway British Transport Police',
    );
  });

  it('says what was put right', async () => {
    expect((await ask({ text: '1.1482, 52.0567' })).text).toContain('we read them the other way round.');
    expect((await ask({ text: 'S01 4AA' })).text).toContain('We read the figure 0 as the letter O.');
  });

  it('says which forces a postcode may fall to', async () => {
    const { text } = await ask({ text: 'IP1 1AA' });
    expect(text).toContain('Not decided: Suffolk Constabulary or Norfolk Constabulary');
    expect((await ask({ text: 'BT1 5GS' })).text).toContain('Police Service of Northern Ireland');
  });

  it.each([
    ['', 'Enter a place: a town, station, postcode, address, grid reference or coordinates'],
    ['///filled.count.soap', 'We cannot look up what3words, as its words are in no open list.'],
    ['Ips\u0007wich', 'The place has characters that cannot be read. Type it again, without copying'],
    ['zzqqx', 'We know no place like “zzqqx”.'],
  ])('%j is refused beside the box, in the summary too, and kept', async (typed, message) => {
    const { status, text, body } = await ask({ text: typed });
    expect(status).toBe(422);
    expect(text.split(message).length - 1, text).toBe(2);
    expect(body).toContain('aria-describedby="text-hint text-error"');
    if (/^[a-z]+$/.test(typed)) expect(body).toContain(`value="${typed}"`);
  });

  it('shows markup that was typed as text', async () => {
    const { status, body } = await ask({ text: '"Ipswich"' });
    expect(status).toBe(200);
    expect(body).toContain('value="&quot;Ipswich&quot;"');
    const nothing = await ask({ text: '<b>zzqqx' });
    expect(nothing.status).toBe(422);
    expect(nothing.body).not.toContain('<b>zzqqx');
  });

  it('keeps ten thousand characters, and says how many there may be', async () => {
    const long = 'x'.repeat(10_000);
    const { status, text, body } = await ask({ text: long });
    expect(status).toBe(422);
    expect(text).toContain('The place must be 200 characters or fewer');
    expect(body).toContain(`value="${long}"`);
  });
});
