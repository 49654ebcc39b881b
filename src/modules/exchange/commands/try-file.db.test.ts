import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crimeKind } from '#modules/geography/index.ts';
import { lineKind } from '#modules/lines/index.ts';
import { crimeFile, kent, type LoadPlace, merseyside, openLoadPlace } from './load-fixture.ts';
import { tryFile } from './try-file.ts';

describe('tryFile', () => {
  let loads: LoadPlace;
  beforeAll(async () => {
    loads = await openLoadPlace();
  });
  afterAll(() => loads.close());
  beforeEach(() => loads.clear());

  it('tries a file without writing anything at all', async () => {
    const path = loads.write('try.csv', crimeFile(23));
    const file = await loads.open(path, crimeKind);
    const before = await loads.one('select count(*)::int as n from ledger.entry');
    const seen: number[] = [];
    const outcome = await tryFile({
      database: loads.test.database,
      file,
      actor: kent,
      clock: loads.clock,
      batchSize: 5,
      onProgress: (each) => seen.push(...each.problems.map((problem) => problem.row)),
    });
    expect(outcome).toMatchObject({ read: 23, added: 20, changed: 0, unchanged: 0, refused: 3 });
    expect(seen).toEqual([8, 15, 22]);
    expect(await loads.crimes()).toEqual([]);
    expect(await loads.loadRow()).toBeUndefined();
    expect(await loads.one('select count(*)::int as n from ledger.entry')).toEqual(before);
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
    const path = loads.write('repeats.csv', ['URN,Line name,Number,Status', ...rows].join('\n'));
    const file = await loads.open(path, lineKind);
    const trial = { database: loads.test.database, file, actor: merseyside, clock: loads.clock, batchSize: 5 };
    const { seconds: _tried, ...tried } = await tryFile(trial);
    expect(tried).toEqual({ read: 16, added: 12, changed: 2, unchanged: 2, refused: 0 });
    const load = await loads.take(path, lineKind, merseyside);
    expect(await loads.run(load, path, lineKind, { actor: merseyside })).toMatchObject({ outcome: tried });
  });
});
