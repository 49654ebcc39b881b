import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherSpellings } from '#engines/names/index.ts';
import { askPlate } from '#engines/plates/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { actorOf, addRecord, addTestOrganisations, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  identifierTokens,
  nameTokens,
  numberTokens,
  plateTokens,
  postcodeTokens,
  putTokens,
  type SearchFilter,
  searchAll,
  textTokens,
} from './index.ts';

const operation = 10_001;

describe('search over everything', () => {
  let test: TestDatabase;
  const names = new Map<Id, string>();

  /** A record of some kind that is found by these tokens alone. */
  const add = async (
    name: string,
    tokens: readonly string[],
    access: {
      readonly controller?: 18 | 26;
      readonly restrictedTo?: readonly number[];
      readonly relation?: string;
    } = {},
  ): Promise<void> => {
    const { controller = 18, restrictedTo = null, relation = 'lines.line' } = access;
    const id = await addRecord(test, relation, { controller, restrictedTo });
    names.set(id, name);
    await test.database.writing(actorOf(controller, { memberships: [operation] }), (db) =>
      putTokens(db, [{ entry: id, tokens }]),
    );
  };

  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    await add('van', plateTokens('AB12 CDE'));
    await add('moped', plateTokens('P123ABC'));
    await add('hidden van', plateTokens('AB12 CDF'), { restrictedTo: [operation] });
    await add('flat', [...postcodeTokens('IP1 1AA'), ...textTokens('14 Alma Street, Ipswich')]);
    await add('house', [...postcodeTokens('IP11 1AA'), ...textTokens('142 Alma Road')]);
    await add('handset', identifierTokens('35 693803 564380 9'), { controller: 26 });
    await add('handle', identifierTokens('@kez_ldn'));
    await add('girl', [...nameTokens('Elizabeth Halloran'), ...numberTokens('+447700900412')], { controller: 26 });
    await add('load', nameTokens('halloran'), { relation: 'exchange.load' });
    await add('hidden girl', nameTokens('Elizabeth Halloran'), { restrictedTo: [operation] });
  });
  afterAll(() => test.close());

  const ask = (typed: string, actor: PersonActor = actorOf(42), filter: SearchFilter = {}, from = 0, limit = 50) =>
    test.database.reading(actor, (db) =>
      searchAll(db, { typed, filter, from, limit }, { widen: otherSpellings, askPlate }),
    );
  const found = async (typed: string, actor?: PersonActor, filter?: SearchFilter): Promise<string[]> =>
    (await ask(typed, actor, filter)).hits.map((hit) => names.get(hit.id) ?? '?').toSorted();
  const why = async (typed: string) => (await ask(typed)).hits[0]?.why;

  it.each([
    ['AB12 CDE', 'plate AB12 CDE'],
    ['ab12cde', 'plate AB12 CDE'],
    ['AB 12 CDE', 'plate AB12 CDE'],
    ['A812 CDE', 'plate differs only by characters that look alike'],
    ['AB13 CDE', 'plate differs by one character'],
    ['AB12 ?DE', 'plate fits AB12?DE'],
    ['??12 CDE', 'plate fits ??12CDE'],
    ['AB1 2…', 'plate begins with AB12'],
    ['12CDE', 'plate ends in 12CDE'],
  ])('finds the van by “%s”: %s', async (typed, reason) => {
    expect(await found(typed)).toEqual(['van']);
    expect(await why(typed)).toBe(reason);
  });

  it.each([
    ['IP1 1AA', ['flat'], 'postcode IP1 1AA'],
    ['ip11aa', ['flat'], 'postcode IP11AA'],
    ['IP1', ['flat'], 'postcode begins with IP1'],
    ['IP1 1', ['flat'], 'postcode begins with IP1 1'],
    ['IP11 1AA', ['house'], 'postcode IP11 1AA'],
    ['14 Alma Street', ['flat'], 'name has “14”; name has “alma”; name has “street”'],
    ['142 alma', ['house'], 'name has “142”; name has “alma”'],
    ['35-693803-564380-9', ['handset'], 'identifier is 35-693803-564380-9'],
    ['5643809', ['handset'], 'identifier ends in 3809'],
    ['@kez_ldn', ['handle'], 'identifier is @kez_ldn'],
    ['KEZ_LDN', ['handle'], 'identifier is KEZ_LDN'],
    ['07700 900 412', ['girl'], 'number ends in 0412'],
    ['Liz Halloran', ['girl'], '“liz” is short for “Elizabeth”; name has “halloran”'],
    ['hallaran 0412', ['girl'], 'close spelling of “hallaran”; number ends in 0412'],
  ])('finds “%s”', async (typed, wanted, reason) => {
    expect(await found(typed)).toEqual(wanted);
    expect(await why(typed)).toBe(reason);
  });

  it('counts by kind what the actor may see, and nothing else', async () => {
    expect((await ask('halloran')).kinds).toEqual([
      { kind: 'line', count: 1 },
      { kind: 'load', count: 1 },
    ]);
    const member = await ask('halloran', actorOf(42, { memberships: [operation] }));
    expect([member.total, member.kinds[0]]).toEqual([3, { kind: 'line', count: 2 }]);
    expect(await ask('halloran', actorOf(70))).toEqual({ hits: [], total: 0, isMore: false, kinds: [] });
  });

  it('never finds what is hidden, by any way and any filter', async () => {
    for (const typed of ['AB12 CDF', 'AB12 CDE', 'AB12', 'AB12 C?F', 'CDF', 'Elizabeth', 'Liz', 'Elisabeht'])
      for (const filter of [{}, { kind: 'line' }, { controller: 18 }, { since: asDay('2020-01-01') }])
        expect((await found(typed, actorOf(42), filter)).filter((name) => name.startsWith('hidden'))).toEqual([]);
    expect(await found('AB12 CDF', actorOf(42, { memberships: [operation] }))).toContain('hidden van');
  });

  it('keeps to its filters', async () => {
    expect(await found('halloran', actorOf(42), { kind: 'load' })).toEqual(['load']);
    expect(await found('halloran', actorOf(42), { kind: 'no such kind' })).toEqual([]);
    expect(await found('halloran', actorOf(42), { controller: 26 })).toEqual(['girl']);
    expect(await found('halloran', actorOf(42), { notStatus: ['active'] })).toEqual(['load']);
    expect(await found('alma', actorOf(42), { until: asDay('2026-03-01') })).toEqual([]);
    expect(await found('alma', actorOf(42), { since: asDay('2026-03-02') })).toEqual(['flat', 'house']);
  });

  it('gives one page after another, each record once', async () => {
    const all = (await ask('alma')).hits.map((hit) => hit.id);
    const pages = [await ask('alma', actorOf(42), {}, 0, 1), await ask('alma', actorOf(42), {}, 1, 1)];
    expect(pages.flatMap((page) => page.hits.map((hit) => hit.id))).toEqual(all);
    expect(pages.map((page) => page.total)).toEqual([2, 2]);
  });

  it('bears whatever is typed', async () => {
    const hostile = [
      '?',
      '???',
      '…',
      '*',
      "'; drop",
      '((((',
      '\u202e',
      '🙂🙂',
      'A'.repeat(5000),
      '1 2 3 4 5 6 7 8 9 10',
      'a-b-c-d-e-f',
    ];
    for (const typed of hostile) expect((await ask(typed)).hits).toEqual([]);
  });
});

describe('search for common words', () => {
  let test: TestDatabase;
  let both: Id;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    // Both words first, so that it is the oldest of all that bear either.
    both = await addRecord(test, 'lines.line', { controller: 18 });
    await test.database.writing(actorOf(18), (db) =>
      putTokens(db, [{ entry: both, tokens: [...nameTokens('big marvello'), ...numberTokens('+447700900412')] }]),
    );
    for (const word of ['big', 'marvello']) {
      const ids = await test.asOwner<{ id: Id }>(
        `insert into catalogue.entry (id, kind, reference, title, at, review_on, controller, marking, handling)
         select ('01990000-0000-7000-8000-' || lpad(to_hex(n + $1), 12, '0'))::uuid, 1, 'L-' || $2 || n, $2, '2026-11-01', '2027-11-01', 26, 0, 'P'
         from generate_series(1, 450) n returning id`,
        [word === 'big' ? 0 : 1000, word],
      );
      await test.asOwner(
        'insert into catalogue.token (token, entry, audience) select $1, (e->>0)::uuid, 0 from jsonb_array_elements($2::jsonb) e',
        [`w:${word}`, JSON.stringify(ids.map(({ id }) => [id]))],
      );
    }
  });
  afterAll(() => test.close());

  const ask = (typed: string, filter: SearchFilter = {}) =>
    test.database.reading(actorOf(42), (db) => searchAll(db, { typed, filter, limit: 10 }));

  it('finds the one record that has them all, however many have one', async () => {
    expect((await ask('big marvello')).hits.map((hit) => hit.id)).toEqual([both]);
    expect((await ask('marvello 0412')).hits.map((hit) => hit.id)).toEqual([both]);
  });

  it('finds by a filter what lies far behind the newest', async () => {
    expect((await ask('marvello', { controller: 18 })).hits.map((hit) => hit.id)).toEqual([both]);
  });

  it('says that there are more than it counted', async () => {
    const { total, isMore } = await ask('marvello');
    expect([total >= 400, isMore]).toEqual([true, true]);
    expect((await ask('big marvello')).isMore).toBe(false);
  });
});
