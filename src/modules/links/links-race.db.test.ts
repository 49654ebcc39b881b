import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { actorOf, addRecord, type TestDatabase, testServerUrl } from '#platform/testing/index.ts';
import { addLink } from './commands/add-link.ts';
import { openLinks, testNow, testStatement } from './links-fixture.ts';

const kent = actorOf(18, { memberships: [10_001] });
const colleague = actorOf(26);

/** A door that is shut until somebody opens it. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

// The embedded engine has one connection, on which nothing races.
describe.runIf(testServerUrl !== '')('a record that is restricted while it is being linked', () => {
  let test: TestDatabase;
  let one: Id;
  let other: Id;
  beforeAll(async () => {
    test = await openLinks();
  });
  afterAll(() => test.close());

  const link = (before: Promise<void>) =>
    test.database.writing(kent, async (db) => {
      const given = { kind: 'works-with', a: one, b: other, role: null, note: '', stated: testStatement } as const;
      const done = await addLink(db, kent, given, testNow);
      await before;
      return done;
    });
  const restrict = (before: Promise<void>) =>
    test.database.writing(kent, async (db) => {
      await db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', other)
        .execute();
      await before;
    });
  const joints = async () =>
    (await test.asOwner<{ joint: number }>('select joint from links.link where a = $1', [one])).map((row) => row.joint);
  const seenBy = (actor: typeof kent) =>
    test.database.reading(actor, (db) => db.selectFrom('links.link').select('id').where('a', '=', one).execute());

  it.each(['the link first', 'the restriction first'] as const)('%s: the link is never left open', async (order) => {
    one = await addRecord(test, 'lines.line', { controller: 18 });
    other = await addRecord(test, 'lines.line', { controller: 18 });
    const held = gate();
    const [first, second] = order === 'the link first' ? [link, restrict] : [restrict, link];
    const leading = first(held.passed);
    await soon();
    let isThrough = false;
    const following = second(Promise.resolve()).then((done) => {
      isThrough = true;
      return done;
    });
    await soon();
    // One waits for the other: that is what keeps the copy right.
    expect(isThrough).toBe(false);
    held.open();
    await Promise.all([leading, following]);
    expect(await joints()).toEqual([9]);
    expect(await seenBy(colleague)).toEqual([]);
    expect(await seenBy(kent)).toHaveLength(1);
  });
});
