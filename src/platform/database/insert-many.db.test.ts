import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDay, asInstant } from '#kernel/instant.ts';
import { type Reference, readReference } from '#kernel/reference.ts';
import { actorOf, addTestOrganisations, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { insertMany, insertRecords, mintId, mintReference } from './index.ts';

describe('insertMany and insertRecords', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    // What a drug may be called is on trial elsewhere; here, whether any text comes through as it was.
    await test.script('alter table lines.line disable trigger vocabulary_insert_drugs');
  });
  afterAll(() => test.close());

  const lineOf = (name: string, controller = 18) => ({
    id: mintId(),
    controller,
    marking: 0 as const,
    handling: 'C' as const,
    recipients: null,
    recipients_until: null,
    restricted_to: null,
    released_to: null,
    statement: 'fact' as const,
    basis: 'test',
    recorded_at: asInstant('2026-11-21T12:00:00.123456Z'),
    recorded_by: 'test',
    review_on: asDay('2027-11-21'),
    name,
    status: 'active' as const,
    status_since: asDay('2026-01-01'),
    reach: 'not known' as const,
    origin_force: null,
    first_seen: null,
    last_seen: asDay('2026-02-03'),
    drugs: ['crack', 'a "quoted", {odd} one'],
    source: 'ëé£’🙂\n\\',
  });

  it('keeps every value as it was given', async () => {
    const line = lineOf('ALFA "1", {2}');
    await test.database.writing(actorOf(18), async (db) => {
      await insertRecords(db, 'lines.line', 'line', [line]);
      const number = { line: line.id, number: '+447700900401', since: null, until: asDay('2026-01-02') };
      await insertMany(db, 'lines.number', [
        { id: mintId(), ...number, source: 'x', contributor: 18, statement: 'fact', recorded_by: 'x' },
      ]);
      await insertMany(db, 'lines.number', []);
      const held = await db.selectFrom('lines.line').selectAll().where('id', '=', line.id).executeTakeFirstOrThrow();
      expect(held).toMatchObject(line);
      expect(readReference(held.reference)).toEqual({ kind: 'line', reference: held.reference });
      expect(await db.selectFrom('lines.number').selectAll().execute()).toMatchObject([number]);
    });
  });

  it('draws another reference for a record whose first is taken, be it by one that is hidden', async () => {
    const hidden = lineOf('HIDDEN', 26);
    await test.database.writing(actorOf(26), (db) => insertRecords(db, 'lines.line', 'line', [hidden]));
    const of = (id: string) =>
      test.asOwner<{ reference: Reference }>('select reference from lines.line where id = $1', [id]);
    const taken = (await of(hidden.id))[0]?.reference ?? ('' as Reference);
    // The first draw gives everybody what is taken, the second everybody the same that is free, the third is random.
    const free = mintReference('line');
    let draws = 0;
    const mint: typeof mintReference = (kind) => {
      draws += 1;
      return draws <= 3 ? taken : draws <= 6 ? free : mintReference(kind);
    };
    const three = [lineOf('B1'), lineOf('B2'), lineOf('B3')];
    await test.database.writing(actorOf(18), (db) => insertRecords(db, 'lines.line', 'line', three, mint));
    const given = (await Promise.all(three.map((each) => of(each.id)))).map((rows) => rows[0]?.reference);
    expect(new Set([...given, taken]).size).toBe(4);
    expect(given).toContain(free);
    expect(draws).toBe(8);
    const always: typeof mintReference = () => taken;
    const never = test.database.writing(actorOf(18), (db) =>
      insertRecords(db, 'lines.line', 'line', [lineOf('B4')], always),
    );
    await expect(never).rejects.toThrow('No free reference of the kind line after 20 draws');
  });
});
