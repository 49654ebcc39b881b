import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay, asInstant } from '#kernel/instant.ts';
import { ensureOrganisations, findForce } from '#modules/directory/index.ts';
import { search } from '#platform/catalogue/index.ts';
import { asReader, mintId } from '#platform/database/index.ts';
import { actorOf, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { changeLine } from './commands/change-line.ts';
import { openLine } from './commands/open-line.ts';
import { lineKind } from './imports/lines.ts';
import { lineListAddress, lineQuery } from './line-query.ts';
import { countLinesByForce, countOpenLines } from './queries/count-lines.ts';
import { listLines } from './queries/list-lines.ts';
import { showLine } from './queries/show-line.ts';
import { type LineDraft, lineForm, readDraft } from './rules/line-draft.ts';
import type { LineRow } from './rules/line-row.ts';

const now = asInstant('2026-11-21T12:00:00Z');
const today = asDay('2026-11-21');
const [met, kent, merseyside, westMercia] = ['metropolitan', 'kent', 'merseyside', 'west-mercia'].map(
  (slug) => findForce(slug)?.number ?? 0,
) as [number, number, number, number];
const of = (organisation: number, change: Parameters<typeof actorOf>[1] = {}): PersonActor => ({
  ...actorOf(18, change),
  organisation,
  organisationName: `Force ${organisation}`,
});

function draft(change: Readonly<Record<string, unknown>> = {}): LineDraft {
  const read = readDraft(
    lineForm.parse({
      name: 'SCOTTY',
      number: ['07700 900412'],
      status: 'active',
      statusSince: '1/3/2026',
      origin: 'merseyside',
      areas: 'West Mercia',
      source: 'test',
      statement: 'fact',
      basis: 'test',
      marking: 'OFFICIAL',
      handling: 'P',
      ...change,
    }),
    { today, findForce },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe('lines', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
  });
  afterAll(() => test.close());

  const open = async (actor: PersonActor, change: Readonly<Record<string, unknown>> = {}) => {
    const opened = await test.database.writing(actor, (db) => openLine(db, actor, draft(change), now));
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    return opened.value;
  };
  const show = (actor: PersonActor, reference: string) => test.database.reading(actor, (db) => showLine(db, reference));

  it('are recorded whole, found by search, and entered in the ledger', async () => {
    const reference = await open(of(merseyside), { brand: ['Scott'] });
    const line = await show(of(kent), reference.toLowerCase());
    expect(line).toMatchObject({
      name: 'SCOTTY',
      controller: merseyside,
      version: 1,
      reach: 'external',
      recordedBy: `Tester of Kent, Force ${merseyside}`,
    });
    expect(line?.numbers.map((each) => each.number)).toEqual(['+447700900412']);
    expect(line?.brands.map((each) => each.name)).toEqual(['Scott']);
    expect(line?.areas.map((each) => each.force)).toEqual([westMercia]);
    expect(line?.history.map((each) => each.status)).toEqual(['active']);
    const hits = await test.database.reading(of(kent), (db) => search(db, 'scoty 0412', 10));
    expect(hits[0]).toMatchObject({ reference, kind: 'line', why: 'close spelling of “scoty”; number ends in 0412' });
    const entered = await test.asOwner<{ action: string; detail: string }>(
      'select action, detail from ledger.entry where $1 = any (records) order by seq',
      [line?.id],
    );
    expect(entered.map((each) => `${each.action} ${each.detail}`)).toEqual([
      'collection lines.line',
      'collection lines.brand',
      'collection lines.number',
      'collection lines.area',
      'collection lines.status_change',
    ]);
  });

  it('change with their parts, keep their history, and tell the second of two who save at once', async () => {
    const actor = of(merseyside);
    const reference = await open(actor);
    const line = await show(actor, reference);
    const change = (next: LineDraft, version: number) =>
      test.database.writing(actor, async (db) =>
        changeLine(db, actor, await showLine(asReader(db), reference), next, version),
      );
    const next = draft({
      name: 'MARV',
      number: ['07700 900499'],
      status: 'dormant',
      statusSince: '',
      reason: 'Nothing heard since October',
    });
    expect(await change(next, line?.version ?? 0)).toEqual({ ok: true, value: null });
    expect(await change(next, line?.version ?? 0)).toEqual({ ok: false, problem: { kind: 'stale' } });
    const after = await show(actor, reference);
    expect(after).toMatchObject({ name: 'MARV', status: 'dormant', statusSince: today, version: 2 });
    expect(after?.numbers.map((each) => each.number)).toEqual(['+447700900499']);
    expect(after?.history.map((each) => [each.status, each.reason])).toEqual([
      ['dormant', 'Nothing heard since October'],
      ['active', 'First recorded.'],
    ]);
    const found = await test.database.reading(actor, (db) => search(db, 'marv', 10));
    expect(found.map((hit) => hit.reference)).toContain(reference);
  });

  it('are closed by type 1 by nobody’s ordinary edit, and change only by the force that answers', async () => {
    const actor = of(merseyside);
    const reference = await open(actor);
    const line = await show(actor, reference);
    const attempt = (by: PersonActor, next: LineDraft) =>
      test.database.writing(by, (db) => changeLine(db, by, line, next, 1));
    expect(await attempt(actor, draft({ status: 'closed type 1', reason: 'x' }))).toMatchObject({
      problem: { kind: 'invalid', problems: [{ field: 'status' }] },
    });
    expect(await attempt(actor, draft({ status: 'dormant' }))).toMatchObject({
      problem: { problems: [{ field: 'reason' }] },
    });
    expect(await attempt(of(kent), draft({ name: 'X' }))).toMatchObject({ problem: { kind: 'forbidden' } });
  });

  it('are hidden from everybody outside the operation that they are restricted to, as if they did not exist', async () => {
    const member = of(merseyside, { memberships: [10_001] });
    const reference = await open(member);
    await test.database.writing(member, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('reference', '=', reference)
        .execute(),
    );
    expect(await show(of(kent), reference)).toBeNull();
    expect(await show(of(merseyside), reference)).toBeNull();
    expect(await show(member, reference)).not.toBeNull();
  });
});

describe('counts and lists of lines', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    const add = async (controller: number, change: Readonly<Record<string, unknown>>, hide = false) => {
      const actor = of(controller, { memberships: [10_001] });
      await test.database.writing(actor, async (db) => {
        const opened = await openLine(db, actor, draft(change), now);
        if (opened.ok && hide)
          await db
            .updateTable('lines.line')
            .set({ restricted_to: [10_001] })
            .where('reference', '=', opened.value)
            .execute();
      });
    };
    await add(merseyside, { name: 'A', areas: 'West Mercia\nKent' });
    await add(merseyside, { name: 'B', areas: 'Kent', statusSince: '1/10/2026' });
    await add(met, { name: 'C', origin: 'metropolitan', areas: 'Kent' });
    await add(kent, { name: 'D', origin: 'kent', areas: 'Kent' });
    await add(kent, { name: 'E', origin: '', areas: 'Kent\nNorfolk' });
    await add(kent, { name: 'F', origin: 'kent', areas: '' });
    await add(met, { name: 'G', origin: 'metropolitan', areas: 'Kent', status: 'dormant' });
    await add(met, { name: 'H', origin: 'metropolitan', areas: 'Kent', status: 'suspected' });
    await add(met, { name: 'HIDDEN', origin: 'metropolitan', areas: 'Kent' }, true);
  });
  afterAll(() => test.close());

  const list = (actor: PersonActor, address: Parameters<typeof lineListAddress>[0]) => {
    const asked = Object.fromEntries(new URL(lineListAddress(address), 'http://x').searchParams);
    return test.database.reading(actor, (db) => listLines(db, lineQuery.parse(asked), today));
  };
  const names = async (actor: PersonActor, address: Parameters<typeof lineListAddress>[0]) =>
    (await list(actor, address)).rows.map((row) => row.name).sort();

  it('count each line once in the country and once in every force that it reaches', async () => {
    const actor = of(kent);
    expect(await test.database.reading(actor, (db) => countOpenLines(db, today))).toEqual({
      total: 6,
      external: 4,
      internal: 1,
      reachNotKnown: 1,
    });
    const counts = await test.database.reading(actor, (db) => countLinesByForce(db, today));
    expect(Object.fromEntries(counts.map((each) => [String(each.force), [each.out, each.into, each.inside]]))).toEqual({
      [merseyside]: [2, 0, 0],
      [met]: [1, 0, 0],
      [kent]: [0, 4, 1],
      [westMercia]: [0, 1, 0],
      [findForce('norfolk')?.number ?? 0]: [0, 1, 0],
      null: [1, 0, 0],
    });
  });

  it('open, from every number, exactly the list that the number counts', async () => {
    for (const actor of [of(kent), of(kent, { memberships: [10_001] })]) {
      for (const asAt of [today, asDay('2026-09-01')]) {
        const counts = await test.database.reading(actor, (db) => countLinesByForce(db, asAt));
        for (const { force, out, into, inside } of counts) {
          const slug = force === null ? 'not-known' : String(findForceSlug(force));
          const count = async (address: Parameters<typeof lineListAddress>[0]) =>
            (await list(actor, { ...address, status: 'open', asat: asAt })).total;
          expect(await count({ origin: slug, reach: 'external' })).toBe(out);
          if (force !== null) expect(await count({ into: slug, reach: 'external' })).toBe(into);
          expect(await count({ origin: slug, reach: 'internal' })).toBe(inside);
        }
        const all = await test.database.reading(actor, (db) => countOpenLines(db, asAt));
        expect((await list(actor, { status: 'open', asat: asAt })).total).toBe(all.total);
      }
    }
  });

  it('show the past as it was', async () => {
    expect(await names(of(kent), { status: 'open', origin: 'merseyside', asat: asDay('2026-09-01') })).toEqual(['A']);
    expect(await names(of(kent), { status: 'open', origin: 'merseyside' })).toEqual(['A', 'B']);
  });

  it('filter, search and sort, and never hold a hidden line', async () => {
    expect(await names(of(kent), {})).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(await names(of(kent, { memberships: [10_001] }), { q: 'hidden' })).toEqual(['HIDDEN']);
    expect(await names(of(kent), { q: 'hidden' })).toEqual([]);
    expect(await names(of(kent), { controller: 'metropolitan' })).toEqual(['C', 'G', 'H']);
    const sorted = await list(of(kent), { sort: 'brand', direction: 'ascending' });
    expect(sorted.rows.map((row) => row.name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(sorted).toMatchObject({ total: 8, pages: 1 });
  });
});

describe('import of lines', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
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
  const keep = async (rows: readonly LineRow[], actor = of(kent)) => {
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
    const shown = await test.database.reading(of(kent), (db) => showLine(db, line?.reference ?? ''));
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
    const shown = await test.database.reading(of(kent), (db) => showLine(db, line?.reference ?? ''));
    expect(shown).toMatchObject({ status: 'dormant', statusSince: '2026-06-05', lastSeen: '2026-05-04' });
    expect(shown?.history.map((each) => each.status)).toEqual(['dormant', 'potentially active', 'active', 'suspected']);
  });

  it('keeps two forces’ references apart, and refuses a marking above the sender’s clearance', async () => {
    expect((await keep([row({})], of(merseyside))).counts).toEqual([1, 0, 0, 0]);
    const kept = await keep([row({ sourceReference: 'K/3', marking: 1 })], of(kent, { clearance: 0 }));
    expect(kept.counts).toEqual([0, 0, 0, 1]);
    expect(kept.problems[0]).toMatchObject({
      row: 2,
      column: 'marking',
      message: expect.stringContaining('not cleared') as string,
    });
  });
});

function findForceSlug(number: number): string | undefined {
  return ['metropolitan', 'kent', 'merseyside', 'west-mercia', 'norfolk'].find(
    (slug) => findForce(slug)?.number === number,
  );
}
