import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findForce } from '#modules/directory/reference/forces.ts';
import { mapHeadings, openTable, readRows } from '#platform/intake/index.ts';
import { districtOfLsoa } from '../reference/districts.ts';
import { crimeParser, type ReferencedCrime, sourceReferences } from './crime-reference.ts';
import { type CrimeRow, crimeFields } from './crime-row.ts';

const crime: CrimeRow = {
  force: 35,
  forceSlug: 'suffolk',
  month: '2025-01',
  type: 'Drugs',
  longitude: 1150001,
  latitude: 52050001,
  location: 'Sample Street',
  lsoaCode: 'E01999001',
  district: 'E07000202',
  outcome: null,
  crimeId: null,
};

async function read(name: string): Promise<readonly ReferencedCrime[]> {
  const result = await openTable(fileURLToPath(new URL(`../../../platform/testing/samples/${name}`, import.meta.url)));
  if (!result.ok) throw new Error(result.problem);
  const { columns } = mapHeadings(result.value.headings, crimeFields);
  const found: ReferencedCrime[] = [];
  for await (const batch of readRows(result.value, crimeParser({ findForce, districtOfLsoa }), columns)) {
    expect(batch.problems).toEqual([]);
    found.push(...batch.rows.map((row) => row.value));
  }
  return found;
}

describe('sourceReferences', () => {
  it('tells equal rows of one file apart by counting', () => {
    const reference = sourceReferences();
    const shown = [crime, { ...crime, outcome: 'Local resolution' }, { ...crime, month: '2025-02' }, crime].map(
      reference,
    );
    expect(shown.map((each) => (each.ok ? each.value : each.problem))).toEqual([
      'suffolk|2025-01|Drugs|1150001|52050001|Sample Street|E01999001#1',
      'suffolk|2025-01|Drugs|1150001|52050001|Sample Street|E01999001#2',
      'suffolk|2025-02|Drugs|1150001|52050001|Sample Street|E01999001#1',
      'suffolk|2025-01|Drugs|1150001|52050001|Sample Street|E01999001#3',
    ]);
  });

  it('gives the n-th place the same reference from a street file and from the drugs extract', async () => {
    const street = (await read('street-small.csv')).filter((row) => row.type === 'Drugs');
    const extract = (await read('drugs-extract-small.csv')).filter((row) => row.forceSlug === 'suffolk');
    expect(street).toHaveLength(20);
    const references = (rows: readonly ReferencedCrime[]) => rows.map((row) => row.sourceReference).sort();
    expect(references(extract)).toEqual(references(street));
    expect(new Set(references(street)).size).toBe(20);
  });

  it('lets go of the earliest force and month when too much is remembered, and says so if they come back', () => {
    const reference = sourceReferences(2);
    const months = ['2025-01', '2025-02', '2025-03', '2025-04'];
    for (const month of months) expect(reference({ ...crime, month }).ok).toBe(true);
    expect(reference({ ...crime, month: '2025-04' })).toMatchObject({ value: expect.stringMatching(/#2$/) as string });
    expect(reference({ ...crime, month: '2025-01' })).toEqual({
      ok: false,
      problem:
        'The file is too mixed: rows of January 2025 from suffolk stand far apart. Sort it by month and force and send it again.',
    });
  });
});
