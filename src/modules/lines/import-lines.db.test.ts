import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { ask, mintId, sql } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { joinLines, partLines } from './commands/join-lines.ts';
import { lineKind } from './imports/lines.ts';
import { kent, merseyside, now, officerOf, openRegister, westMercia } from './lines-fixture.ts';
import { showLine } from './queries/show-line.ts';
import type { LineRow } from './rules/line-row.ts';

describe('import of lines', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openRegister();
  });
  afterAll(() => test.close());

  const row = (change: Partial<LineRow>): LineRow => ({
    sourceReference: 'K/1',
    brand: 'SCOTTY',
    otherBrands: [],
    numbers: [{ e164: '+447700900412', display: '07700 900412', from: null, to: null }],
    originForce: merseyside,
    importerForces: [kent],
    status: 'active',
    statusOn: asDay('2026-03-01'),
    firstSeen: asDay('2026-02-01'),
    lastSeen: null,
    drugs: ['heroin'],
    basis: null,
    marking: null,
    handling: null,
    ...change,
  });
  const keep = async (rows: readonly LineRow[], actor = officerOf(kent)) => {
    const kept = await test.database.writing(actor, (db) =>
      lineKind.keep(
        db,
        rows.map((value, index) => ({ row: index + 2, value })),
        { load: mintId(), actor, now },
      ),
    );
    const { added, changed, unchanged, refused } = kept.counts;
    return { counts: [added, changed, unchanged, refused], problems: kept.problems };
  };

  it('adds, then changes nothing, then adds only what is new', async () => {
    expect((await keep([row({}), row({ sourceReference: 'K/2', brand: 'MARV' })])).counts).toEqual([2, 0, 0, 0]);
    expect((await keep([row({}), row({ sourceReference: 'K/2', brand: 'MARV' })])).counts).toEqual([0, 0, 2, 0]);
    const again = row({
      numbers: [{ e164: '+447700900500', display: '', from: null, to: null }],
      importerForces: [westMercia],
      status: 'dormant',
      lastSeen: asDay('2026-05-01'),
    });
    expect((await keep([again])).counts).toEqual([0, 1, 0, 0]);
    expect((await keep([again])).counts).toEqual([0, 0, 1, 0]);
    const [line] = await test.asOwner<{ reference: string }>(
      "select reference from lines.line where source_reference = 'K/1'",
    );
    const shown = await test.database.reading(officerOf(kent), (db) => showLine(db, line?.reference ?? ''));
    expect(shown).toMatchObject({ status: 'dormant', lastSeen: '2026-05-01', firstSeen: '2026-02-01', version: 2 });
    expect(shown?.numbers.map((each) => each.number).sort()).toEqual(['+447700900412', '+447700900500']);
    expect(shown?.areas.map((each) => each.force).sort()).toEqual([kent, westMercia].sort());
    expect(shown?.history).toHaveLength(2);
  });

  it('knows a reference that stands twice in one file, in order', async () => {
    expect(
      (
        await keep([
          row({ sourceReference: 'K/9' }),
          row({ sourceReference: 'K/9', brand: 'NEW' }),
          row({ sourceReference: 'K/9', brand: 'NEW' }),
        ])
      ).counts,
    ).toEqual([1, 1, 1, 0]);
  });

  it('takes a file with a row for each change of status as often as one likes', async () => {
    const story = [
      row({
        sourceReference: 'K/20',
        status: 'suspected',
        statusOn: asDay('2026-01-05'),
        lastSeen: asDay('2026-01-04'),
      }),
      row({ sourceReference: 'K/20', status: 'active', statusOn: asDay('2026-02-05'), lastSeen: asDay('2026-02-04') }),
      row({ sourceReference: 'K/20', status: 'dormant', statusOn: asDay('2026-06-05'), lastSeen: asDay('2026-05-04') }),
    ];
    const opening = story.map((each) => ({ ...each, firstSeen: asDay('2026-01-01') }));
    expect((await keep(opening)).counts).toEqual([1, 2, 0, 0]);
    expect((await keep(opening)).counts).toEqual([0, 0, 3, 0]);
    const told = row({ sourceReference: 'K/20', status: 'potentially active', statusOn: asDay('2026-03-05') });
    expect((await keep([told])).counts).toEqual([0, 1, 0, 0]);
    expect((await keep([told])).counts).toEqual([0, 0, 1, 0]);
    const [line] = await test.asOwner<{ reference: string }>(
      "select reference from lines.line where source_reference = 'K/20'",
    );
    const shown = await test.database.reading(officerOf(kent), (db) => showLine(db, line?.reference ?? ''));
    expect(shown).toMatchObject({ status: 'dormant', statusSince: '2026-06-05', lastSeen: '2026-05-04' });
    expect(shown?.history.map((each) => each.status)).toEqual(['dormant', 'potentially active', 'active', 'suspected']);
  });

  it('keeps two forces’ references apart, and refuses a marking above the sender’s clearance', async () => {
    expect((await keep([row({})], officerOf(merseyside))).counts).toEqual([1, 0, 0, 0]);
    const kept = await keep([row({ sourceReference: 'K/3', marking: 1 })], officerOf(kent, { clearance: 0 }));
    expect(kept.counts).toEqual([0, 0, 0, 1]);
    expect(kept.problems[0]).toMatchObject({
      row: 2,
      column: 'marking',
      message: expect.stringContaining('not cleared') as string,
    });
  });

  const find = async (sourceReference: string) =>
    test.asOwner<{ id: Id; reference: string; controller: number }>(
      'select id, reference, controller from lines.line where source_reference = $1 order by id',
      [sourceReference],
    );
  const handOver = async (line: Id, from: PersonActor, to: PersonActor): Promise<void> => {
    await test.database.writing(from, async (db) => {
      await ask(
        db,
        sql`insert into lines.hand_over (id, line, from_organisation, to_organisation, why, asked_by)
          values (${mintId()}, ${line}, ${from.organisation}, ${to.organisation}, 'They trade there now.', 'test')`,
      );
    });
    const decided = await test.database.writing(to, (db) =>
      ask(
        db,
        sql<{ word: string }>`select lines.decide_hand_over(h.id, true, 'Agreed') as word from lines.hand_over h
          where h.line = ${line} and h.decided_at is null`,
      ),
    );
    expect(decided).toEqual([{ word: 'done' }]);
  };

  it('finds the line that the force handed over, leaves it, and says to whom', async () => {
    const [ours, theirs] = [officerOf(kent), officerOf(merseyside)];
    const handed = row({ sourceReference: 'K/30', brand: 'HANDED' });
    await keep([handed]);
    const [line] = await find('K/30');
    const id = line?.id as Id;
    await handOver(id, ours, theirs);
    const news = { ...handed, brand: 'ANOTHER NAME', status: 'dormant' as const };
    for (const again of [handed, news]) {
      const kept = await keep([again]);
      expect(kept.counts).toEqual([0, 0, 0, 1]);
      expect(kept.problems).toMatchObject([
        {
          column: 'sourceReference',
          value: 'K/30',
          message: expect.stringContaining('Handed over to Merseyside; not changed') as string,
        },
      ]);
    }
    expect(await find('K/30')).toEqual([{ ...line, controller: merseyside }]);
    // The new force's own reference that reads alike is another line, and each is found by its own force.
    const alike = row({ sourceReference: 'K/30', brand: 'MERSEYSIDE OWN' });
    expect((await keep([alike], theirs)).counts).toEqual([1, 0, 0, 0]);
    expect((await keep([alike], theirs)).counts).toEqual([0, 0, 1, 0]);
    expect(await test.asOwner('select name from lines.line where id = $1', [id])).toEqual([{ name: 'HANDED' }]);
    // Handed back, the force's file changes it again.
    await handOver(id, theirs, ours);
    expect((await keep([news])).counts).toEqual([0, 1, 0, 0]);
    expect(await test.asOwner('select name from lines.line where id = $1', [id])).toEqual([{ name: 'ANOTHER NAME' }]);
    expect(await find('K/30')).toHaveLength(2);
  });

  it('does not tell of a line that was handed over and is hidden from the force since', async () => {
    const theirs = officerOf(merseyside, { memberships: [10_001] });
    const handed = row({ sourceReference: 'K/31', brand: 'HIDDEN SINCE' });
    await keep([handed]);
    const [line] = await find('K/31');
    const id = line?.id as Id;
    await handOver(id, officerOf(kent), theirs);
    await test.database.writing(theirs, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', id)
        .execute(),
    );
    // As for a reference that was never sent.
    expect(await keep([handed])).toEqual(await keep([{ ...handed, sourceReference: 'K/32' }]));
  });

  it('leaves a line that was joined to another, and names the one that stands for it', async () => {
    const joined = row({ sourceReference: 'K/40', brand: 'JOINED' });
    await keep([joined, row({ sourceReference: 'K/41', brand: 'STANDS' })]);
    const [[one], [other]] = [await find('K/40'), await find('K/41')];
    const centre = officerOf(kent);
    const done = await test.database.writing(centre, (db) =>
      joinLines(db, { absorbed: one?.id as Id, survivor: other?.id as Id, why: 'One and the same.' }),
    );
    expect(done.ok).toBe(true);
    // What says nothing new is no trouble.
    expect((await keep([joined])).counts).toEqual([0, 0, 1, 0]);
    const news = { ...joined, status: 'dormant' as const, statusOn: asDay('2026-10-01') };
    const kept = await keep([news]);
    expect(kept.counts).toEqual([0, 0, 0, 1]);
    expect(kept.problems).toMatchObject([{ column: 'sourceReference', value: 'K/40' }]);
    expect(kept.problems[0]?.message).toContain(`Joined to ${other?.reference}, which stands for it; not changed`);
    const statuses = await test.asOwner('select status from lines.line where id = any ($1)', [[one?.id, other?.id]]);
    expect(statuses).toEqual([{ status: 'active' }, { status: 'active' }]);
    // Parted again, its own file changes it.
    if (done.ok) await test.database.writing(centre, (db) => partLines(db, done.value, 'Two after all.'));
    expect((await keep([news])).counts).toEqual([0, 1, 0, 0]);
  });

  it('takes a line as standing that was joined where the force does not see', async () => {
    const joined = row({ sourceReference: 'K/50', brand: 'JOINED UNSEEN' });
    await keep([joined]);
    const [one] = await find('K/50');
    const member = officerOf(merseyside, { memberships: [10_001] });
    await keep([row({ sourceReference: 'M/51', brand: 'OF THE OPERATION' })], member);
    const [other] = await find('M/51');
    await test.database.writing(member, async (db) => {
      await db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', other?.id as Id)
        .execute();
      await joinLines(db, { absorbed: one?.id as Id, survivor: other?.id as Id, why: 'One and the same.' });
    });
    expect((await keep([{ ...joined, status: 'dormant', statusOn: asDay('2026-10-01') }])).counts).toEqual([
      0, 1, 0, 0,
    ]);
  });
});
