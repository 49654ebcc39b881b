import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, type TestDatabase } from '#platform/testing/index.ts';
import { addEnd, linked, openLinks, type TestEnd, testNow } from './links-fixture.ts';
import { findLinks, linksBetween } from './queries/find-links.ts';
import { countLinks, linksOf, mostLinks } from './queries/links-of.ts';

let test: TestDatabase;
let kai: TestEnd;
const kent = actorOf(18);

beforeAll(async () => {
  test = await openLinks();
  kai = await addEnd(test, 'person', 'Kai Penrose');
});
afterAll(() => test.close());

const seen = <Value>(body: Parameters<typeof test.database.reading<Value>>[1], actor = kent): Promise<Value> =>
  test.database.reading(actor, body);
const role = { kind: 'role-in-line', role: 'runner' } as const;

describe('links asked for', () => {
  it('come by kind and by either end, and between two', async () => {
    const [one, two, phone] = [
      await addEnd(test, 'person', 'One'),
      await addEnd(test, 'person', 'Two'),
      await addEnd(test, 'phone', '07700 900102'),
    ];
    await linked(test, { kind: 'uses-phone', role: 'user', a: one.id, b: phone.id });
    await linked(test, { kind: 'uses-phone', role: 'registered keeper', a: two.id, b: phone.id });
    await linked(test, { kind: 'associates-with', role: 'exploits', a: one.id, b: two.id });
    const found = await seen((db) => findLinks(db, { kind: 'uses-phone', b: [phone.id] }));
    expect(found.map((each) => each.roleWords)).toEqual(['Registered for it', 'User']);
    expect(await seen((db) => findLinks(db, { kind: 'uses-phone', a: [one.id], b: [phone.id] }))).toHaveLength(1);
    expect(await seen((db) => findLinks(db, { kind: 'related', a: [one.id] }))).toEqual([]);
    expect(await seen((db) => linksBetween(db, two.id, one.id))).toMatchObject([
      { isForward: false, roleWords: 'Exploits' },
    ]);
    expect(await seen((db) => countLinks(db, [one.id, phone.id]))).toEqual(
      new Map([
        [one.id, 2],
        [phone.id, 2],
      ]),
    );
  });

  it('of a busy record are the newest, with the count of all that the asker may see', async () => {
    const busy = await addEnd(test, 'phone', '07700 900103');
    const hidden = await addEnd(test, 'person', 'Hidden caller', { controller: 26, restrictedTo: [10_001] });
    await test.asOwner(
      `insert into catalogue.entry (id, kind, reference, title, at, review_on, controller, marking, handling)
       select gen_random_uuid(), k.id, 'P-BUSY-' || n, 'Caller ' || n, now(), '2027-01-01', 18, 0, 'P'
       from generate_series(1, $1::int) n, catalogue.kind k where k.name = 'person'`,
      [mostLinks + 20],
    );
    await test.asOwner(
      `insert into links.link (id, reference, kind, a, b, role, statement, source, controller, marking, handling, recorded_at, recorded_by, review_on, joint)
       select gen_random_uuid(), 'K-BUSY-' || e.reference, 'uses-phone', e.id, $1, 'user', 'fact', 'test', 18, 0, 'P', now(), 'test', '2027-01-01', 0
       from catalogue.entry e where e.reference like 'P-BUSY-%' or e.id = $2`,
      [busy.id, hidden.id],
    );
    const links = await seen((db) => linksOf(db, busy.id, testNow));
    expect([links.isCut, links.total, links.groups[0]?.count, links.groups[0]?.links.length]).toEqual([
      true,
      mostLinks + 20,
      mostLinks + 20,
      mostLinks,
    ]);
    const ids = links.groups[0]?.links.map((each) => each.id) ?? [];
    expect(ids).toEqual(ids.toSorted().toReversed());
    const member = await seen((db) => linksOf(db, busy.id, testNow), actorOf(26, { memberships: [10_001] }));
    expect(member.total).toBe(mostLinks + 21);
  });

  it('show partners nothing, and do not break their pages', async () => {
    const council = actorOf(70);
    const released = await addEnd(test, 'line', 'RELEASED', { controller: 18, releasedTo: [70] });
    await linked(test, { ...role, a: kai.id, b: released.id });
    expect(await seen((db) => linksOf(db, released.id, testNow), council)).toMatchObject({ groups: [], total: 0 });
  });
});
