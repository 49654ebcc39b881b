import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { districts } from '#modules/geography/reference/districts.ts';
import { allOrganisations } from './all-organisations.ts';
import { councilOf, councils, councilsOf, nations, numberOfCouncil } from './councils.ts';
import { forceOf } from './forces.ts';

const counts = (tier: string, nation: string) =>
  councils.filter((each) => each.tier === tier && each.nation === nation).length;

describe('councils', () => {
  it('are as many as each nation has', () => {
    expect(nations.map((nation) => ['unitary', 'district', 'county'].map((tier) => counts(tier, nation)))).toEqual([
      [132, 164, 21],
      [22, 0, 0],
      [32, 0, 0],
      [11, 0, 0],
    ]);
  });

  it('are 175 at the upper tier of England and Wales: 153 and 22', () => {
    const upper = new Set(districts.map((district) => councilsOf(district.code)?.upper.code));
    expect([...upper].filter((code) => code?.startsWith('E'))).toHaveLength(153);
    expect([...upper].filter((code) => code?.startsWith('W'))).toHaveLength(22);
    expect(upper.size).toBe(175);
  });

  it('give each of the 318 districts a lower and an upper council in the area of its force', () => {
    expect(districts).toHaveLength(318);
    for (const district of districts) {
      const found = councilsOf(district.code);
      expect([found?.lower.code, found?.lower.name, found?.lower.force], district.name).toEqual([
        district.code,
        district.name,
        district.force,
      ]);
      expect(found?.upper.force, district.name).toBe(district.force);
      expect(found?.isUnitary, district.name).toBe(!district.code.startsWith('E07'));
    }
  });

  it('put a district under the right county', () => {
    const upperOf = (code: string) => councilsOf(code)?.upper.title;
    expect(upperOf('E07000202')).toBe('Suffolk County Council');
    expect(upperOf('E07000105')).toBe('Kent County Council');
    expect(upperOf('E06000035')).toBe('Medway Council');
    expect(upperOf('E07000229')).toBe('West Sussex County Council');
    expect(upperOf('E07000062')).toBe('East Sussex County Council');
    expect(upperOf('E06000066')).toBe('Somerset Council');
  });

  it('bear the titles that people know them by', () => {
    expect(
      ['E09000001', 'E06000053', 'E06000010', 'E06000023', 'E06000019', 'E06000047', 'E08000013', 'W06000024'].map(
        (code) => councilOf(code)?.title,
      ),
    ).toEqual([
      'City of London Corporation',
      'Council of the Isles of Scilly',
      'Hull City Council',
      'Bristol City Council',
      'Herefordshire Council',
      'Durham County Council',
      'St. Helens Council',
      'Merthyr Tydfil Council',
    ]);
  });

  it('have numbers of their own, by their code, that they keep', () => {
    expect(new Set(councils.map((each) => each.number)).size).toBe(councils.length);
    expect(councils.filter((each) => each.number <= 1000 || each.number >= 2000)).toEqual([]);
    expect(['E06000001', 'E07000245', 'E08000011', 'E09000022', 'E10000016', 'W06000024'].map(numberOfCouncil)).toEqual(
      [1001, 1445, 1511, 1622, 1716, 1824],
    );
    expect(new Set(allOrganisations.map((each) => each.number)).size).toBe(allOrganisations.length);
  });

  it('lie in the area of a force that there is', () => {
    expect(councils.filter((each) => forceOf(each.force) === null)).toEqual([]);
  });

  it.each(['', 'E10000016', 'E07999999', 'constructor', 'ashford'])('know no district %j', (code) => {
    expect(councilsOf(code)).toBeNull();
  });

  it.each(['', 'E05000001', 'E0700010', 'constructor'])('give %j no number', (code) => {
    expect(() => numberOfCouncil(code)).toThrow();
  });
});

// The list of the Office for National Statistics is not shipped; an operator who has it names its folder.
const folder = process.env['THROUGHLINE_REFERENCE_DATA'] ?? '';

describe.skipIf(folder === '')('the list of local authorities of 2025', () => {
  it('gives every district the same upper council', () => {
    const [, ...rows] = readFileSync(join(folder, 'geo', 'lad_lookup_2025.csv'), 'utf8')
      .trim()
      .split('\n');
    // No name of a district that differs from its upper council's holds a comma.
    const listed = rows.map((row) => /^(\w+),.*?,([EWSN]\d{8}),/.exec(row)?.slice(1, 3) ?? []);
    expect(listed).toHaveLength(361);
    expect(listed.map(([code = '']) => [code, councilsOf(code)?.upper.code])).toEqual(listed);
  });
});
