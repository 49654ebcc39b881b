import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '#kernel/failure.ts';
import { refused } from '#kernel/result.ts';
import { actorOf, addRecord, addTestOrganisations, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { describeTables } from './describe-tables.ts';
import { ask, isDuplicate, sql } from './index.ts';

describe('the door', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
  });
  afterAll(() => test.close());
  const kent = actorOf(18);
  const noteOf = async (id: string): Promise<string> =>
    (await test.asOwner<{ note: string }>('select note from lines.line where id = $1', [id]))[0]?.note ?? '';

  it('undoes everything when the body throws, and when it answers a refusal', async () => {
    const id = await addRecord(test, 'lines.line', { controller: 18 });
    const change = (note: string, end: () => unknown) =>
      test.database.writing(kent, async (db) => {
        await db.updateTable('lines.line').set({ note }).where('id', '=', id).execute();
        return end();
      });
    await expect(
      change('thrown', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await noteOf(id)).toBe('');
    await change('refused', () => refused(missing));
    expect(await noteOf(id)).toBe('');
    await change('kept', () => 'fine');
    expect(await noteOf(id)).toBe('kept');
  });

  it('never runs one transaction inside another, which would wait for itself for ever', async () => {
    await expect(test.database.reading(kent, () => test.database.reading(kent, async () => 1))).rejects.toThrow(
      /transaction inside a transaction/,
    );
  });

  it('keeps actors apart when many ask at once', async () => {
    const hidden = await addRecord(test, 'lines.line', { controller: 26, restrictedTo: [10_001] });
    const sees = (memberships: readonly number[]) =>
      test.database.reading(
        actorOf(18, { memberships }),
        async (db) => (await db.selectFrom('lines.line').select('id').where('id', '=', hidden).execute()).length,
      );
    const all = await Promise.all(
      Array.from({ length: 40 }, (_unused, index) => sees(index % 2 === 0 ? [10_001] : [])),
    );
    expect(all).toEqual(Array.from({ length: 40 }, (_unused, index) => (index % 2 === 0 ? 1 : 0)));
  });

  it('goes on after a statement that fails', async () => {
    await expect(test.database.reading(kent, (db) => ask(db, sql`select 1/0`))).rejects.toThrow(/division/);
    expect(await test.database.reading(kent, (db) => ask(db, sql`select 1 as one`))).toEqual([{ one: 1 }]);
  });

  it('tells a duplicate from other trouble', async () => {
    const id = await addRecord(test, 'lines.line', { controller: 18 });
    const error = await test
      .asOwner('insert into catalogue.kind (id, name, relation) select id, name, relation from catalogue.kind limit 1')
      .catch((caught: unknown) => caught);
    expect(isDuplicate(error)).toBe(true);
    expect(isDuplicate(new Error(id))).toBe(false);
  });

  it('gives moments in UTC to the microsecond, days as text, whole numbers as numbers', async () => {
    const [row] = await test.asOwner(
      "select '2026-07-01 12:00:00.123456+01'::timestamptz as t, '2026-02-28'::date as d, 9007199254740991::bigint as n, array['a','b'] as w, null::int[] as z",
    );
    expect(row).toEqual({
      t: '2026-07-01T11:00:00.123456Z',
      d: '2026-02-28',
      n: 9_007_199_254_740_991,
      w: ['a', 'b'],
      z: null,
    });
    await expect(test.asOwner('select 9007199254740993::bigint as n')).rejects.toThrow(/too large/);
  });

  it('has types of the tables that are not stale (npm run generate)', async () => {
    const written = readFileSync(new URL('./tables.generated.ts', import.meta.url), 'utf8');
    expect(await describeTables(test.asOwner)).toBe(written);
  });
});
