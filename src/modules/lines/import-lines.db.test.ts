import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { mintId } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
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
});
