import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbidden, invalid, missing, stale } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { ask, mintId, mintReference, sql } from '#platform/database/index.ts';
import { actorOf, type TestDatabase } from '#platform/testing/index.ts';
import { correctLink, withdrawLink } from './commands/change-link.ts';
import type { LinkAsked, LinkDecider } from './commands/decide-link.ts';
import { addEnd, link, linked, openLinks, restrictEnd, type TestEnd, testNow, testStatement } from './links-fixture.ts';
import { findLink, linksBetween, rolesIn } from './queries/find-links.ts';
import { historyOf } from './queries/history-of.ts';
import { countLinks, linksOf } from './queries/links-of.ts';

let test: TestDatabase;
let kai: TestEnd;
let dean: TestEnd;
let alpha: TestEnd;
const kent = actorOf(18);
const mersey = actorOf(26);

beforeAll(async () => {
  test = await openLinks();
  kai = await addEnd(test, 'person', 'Kai Penrose');
  dean = await addEnd(test, 'person', 'Dean Marlow');
  alpha = await addEnd(test, 'line', 'ALPHA');
});
afterAll(() => test.close());

const seen = <Value>(body: Parameters<typeof test.database.reading<Value>>[1], actor = kent): Promise<Value> =>
  test.database.reading(actor, body);
const role = { kind: 'role-in-line', role: 'runner' } as const;
const rowOf = async (reference: string) =>
  (await test.asOwner('select * from links.link where reference = $1', [reference]))[0] as Record<string, unknown>;

describe('a link', () => {
  it('is read from either end, with its words, its source and the other record', async () => {
    const person = await addEnd(test, 'person', 'Person one');
    const line = await addEnd(test, 'line', 'LINE ONE');
    const reference = await linked(test, { ...role, a: person.id, b: line.id, note: 'Seen twice.' });
    const fromPerson = await seen((db) => linksOf(db, person.id, testNow));
    expect(fromPerson.groups.map((group) => [group.heading, group.count])).toEqual([['Lines', 1]]);
    const [held] = fromPerson.groups[0]?.links ?? [];
    expect(held).toMatchObject({
      reference,
      isForward: true,
      role: 'runner',
      roleWords: 'Runner',
      note: 'Seen twice.',
      ...testStatement,
      controller: 18,
      recordedBy: 'Tester of Kent, Kent Police',
      version: 1,
      withdrawnAt: null,
      other: { id: line.id, kind: 'line', reference: line.reference, title: 'LINE ONE', status: 'active' },
    });
    const fromLine = await seen((db) => linksOf(db, line.id, testNow), mersey);
    expect(fromLine.groups.map((group) => [group.heading, group.links[0]?.other.title])).toEqual([
      ['People', 'Person one'],
    ]);
    expect(await seen((db) => rolesIn(db, line.id))).toMatchObject([{ role: 'runner', other: { id: person.id } }]);
  });

  it('is entered in the ledger as combination, with both records', async () => {
    const a = await addEnd(test, 'phone', '07700 900101');
    await linked(test, { kind: 'uses-phone', role: 'user', a: kai.id, b: a.id });
    const rows = await test.asOwner<{ action: string; records: readonly Id[]; name: string }>(
      "select action, records, name from ledger.entry where kind = 'link' and records @> array[$1::uuid]",
      [a.id],
    );
    expect(rows).toEqual([
      { action: 'combination', records: expect.arrayContaining([kai.id, a.id]) as unknown, name: kent.name },
    ]);
  });

  it('is marked as highly as its records, or higher, never lower', async () => {
    const sensitive = await addEnd(test, 'line', 'SENSITIVE', { controller: 18, marking: 1 });
    const [plain, raised, greater] = [
      await rowOf(await linked(test, { ...role, a: kai.id, b: alpha.id })),
      await rowOf(await linked(test, { ...role, a: kai.id, b: alpha.id, marking: 1 })),
      await rowOf(await linked(test, { ...role, a: kai.id, b: sensitive.id, marking: 0 })),
    ];
    expect([plain, raised, greater].map((each) => [each['marking'], each['joint']])).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(plain['review_on']).toBe('2027-11-21');
    const uncleared = actorOf(18, { clearance: 0 });
    expect(await link(test, { ...role, a: kai.id, b: alpha.id, marking: 1 }, uncleared)).toMatchObject({
      problem: { kind: 'invalid', problems: [{ field: 'marking' }] },
    });
  });

  it('to a record under conditions is its own organisation’s alone', async () => {
    const conditional = await addEnd(test, 'person', 'Conditional', {
      controller: 18,
      handling: 'C',
      recipients: [26],
    });
    const reference = await linked(test, { ...role, a: conditional.id, b: alpha.id });
    expect(await rowOf(reference)).toMatchObject({ handling: 'C', recipients: null, joint: 9 });
    expect(await seen((db) => findLink(db, reference))).not.toBeNull();
    // Merseyside sees both records, and not what Kent made of them.
    expect(await seen((db) => findLink(db, reference), mersey)).toBeNull();
  });
});

describe('what cannot be linked', () => {
  it('is answered alike whether a record is hidden or does not exist, and whichever of the two it is', async () => {
    const hidden = await addEnd(test, 'line', 'HIDDEN', { controller: 26, restrictedTo: [10_001] });
    const someone = await addEnd(test, 'person', 'Hidden', { controller: 26, marking: 1 });
    const uncleared = actorOf(18, { clearance: 0 });
    const answers = [
      await link(test, { ...role, a: kai.id, b: hidden.id }),
      await link(test, { ...role, a: kai.id, b: mintId() }),
      await link(test, { ...role, a: mintId(), b: alpha.id }),
      await link(test, { ...role, a: someone.id, b: alpha.id }, uncleared),
      await link(test, { ...role, role: 'no such role', a: kai.id, b: hidden.id }),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, problem: missing });
  });

  it('is refused by the database itself in the same words', async () => {
    const hidden = await addEnd(test, 'line', 'HIDDEN TOO', { controller: 26, restrictedTo: [10_001] });
    const attempt = (b: Id) =>
      test.database
        .writing(kent, (db) =>
          ask(
            db,
            sql`insert into links.link (id, reference, kind, a, b, statement, source, controller, marking, handling,
                recorded_at, recorded_by, review_on, joint)
              values (${mintId()}, ${mintReference('link')}, 'related', ${kai.id}, ${b}, 'fact', 'x', 18, 0, 'P', now(), 'x', '2027-01-01', 0)`,
          ),
        )
        .then(
          () => 'accepted',
          (error: Error) => `${error.name} ${error.message} ${(error as { code?: string }).code}`,
        );
    expect(await attempt(hidden.id)).toBe(await attempt(mintId()));
    expect(await attempt(alpha.id)).toBe('accepted');
  });

  it.each([
    ['a role that is not on the list', { ...role, role: 'king' }, 'role'],
    ['no role where one is asked for', { ...role, role: null }, 'role'],
    ['a role where there is none', { kind: 'related', role: 'runner', note: 'x' }, 'role'],
    ['kinds that do not fit', { kind: 'uses-phone', role: 'user' }, 'to'],
    ['no note where it says everything', { kind: 'related', note: '' }, 'note'],
    ['a note without end', { ...role, note: 'x'.repeat(1001) }, 'note'],
  ] as const)('%s', async (_what, given, field) => {
    const done = await link(test, { ...given, a: kai.id, b: alpha.id });
    expect(done).toMatchObject({ ok: false, problem: { kind: 'invalid', problems: [{ field }] } });
  });

  it('is a record with itself, and anything by those who may not', async () => {
    expect(await link(test, { kind: 'related', note: 'x', a: kai.id, b: kai.id })).toMatchObject({
      problem: { problems: [{ field: 'to' }] },
    });
    const reader = actorOf(18, { permissions: ['lines.view', 'people.view'] });
    expect(await link(test, { ...role, a: kai.id, b: alpha.id }, reader)).toMatchObject({
      problem: { kind: 'forbidden' },
    });
  });

  it('is what somebody else who was asked refuses; a refused link leaves nothing', async () => {
    const asked: LinkAsked[] = [];
    const decider: LinkDecider = async (given) => {
      asked.push(given);
      return given.role === 'line holder' ? forbidden('Two people decide this.') : null;
    };
    const before = await test.asOwner('select count(*) from links.link');
    const refusal = await link(test, { ...role, role: 'line holder', a: dean.id, b: alpha.id }, kent, [decider]);
    expect(refusal).toEqual({ ok: false, problem: forbidden('Two people decide this.') });
    expect(await test.asOwner('select count(*) from links.link')).toEqual(before);
    expect(asked[0]).toMatchObject({
      from: { id: dean.id },
      to: { id: alpha.id },
      role: 'line holder',
      roleBefore: null,
    });
    expect((await link(test, { ...role, a: dean.id, b: alpha.id }, kent, [decider])).ok).toBe(true);
  });
});

describe('a link that was wrong', () => {
  const heldFrom = async (reference: string, actor = kent) => {
    const held = await seen((db) => findLink(db, reference), actor);
    if (held === null) throw new Error('There is no such link');
    return held;
  };
  const correction = { role: 'line holder', note: '', stated: testStatement, version: 1, why: 'A second report' };

  it('is corrected with a reason, and its history keeps what it said', async () => {
    const held = await heldFrom(await linked(test, { ...role, a: kai.id, b: alpha.id }));
    const to = { ...correction, stated: { ...testStatement, until: asDay('2026-05-01') } };
    const done = await test.database.writing(kent, (db) => correctLink(db, kent, held, to, testNow));
    expect(done.ok).toBe(true);
    expect(await heldFrom(held.reference)).toMatchObject({ role: 'line holder', until: '2026-05-01', version: 2 });
    const history = await seen((db) => historyOf(db, held.id), mersey);
    expect(history).toMatchObject([
      {
        before: { role: 'runner', until: null },
        after: { role: 'line holder', until: '2026-05-01' },
        changedBy: 'Tester of Kent, Kent Police',
        why: 'A second report',
      },
    ]);
  });

  it('hides its history when a record of it is hidden', async () => {
    const person = await addEnd(test, 'person', 'To be hidden');
    const held = await heldFrom(await linked(test, { ...role, a: person.id, b: alpha.id }));
    await test.database.writing(kent, (db) => correctLink(db, kent, held, correction, testNow));
    expect(await seen((db) => historyOf(db, held.id), mersey)).toHaveLength(1);
    await restrictEnd(test, person.id, [10_001]);
    expect(await seen((db) => historyOf(db, held.id), mersey)).toEqual([]);
    expect(await seen((db) => findLink(db, held.reference), mersey)).toBeNull();
    expect(await seen((db) => historyOf(db, held.id), actorOf(26, { memberships: [10_001] }))).toHaveLength(1);
  });

  it('is withdrawn with a reason and stands apart from then on', async () => {
    const [person, line] = [await addEnd(test, 'person', 'Person two'), await addEnd(test, 'line', 'LINE TWO')];
    const held = await heldFrom(await linked(test, { ...role, a: person.id, b: line.id }));
    const withdraw = (why: string) =>
      test.database.writing(kent, (db) => withdrawLink(db, kent, held, { version: 1, why }, testNow));
    expect(await withdraw('')).toMatchObject({ problem: { kind: 'invalid', problems: [{ field: 'why' }] } });
    expect((await withdraw('Another person of that name')).ok).toBe(true);
    const links = await seen((db) => linksOf(db, line.id, testNow));
    expect([links.groups, links.total]).toEqual([[], 0]);
    expect(links.withdrawn).toMatchObject([{ reference: held.reference, withdrawnWhy: 'Another person of that name' }]);
    expect(await seen((db) => countLinks(db, [line.id, person.id]))).toEqual(new Map());
    expect(await seen((db) => rolesIn(db, line.id))).toEqual([]);
    expect(await seen((db) => linksBetween(db, person.id, line.id))).toEqual([]);
    const again = await heldFrom(held.reference);
    const done = await test.database.writing(kent, (db) =>
      correctLink(db, kent, again, { ...correction, version: 2 }, testNow),
    );
    expect(done).toMatchObject({ problem: { kind: 'conflict' } });
  });

  it('is changed by the organisation that recorded it alone, and by one of two at once', async () => {
    const held = await heldFrom(await linked(test, { ...role, a: kai.id, b: alpha.id }));
    const by = (actor: typeof kent, version: number) =>
      test.database.writing(actor, (db) => correctLink(db, actor, held, { ...correction, version }, testNow));
    expect(await by(mersey, 1)).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(await by(kent, 2)).toEqual({ ok: false, problem: stale });
    const both = await Promise.all([by(kent, 1), by(kent, 1)]);
    expect(both.map((each) => (each.ok ? 'saved' : each.problem.kind)).toSorted()).toEqual(['saved', 'stale']);
    // Past the command the policy holds.
    const rows = await test.database.writing(mersey, (db) =>
      db.updateTable('links.link').set({ note: 'x' }).where('id', '=', held.id).executeTakeFirst(),
    );
    expect(rows.numUpdatedRows).toBe(0n);
  });

  it('never becomes a link between others, or open to others', async () => {
    const reference = await linked(test, { ...role, a: kai.id, b: alpha.id });
    const change = (columns: { b?: Id; handling?: 'C' }, actor = kent) =>
      test.database.writing(actor, (db) =>
        db.updateTable('links.link').set(columns).where('reference', '=', reference).execute(),
      );
    await expect(change({ b: dean.id })).rejects.toThrow(/permission denied/);
    const editor = actorOf(18, { permissions: ['links.edit'] });
    await expect(change({ handling: 'C' }, editor)).rejects.toThrow(/only the controller/);
  });

  it('keeps a role that was retired since, and takes no other', async () => {
    const held = await heldFrom(await linked(test, { ...role, role: 'sitter', a: kai.id, b: alpha.id }));
    await test.asOwner(
      "update vocabulary.value set used_to = '2026-01-01' where list = 'line-roles' and code = 'sitter'",
    );
    const keep = { ...correction, role: 'sitter', note: 'Still.' };
    expect((await test.database.writing(kent, (db) => correctLink(db, kent, held, keep, testNow))).ok).toBe(true);
    expect(await link(test, { ...role, role: 'sitter', a: dean.id, b: alpha.id })).toMatchObject({
      problem: invalid({ field: 'role', message: '“sitter” is not on the list. Choose from it.' }),
    });
  });
});
