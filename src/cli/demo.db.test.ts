import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { crimeKind } from '#modules/geography/index.ts';
import { lineKind } from '#modules/lines/index.ts';
import { demonstrationIssuer, demonstrationPersonas } from '#platform/identity/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { demonstrationLinks } from './demo/links.ts';
import { loadDemonstration, readWorld } from './demo.ts';

const folder = new URL('../../demonstration', import.meta.url).pathname;
const clock = () => asInstant('2026-11-21T18:53:12Z');
const kinds = [crimeKind, lineKind] as readonly unknown[] as readonly ImportKind[];

function partsFor(test: TestDatabase, said: string[] = [], from = folder) {
  return { database: test.database, clock, folder: from, kinds, report: (text: string) => said.push(text) };
}

async function countIn(test: TestDatabase, relation: string): Promise<number> {
  const [row] = await test.asOwner<{ count: number }>(`select count(*)::int as count from ${relation}`);
  return row?.count ?? -1;
}

describe('the demonstration set', () => {
  let test: TestDatabase;
  const said: string[] = [];

  beforeAll(async () => {
    test = await openTestDatabase();
    const loaded = await loadDemonstration(partsFor(test, said));
    expect(loaded).toEqual({ ok: true, value: { files: 14, added: 62, changed: 22, refused: 0 } });
  });
  afterAll(() => test.close());

  it('is loaded to its end without a refused row, and says so in one sentence', async () => {
    expect(said).toEqual(['The demonstration set is loaded: 62 lines were added.']);
    expect(await countIn(test, 'exchange.problem')).toBe(0);
    expect(await test.asOwner('select count(*)::int as count, status from exchange.load group by status')).toEqual([
      { count: 14, status: 'finished' },
    ]);
  });

  it('has lines of every status that a file may bring, external and internal', async () => {
    const statuses = await test.asOwner(
      'select status, count(*)::int as n from lines.line group by status order by status',
    );
    expect(statuses).toEqual([
      { status: 'active', n: 33 },
      { status: 'closed type 1', n: 6 },
      { status: 'closed type 2', n: 3 },
      { status: 'dormant', n: 5 },
      { status: 'potentially active', n: 7 },
      { status: 're-opened', n: 3 },
      { status: 'suspected', n: 5 },
    ]);
    const reaches = await test.asOwner(
      'select reach, count(*)::int as n from lines.line group by reach order by reach',
    );
    expect(reaches).toEqual([
      { reach: 'external', n: 45 },
      { reach: 'internal', n: 17 },
    ]);
    expect(await countIn(test, 'lines.status_change')).toBe(84);
  });

  it('has only numbers that are kept for drama, and two of them on two lines of different forces', async () => {
    const numbers = await test.asOwner<{ number: string; forces: number }>(
      'select number, count(distinct controller)::int as forces from lines.number group by number',
    );
    expect(numbers).toHaveLength(98);
    expect(numbers.filter(({ number }) => !/^\+447700900\d{3}$/.test(number))).toEqual([]);
    expect(
      numbers
        .filter(({ forces }) => forces > 1)
        .map(({ number }) => number)
        .sort(),
    ).toEqual(['+447700900388', '+447700900412']);
  });

  it('reads names in other alphabets and encodings as they were written', async () => {
    expect(await test.asOwner("select name from lines.line where source_reference = 'DPP 010'")).toEqual([
      { name: 'Café Nos' },
    ]);
  });

  it('has records that are sensitive, and some that only their force may see', async () => {
    const [row] = await test.asOwner(
      "select count(*) filter (where marking = 1)::int as sensitive, count(*) filter (where handling = 'C')::int as conditions from lines.line",
    );
    expect(row).toEqual({ sensitive: 7, conditions: 4 });
  });

  it('has people of two forces whose personas may change them, and of one whose records they only read', async () => {
    const people = await test.asOwner(
      `select o.code, array_agg(p.known_as order by p.known_as) as names from people.person p
       join directory.organisation o on o.id = p.controller group by o.code order by o.code`,
    );
    expect(people).toEqual([
      { code: 'kent', names: ['Jude Amberwell', 'Lee Carrowby', 'Maureen Tidewell'] },
      { code: 'merseyside', names: ['Dean Marlowe', 'Keira Halloran'] },
      { code: 'west-mercia', names: ['Alan Pugh', 'Boy in a grey tracksuit, Shrewsbury', 'Kiera Hallaran'] },
    ]);
    const ofPersonas = new Set(
      demonstrationPersonas.flatMap(({ postings }) => postings.map(({ organisation }) => organisation)),
    );
    expect(people.map(({ code }) => ofPersonas.has(String(code)))).toEqual([true, true, false]);
  });

  it('links people, homes, phones and incidents to two lines, every one of them, and never again', async () => {
    // The sighting of the set is linked to its line by the product itself.
    const made = () => countIn(test, "links.link where kind <> 'seen'");
    expect(await made()).toBe(demonstrationLinks.length);
    const lines = await test.asOwner(
      `select l.source_reference as line, count(*)::int as n from links.link k join lines.line l on l.id = k.b
       where k.kind = 'role-in-line' group by 1 order by 1`,
    );
    expect(lines).toEqual([
      { line: 'KENT/013/2026', n: 3 },
      { line: 'MER-0010', n: 4 },
    ]);
    await loadDemonstration(partsFor(test));
    await test.asOwner("update govern.world set contents = 'another set'");
    await loadDemonstration(partsFor(test));
    expect(await made()).toBe(demonstrationLinks.length);
    expect(await countIn(test, 'people.person')).toBe(8);
  });

  it('gives every persona an account of the demonstration’s provider', async () => {
    const accounts = await test.asOwner<{ subject: string }>(
      'select subject from directory.account where issuer = $1',
      [demonstrationIssuer],
    );
    expect(accounts.map(({ subject }) => subject).sort()).toEqual(
      demonstrationPersonas.map(({ subject }) => subject).sort(),
    );
  });

  it('changes nothing when it is loaded again, not even what somebody changed since', async () => {
    await test.asOwner("update lines.line set name = 'Renamed' where source_reference = 'MER-0010'");
    const before = [await countIn(test, 'lines.status_change'), await countIn(test, 'exchange.load')];
    const again = await loadDemonstration(partsFor(test));
    expect(again).toEqual({ ok: true, value: { files: 0, added: 0, changed: 0, refused: 0 } });
    // As after an update of the product that brought other files.
    await test.asOwner("update govern.world set contents = 'another set'");
    expect(await loadDemonstration(partsFor(test))).toEqual(again);
    expect([await countIn(test, 'lines.status_change'), await countIn(test, 'exchange.load')]).toEqual(before);
    expect(await test.asOwner("select name from lines.line where source_reference = 'MER-0010'")).toEqual([
      { name: 'Renamed' },
    ]);
  });

  it('goes on with what is missing after it was cut off', async () => {
    await test.script(
      'update govern.world set contents = null; delete from catalogue.token; set session_replication_role = replica; delete from lines.area where controller = 21; delete from lines.brand where controller = 21; delete from lines.number where controller = 21; delete from lines.status_change where controller = 21; delete from lines.line where controller = 21; set session_replication_role = origin;',
    );
    const again = await loadDemonstration(partsFor(test));
    expect(again).toEqual({ ok: true, value: { files: 1, added: 5, changed: 1, refused: 0 } });
  });
});

describe('what a database holds', () => {
  let test: TestDatabase;
  let copy: string;
  beforeEach(async () => {
    test = await openTestDatabase();
    copy = mkdtempSync(join(tmpdir(), 'throughline-demonstration-'));
  });
  afterEach(async () => {
    await test.close();
    rmSync(copy, { recursive: true });
  });

  it('is empty, then the demonstration', async () => {
    expect(await readWorld(test.database)).toBe('empty');
    await loadDemonstration(partsFor(test));
    expect(await readWorld(test.database)).toBe('demonstration');
  });

  it('is real as soon as there is one account that no demonstration made, and then nothing is loaded into it', async () => {
    await test.asOwner(
      "insert into directory.account (id, issuer, subject, name) values (gen_random_uuid(), 'https://id.example', 'a', 'A')",
    );
    expect(await readWorld(test.database)).toBe('real');
    const said: string[] = [];
    const loaded = await loadDemonstration(partsFor(test, said));
    expect(loaded.ok).toBe(false);
    expect(said).toEqual([expect.stringContaining('DATA_DIR')]);
    expect([await countIn(test, 'lines.line'), await countIn(test, 'govern.world')]).toEqual([0, 0]);
  });

  it('is real when it says that it is', async () => {
    await test.asOwner('insert into govern.world (demonstration) values (false)');
    expect(await readWorld(test.database)).toBe('real');
  });

  it('counts as demonstration even when the loading broke off, and says what stood in the way', async () => {
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, 'lines', 'kent.csv'), 'This,is\nno,register\n');
    const said: string[] = [];
    const loaded = await loadDemonstration(partsFor(test, said, copy));
    expect(loaded).toEqual({ ok: false, problem: said[0] });
    expect(said).toEqual([expect.stringMatching(/kent\.csv: This does not look like a file of lines/)]);
    expect(await readWorld(test.database)).toBe('demonstration');
    expect(await loadDemonstration(partsFor(test))).toMatchObject({ ok: true, value: { refused: 0 } });
    expect(await countIn(test, 'lines.line')).toBe(62);
  });

  it('says which rows were refused, and tries them again the next time', async () => {
    cpSync(folder, copy, { recursive: true });
    writeFileSync(
      join(copy, 'lines', 'btp.csv'),
      'URN,Line name,Date first seen\nBTP/1,Zedline,02/03/2026\nBTP/2,Yedline,31/02/2026\n',
    );
    const said: string[] = [];
    const loaded = await loadDemonstration(partsFor(test, said, copy));
    expect(loaded).toMatchObject({ ok: true, value: { refused: 1 } });
    expect(said[0]).toContain('31/02/2026');
    expect(await test.asOwner('select contents from govern.world')).toEqual([{ contents: null }]);
  });
});
