import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asDay, asInstant } from '#kernel/instant.ts';
import { ensureOrganisations, findForce } from '#modules/directory/index.ts';
import { mintId } from '#platform/database/index.ts';
import type { LookRoute, Outcome } from '#platform/http/index.ts';
import { mapHeadings, openTable, type ParsedRow, readRows } from '#platform/intake/index.ts';
import { actorOf, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { crimeQuery } from './crime-query.ts';
import { crimeKind } from './imports/crimes.ts';
import { countCrimes } from './queries/count-crimes.ts';
import { countDrugOffences, latestDrugMonth } from './queries/count-drug-offences.ts';
import { heldMonths } from './queries/held-months.ts';
import { listCrimes } from './queries/list-crimes.ts';
import { geographyRoutes } from './routes.ts';
import type { ReferencedCrime } from './rules/crime-reference.ts';

const analyst = actorOf(42);
const now = asInstant('2026-11-21T12:00:00Z');
const suffolk = findForce('suffolk')?.number ?? 0;
const norfolk = findForce('norfolk')?.number ?? 0;

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
});
afterAll(() => test.close());
beforeEach(() => test.script('delete from geography.crime'));

function crime(change: Partial<ReferencedCrime> & { readonly sourceReference: string }): ReferencedCrime {
  const where = { longitude: 1150001, latitude: 52050001, location: 'Sample Street', lsoaCode: 'E01999001' };
  const what = { month: '2025-01', type: 'Drugs' as const, outcome: null, crimeId: null };
  return { force: suffolk, forceSlug: 'suffolk', district: 'E07000202', ...where, ...what, ...change };
}

async function keep(crimes: readonly ReferencedCrime[]) {
  const rows: readonly ParsedRow<ReferencedCrime>[] = crimes.map((value, index) => ({ row: index + 2, value }));
  const context = { load: mintId(), actor: analyst, now };
  const { counts, problems } = await test.database.writing(analyst, (db) => crimeKind.keep(db, rows, context));
  expect(problems).toEqual([]);
  return counts;
}

async function load(sample: string, batchSize: number) {
  const path = fileURLToPath(new URL(`../../platform/testing/samples/${sample}`, import.meta.url));
  const table = await openTable(path);
  if (!table.ok) throw new Error(table.problem);
  const { columns } = mapHeadings(table.value.headings, crimeKind.fields);
  const begun = crimeKind.begin({ fields: columns.map((each) => each.field), today: asDay('2026-11-21') });
  if (!begun.ok) throw new Error(begun.problem);
  const sum = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for await (const batch of readRows(table.value, begun.value, columns, batchSize)) {
    const counts = await keep(batch.rows.map((row) => row.value as ReferencedCrime));
    for (const name of ['added', 'changed', 'unchanged', 'refused'] as const) sum[name] += counts[name];
  }
  return sum;
}

const inOrder = 'select * from geography.crime order by source_reference';

describe('the import of crimes', () => {
  it('adds each row of a file once, however often and in whatever batches it is loaded', async () => {
    const first = await load('street-small.csv', 7);
    expect(first).toEqual({ added: 40, changed: 0, unchanged: 0, refused: 0 });
    const before = await test.asOwner(inOrder);
    expect(await load('street-small.csv', 500)).toEqual({ added: 0, changed: 0, unchanged: 40, refused: 0 });
    expect(await test.asOwner(inOrder)).toEqual(before);
  });

  it('knows the same crime in the street file and in the drugs extract', async () => {
    await load('street-small.csv', 500);
    const held = await test.asOwner(inOrder);
    const drugs = await load('drugs-extract-small.csv', 500);
    const overlap = held.filter((row) => row['kind'] === 'Drugs').length;
    expect(drugs.changed).toBe(0);
    expect(drugs.unchanged).toBe(overlap);
    expect(overlap).toBeGreaterThan(0);
    expect(drugs.added + drugs.unchanged).toBe(24);
    const references = held.map((row) => row['source_reference']);
    const after = await test.asOwner(inOrder);
    expect(after.filter((row) => references.includes(row['source_reference']))).toEqual(held);
  });

  it('takes up a Crime ID from the file that has it, and keeps it when another has none', async () => {
    const plain = crime({ sourceReference: 'a#1', outcome: 'Local resolution' });
    const named = { ...plain, crimeId: 'f'.repeat(64) };
    expect(await keep([plain])).toMatchObject({ added: 1 });
    expect(await keep([named])).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect(await keep([plain])).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(await test.asOwner('select crime_id, outcome from geography.crime')).toEqual([
      { crime_id: 'f'.repeat(64), outcome: 'Local resolution' },
    ]);
    expect(await keep([{ ...plain, outcome: 'Offender given a caution' }])).toMatchObject({ unchanged: 1 });
    expect(await keep([{ ...named, outcome: 'Offender given a caution' }])).toMatchObject({ changed: 1 });
    expect(await test.asOwner('select crime_id, outcome from geography.crime')).toEqual([
      { crime_id: 'f'.repeat(64), outcome: 'Offender given a caution' },
    ]);
  });

  it('names the load that added or last changed a row, and enters loads and not crimes in the ledger', async () => {
    await keep([crime({ sourceReference: 'a#1' }), crime({ sourceReference: 'b#1' })]);
    const [first] = await test.asOwner<{ load: string }>('select distinct load from geography.crime');
    await keep([crime({ sourceReference: 'a#1' }), crime({ sourceReference: 'b#1', outcome: 'Local resolution' })]);
    const loads = await test.asOwner<{ load: string }>('select load from geography.crime order by source_reference');
    expect(loads[0]).toEqual(first);
    expect(loads[1]).not.toEqual(first);
    const entries = await test.asOwner(
      `select action, count, records from ledger.entry where kind = 'crime' and count > 0 order by seq desc limit 2`,
    );
    expect(entries).toEqual([
      { action: 'alteration', count: 1, records: [loads[1]?.load] },
      { action: 'collection', count: 2, records: [first?.load] },
    ]);
  });

  it('counts and keeps a batch as if its rows came one by one, whatever repeats in it', async () => {
    const rowArbitrary = fc
      .record({
        sourceReference: fc.constantFrom('a#1', 'b#1', 'c#1'),
        outcome: fc.constantFrom(null, 'Local resolution', 'Offender given a caution'),
        crimeId: fc.constantFrom(null, 'a'.repeat(64), 'b'.repeat(64)),
      })
      .map(crime);
    await fc.assert(
      fc.asyncProperty(fc.array(rowArbitrary, { minLength: 1, maxLength: 8 }), async (rows) => {
        await test.script('delete from geography.crime');
        const columns = 'select source_reference, outcome, crime_id from geography.crime order by source_reference';
        const together = await keep(rows);
        const after = await test.asOwner(columns);
        await test.script('delete from geography.crime');
        const single = { added: 0, changed: 0, unchanged: 0, refused: 0 };
        for (const row of rows) {
          const counts = await keep([row]);
          for (const name of ['added', 'changed', 'unchanged', 'refused'] as const) single[name] += counts[name];
        }
        expect(together).toEqual(single);
        expect(after).toEqual(await test.asOwner(columns));
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a file whose columns are of neither form', () => {
    expect(crimeKind.begin({ fields: ['crimeId', 'month'], today: asDay('2026-11-21') }).ok).toBe(false);
  });

  it('is closed to somebody without the permission to import', async () => {
    const reader = actorOf(42, { permissions: ['crimes.view'] });
    const rows = [{ row: 2, value: crime({ sourceReference: 'a#1' }) }];
    const context = { load: mintId(), actor: reader, now };
    await expect(test.database.writing(reader, (db) => crimeKind.keep(db, rows, context))).rejects.toThrow('row-level');
  });
});

/** Thirty-one crimes: numbers in the tests below are counted by hand from here. */
const world: readonly ReferencedCrime[] = [
  // Suffolk: drugs 3 in January, 2 in February, none in March, 4 in April; 5 burglaries in March; 1 without position.
  ...['01', '01', '01', '02', '02', '04', '04', '04', '04'].map((month, n) =>
    crime({ sourceReference: `s${n}`, month: `2025-${month}` }),
  ),
  ...[1, 2, 3, 4, 5].map((n) =>
    crime({ sourceReference: `sb${n}`, month: '2025-03', type: 'Burglary', district: 'E07000200' }),
  ),
  crime({
    sourceReference: 'sx',
    month: '2025-04',
    longitude: null,
    latitude: null,
    location: null,
    lsoaCode: null,
    district: null,
  }),
  // Norfolk: 12 drugs offences in December 2024, 4 in January 2025.
  ...Array.from({ length: 16 }, (_, n) =>
    crime({
      sourceReference: `n${n}`,
      force: norfolk,
      forceSlug: 'norfolk',
      month: n < 12 ? '2024-12' : '2025-01',
      district: 'E07000148',
    }),
  ),
];

describe('questions about crimes', () => {
  beforeEach(() => keep(world));
  const read = <Value>(body: Parameters<typeof test.database.reading<Value>>[1]) =>
    test.database.reading(analyst, body);

  it('counts drug offences by force, with the months held', async () => {
    expect(await read((db) => countDrugOffences(db, { from: '2025-01', to: '2025-12' }))).toEqual([
      { force: norfolk, offences: 4, months: ['2025-01'] },
      { force: suffolk, offences: 10, months: ['2025-01', '2025-02', '2025-04'] },
    ]);
    expect(await read((db) => latestDrugMonth(db, '2025-12'))).toBe('2025-04');
    expect(await read((db) => latestDrugMonth(db, '2025-03'))).toBe('2025-02');
    expect(await read((db) => latestDrugMonth(db, '2024-11'))).toBe(null);
  });

  it('says which months are held, by force and for the kinds asked for', async () => {
    expect(await read((db) => heldMonths(db))).toEqual([
      { force: norfolk, months: ['2024-12', '2025-01'] },
      { force: suffolk, months: ['2025-01', '2025-02', '2025-03', '2025-04'] },
    ]);
    expect(await read((db) => heldMonths(db, ['Burglary']))).toEqual([{ force: suffolk, months: ['2025-03'] }]);
  });

  it.each([
    [{}, 31],
    [{ force: 'suffolk' }, 15],
    [{ region: 'East of England' }, 31],
    [{ region: 'Wales' }, 0],
    [{ district: 'E07000200' }, 5],
    [{ kind: 'Drugs', from: '2025-01', to: '2025-02' }, 9],
    [{ position: 'without' }, 1],
    [{ position: 'with', force: 'suffolk' }, 14],
  ])('lists and counts alike: %o', async (asked, expected) => {
    const query = crimeQuery.parse(asked);
    expect(await read((db) => countCrimes(db, query))).toEqual({ count: expected, isMore: false });
    expect((await read((db) => listCrimes(db, query))).rows).toHaveLength(expected);
  });

  it.each(['descending', 'ascending'] as const)('leads through all pages, each crime once, %s', async (direction) => {
    const query = crimeQuery.parse({ direction });
    const whole = (await read((db) => listCrimes(db, query))).rows;
    const seen = [];
    let after = null as Awaited<ReturnType<typeof listCrimes>>['next'];
    for (let page = 0; page < 10; page += 1) {
      const list = await read((db) => listCrimes(db, { ...query, after }, 4));
      seen.push(...list.rows);
      after = list.next;
      if (after === null) break;
    }
    expect(seen).toEqual(whole);
    const months = whole.map((row) => row.month);
    const sorted = months.toSorted();
    expect(months).toEqual(direction === 'ascending' ? sorted : sorted.toReversed());
  });

  it('shows nothing to somebody without the permission', async () => {
    const nobody = actorOf(42, { permissions: [] });
    const query = crimeQuery.parse({});
    expect((await test.database.reading(nobody, (db) => listCrimes(db, query))).rows).toEqual([]);
    expect(await test.database.reading(nobody, (db) => countCrimes(db, query))).toEqual({ count: 0, isMore: false });
    expect(await test.database.reading(nobody, (db) => heldMonths(db))).toEqual([]);
  });
});

describe('the routes of crimes', () => {
  async function handle(path: string, asked: Readonly<Record<string, string>>): Promise<Outcome> {
    const route = geographyRoutes({ importHref: '/imports' }).find((each) => each.path === path) as LookRoute;
    const input = crimeQuery.strict().parse(asked);
    return test.database.reading(analyst, (db) => route.handle({ db, actor: analyst, input, now }));
  }

  it('shows the list and tells the ledger how many were shown', async () => {
    await keep(world);
    expect(await handle('/crimes', { force: 'suffolk' })).toMatchObject({
      kind: 'shown',
      status: 200,
      seen: { kind: 'crime', records: [], count: 15 },
    });
  });

  it('downloads what the list shows, marked in its name and on every row, with no formula in it', async () => {
    await keep([...world, crime({ sourceReference: 'f#1', location: '=HYPERLINK("http://example.test")' })]);
    const outcome = await handle('/crimes.csv', { force: 'suffolk', kind: 'Drugs', from: '2025-01' });
    if (outcome.kind !== 'file') throw new Error('Not a file');
    expect(outcome.name).toBe('OFFICIAL-crimes-suffolk-Drugs-from-2025-01.csv');
    const [heading, ...rows] = String(outcome.body).trim().split('\r\n');
    expect(heading?.endsWith(',Source,Marking')).toBe(true);
    expect(rows).toHaveLength(11);
    expect(outcome.seen.count).toBe(11);
    expect(rows.every((row) => row.endsWith('"data.police.uk, Open Government Licence v3.0",OFFICIAL'))).toBe(true);
    expect(rows.join()).toContain(`"'=HYPERLINK(""http://example.test"")"`);
    expect(rows).toContainEqual(expect.stringContaining('Ipswich,Sample Street,1.150001,52.050001,E01999001'));
  });

  it('refuses a download of more than a spreadsheet opens, and says what to do', async () => {
    await test.asOwner(
      `insert into geography.crime (source_reference, month, force, kind, location, load)
       select 'many ' || n, '2025-01', $1, 'Drugs', '', gen_random_uuid() from generate_series(1, 50001) n`,
      [suffolk],
    );
    expect(await handle('/crimes.csv', { kind: 'Drugs' })).toMatchObject({
      kind: 'invalid',
      problems: [{ message: expect.stringContaining('at most 50,000 crimes') as string }],
    });
    expect(await test.database.reading(analyst, (db) => countCrimes(db, crimeQuery.parse({})))).toEqual({
      count: 10_000,
      isMore: true,
    });
    expect(await test.database.reading(analyst, (db) => countCrimes(db, crimeQuery.parse({ kind: 'Drugs' })))).toEqual({
      count: 50_001,
      isMore: false,
    });
  });
});
