import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import type { Server } from '#platform/http/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf } from '#platform/testing/test-server.ts';
import { directoryRoutes, ensureDuties, ensureOrganisations } from './index.ts';
import { somebodyOf } from './somebody-fixture.ts';

const somebody = (code: string, role: Role) => somebodyOf(code, { name: role, permissions: permissionsOf([role]) });
const people = {
  officer: somebody('kent', 'officer'),
  council: somebody('knowsley-council', 'partner worker'),
  auditor: somebody('national-audit', 'auditor'),
};

describe('the pages of organisations', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: TestFolder;

  const get = async (url: string, who: keyof typeof people | null = 'officer') => {
    const reply = await server.inject({ url, ...(who !== null && { session: sessionOf(who) }) });
    const errors: string[] = [];
    parse(reply.body, { onParseError: (error) => errors.push(error.code) });
    if (reply.status === 200) expect(errors).toEqual([]);
    return { ...reply, text: readText(reply.body, 'head', 'header', 'footer') };
  };
  const names = (html: string) => [...html.matchAll(/<th scope="row"><a [^>]*>([^<]+)</g)].map((match) => match[1]);

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    await ensureDuties(test.database, true);
    folder = openTestFolder('organisations');
    server = await openTestServer({ test, folder: folder.path, people, routes: directoryRoutes });
  });
  afterAll(async () => {
    await server.close();
    folder.close();
    await test.close();
  });

  it('are for whoever is signed in, and for nobody else', async () => {
    for (const who of ['officer', 'council', 'auditor'] as const) {
      expect([(await get('/organisations', who)).status, (await get('/organisations/kent', who)).status]).toEqual([
        200, 200,
      ]);
    }
    expect((await get('/organisations', null)).status).not.toBe(200);
    expect((await get('/organisations/kent', null)).status).not.toBe(200);
  });

  it('narrow the list by name, kind and region', async () => {
    const wales = await get('/organisations?kind=council&region=Wales');
    expect(names(wales.body)).toHaveLength(22);
    expect(wales.text).toContain('22 organisations');
    const kent = await get('/organisations?q=KENT&kind=council');
    expect(names(kent.body)).toEqual(['Kent County Council']);
    expect(names((await get('/organisations?kind=regional+unit')).body)).toHaveLength(9);
  });

  it('go through the list by fifty, and say when nothing matches', async () => {
    const first = await get('/organisations');
    expect(names(first.body)).toHaveLength(50);
    const second = names((await get('/organisations?page=2')).body);
    expect(second).toHaveLength(50);
    expect(second).not.toContain(names(first.body)[0]);
    const none = await get('/organisations?q=narnia&kind=prison');
    expect(none.text).toContain('No organisation matches');
    expect(none.text).toContain('0 organisations');
  });

  it.each(['kind=dragon', 'region=Narnia', 'page=0', 'page=x', `q=${'x'.repeat(101)}`, 'colour=red'])(
    'refuse %s',
    async (query) => {
      expect((await get(`/organisations?${query}`)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('show a county with its numbers, their hours and standing, its duties and the councils below it', async () => {
    const { text, body } = await get('/organisations/council-kent');
    expect(text).toContain('The upper of two councils');
    expect(text).toMatch(/Children’s social care\s+Ring 01632 960\d{3}/);
    expect(text).toContain('Nights from 17:00 to 09:00, weekends and bank holidays');
    expect(text).toContain('Nobody answers them');
    expect(text).toContain('(demonstration)');
    expect(text).toContain('Nobody has recorded ringing it');
    expect(text).toContain('Ashford Council');
    expect(text).not.toContain('Medway');
    expect(text).toContain('Care Act 2014');
    expect(body).toContain('href="/organisations/kent"');
  });

  it('show a district with the county above it, and say that no number is held', async () => {
    const { text } = await get('/organisations/council-ashford');
    expect(text).toContain('The lower of two councils');
    expect(text).toContain('Kent County Council');
    expect(text).toContain('No number is held');
    expect(text).toContain('Closure of premises');
    expect(text).not.toContain('Children’s social care');
  });

  it('say of a prison that the list was not checked', async () => {
    expect((await get('/organisations/prison-leeds')).text).toContain('has not been checked');
    expect((await get('/organisations/council-leeds')).text).not.toContain('has not been checked');
  });

  it('show a regional unit with its forces, and a force with its councils and its unit', async () => {
    const unit = await get('/organisations/ersou');
    expect(unit.text).toContain('Forces of the region (7)');
    expect(unit.text).toContain('Kent Police');
    const force = await get('/organisations/suffolk');
    expect(force.text).toContain('Councils in its area (6)');
    expect(force.text).toContain('Eastern regional organised crime unit');
  });

  it('name the hospitals and schools of a district that were imported and are open', async () => {
    await test.asOwner(`insert into directory.institution (kind, code, name, postcode, district, is_open, load) values
      ('school', '1000001', 'Sample Academy', 'TN23 1AA', 'E07000105', true, gen_random_uuid()),
      ('school', '1000002', 'Closed Academy', null, 'E07000105', false, gen_random_uuid()),
      ('hospital', 'ZZ901', 'Sample Hospital', null, 'E07000108', true, gen_random_uuid())`);
    const ashford = await get('/organisations/council-ashford');
    expect(ashford.text).toContain('Sample Academy');
    expect(ashford.text).not.toContain('Closed Academy');
    expect(ashford.text).not.toContain('Sample Hospital');
    const kent = await get('/organisations/council-kent');
    expect(kent.text).toContain('Sample Hospital');
  });

  it('answer a code that nobody has, and one of another world, with 404', async () => {
    for (const code of ['council-narnia', 'constructor', 'x'.repeat(90), 'L-7K3Q-9F']) {
      expect((await get(`/organisations/${code}`)).status, code).toBe(404);
    }
    await test.asOwner('delete from directory.contact_point where organisation = 2212');
    await test.asOwner('delete from directory.duty where organisation = 2212');
    await test.asOwner('delete from directory.organisation where id = 2212');
    expect((await get('/organisations/provider-ivison-trust')).status).toBe(404);
    expect((await get('/organisations?q=ivison')).text).toContain('No organisation matches');
  });

  it('are entered in the ledger', async () => {
    await get('/organisations/council-kent', 'auditor');
    const [entry] = await test.asOwner(
      "select name, action, kind, count, searched from ledger.entry where route = 'GET /organisations/:code' order by seq desc limit 1",
    );
    expect(entry).toEqual({
      name: 'auditor',
      action: 'consultation',
      kind: 'organisation',
      count: 1,
      searched: 'council-kent',
    });
  });
});
