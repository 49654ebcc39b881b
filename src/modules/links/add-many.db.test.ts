import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbidden, missing } from '#kernel/failure.ts';
import { asInstant } from '#kernel/instant.ts';
import { actorOf, type TestDatabase } from '#platform/testing/index.ts';
import type { NewLink } from './commands/add-link.ts';
import { addMany, type NewLinkOfMany } from './commands/add-many.ts';
import { addEnd, linked, openLinks, testNow, testStatement } from './links-fixture.ts';

let test: TestDatabase;
const kent = actorOf(18);

beforeAll(async () => {
  test = await openLinks();
});
afterAll(() => test.close());

const many = (links: readonly NewLinkOfMany[], actor = kent) =>
  test.database.writing(actor, (db) => addMany(db, actor, links, testNow));

/** What is held of links, but what is drawn anew for each. */
const held = async (ends: readonly string[]) =>
  test.asOwner<{ said: object }>(
    `select to_jsonb(l) - '{id,reference,a,b}'::text[] as said from links.link l
     where l.a = any ($1::uuid[]) order by l.kind, l.role`,
    [ends],
  );

describe('many links at once', () => {
  it('are held as links made one after the other', async () => {
    const said: Record<string, object[]> = {};
    for (const way of ['one', 'many'] as const) {
      const kai = await addEnd(test, 'person', 'Kai Penrose');
      const dean = await addEnd(test, 'person', 'Dean Marlow', { controller: 18, marking: 1 });
      const line = await addEnd(test, 'line', 'ALPHA');
      const phone = await addEnd(test, 'phone', '07700 900101', { controller: 18, handling: 'C' });
      const links: readonly Omit<NewLink, 'note' | 'stated'>[] = [
        { kind: 'role-in-line', role: 'runner', a: kai.id, b: line.id },
        { kind: 'role-in-line', role: 'line holder', a: dean.id, b: line.id },
        { kind: 'uses-phone', role: 'user', a: kai.id, b: phone.id },
      ];
      if (way === 'one') for (const each of links) await linked(test, each);
      else
        expect(await many(links.map((each) => ({ ...each, note: '', stated: testStatement })))).toEqual({
          ok: true,
          value: [],
        });
      said[way] = (await held([kai.id, dean.id])).map((row) => row.said);
    }
    expect(said['one']).toHaveLength(3);
    expect(said['many']).toEqual(said['one']);
  });

  it('says which were refused and keeps the others', async () => {
    const kai = await addEnd(test, 'person', 'Kai Penrose');
    const line = await addEnd(test, 'line', 'ALPHA');
    const hidden = await addEnd(test, 'line', 'HIDDEN', { controller: 26, restrictedTo: [10_001] });
    const role = { kind: 'role-in-line', note: '', stated: testStatement, a: kai.id } as const;
    const recordedAt = asInstant('2025-02-03T10:00:00Z');
    const done = await many([
      { ...role, b: hidden.id, role: 'runner' },
      { ...role, b: line.id, role: 'runner', recordedAt },
      { ...role, b: line.id, role: 'no such role' },
      { ...role, b: kai.id, role: 'runner' },
    ]);
    expect(done).toMatchObject({
      ok: true,
      value: [
        { at: 0, failure: missing },
        { at: 2, failure: { kind: 'invalid', problems: [{ field: 'role' }] } },
        { at: 3, failure: { kind: 'invalid', problems: [{ field: 'to' }] } },
      ],
    });
    const rows = await test.asOwner<{ at: Date; joint: number }>(
      'select recorded_at as at, joint from links.link where a = $1',
      [kai.id],
    );
    expect(rows.map(({ at, joint }) => [new Date(at).getTime(), joint])).toEqual([[new Date(recordedAt).getTime(), 0]]);
  });

  it('asks for the permission', async () => {
    expect(await many([], actorOf(18, { permissions: [] }))).toEqual({
      ok: false,
      problem: forbidden('You may not link records.'),
    });
  });
});
