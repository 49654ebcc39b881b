import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { actorOf, addRecord, addTestOrganisations, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { nameTokens, numberTokens, putTokens, search, type Widen } from './index.ts';

describe('search', () => {
  let test: TestDatabase;
  const ids: Record<string, Id> = {};
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    const add = async (name: string, numbers: readonly string[], restrictedTo: readonly number[] | null = null) => {
      const id = await addRecord(test, 'lines.line', { controller: 18, restrictedTo });
      ids[name] = id;
      const actor = actorOf(18, { memberships: [10_001] });
      await test.database.writing(actor, (db) =>
        putTokens(db, [{ entry: id, tokens: [...nameTokens(name), ...numbers.flatMap(numberTokens)] }]),
      );
    };
    await add('Scotty', ['+447700900412', '+447700900388']);
    await add('Scotty Junior', ['+447700900777']);
    await add('Marvello', ['+447700900413']);
    await add('Hidden Scotty', ['+447700900412'], [10_001]);
    await add('Elizabeth', []);
    await add('Veiled Elizabeth', [], [10_001]);
  });
  afterAll(() => test.close());

  const found = (typed: string, actor: PersonActor = actorOf(26)) =>
    test.database.reading(actor, async (db) => (await search(db, typed, 20)).map((hit) => [hit.id, hit.why] as const));
  const names = async (typed: string, actor?: PersonActor): Promise<string[]> => {
    const hits = await found(typed, actor);
    return hits.map(([id]) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? '?').sort();
  };

  it('finds by word, beginning, slip and sound, and says why', async () => {
    expect(await names('scotty')).toEqual(['Scotty', 'Scotty Junior']);
    expect(await names('marv')).toEqual(['Marvello']);
    expect(await names('Marvelo')).toEqual(['Marvello']);
    expect((await found('Marvelo'))[0]?.[1]).toBe('close spelling of “marvelo”');
    expect((await found('skoti')).map(([, why]) => why)).toContain('sounds like “skoti”');
  });

  it('finds a number in any form, by its end, and not by its middle', async () => {
    for (const typed of ['07700 900412', '+44 7700 900412', '0412', '412', '900412'])
      expect(await names(typed)).toEqual(['Scotty']);
    expect(await names('7700900')).toEqual([]);
    expect((await found('0412'))[0]?.[1]).toBe('number ends in 0412');
  });

  it('wants every word met, and gives what comes close when none does', async () => {
    expect(await names('scotty junior')).toEqual(['Scotty Junior']);
    expect(await names('scotty 0413')).toEqual(['Marvello', 'Scotty', 'Scotty Junior']);
  });

  it('never finds what may not be seen, by any way', async () => {
    for (const typed of ['hidden', 'hiden', 'scotty', '0412'])
      expect(await names(typed)).not.toContain('Hidden Scotty');
    expect(await names('hidden', actorOf(26, { memberships: [10_001] }))).toEqual(['Hidden Scotty']);
    expect(await names('scotty', actorOf(70))).toEqual([]);
  });

  describe('with somebody who knows names', () => {
    const widen: Widen = (word) =>
      word === 'liz'
        ? [
            { word: 'elisabeth', why: '“liz” is short for “Elisabeth”' },
            { word: 'elizabeth', why: '“liz” is short for “Elizabeth”' },
          ]
        : [];
    const widely = (typed: string, actor: PersonActor = actorOf(26)) =>
      test.database.reading(actor, async (db) =>
        (await search(db, typed, 20, widen)).map((hit) => [hit.title, hit.why]),
      );

    it('finds a name otherwise written, and says why', async () => {
      const [first, ...rest] = await widely('Liz');
      expect(first?.[1]).toBe('“liz” is short for “Elizabeth”');
      expect(rest).toEqual([]);
      expect(await found('liz')).toEqual([]);
    });

    it('puts the name itself first, and never finds what may not be seen', async () => {
      expect(await widely('liz', actorOf(26, { memberships: [10_001] }))).toHaveLength(2);
      expect(await widely('liz', actorOf(70))).toEqual([]);
      expect((await widely('elizabeth')).map(([, why]) => why)).toEqual(['name has “elizabeth”']);
    });
  });

  it('bears whatever is typed', async () => {
    for (const typed of ['', ' ', '%', "'; drop table", '\\', '_', '((((', '🙂', 'a'.repeat(5000), '1', '12'])
      expect(await names(typed)).toEqual([]);
  });
});
