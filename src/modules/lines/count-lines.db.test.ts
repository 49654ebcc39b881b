import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import { findForce } from '#modules/directory/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { openLine } from './commands/open-line.ts';
import { lineListAddress, lineQuery } from './line-query.ts';
import { draft, kent, merseyside, met, now, officerOf, openRegister, today, westMercia } from './lines-fixture.ts';
import { countLinesByForce, countOpenLines } from './queries/count-lines.ts';
import { listLines } from './queries/list-lines.ts';

describe('counts and lists of lines', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openRegister();
    const add = async (controller: number, change: Readonly<Record<string, unknown>>, hide = false) => {
      const actor = officerOf(controller, { memberships: [10_001] });
      await test.database.writing(actor, async (db) => {
        const opened = await openLine(db, actor, draft(change), now);
        if (opened.ok && hide)
          await db
            .updateTable('lines.line')
            .set({ restricted_to: [10_001] })
            .where('reference', '=', opened.value)
            .execute();
      });
    };
    await add(merseyside, { name: 'A', areas: 'West Mercia\nKent', brand: ['Muhammad'] });
    await add(merseyside, { name: 'B', areas: 'Kent', statusSince: '1/10/2026' });
    await add(met, { name: 'C', origin: 'metropolitan', areas: 'Kent' });
    await add(kent, { name: 'D', origin: 'kent', areas: 'Kent' });
    await add(kent, { name: 'E', origin: '', areas: 'Kent\nNorfolk' });
    await add(kent, { name: 'F', origin: 'kent', areas: '' });
    await add(met, { name: 'G', origin: 'metropolitan', areas: 'Kent', status: 'dormant' });
    await add(met, { name: 'H', origin: 'metropolitan', areas: 'Kent', status: 'suspected' });
    await add(met, { name: 'HIDDEN', origin: 'metropolitan', areas: 'Kent' }, true);
  });
  afterAll(() => test.close());

  const list = (actor: PersonActor, address: Parameters<typeof lineListAddress>[0]) => {
    const asked = Object.fromEntries(new URL(lineListAddress(address), 'http://x').searchParams);
    return test.database.reading(actor, (db) => listLines(db, lineQuery.parse(asked), today));
  };
  const names = async (actor: PersonActor, address: Parameters<typeof lineListAddress>[0]) =>
    (await list(actor, address)).rows.map((row) => row.name).sort();

  it('list a line that is searched for by another spelling of its brand', async () => {
    expect(await names(officerOf(kent), { q: 'Mohamed' })).toEqual(['A']);
    expect(await names(officerOf(kent), { q: 'Mahmood' })).toEqual([]);
  });

  it('count each line once in the country and once in every force that it reaches', async () => {
    const actor = officerOf(kent);
    expect(await test.database.reading(actor, (db) => countOpenLines(db, today))).toEqual({
      total: 6,
      external: 4,
      internal: 1,
      reachNotKnown: 1,
    });
    const counts = await test.database.reading(actor, (db) => countLinesByForce(db, today));
    expect(Object.fromEntries(counts.map((each) => [String(each.force), [each.out, each.into, each.inside]]))).toEqual({
      [merseyside]: [2, 0, 0],
      [met]: [1, 0, 0],
      [kent]: [0, 4, 1],
      [westMercia]: [0, 1, 0],
      [findForce('norfolk')?.number ?? 0]: [0, 1, 0],
      null: [1, 0, 0],
    });
  });

  it('open, from every number, exactly the list that the number counts', async () => {
    for (const actor of [officerOf(kent), officerOf(kent, { memberships: [10_001] })]) {
      for (const asAt of [today, asDay('2026-09-01')]) {
        const counts = await test.database.reading(actor, (db) => countLinesByForce(db, asAt));
        for (const { force, out, into, inside } of counts) {
          const slug = force === null ? 'not-known' : String(findForceSlug(force));
          const count = async (address: Parameters<typeof lineListAddress>[0]) =>
            (await list(actor, { ...address, status: 'open', asat: asAt })).total;
          expect(await count({ origin: slug, reach: 'external' })).toBe(out);
          if (force !== null) expect(await count({ into: slug, reach: 'external' })).toBe(into);
          expect(await count({ origin: slug, reach: 'internal' })).toBe(inside);
        }
        const all = await test.database.reading(actor, (db) => countOpenLines(db, asAt));
        expect((await list(actor, { status: 'open', asat: asAt })).total).toBe(all.total);
      }
    }
  });

  it('show the past as it was', async () => {
    expect(await names(officerOf(kent), { status: 'open', origin: 'merseyside', asat: asDay('2026-09-01') })).toEqual([
      'A',
    ]);
    expect(await names(officerOf(kent), { status: 'open', origin: 'merseyside' })).toEqual(['A', 'B']);
  });

  it('filter, search and sort, and never hold a hidden line', async () => {
    expect(await names(officerOf(kent), {})).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(await names(officerOf(kent, { memberships: [10_001] }), { q: 'hidden' })).toEqual(['HIDDEN']);
    expect(await names(officerOf(kent), { q: 'hidden' })).toEqual([]);
    expect(await names(officerOf(kent), { controller: 'metropolitan' })).toEqual(['C', 'G', 'H']);
    const sorted = await list(officerOf(kent), { sort: 'brand', direction: 'ascending' });
    expect(sorted.rows.map((row) => row.name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(sorted).toMatchObject({ total: 8, pages: 1 });
  });
});

function findForceSlug(number: number): string | undefined {
  return ['metropolitan', 'kent', 'merseyside', 'west-mercia', 'norfolk'].find(
    (slug) => findForce(slug)?.number === number,
  );
}
