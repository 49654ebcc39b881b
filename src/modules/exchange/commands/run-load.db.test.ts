import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay, asInstant, plusSeconds } from '#kernel/instant.ts';
import { ensureOrganisations, organisationByCode } from '#modules/directory/index.ts';
import { crimeKind } from '#modules/geography/index.ts';
import { lineKind } from '#modules/lines/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { openReadable } from './open-readable.ts';
import { type LoadProgress, type LoadRun, runLoad } from './run-load.ts';
import { takeFile } from './take-file.ts';
import { tryFile } from './try-file.ts';

function officerOf(code: string): PersonActor {
  const found = organisationByCode(code);
  if (found === null) throw new Error(`No organisation ${code}`);
  return {
    kind: 'person',
    account: null,
    name: 'Priya Shah',
    organisation: found.number,
    organisationName: found.name,
    organisationKind: found.kind,
    memberships: [found.number],
    clearance: 1,
    permissions: ['exchange.import', 'lines.edit', 'lines.view', 'crimes.view'],
    purpose: 'test',
  };
}

const kent = officerOf('kent');
const merseyside = officerOf('merseyside');

const crimeHeadings =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** Crimes of which many are equal to the letter: told apart only by counting them within the file. */
function crimeFile(rows: number): string {
  const made = Array.from({ length: rows }, (_, i) => {
    const month = i % 7 === 6 ? '2025-13' : '2025-01';
    const street = `On or near Sample Street ${i % 3}`;
    return `,${month},Suffolk Constabulary,Suffolk Constabulary,1.150001,52.050001,${street},E01999001,Ipswich 901A,Drugs,,`;
  });
  return [crimeHeadings, ...made].join('\n');
}

describe('runLoad', () => {
  let test: TestDatabase;
  let folder: string;
  let clocked = 0;
  const clock = () => {
    clocked += 1;
    return plusSeconds(asInstant('2026-11-21T18:53:12Z'), clocked / 1000);
  };

  const write = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const take = async (path: string, kind: ImportKind, actor = kent) => {
    const file = await openReadable(path, kind, {}, asDay('2026-11-21'));
    if (!file.ok) throw new Error(file.problem);
    const { load } = await takeFile({ database: test.database, actor, clock, path, file: file.value });
    return load;
  };
  const run = (load: LoadRun['load'], path: string, kind: ImportKind, more: Partial<LoadRun> = {}) =>
    runLoad({ database: test.database, kind, path, load, actor: kent, clock, batchSize: 5, ...more });
  const one = async <Row>(sql: string) => (await test.asOwner<Row>(sql))[0];
  const crimes = () => test.asOwner('select source_reference from geography.crime order by 1');
  const problems = () =>
    test.asOwner<{ row: number }>('select row, col, value, message from exchange.problem order by row');
  const loadRow = () =>
    one<{ status: string; outcome: Record<string, number> | null; trouble: string | null; handling: string }>(
      'select status, outcome, trouble, handling, finished_at from exchange.load order by id desc limit 1',
    );

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    folder = mkdtempSync(join(tmpdir(), 'throughline-load-'));
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await test.script(
      'delete from exchange.problem; delete from exchange.progress; delete from exchange.load; delete from geography.crime',
    );
  });

  it('imports every row or says what is wrong with it, with counts that add up', async () => {
    const path = write('crimes.csv', crimeFile(23));
    const seen: LoadProgress[] = [];
    const load = await take(path, crimeKind);
    const end = await run(load, path, crimeKind, { onProgress: (each) => seen.push(each) });
    const counts = { read: 23, added: 20, changed: 0, unchanged: 0, refused: 3 };
    expect(end).toMatchObject({ kind: 'finished', outcome: counts });
    expect(await loadRow()).toMatchObject({ status: 'finished', outcome: counts, trouble: null, handling: 'C' });
    expect(await crimes()).toHaveLength(20);
    const message = '"2025-13" is not a month. Write it like 2025-01.';
    expect(await problems()).toEqual([8, 15, 22].map((row) => ({ row, col: 'Month', value: '2025-13', message })));
    expect(seen.map(({ row, of, tally }) => [row, of, tally.read])).toEqual([
      [6, 24, 5],
      [11, 24, 10],
      [16, 24, 15],
      [21, 24, 20],
      [24, 24, 23],
    ]);
    expect(seen.flatMap((each) => each.problems).map((each) => each.row)).toEqual([8, 15, 22]);
  });

  it('finds everything unchanged the second time, and does nothing for a load that has finished', async () => {
    const path = write('again.csv', crimeFile(23));
    const load = await take(path, crimeKind);
    const first = await run(load, path, crimeKind);
    const before = await one('select count(*)::int as n from ledger.entry');
    expect(await run(load, path, crimeKind)).toEqual(first);
    expect(await one('select count(*)::int as n from ledger.entry')).toEqual(before);
    const second = await take(path, crimeKind);
    expect(second).not.toBe(load);
    expect(await run(second, path, crimeKind)).toMatchObject({
      kind: 'finished',
      outcome: { read: 23, added: 0, changed: 0, unchanged: 20, refused: 3 },
    });
  });

  it.each(['stopped by the signal', 'broken by an exception'])(
    'loses and doubles nothing when it is %s after any batch',
    async (how) => {
      const path = write('broken.csv', crimeFile(23));
      const whole = await take(path, crimeKind);
      await run(whole, path, crimeKind);
      const wanted = { crimes: await crimes(), problems: await problems() };
      for (const after of [1, 2, 3, 4, 5]) {
        await test.script(
          'delete from exchange.problem; delete from exchange.progress; delete from exchange.load; delete from geography.crime',
        );
        const load = await take(path, crimeKind);
        const stopping = new AbortController();
        let batches = 0;
        const onProgress = () => {
          batches += 1;
          if (batches < after) return;
          if (how === 'broken by an exception') throw new Error('broken');
          stopping.abort();
        };
        const first = run(load, path, crimeKind, { onProgress, signal: stopping.signal });
        if (how === 'broken by an exception') await expect(first).rejects.toThrow('broken');
        else expect((await first).kind).toBe(after === 5 ? 'finished' : 'stopped');
        const resumed = await take(path, crimeKind);
        if (how === 'broken by an exception' || after < 5) expect(resumed).toBe(load);
        expect(await run(load, path, crimeKind)).toMatchObject({
          kind: 'finished',
          outcome: { read: 23, added: 20, changed: 0, unchanged: 0, refused: 3 },
        });
        expect({ crimes: await crimes(), problems: await problems() }).toEqual(wanted);
      }
    },
  );

  it('keeps nothing of a batch that fails within, neither rows nor problems nor checkpoint', async () => {
    const path = write('within.csv', crimeFile(23));
    let calls = 0;
    const breaking: ImportKind = {
      ...crimeKind,
      keep: async (db, rows, context) => {
        calls += 1;
        const kept = await crimeKind.keep(db, rows as Parameters<typeof crimeKind.keep>[1], context);
        if (calls === 2) throw new Error('the disk is full');
        return kept;
      },
    };
    const load = await take(path, crimeKind);
    await expect(run(load, path, breaking)).rejects.toThrow('the disk is full');
    expect(await crimes()).toHaveLength(5);
    expect(await problems()).toEqual([]);
    expect(await one('select last_row, read, added from exchange.progress')).toEqual({
      last_row: 6,
      read: 5,
      added: 5,
    });
    expect(await run(load, path, breaking)).toMatchObject({ outcome: { read: 23, added: 20, refused: 3 } });
    expect(await crimes()).toHaveLength(20);
  });

  it('refuses a kind that does not account for each row', async () => {
    const path = write('forgetful.csv', crimeFile(3));
    const forgetful: ImportKind = {
      ...crimeKind,
      keep: async () => ({ counts: { added: 2, changed: 0, unchanged: 0, refused: 0 }, problems: [] }),
    };
    const load = await take(path, crimeKind);
    await expect(run(load, path, forgetful)).rejects.toThrow('A batch of 3 rows was accounted for as 2');
    expect(await one('select read from exchange.progress')).toEqual({ read: 0 });
  });

  it('lets one of two runs of the same load do each batch', async () => {
    const path = write('race.csv', crimeFile(50));
    const load = await take(path, crimeKind);
    const ends = await Promise.all([run(load, path, crimeKind), run(load, path, crimeKind)]);
    expect(ends.map((end) => end.kind)).toContain('overtaken');
    const rest = await run(load, path, crimeKind);
    expect(rest).toMatchObject({ kind: 'finished', outcome: { read: 50, added: 43, refused: 7 } });
    expect(await crimes()).toHaveLength(43);
    expect(await problems()).toHaveLength(7);
  });

  it('stores a thousand problems and counts the rest', async () => {
    const bad = Array.from({ length: 1210 }, () => ',2025-13,Suffolk Constabulary,,1.15,52.05,X,E01999001,Y,Drugs,,');
    const path = write('bad.csv', [crimeHeadings, ...bad].join('\n'));
    const load = await take(path, crimeKind);
    const stopping = new AbortController();
    const onProgress = ({ row }: LoadProgress) => {
      if (row > 900) stopping.abort();
    };
    const options = { batchSize: 300 };
    await run(load, path, crimeKind, { ...options, signal: stopping.signal, onProgress });
    const end = await run(load, path, crimeKind, options);
    expect(end).toMatchObject({ outcome: { read: 1210, refused: 1210 } });
    expect(await problems()).toHaveLength(1000);
  });

  it('ends a load of a file that cannot be read any more with one line', async () => {
    const path = write('gone.csv', crimeFile(3));
    const load = await take(path, crimeKind);
    writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    const end = await run(load, path, crimeKind);
    const trouble = 'This is not text, so it cannot be CSV. Save the table as CSV and send it again.';
    expect(end).toEqual({ kind: 'failed', trouble });
    expect(await loadRow()).toMatchObject({ status: 'failed', trouble });
    expect(await run(load, path, crimeKind)).toEqual(end);
  });

  it('is hidden from every other organisation, and cannot be run by it', async () => {
    const path = write('mine.csv', crimeFile(9));
    const load = await take(path, crimeKind);
    await run(load, path, crimeKind);
    const found = await test.database.reading(merseyside, async (db) => ({
      loads: await db.selectFrom('exchange.load').select('id').execute(),
      problems: await db.selectFrom('exchange.problem').select('id').execute(),
      progress: await db.selectFrom('exchange.progress').select('load').execute(),
      entries: await db.selectFrom('catalogue.entry').select('id').where('id', '=', load).execute(),
    }));
    expect(found).toEqual({ loads: [], problems: [], progress: [], entries: [] });
    expect(await run(load, path, crimeKind, { actor: merseyside })).toEqual({ kind: 'missing' });
  });

  it("imports lines, and says a kind's own refusals by the file's headings", async () => {
    const path = write(
      'lines.csv',
      'URN,Line name,GSC,Force\nX-1,ALFA,OFFICIAL,a\nX-2,BRAVO,OFFICIAL-SENSITIVE,b\nX-3,,OFFICIAL,c\n',
    );
    const cleared0 = { ...kent, clearance: 0 as const };
    const load = await take(path, lineKind, cleared0);
    const end = await run(load, path, lineKind, { actor: cleared0 });
    expect(end).toMatchObject({ outcome: { read: 3, added: 1, refused: 2 } });
    expect(await problems()).toEqual([
      expect.objectContaining({ row: 3, col: 'GSC' }),
      expect.objectContaining({ row: 4, col: 'Line name' }),
    ]);
  });

  it('tries a file without writing anything at all', async () => {
    const path = write('try.csv', crimeFile(23));
    const file = await openReadable(path, crimeKind, {}, asDay('2026-11-21'));
    if (!file.ok) throw new Error(file.problem);
    const before = await one('select count(*)::int as n from ledger.entry');
    const seen: number[] = [];
    const outcome = await tryFile({
      database: test.database,
      file: file.value,
      actor: kent,
      clock,
      batchSize: 5,
      onProgress: (each) => seen.push(...each.problems.map((problem) => problem.row)),
    });
    expect(outcome).toMatchObject({ read: 23, added: 20, changed: 0, unchanged: 0, refused: 3 });
    expect(seen).toEqual([8, 15, 22]);
    expect(await crimes()).toEqual([]);
    expect(await loadRow()).toBeUndefined();
    expect(await one('select count(*)::int as n from ledger.entry')).toEqual(before);
  });

  it('tries rows of a reference that stands in an earlier batch as the import takes them', async () => {
    const row = (n: number, status: string, number = '07700 900401') => `X-${n},LINE ${n},${number},${status}`;
    const rows = [
      ...Array.from({ length: 12 }, (_, n) => row(n, 'Active')),
      row(3, 'Active'),
      row(4, 'Active', '07700 900402'),
      row(3, 'Active'),
      row(11, 'Dormant'),
    ];
    const path = write('repeats.csv', ['URN,Line name,Number,Status', ...rows].join('\n'));
    const file = await openReadable(path, lineKind, {}, asDay('2026-11-21'));
    if (!file.ok) throw new Error(file.problem);
    const trial = { database: test.database, file: file.value, actor: merseyside, clock, batchSize: 5 };
    const { seconds: _tried, ...tried } = await tryFile(trial);
    expect(tried).toEqual({ read: 16, added: 12, changed: 2, unchanged: 2, refused: 0 });
    const load = await take(path, lineKind, merseyside);
    expect(await run(load, path, lineKind, { actor: merseyside })).toMatchObject({ outcome: tried });
  });

  it('stores nothing that stands in a row marked above OFFICIAL', async () => {
    const head = 'URN,Line name,Number,GSC,Status date';
    const rows = [
      'X-91,MARVELLO,07700 9004,OFFICIAL-SENSITIVE,2026-01-01',
      'X-92,SCOTTY,07700 900402,Official Sensitive (Operational),2026-01-01',
      'X-93,JOKER,07700 900403,SECRET,2026-01-01',
      'X-94,ROCKET,07700 900404,O-S,45/45/2026,too,wide',
      'X-95,TITAN,07700 900405,OFFICIAL-SENSITIVE,2026-01-01',
      'X-96,LUCKY,07700 9006,OFFICIAL,2026-01-01',
    ];
    const path = write('sensitive.csv', [head, ...rows].join('\n'));
    const cleared0 = { ...kent, clearance: 0 as const };
    const load = await take(path, lineKind, cleared0);
    const end = await run(load, path, lineKind, { actor: cleared0 });
    expect(end).toMatchObject({ outcome: { read: 6, added: 0, refused: 6 } });
    const stored = await test.asOwner<{ row: number; value: string; message: string }>(
      'select row, col, value, message from exchange.problem order by row',
    );
    expect([...new Set(stored.map((each) => each.row))]).toEqual([2, 3, 4, 5, 6, 7]);
    for (const each of stored) {
      if (each.row === 7) expect(each.value).toBe('07700 9006');
      else expect(each.value).toBe('(withheld: OFFICIAL-SENSITIVE)');
    }
    const hidden = JSON.stringify(stored.filter((each) => each.row < 7));
    for (const word of [
      ...rows
        .slice(0, 5)
        .join(',')
        .split(/[^A-Za-z0-9]+/),
    ].filter((each) => each.length > 2)) {
      // The one word that the sentence itself must say.
      if (!/^(official|sensitive)$/i.test(word)) expect(hidden).not.toContain(word);
    }
  });

  it('says how many rows there are, and when it last moved', async () => {
    const path = write('moved.csv', crimeFile(23));
    const load = await take(path, crimeKind);
    await run(load, path, crimeKind);
    const found = await one<{ total_rows: number; moved_at: string; last_row: number }>(
      'select * from exchange.progress',
    );
    expect(found).toMatchObject({ total_rows: 24, last_row: 24 });
    expect(found?.moved_at).toMatch(/^2026-11-21T18:5/);
  });
});
