import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { addTokens } from '../catalogue/index.ts';
import { actorOf, addRecord, addTestOrganisations, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { ask, mintId, sql } from './index.ts';

interface Change {
  readonly relation: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly changed_by: string;
  readonly organisation: number;
  readonly why: string | null;
  readonly taken_out: boolean;
}

describe('stated facts and the history of every change', () => {
  let test: TestDatabase;
  const kent = actorOf(18);
  const merseyside = actorOf(26);
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
  });
  afterAll(() => test.close());

  const state = (actor: PersonActor, line: Id, change: Readonly<Record<string, unknown>> = {}) =>
    test.database.writing(actor, async (db) => {
      const id = mintId();
      await db
        .insertInto('lines.number')
        .values({
          id,
          line,
          number: '+447700900412',
          source: 'phone download',
          statement: 'fact',
          contributor: actor.organisation,
          recorded_by: 'x',
          ...change,
        })
        .execute();
      return id;
    });
  const set = (actor: PersonActor, id: Id, change: object, why = '') =>
    test.database.writing(actor, async (db) => {
      await ask(db, sql`select set_config('app.why', ${why}, true)`);
      const done = await db.updateTable('lines.number').set(change).where('id', '=', id).executeTakeFirst();
      return done.numUpdatedRows;
    });
  const changes = (actor: PersonActor, entry: Id) =>
    test.database.reading(actor, (db) =>
      ask(db, sql<Change>`select * from history.change where entry = ${entry} order by at, id`),
    );
  const outcome = (done: Promise<unknown>): Promise<string> =>
    done.then(
      () => 'accepted',
      (error: Error) => error.message,
    );

  it('are added by any force that sees the record, in its own name only', async () => {
    const line = await addRecord(test, 'lines.line', { controller: 26 });
    await state(kent, line);
    expect(await outcome(state(kent, line, { contributor: 26 }))).toMatch(/row-level security/);
    const onlyReads = actorOf(18, { permissions: ['lines.view', 'lines.edit'] });
    expect(await outcome(state(onlyReads, line))).toMatch(/row-level security/);
    expect(await outcome(state(actorOf(70), line))).toMatch(/row-level security/);
  });

  it('are refused for a hidden record and for none in the same words, be it of one’s own force', async () => {
    const own = await addRecord(test, 'lines.line', { controller: 18, restrictedTo: [10_001] });
    const other = await addRecord(test, 'lines.line', { controller: 26, restrictedTo: [10_001] });
    const words = await Promise.all([own, other, mintId()].map((line) => outcome(state(kent, line))));
    expect(new Set(words).size).toBe(1);
    expect(words[0]).toMatch(/row-level security/);
  });

  it('are changed only by who stated them, withdrawn and never erased', async () => {
    const line = await addRecord(test, 'lines.line', { controller: 26 });
    const fact = await state(kent, line);
    expect(await set(merseyside, fact, { source: 'mine now' })).toBe(0n);
    expect(await set(kent, fact, { source: 'seized phone' }, 'The download was of another phone.')).toBe(1n);
    await expect(set(kent, fact, { contributor: 26 })).rejects.toThrow(/stays recorded|row-level security/);
    await expect(
      test.database.writing(kent, (db) => db.deleteFrom('lines.number').where('id', '=', fact).execute()),
    ).rejects.toThrow(/permission denied/);
    expect(await set(kent, fact, { withdrawn_at: sql`now()`, withdrawn_why: 'A slip.' }, 'A slip.')).toBe(1n);
    const [first, second] = await changes(merseyside, line);
    expect(first).toMatchObject({
      relation: 'lines.number',
      before: { source: 'phone download' },
      after: { source: 'seized phone' },
      changed_by: 'Tester of Kent, Kent Police',
      organisation: 18,
      why: 'The download was of another phone.',
      taken_out: false,
    });
    expect(second?.after['withdrawn_why']).toBe('A slip.');
    await expect(set(kent, fact, { withdrawn_why: null })).rejects.toThrow(/check constraint/);
  });

  it('count a version for what they say, and none for who may see them', async () => {
    const line = await addRecord(test, 'lines.line', { controller: 18 });
    const fact = await state(kent, line);
    const version = async () =>
      (await test.asOwner<{ version: number }>('select version from lines.number where id = $1', [fact]))[0]?.version;
    await test.database.writing(kent, (db) =>
      db.updateTable('lines.line').set({ marking: 1 }).where('id', '=', line).execute(),
    );
    expect(await version()).toBe(1);
    await set(kent, fact, { grade: 'B2' });
    expect(await version()).toBe(2);
    const said = await changes(kent, line);
    expect(said.map((each) => [each.relation, Object.keys(each.after)])).toEqual([
      ['lines.line', ['marking']],
      ['lines.number', ['grade']],
    ]);
  });

  it('show their history to nobody who may not see the record', async () => {
    const line = await addRecord(test, 'lines.line', { controller: 18, releasedTo: [70] });
    await set(kent, await state(kent, line), { grade: 'A1' });
    expect(await changes(merseyside, line)).toHaveLength(1);
    await expect(changes(actorOf(70), line)).rejects.toThrow(/permission denied/);
    const inside = actorOf(18, { memberships: [10_001] });
    await test.database.writing(inside, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', line)
        .execute(),
    );
    expect(await changes(merseyside, line)).toEqual([]);
    expect(await changes(kent, line)).toEqual([]);
    expect(await changes(inside, line)).toHaveLength(2);
  });

  it('make their record found, though it is another force’s; what is hidden takes no token', async () => {
    const line = await addRecord(test, 'lines.line', { controller: 26 });
    const hidden = await addRecord(test, 'lines.line', { controller: 26, restrictedTo: [10_001] });
    const add = (entry: Id) => test.database.writing(kent, (db) => addTokens(db, entry, ['w:contributed']));
    await add(line);
    await add(line);
    const words = await Promise.all([hidden, mintId()].map((entry) => outcome(add(entry))));
    expect(new Set(words).size).toBe(1);
    const held = await test.asOwner("select entry from catalogue.token where token = 'w:contributed'");
    expect(held).toEqual([{ entry: line }]);
  });
});
