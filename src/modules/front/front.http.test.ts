import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import { makeReference } from '#kernel/reference.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { testClock } from '#platform/testing/test-server.ts';
import { loadDemonstration } from '../../cli/demo.ts';
import { somebodyOf } from '../directory/somebody-fixture.ts';
import { lineKind } from '../lines/index.ts';
import { boundaries, type FrontServer, openFront, textOf } from './front-fixture.ts';
import { frontRoutes } from './index.ts';

function somebody(code: string, role: Role, clearance: MarkingLevel = 1): PersonActor {
  return somebodyOf(code, { name: `The ${role} of ${code}`, clearance, permissions: permissionsOf([role]) });
}

const people: Readonly<Record<string, PersonActor>> = {
  officer: somebody('kent', 'officer', 0),
  analyst: somebody('kent', 'analyst'),
  mersey: somebody('merseyside', 'analyst'),
  council: somebody('knowsley-council', 'partner worker'),
  auditor: somebody('national-audit', 'auditor'),
};

describe('the front', () => {
  let test: TestDatabase;
  let front: FrontServer;

  const search = async (typed: string, who = 'officer') => front.get(`/search?q=${encodeURIComponent(typed)}`, who);
  const rowsOf = (html: string) =>
    [...html.matchAll(/<tr class="tl-table__row">(.*?)<\/tr>/gs)].map((match) =>
      [...(match[1] ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) => textOf(cell[1] ?? '').trim()),
    );
  const referenceOf = async (name: string) => {
    const [row] = await test.asOwner<{ reference: string }>('select reference from lines.line where name = $1', [name]);
    return row?.reference ?? '';
  };
  const entries = () =>
    test.asOwner<{
      name: string;
      action: string;
      kind: string;
      records: readonly string[];
      count: number;
      searched: string | null;
    }>(
      "select name, action, kind, records, count, searched from ledger.entry where route like 'GET /search%' order by seq",
    );

  beforeAll(async () => {
    test = await openTestDatabase();
    const loaded = await loadDemonstration({
      database: test.database,
      clock: testClock,
      folder: new URL('../../../demonstration', import.meta.url).pathname,
      kinds: [lineKind] as readonly unknown[] as readonly ImportKind[],
      report: () => undefined,
    });
    expect(loaded.ok).toBe(true);
    front = await openFront(test, people, frontRoutes({ boundaries }));
  });
  afterAll(async () => {
    await front.close();
    await test.close();
  });

  describe('the front page', () => {
    it('asks whoever has not signed in to do so', async () => {
      expect((await front.get('/')).headers['location']).toBe('/sign-in?return=%2F');
    });

    it.each([
      ['analyst', '/picture'],
      ['auditor', '/oversight/ledger'],
    ])('sends the %s straight to %s', async (who, to) => {
      const reply = await front.get('/', who);
      expect([reply.status, reply.headers['location']]).toEqual([303, to]);
    });

    it('gives an officer the search and a door for each thing that they may do', async () => {
      const reply = await front.get('/', 'officer');
      expect(reply.status).toBe(200);
      expect(textOf(reply.body)).toContain('Search lines');
      const doors = [...reply.body.matchAll(/<h2[^>]*><a class="govuk-link" href="([^"]+)">([^<]+)</g)];
      expect(doors.map((each) => [each[2], each[1]])).toEqual([
        ['Record a sighting', '/sightings/new'],
        ['Lines', '/lines'],
        ['People', '/people'],
        ['The register', '/register'],
        ['Whom to ring', '/whom-to-ring'],
        ['The national picture', '/picture'],
        ['Crimes', '/crimes'],
        ['Find a place', '/places'],
        ['Vocabularies', '/vocabularies'],
      ]);
    });

    it('tells a partner that nothing was released to them yet, and then how many lines were', async () => {
      const before = textOf((await front.get('/', 'council')).body);
      expect(before).toContain('Nothing has been released to your organisation yet');
      const council = people['council']?.organisation ?? 0;
      await test.database.writing(somebody('merseyside', 'supervisor'), (db) =>
        db
          .updateTable('lines.line')
          .set({ released_to: [council] })
          .where('name', 'in', ['Scallop', 'Ollo'])
          .execute(),
      );
      const after = textOf((await front.get('/', 'council')).body);
      expect(after).toContain('Your organisation may see 2 lines');
      expect(after).not.toContain('Nothing has been released');
    });
  });

  describe('the search', () => {
    it.each([
      ['dovetail', 'Dovetail', /Name has “dovetail”/],
      ['dovetial', 'Dovetail', /Close spelling of “dovetial”/],
      ['kwillon', 'Quillon', /Sounds like “kwillon”/],
      ['pikes', 'Pikestaff', /Name begins with “pikes”/],
      ['Penelope', 'Penny Loop', /“Penny” is short for “penelope”/],
      ['joseph', 'Kestrel Joe', /“Joe” is short for “joseph”/],
      ['07700 900104', 'Zephyrine', /Number ends in 0104/],
      ['+44 7700 900104', 'Zephyrine', /Number ends in 0104/],
      ['900104', 'Zephyrine', /Number ends in 0104/],
    ])('finds “%s” and says why', async (typed, name, why) => {
      const reply = await search(typed);
      expect(reply.status).toBe(200);
      const row = rowsOf(reply.body).find(([title]) => title === name);
      expect(row?.[1]).toMatch(why);
      expect(row?.slice(2, 4)).toEqual(['Line', await referenceOf(name)]);
    });

    it('shows status, answerable force and marking of what it found, with a link to its page', async () => {
      const reply = await search('oleander');
      const reference = await referenceOf('Oleander');
      expect(rowsOf(reply.body)).toEqual([
        [
          'Oleander',
          'Name has “oleander”',
          'Line',
          reference,
          'Active',
          expect.stringMatching(/^\d{1,2} [A-Z][a-z]+ 20\d\d$/),
          'West Mercia',
          'OFFICIAL',
        ],
      ]);
      expect(reply.body).toContain(`<a class="govuk-link" href="/lines/${reference}">Oleander</a>`);
    });

    it('finds a number that two forces hold on both their lines', async () => {
      const names = rowsOf((await search('900412')).body).map(([name]) => name);
      // The phone itself is held too.
      expect(names.sort()).toEqual(['07700 900412', 'Oleander', 'Ollo']);
    });

    it('marks the page as what is on it', async () => {
      const sensitive = await search('bramblejack', 'mersey');
      expect(sensitive.body.match(/Marking: <\/span>OFFICIAL-SENSITIVE</g)).toHaveLength(2);
      expect((await search('dovetail', 'mersey')).body).not.toContain('OFFICIAL-SENSITIVE');
    });

    it('goes straight to the page of a reference, however it is written', async () => {
      const reference = await referenceOf('Dovetail');
      for (const typed of [reference, reference.toLowerCase(), reference.replaceAll('-', ' ')]) {
        const reply = await search(typed);
        expect([reply.status, reply.headers['location']]).toEqual([303, `/lines/${reference}`]);
      }
    });

    it('answers a hidden reference, one that does not exist and a word that nothing has in the same words', async () => {
      const hidden = await referenceOf('Sorrel and Co');
      const mine = await search(hidden, 'mersey');
      expect(mine.headers['location']).toBe(`/lines/${hidden}`);
      const pages = await Promise.all(
        [hidden, makeReference('line', new Uint8Array([26, 26, 26, 26, 26])), 'xylophonic'].map(async (typed) => {
          const reply = await search(typed);
          return [reply.status, textOf(reply.body).replaceAll(typed, '…'), reply.body.replaceAll(typed, '…').length];
        }),
      );
      expect(pages[0]?.[1]).toContain('Nothing that you can see matches “…”');
      // The request's own reference is random but as long each time.
      expect(pages[1]).toEqual(pages[0]);
      expect(pages[2]).toEqual(pages[0]);
    });

    it('does not find by name or number what the actor may not see', async () => {
      expect(rowsOf((await search('sorrel')).body)).toEqual([]);
      expect(rowsOf((await search('sorrel', 'mersey')).body)).toHaveLength(1);
    });

    it('does not send anybody to a page that they may not open', async () => {
      const [load] = await test.asOwner<{ reference: string }>(
        "select reference from exchange.load where file_name = 'kent.csv'",
      );
      expect((await search(load?.reference ?? '', 'analyst')).headers['location']).toBe(`/imports/${load?.reference}`);
      const officer = await search(load?.reference ?? '', 'officer');
      expect(textOf(officer.body)).toContain('Nothing that you can see matches');
    });

    it('says before anything is typed what is searched', async () => {
      const reply = await front.get('/search', 'officer');
      const text = textOf(reply.body);
      expect(text).toContain('Everything that you may see is searched');
      expect(text).toContain('How to search');
      expect(text).not.toContain('matches');
    });

    it('keeps what was typed, as text', async () => {
      const reply = await search('<script>"x"');
      expect(reply.body).toContain('value="&lt;script>&quot;x&quot;"');
      expect(reply.body).not.toContain('<script>"x"');
    });

    it('refuses what is too long, and whoever may not see lines', async () => {
      expect((await search('x'.repeat(201))).status).toBe(400);
      expect((await search('dovetail', 'auditor')).status).toBe(403);
    });

    it('enters who searched for what, by which filters, and how many came back, none too', async () => {
      await test.script('delete from ledger.entry');
      const [line] = await test.asOwner<{ id: string }>("select id from lines.line where name = 'Oleander'");
      const of = (records: readonly (string | undefined)[], searched: string) => {
        const name = people['officer']?.name;
        return { name, action: 'consultation', kind: 'record', records, count: records.length, searched };
      };
      await search('Oleander');
      await front.get('/search?q=Oleander&kind=line&status=open&since=01/01/2020', 'officer');
      await search('qqxxzz');
      expect(await entries()).toEqual([
        of([line?.id], 'Oleander'),
        of([line?.id], 'q=Oleander&kind=line&since=01/01/2020&status=open'),
        of([], 'qqxxzz'),
      ]);
    });

    it('narrows by kind, force, days and what is closed, and says so above', async () => {
      const names = async (query: string) =>
        rowsOf((await front.get(`/search?q=${query}`, 'officer')).body).map(([name]) => name);
      expect(await names('900412&controller=west-mercia&kind=line')).toEqual(['Oleander']);
      expect((await names('900412&kind=line')).sort()).toEqual(['Oleander', 'Ollo']);
      expect(await names('900412&kind=person')).toEqual([]);
      expect(await names('900412&until=01/01/2001')).toEqual([]);
      const page = textOf((await front.get('/search?q=900412&controller=west-mercia&status=open', 'officer')).body);
      expect(page).toContain('Remove this filter West Mercia');
      expect(page).toContain('Not closed');
    });

    it('says beside the field what is wrong with a filter, keeps it, and searches nothing', async () => {
      await test.script('delete from ledger.entry');
      const reply = await front.get(
        '/search?q=Dovetail&since=31/02/2026&until=yesterday&controller=nowhere',
        'officer',
      );
      expect(reply.status).toBe(422);
      expect(rowsOf(reply.body)).toEqual([]);
      const text = textOf(reply.body);
      for (const said of ['“31/02/2026” is not a date', '“yesterday” is not a date', 'Choose a force from the list'])
        expect(text).toContain(said);
      expect(reply.body).toContain('value="31/02/2026"');
      expect((await entries()).map(({ records }) => records)).toEqual([[]]);
    });
  });
});
