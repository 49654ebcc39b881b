import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asInstant, plusSeconds } from '#kernel/instant.ts';
import { ensureOrganisations, findForce } from '#modules/directory/index.ts';
import { crimeKind } from '#modules/geography/index.ts';
import { lineKind } from '#modules/lines/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { allowImports, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { type ImportArguments, type ImportParts, importCommand } from './import.ts';

const headings = 'URN,Line name,Number,Officer in case';

function row(n: number, number = `07700 900${String((n * 7) % 1000).padStart(3, '0')}`): string {
  return `K-${n},LINE ${n},${number},DS Example`;
}

function linesFile(rows: number): string {
  return [headings, ...Array.from({ length: rows }, (_, i) => row(i + 1))].join('\n');
}

describe('import, on the command line', () => {
  let test: TestDatabase;
  let folder: TestFolder;
  let ticks = 0;

  const run = async (
    args: Partial<ImportArguments>,
    more: Partial<ImportParts> & { readonly terminal?: boolean } = {},
  ) => {
    const said = { out: [] as string[], err: [] as string[] };
    const code = await importCommand({
      database: test.database,
      kinds: [crimeKind, lineKind],
      findForce,
      clock: () => {
        ticks += 1;
        return plusSeconds(asInstant('2026-11-21T18:53:12Z'), ticks / 10);
      },
      args: { kind: 'lines', files: [], as: 'kent', ...args },
      out: { write: (text) => said.out.push(text) },
      err: { write: (text) => said.err.push(text), isTTY: more.terminal ?? false },
      ...more,
    });
    return { code, out: said.out.join(''), err: said.err.join('') };
  };
  const held = async () => {
    const [found] = await test.asOwner<{ lines: number; loads: number; entries: number }>(
      `select (select count(*)::int from lines.line) as lines, (select count(*)::int from exchange.load) as loads,
         (select count(*)::int from ledger.entry) as entries`,
    );
    return found;
  };

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    await ensureVocabularies(test.database);
    await allowImports(test);
    folder = openTestFolder('import');
  });
  afterAll(async () => {
    await test.close();
    folder.close();
  });
  beforeEach(async () => {
    await test.script(`delete from exchange.problem; delete from exchange.progress; delete from exchange.load;
      delete from lines.status_change; delete from lines.area; delete from lines.number; delete from lines.brand;
      delete from lines.line; delete from catalogue.token; delete from catalogue.entry; delete from ledger.entry`);
  });

  it('imports nothing while no assessment is in force, says who mends it, and tries files all the same', async () => {
    const file = folder.write('closed.csv', linesFile(2));
    await test.asOwner("update govern.assessment set ended_at = now(), ended_why = 'A test'");
    const done = await run({ files: [file] });
    expect([done.code, done.out]).toEqual([1, '']);
    expect(done.err).toContain('Importing files is off');
    expect(done.err).toContain('A data protection officer enters its reference');
    expect((await run({ files: [file], dryRun: true })).code).toBe(0);
    expect(await held()).toMatchObject({ lines: 0, loads: 0 });
    await allowImports(test);
    expect((await run({ files: [file] })).code).toBe(0);
  });

  it('sums several files into one line of JSON, and says the rest on standard error', async () => {
    const files = [
      folder.write('a.csv', linesFile(3)),
      folder.write('b.csv.gz', gzipSync(`${headings}\n${row(3)}\n${row(9, '077')}`)),
    ];
    const done = await run({ files, json: true });
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/^\{"read":5,"added":3,"changed":0,"unchanged":1,"refused":1,"seconds":[\d.]+\}\n$/);
    expect(done.err).toContain('a.csv: these columns are not imported: Officer in case.');
    expect(done.err).toMatch(/b\.csv\.gz: row 3, column "Number", value "077": .+\n/);
    expect(await held()).toMatchObject({ lines: 3, loads: 2 });
    const [load] = await test.asOwner(
      'select controller, recorded_by, requested_by, status, file_name from exchange.load',
    );
    expect(load).toEqual({
      controller: findForce('kent')?.number,
      recorded_by: 'Operator of this machine, Kent Police',
      requested_by: null,
      status: 'finished',
      file_name: 'a.csv',
    });
  });

  it('says the result in words without --json', async () => {
    const done = await run({ files: [folder.write('words.csv', linesFile(2))] });
    expect(done.out).toMatch(/^Read 2 rows in [\d.]+ seconds: 2 added, 0 changed, 0 unchanged, 0 refused\.\n$/);
  });

  it('writes nothing in a dry run', async () => {
    const files = [folder.write('dry.csv', linesFile(3))];
    const before = await held();
    const done = await run({ files, dryRun: true, json: true });
    expect(done.out).toContain('"added":3');
    expect(done.err).toContain('Dry run, nothing was written.');
    expect(await held()).toEqual(before);
    await run({ files });
    expect((await run({ files, dryRun: true })).out).toMatch(
      /^Dry run, nothing was written\. .+ 0 added, .+ 3 unchanged/,
    );
  });

  it('goes on after being stopped, in the same load', async () => {
    const files = [folder.write('long.csv', linesFile(1200))];
    const stopping = new AbortController();
    const stopped = run(
      { files, json: true },
      { signal: stopping.signal, err: { write: (text) => text.includes('row 501 of') && stopping.abort() } },
    );
    expect((await stopped).code).toBe(1);
    const between = await held();
    expect(between?.lines).toBe(500);
    const done = await run({ files, json: true });
    expect(done.err).toContain('it goes on where it stopped');
    expect(done.out).toContain('{"read":1200,"added":1200,"changed":0,"unchanged":0,"refused":0,');
    expect(await held()).toMatchObject({ lines: 1200, loads: 1 });
    expect((await run({ files, json: true })).out).toContain('{"read":1200,"added":0,"changed":0,"unchanged":1200,');
  });

  it('imports the good files beside one that cannot be read, and fails', async () => {
    const binary = folder.write('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    const done = await run({
      files: [binary, folder.write('good.csv', linesFile(2)), join(folder.path, 'none.csv')],
      json: true,
    });
    expect(done.code).toBe(1);
    expect(done.out).toContain('"added":2');
    expect(done.err.match(/^.*picture\.csv: .+$/gm)).toHaveLength(1);
    expect(done.err).toContain('none.csv: There is no such file.');
    expect(await held()).toMatchObject({ lines: 2, loads: 1 });
  });

  it('reads columns as a mapping file says', async () => {
    const file = folder.write('odd.csv', 'Our number,Known as\nX-1,ALFA\n');
    expect((await run({ files: [file] })).err).toContain('Or say in a mapping file which column is which (--mapping).');
    const mapping = folder.write('map.json', '{"sourceReference": "Our number", "brand": "Known as"}');
    expect((await run({ files: [file], mapping })).out).toContain('1 added');
    for (const [name, content] of [
      ['bad.json', '{'],
      ['list.json', '[1]'],
    ] as const) {
      const refused = await run({ files: [file], mapping: folder.write(name, content) });
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toMatch(/^The mapping file .+ headings of the file by field name\.\n$/);
    }
    const wrong = folder.write('wrong.json', '{"brand": "Nothing", "age": "Known as"}');
    expect((await run({ files: [file], mapping: wrong })).err).toMatch(
      /"age" is no field.+"Nothing", which is no heading/,
    );
  });

  it.each([
    [{ kind: 'people' }, '"people" cannot be imported. What can be: crimes, lines.\n'],
    [{ as: 'narnia' }, '"narnia" is not a force. Name the force that the records belong to, such as --as kent.\n'],
    [{ files: [] }, 'Name at least one file: import lines FILE… --as FORCE.\n'],
    [{ mapping: '/none.json' }, 'There is no mapping file /none.json.\n'],
  ])('says in one line what is wrong with %o', async (args, err) => {
    expect(await run({ files: ['x.csv'], ...args })).toEqual({ code: 1, out: '', err });
  });

  it('lists twenty problems and counts the others', async () => {
    const bad = Array.from({ length: 25 }, (_, i) => row(i, 'none')).join('\n');
    const done = await run({ files: [folder.write('bad.csv', `${headings}\n${bad}`)] });
    expect(done.err.match(/row \d+, column/g)).toHaveLength(20);
    expect(done.err).toContain('… and 5 more problems like these.');
    expect(done.code).toBe(0);
  });

  it('writes its progress over itself on a terminal', async () => {
    const done = await run({ files: [folder.write('terminal.csv', linesFile(700))] }, { terminal: true });
    expect(done.err).toMatch(/terminal\.csv: row 501 of 701 \(71%\), 500 added, 0 refused/);
    expect(done.err).toMatch(/\r +\r$/);
  });
});
