import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForce } from '#modules/directory/reference/forces.ts';
import { mapHeadings, openTable, type RowProblem, readRows } from '#platform/intake/index.ts';
import { districtOfLsoa } from '../reference/districts.ts';
import { crimeParser, type ReferencedCrime } from './crime-reference.ts';
import { crimeFields } from './crime-row.ts';

// The files of data.police.uk are not shipped; an operator who has them names their folder.
const folder = process.env['THROUGHLINE_REFERENCE_DATA'] ?? '';
const streetFolder = join(folder, 'crime', 'street');
const extract = join(folder, 'crime', 'drugs_2025_all_forces.csv.gz');
const absent = folder === '' || !existsSync(streetFolder) || !existsSync(extract);

interface Seen {
  readonly rows: readonly ReferencedCrime[];
  readonly problems: readonly RowProblem[];
}

async function read(path: string): Promise<Seen> {
  const result = await openTable(path);
  if (!result.ok) throw new Error(result.problem);
  const { columns } = mapHeadings(result.value.headings, crimeFields);
  const rows: ReferencedCrime[] = [];
  const problems: RowProblem[] = [];
  for await (const batch of readRows(result.value, crimeParser({ findForce, districtOfLsoa }), columns)) {
    rows.push(...batch.rows.map((row) => row.value));
    problems.push(...batch.problems);
  }
  return { rows, problems };
}

const referencesOf = (rows: readonly ReferencedCrime[]) => new Set(rows.map((row) => row.sourceReference));

describe.skipIf(absent)('the open crime data of 2025', () => {
  it('is read whole, each row with a reference of its own, and the same crimes alike from both sources', async () => {
    const street: ReferencedCrime[] = [];
    for (const name of (await readdir(streetFolder)).filter((each) => /^2025-\d\d-suffolk-street\.csv$/.test(each))) {
      const { rows, problems } = await read(join(streetFolder, name));
      expect(problems, name).toEqual([]);
      street.push(...rows);
    }
    expect(street).toHaveLength(48_193);
    expect(referencesOf(street).size).toBe(48_193);
    expect(street.filter((row) => row.lsoaCode === null)).toHaveLength(299);

    const national = await read(extract);
    expect(national.problems).toEqual([]);
    expect(national.rows).toHaveLength(135_292);
    expect(referencesOf(national.rows).size).toBe(135_292);
    expect(national.rows.filter((row) => row.longitude === null)).toHaveLength(3695);
    const suffolkDistricts = new Set(['E07000200', 'E07000202', 'E07000203', 'E07000244', 'E07000245']);
    expect(national.rows.filter((row) => suffolkDistricts.has(row.district ?? ''))).toHaveLength(1377);
    // Every LSOA of England and Wales lies in a district that is known.
    expect(national.rows.filter((row) => /^[EW]/.test(row.lsoaCode ?? '') && row.district === null)).toEqual([]);
    expect(street.filter((row) => row.lsoaCode !== null && row.district === null)).toEqual([]);

    const fromStreet = referencesOf(street.filter((row) => row.type === 'Drugs'));
    const fromExtract = referencesOf(national.rows.filter((row) => row.forceSlug === 'suffolk'));
    expect(fromStreet.size).toBe(1379);
    expect(fromExtract).toEqual(fromStreet);
  });
});
