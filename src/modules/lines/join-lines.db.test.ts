import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { addLink } from '#modules/links/index.ts';
import { stateFact } from '#modules/records/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { joinLines, partLines } from './commands/join-lines.ts';
import { openLine } from './commands/open-line.ts';
import { lineRecords } from './kinds/line.ts';
import { brandFacts } from './kinds/line-facts.ts';
import { lineQuery } from './line-query.ts';
import { draft, kent, merseyside, met, now, officerOf, openRegister, today } from './lines-fixture.ts';
import { countLinesByForce, countOpenLines } from './queries/count-lines.ts';
import { joinedTo, survivorOf } from './queries/line-family.ts';
import { listLines } from './queries/list-lines.ts';

/** What is entered and never changed again: who did what, and the decisions themselves. */
const entered =
  "'ledger.entry', 'ledger.batch', 'ledger.item', 'ledger.unsealed', 'history.change', 'lines.merger', 'jobs.outbox'";

describe('two records of one line', () => {
  let test: TestDatabase;
  let lines: readonly Id[];
  const centre = officerOf(kent);
  const member = officerOf(merseyside, { memberships: [10_001] });

  const open = async (controller: number, change: Readonly<Record<string, unknown>>): Promise<Id> => {
    const actor = officerOf(controller, { memberships: [10_001] });
    const opened = await test.database.writing(actor, (db) => openLine(db, actor, draft(change), now));
    const reference = opened.ok ? opened.value : '';
    const rows = await test.asOwner<{ id: Id }>('select id from lines.line where reference = $1', [reference]);
    return rows[0]?.id as Id;
  };
  const join = (absorbed: Id, survivor: Id, actor = centre) =>
    test.database.writing(actor, (db) => joinLines(db, { absorbed, survivor, why: 'Same phone, same people.' }));
  const part = (merger: Id, actor = centre) =>
    test.database.writing(actor, (db) => partLines(db, merger, 'It was another phone.'));
  const counts = () =>
    test.database.reading(centre, async (db) => ({
      open: await countOpenLines(db, today),
      listed: (await listLines(db, lineQuery.parse({ status: 'open' }), today)).total,
    }));

  beforeAll(async () => {
    test = await openRegister();
    lines = [
      await open(merseyside, { name: 'SCOTTY', number: ['07700 900412'], areas: 'West Mercia' }),
      await open(met, { name: 'MARV', number: ['07700 900413'], origin: 'metropolitan', areas: 'Kent' }),
      await open(kent, { name: 'JAY', number: ['07700 900414'], origin: 'kent', areas: 'Kent' }),
    ];
  }, 90_000);
  afterAll(() => test.close());

  /** Every row of every table, as text; what a line was joined to is left out, and looked at by itself. */
  async function everything(): Promise<ReadonlySet<string>> {
    const tables = await test.asOwner<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|pgboss|public|migration)'
         and n.nspname || '.' || c.relname not in (${entered})`,
    );
    const all = tables.map(
      ({ name }) => `select '${name} ' || (to_jsonb(t) - 'merged_into')::text as row from ${name} t`,
    );
    const rows = await test.asOwner<{ row: string }>(all.join(' union all '));
    return new Set(rows.map((each) => each.row));
  }

  const deeds = {
    join: fc.record({ deed: fc.constant('join' as const), a: fc.nat(2), b: fc.nat(2) }),
    part: fc.record({ deed: fc.constant('part' as const), a: fc.nat(9), b: fc.constant(0) }),
    fact: fc.record({ deed: fc.constant('fact' as const), a: fc.nat(2), b: fc.constant(0) }),
    link: fc.record({ deed: fc.constant('link' as const), a: fc.nat(2), b: fc.nat(2) }),
  };

  it('are parted so that every row of every table is as it was, whatever was added and joined in between', async () => {
    const standing = async () =>
      (await test.asOwner<{ id: Id }>('select id from lines.merger where undone_at is null')).map((each) => each.id);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...Object.values(deeds)), { minLength: 3, maxLength: 7 }), async (steps) => {
        const start = await everything();
        let expected = start;
        for (const { deed, a, b } of steps) {
          const [one, other] = [lines[a % 3] as Id, lines[b] as Id];
          if (deed === 'join') await join(one, other);
          if (deed === 'part') for (const each of (await standing()).slice(0, a)) await part(each);
          if (deed === 'join' || deed === 'part') {
            expect(await everything()).toEqual(expected);
            continue;
          }
          const stated = { statement: 'fact', grade: 'B2', source: 'test', since: null, until: null } as const;
          await test.database.writing(centre, async (db) => {
            if (deed === 'fact')
              await stateFact(db, centre, brandFacts, { record: one, values: { name: 'BETWEEN' }, stated });
            else await addLink(db, centre, { kind: 'works-with', a: one, b: other, role: null, note: '', stated }, now);
          });
          const after = await everything();
          expect([...expected].filter((row) => !after.has(row))).toEqual([]);
          expected = after;
        }
        for (const each of await standing()) await part(each);
        expect(await everything()).toEqual(expected);
        expect([...start].filter((row) => !expected.has(row))).toEqual([]);
        expect(await test.asOwner('select id from lines.line where merged_into is not null')).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('stand in lists and counts once, and their page is that of the one that goes on', async () => {
    const [scotty, marv, jay] = lines as readonly [Id, Id, Id];
    const before = await counts();
    const first = await join(marv, scotty);
    expect(first.ok).toBe(true);
    const joined = await counts();
    expect(joined.open.total).toBe(before.open.total - 1);
    expect(joined.listed).toBe(joined.open.total);
    // The areas of what was joined are its own: Kent, that MARV goes into, is still gone into.
    const into = await test.database.reading(centre, (db) => countLinesByForce(db, today));
    expect(into.find((each) => each.force === kent)?.into).toBe(1);
    const listed = await test.database.reading(centre, (db) => listLines(db, lineQuery.parse({ into: 'kent' }), today));
    expect(listed.rows.map((row) => row.name)).toEqual(['SCOTTY']);
    const survivor = await test.database.reading(centre, (db) => survivorOf(db, marv));
    expect(survivor).toMatchObject({ id: scotty, name: 'SCOTTY' });
    // A chain leads to its end, and a circle is refused.
    const second = await join(scotty, jay);
    expect((await test.database.reading(centre, (db) => survivorOf(db, marv)))?.id).toBe(jay);
    expect((await test.database.reading(centre, (db) => joinedTo(db, jay))).map((each) => each.id)).toEqual([
      marv,
      scotty,
    ]);
    expect(await join(jay, marv)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await join(marv, jay)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    for (const done of [second, first]) if (done.ok) await part(done.value);
    expect(await counts()).toEqual(before);
  }, 60_000);

  it('are two for whoever may not see the one that goes on, and who adds to the other is not told', async () => {
    const [scotty, marv] = lines as readonly [Id, Id, Id];
    const done = await join(marv, scotty, member);
    const restrict = (to: readonly number[] | null) =>
      test.database.writing(member, (db) =>
        db.updateTable('lines.line').set({ restricted_to: to }).where('id', '=', scotty).execute(),
      );
    await restrict([10_001]);
    const seen = await test.database.reading(centre, async (db) => ({
      survivor: await survivorOf(db, marv),
      list: (await listLines(db, lineQuery.parse({}), today)).rows.map((row) => row.name).sort(),
      mergers: await db.selectFrom('lines.merger').select('id').where('undone_at', 'is', null).execute(),
      told: await db.selectFrom('history.change').select('after').where('entry', '=', marv).execute(),
    }));
    expect(seen).toMatchObject({ survivor: null, list: ['JAY', 'MARV'], mergers: [] });
    expect(JSON.stringify(seen.told)).not.toContain('merged_into');
    const stated = { statement: 'fact', grade: null, source: 'test', since: null, until: null } as const;
    const asked = { record: marv, fact: brandFacts, values: { name: 'X' }, stated, today, now, change: null };
    const refusal = (actor: typeof centre) =>
      test.database.writing(actor, async (db) => (await lineRecords.decideFact?.({ db, actor, ...asked })) ?? null);
    expect(await refusal(centre)).toBeNull();
    expect(await refusal(member)).toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('SCOTTY') as string,
    });
    await restrict(null);
    if (done.ok) await part(done.value, member);
  }, 60_000);

  it('are joined by a decision alone: not without the permission, not by changing the record, not a hidden one', async () => {
    const [scotty, marv] = lines as readonly [Id, Id, Id];
    expect(await join(marv, scotty, officerOf(kent, { permissions: ['lines.edit'] }))).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    });
    const owner = officerOf(met);
    await expect(
      test.database.writing(owner, (db) =>
        db.updateTable('lines.line').set({ merged_into: scotty }).where('id', '=', marv).execute(),
      ),
    ).rejects.toThrow(/joined by a decision/);
    const hidden = await open(merseyside, { name: 'HIDDEN' });
    await test.database.writing(member, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', hidden)
        .execute(),
    );
    expect(await join(marv, hidden)).toEqual(await join(marv, '019a9d3c-0000-7000-8000-00000000000f' as Id));
  }, 60_000);
});
