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

describe.runIf(testServerUrl !== '')('two records of one link that are restricted at once', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openLinks();
  });
  afterAll(() => test.close());

  const restrict = (line: Id) =>
    test.database.writing(kent, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', line)
        .execute(),
    );
  const linked = (a: Id, b: Id) =>
    test.database.writing(kent, (db) =>
      addLink(db, kent, { kind: 'works-with', a, b, role: null, note: '', stated: testStatement }, testNow),
    );

  // A third record that one of the two is linked to is held meanwhile: so the one has come half its way when the other starts.
  it.each([0, 1, 2])('never wait for each other, wherever the record stands that one waits for: %i', async (place) => {
    for (const isTurned of [false, true]) {
      const lines: Id[] = [];
      for (let made = 0; made < 3; made += 1) lines.push(await addRecord(test, 'lines.line', { controller: 18 }));
      const [held, ...ends] = [lines[place], ...lines.filter((_line, index) => index !== place)] as [Id, Id, Id];
      const [one, other] = (isTurned ? ends.toReversed() : ends) as [Id, Id];
      await linked(one, held);
      await linked(one, other);
      const gateOfHeld = gate();
      const holding = test.database.writing(kent, async (db) => {
        await db.updateTable('lines.line').set({ name: 'HELD' }).where('id', '=', held).execute();
        await gateOfHeld.passed;
      });
      await soon();
      const first = restrict(one);
      await soon();
      const second = restrict(other);
      await soon();
      gateOfHeld.open();
      await Promise.all([holding, first, second]);
      const open = await test.asOwner('select from links.link where a = any ($1) and joint < 9', [[one, other]]);
      expect(open).toEqual([]);
    }
  });
});
