import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crimeKind } from '#modules/geography/index.ts';
import { lineKind } from '#modules/lines/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import {
  clearedForOfficial,
  crimeFile,
  crimeHeadings,
  type LoadPlace,
  merseyside,
  openLoadPlace,
} from './load-fixture.ts';
import type { LoadProgress } from './run-load.ts';

describe('runLoad', () => {
  let loads: LoadPlace;
  beforeAll(async () => {
    loads = await openLoadPlace();
  });
  afterAll(() => loads.close());
  beforeEach(() => loads.clear());

  it('imports every row or says what is wrong with it, with counts that add up', async () => {
    const path = loads.write('crimes.csv', crimeFile(23));
    const seen: LoadProgress[] = [];
    const load = await loads.take(path, crimeKind);
    const end = await loads.run(load, path, crimeKind, { onProgress: (each) => seen.push(each) });
    const counts = { read: 23, added: 20, changed: 0, unchanged: 0, refused: 3 };
    expect(end).toMatchObject({ kind: 'finished', outcome: counts });
    expect(await loads.loadRow()).toMatchObject({ status: 'finished', outcome: counts, trouble: null, handling: 'C' });
    expect(await loads.crimes()).toHaveLength(20);
    const message = '"2025-13" is not a month. Write it like 2025-01.';
    expect(await loads.problems()).toEqual(
      [8, 15, 22].map((row) => ({ row, col: 'Month', value: '2025-13', message })),
    );
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
    const path = loads.write('again.csv', crimeFile(23));
    const load = await loads.take(path, crimeKind);
    const first = await loads.run(load, path, crimeKind);
    const before = await loads.one('select count(*)::int as n from ledger.entry');
    expect(await loads.run(load, path, crimeKind)).toEqual(first);
    expect(await loads.one('select count(*)::int as n from ledger.entry')).toEqual(before);
    const second = await loads.take(path, crimeKind);
    expect(second).not.toBe(load);
    expect(await loads.run(second, path, crimeKind)).toMatchObject({
      kind: 'finished',
      outcome: { read: 23, added: 0, changed: 0, unchanged: 20, refused: 3 },
    });
  });

  it('refuses a kind that does not account for each row', async () => {
    const path = loads.write('forgetful.csv', crimeFile(3));
    const forgetful: ImportKind = {
      ...crimeKind,
      keep: async () => ({ counts: { added: 2, changed: 0, unchanged: 0, refused: 0 }, problems: [] }),
    };
    const load = await loads.take(path, crimeKind);
    await expect(loads.run(load, path, forgetful)).rejects.toThrow('A batch of 3 rows was accounted for as 2');
    expect(await loads.one('select read from exchange.progress')).toEqual({ read: 0 });
  });

  it('stores a thousand problems and counts the rest', async () => {
    const bad = Array.from({ length: 1210 }, () => ',2025-13,Suffolk Constabulary,,1.15,52.05,X,E01999001,Y,Drugs,,');
    const path = loads.write('bad.csv', [crimeHeadings, ...bad].join('\n'));
    const load = await loads.take(path, crimeKind);
    const stopping = new AbortController();
    const onProgress = ({ row }: LoadProgress) => {
      if (row > 900) stopping.abort();
    };
    const options = { batchSize: 300 };
    await loads.run(load, path, crimeKind, { ...options, signal: stopping.signal, onProgress });
    const end = await loads.run(load, path, crimeKind, options);
    expect(end).toMatchObject({ outcome: { read: 1210, refused: 1210 } });
    expect(await loads.problems()).toHaveLength(1000);
  });

  it('ends a load of a file that cannot be read any more with one line', async () => {
    const path = loads.write('gone.csv', crimeFile(3));
    const load = await loads.take(path, crimeKind);
    writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    const end = await loads.run(load, path, crimeKind);
    const trouble = 'This is not text, so it cannot be CSV. Save the table as CSV and send it again.';
    expect(end).toEqual({ kind: 'failed', trouble });
    expect(await loads.loadRow()).toMatchObject({ status: 'failed', trouble });
    expect(await loads.run(load, path, crimeKind)).toEqual(end);
  });

  it('is hidden from every other organisation, and cannot be run by it', async () => {
    const path = loads.write('mine.csv', crimeFile(9));
    const load = await loads.take(path, crimeKind);
    await loads.run(load, path, crimeKind);
    const found = await loads.test.database.reading(merseyside, async (db) => ({
      loads: await db.selectFrom('exchange.load').select('id').execute(),
      problems: await db.selectFrom('exchange.problem').select('id').execute(),
      progress: await db.selectFrom('exchange.progress').select('load').execute(),
      entries: await db.selectFrom('catalogue.entry').select('id').where('id', '=', load).execute(),
    }));
    expect(found).toEqual({ loads: [], problems: [], progress: [], entries: [] });
    expect(await loads.run(load, path, crimeKind, { actor: merseyside })).toEqual({ kind: 'missing' });
  });

  it("imports lines, and says a kind's own refusals by the file's headings", async () => {
    const path = loads.write(
      'lines.csv',
      'URN,Line name,GSC,Force\nX-1,ALFA,OFFICIAL,a\nX-2,BRAVO,OFFICIAL-SENSITIVE,b\nX-3,,OFFICIAL,c\n',
    );
    const load = await loads.take(path, lineKind, clearedForOfficial);
    const end = await loads.run(load, path, lineKind, { actor: clearedForOfficial });
    expect(end).toMatchObject({ outcome: { read: 3, added: 1, refused: 2 } });
    expect(await loads.problems()).toEqual([
      expect.objectContaining({ row: 3, col: 'GSC' }),
      expect.objectContaining({ row: 4, col: 'Line name' }),
    ]);
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
    const path = loads.write('sensitive.csv', [head, ...rows].join('\n'));
    const load = await loads.take(path, lineKind, clearedForOfficial);
    const end = await loads.run(load, path, lineKind, { actor: clearedForOfficial });
    expect(end).toMatchObject({ outcome: { read: 6, added: 0, refused: 6 } });
    const stored = await loads.test.asOwner<{ row: number; value: string; message: string }>(
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
    const path = loads.write('moved.csv', crimeFile(23));
    const load = await loads.take(path, crimeKind);
    await loads.run(load, path, crimeKind);
    const found = await loads.one<{ total_rows: number; moved_at: string; last_row: number }>(
      'select * from exchange.progress',
    );
    expect(found).toMatchObject({ total_rows: 24, last_row: 24 });
    expect(found?.moved_at).toMatch(/^2026-11-21T18:5/);
  });
});
