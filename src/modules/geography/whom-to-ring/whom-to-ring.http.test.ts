import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import { ensureDuties, ensureOrganisations } from '#modules/directory/index.ts';
import { somebodyOf } from '#modules/directory/somebody-fixture.ts';
import type { Server } from '#platform/http/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf } from '#platform/testing/test-server.ts';
import { findGazetteerPlaces } from './gazetteer-places.ts';
import { whomToRingRoutes } from './routes.ts';

const somebody = (code: string, role: Role) => somebodyOf(code, { name: role, permissions: permissionsOf([role]) });
const people = {
  officer: somebody('btp', 'officer'),
  council: somebody('knowsley-council', 'partner worker'),
  auditor: somebody('national-audit', 'auditor'),
};

describe('whom to ring', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: TestFolder;

  const ask = async (question: Record<string, string>, who: keyof typeof people | null = 'officer') => {
    const query = new URLSearchParams(question).toString();
    const url = query === '' ? '/whom-to-ring' : `/whom-to-ring?${query}`;
    const reply = await server.inject({ url, ...(who !== null && { session: sessionOf(who) }) });
    const errors: string[] = [];
    parse(reply.body, { onParseError: (error) => errors.push(error.code) });
    if (who !== null) expect(errors).toEqual([]);
    return { ...reply, text: readText(reply.body, 'head', 'header', 'footer') };
  };
  /** Each step of the answer as it reads, in order. */
  const steps = (html: string) =>
    html
      .split('<li class="tl-ring__step">')
      .slice(1)
      .map((part) => readText(part).replaceAll(/\s+/g, ' ').trim());
  const night = { person: 'child', home: 'Knowsley', found: 'Ashford, Kent', day: '22/11/2026', time: '03:00' };

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    await ensureDuties(test.database, true);
    folder = openTestFolder('whom-to-ring');
    server = await openTestServer({
      test,
      folder: folder.path,
      people,
      routes: whomToRingRoutes(findGazetteerPlaces()),
    });
  });
  afterAll(async () => {
    await server.close();
    folder.close();
    await test.close();
  });

  it('is asked by whoever is signed in, and by nobody else', async () => {
    for (const who of ['officer', 'council', 'auditor'] as const) expect((await ask({}, who)).status).toBe(200);
    expect((await ask({}, null)).status).not.toBe(200);
  });

  it('asks first who and where', async () => {
    const { text, body } = await ask({});
    expect(text).toContain('Ring 999 first if anyone is in danger');
    expect(body).not.toContain('tl-ring__step');
    expect(body).not.toContain('There is a problem');
    const empty = await ask({ person: '', home: '', found: '', day: '', time: '' });
    expect([empty.status, empty.text.includes('Choose a child or an adult')]).toEqual([422, true]);
    expect((await ask({ home: '', found: '', day: '', time: '' })).status).toBe(422);
  });

  it('answers for a child from Knowsley found at Ashford at three in the morning, in order', async () => {
    const { status, text, body } = await ask({ ...night, station: 'yes' });
    expect(status).toBe(200);
    expect(text).toContain('A child from Knowsley, found in Ashford, Kent, on the railway');
    expect(text).toContain('22 November 2026 at 03:00: offices are closed');
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('British Transport Police'));
    const all = steps(body);
    expect(
      all.map((each) => /^\d+ (.*?)(?= (British|Kent|Mersey|Knowsley|Catch22|NSPCC|Unseen|Missing))/.exec(each)?.[1]),
    ).toEqual([
      'Police of the railway',
      'Police where the child was found',
      'Children’s social care where the child was found',
      'Police where the child lives',
      'Children’s social care where the child lives',
      'If the child is held at a police station: an appropriate adult',
      'A way home: the rescue service',
      'The National Referral Mechanism',
      'Modern slavery helpline',
      'Somebody to talk to',
    ]);
    expect(all[0]).toContain('Ring 0800 40 50 40');
    expect(all[2]).toContain('Kent County Council');
    expect(all[2]).toMatch(/Ring 01632 960\d{3} \(demonstration\) Nights/);
    expect(all[4]).toContain('Knowsley Council');
    expect(all[6]).toContain('Throughline holds no number of Catch22');
    expect(all[9]).toContain('Nobody answers at this hour');
    expect(text).toContain('Nobody answers them');
    expect(body).toMatch(/href="tel:01632960\d{3}"/);
  });

  it('takes the office at ten on a Monday, and the night number on a bank holiday', async () => {
    const first = async (day: string) => steps((await ask({ ...night, day, time: '10am' })).body)[1];
    expect(await first('23/11/2026')).toMatch(/\(demonstration\) Monday to Friday/);
    expect(await first('25/12/2026')).toMatch(/\(demonstration\) Nights/);
  });

  it('is asked for now unless told', async () => {
    const { text } = await ask({ person: 'adult', found: 'Medway' });
    expect(text).toContain('21 November 2026 at 18:53');
    expect(text).toContain('An adult from a place that is not known');
    expect(text).toContain('home is not known');
  });

  it('says what is wrong beside each field and keeps what was typed', async () => {
    const { status, body, text } = await ask({ home: 'Narnia', found: 'Qwzx<b>', day: '31/02/2026', time: '25:00' });
    expect(status).toBe(422);
    for (const message of [
      'Choose a child or an adult',
      'We know no place like “Narnia”',
      'Enter a date',
      'Enter a time',
    ]) {
      expect(text.split(message).length - 1, message).toBeGreaterThanOrEqual(2);
    }
    expect(body).toContain('value="Narnia"');
    expect(body).toContain('value="31/02/2026"');
    expect(body).toContain('value="25:00"');
    expect(body).not.toContain('<b>');
    for (const target of [...body.matchAll(/<a href="#([^"]+)"/g)].map((match) => match[1])) {
      expect(body, target).toContain(`id="${target}"`);
    }
  });

  it('refuses a text that is no place and one that is too long', async () => {
    const long = await ask({ ...night, found: 'x'.repeat(501) });
    expect([long.status, long.text.includes('must be 500 characters or fewer')]).toEqual([422, true]);
    expect((await ask({ ...night, colour: 'red' })).status).toBe(400);
  });

  it('asks which of two places is meant, and takes the answer', async () => {
    const unsure = await ask({ ...night, home: 'Newport' });
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain('There is more than one “Newport”: choose which');
    const [before = ''] = unsure.body.split('Newport, Isle of Wight');
    const homeIs = [...before.matchAll(/value="([^"]+)"/g)].at(-1)?.[1];
    // Of a station beside its town, where somebody lives, only the town is offered; where they were found, both are.
    expect(unsure.text).not.toContain('Newport (South Wales) station');
    expect((await ask({ ...night, found: 'Newport' })).text).toContain('Newport (South Wales) station');
    expect(homeIs).toMatch(/^town \d+$/);
    const sure = await ask({ ...night, home: 'Newport', homeIs: homeIs ?? '' });
    expect(sure.status).toBe(200);
    expect(sure.text).toContain('A child from Newport, Isle of Wight');
    expect(steps(sure.body).join()).toContain('Isle of Wight Council');
    // A choice that belongs to another text is no choice.
    expect((await ask({ ...night, home: 'Newport', homeIs: 'town 3' })).status).toBe(422);
    expect((await ask({ ...night, home: 'Ashford', homeIs: homeIs ?? '' })).status).toBe(422);
  });

  it('answers for a county, for Scotland and for nothing known', async () => {
    const county = steps((await ask({ ...night, found: 'Kent' })).body);
    expect(county[1]).toContain('Kent County Council');
    const scotland = await ask({ ...night, home: 'Scotland' });
    expect(scotland.text).toContain('Police Scotland');
    expect(scotland.text).toContain('none is known for Scotland');
    const nothing = await ask({ person: 'child' });
    expect(nothing.status).toBe(200);
    expect(nothing.text).toContain('Throughline does not know where the child was found');
    expect(nothing.text).toContain('101');
  });

  it('takes a station for one, and says how a slip was read', async () => {
    const { text, body } = await ask({ ...night, found: 'Ashford International', home: 'Knowsly' });
    expect(text).toContain('found in Ashford International station');
    expect(steps(body)[0]).toContain('British Transport Police');
    expect(text).toContain('Not found as typed');
  });

  it.each(['London', 'IP1 1AA', 'West Midlands', '///filled.count.soap'])('asks for more than “%s”', async (found) => {
    const { status, text } = await ask({ ...night, found });
    expect([status, text.includes('There is a problem')]).toEqual([422, true]);
  });

  it('enters in the ledger that somebody asked, and not about which places', async () => {
    await ask(night);
    const [entry] = await test.asOwner<Record<string, unknown>>(
      "select * from ledger.entry where route = 'GET /whom-to-ring' order by seq desc limit 1",
    );
    expect(entry).toMatchObject({ action: 'consultation', kind: 'organisation', searched: null });
    expect(JSON.stringify(entry)).not.toContain('Knowsley');
  });
});
