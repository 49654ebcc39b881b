import { describe, expect, it } from 'vitest';
import { mapHeadings } from '#platform/intake/index.ts';
import { councilsOf } from '../reference/councils.ts';
import { institutionFields, institutionParser } from './institution-row.ts';

const schools = institutionParser('school', (code) => councilsOf(code) !== null);
const hospitals = institutionParser('hospital', (code) => councilsOf(code) !== null);
const school = { code: '118840', name: 'Sample Academy', postcode: 'tn23 1aa', district: 'E07000105', status: 'Open' };

describe('a row of schools or hospitals', () => {
  it('is read as Get Information about Schools gives it', () => {
    const { columns } = mapHeadings(
      [
        'URN',
        'LA (code)',
        'LA (name)',
        'EstablishmentName',
        'EstablishmentStatus (name)',
        'CloseDate',
        'Postcode',
        'DistrictAdministrative (code)',
        'DistrictAdministrative (name)',
      ],
      institutionFields.school,
    );
    expect(columns.map((each) => each.field).toSorted()).toEqual([
      'closed',
      'code',
      'district',
      'name',
      'postcode',
      'status',
    ]);
    expect(schools.parse(school)).toEqual({
      ok: true,
      value: { code: '118840', name: 'Sample Academy', postcode: 'TN23 1AA', district: 'E07000105', isOpen: true },
    });
  });

  it('is read as the Organisation Data Service gives it', () => {
    const { columns } = mapHeadings(
      ['Organisation Code', 'Name', 'Postcode', 'Close Date'],
      institutionFields.hospital,
    );
    expect(columns.map((each) => each.field)).toEqual(['code', 'name', 'postcode', 'closed']);
    expect(hospitals.parse({ code: 'rvv01', name: 'Sample Hospital', postcode: '', closed: '' })).toEqual({
      ok: true,
      value: { code: 'RVV01', name: 'Sample Hospital', postcode: null, district: null, isOpen: true },
    });
  });

  it.each([
    [{ status: 'Open, but proposed to close' }, true],
    [{ status: 'Closed' }, false],
    [{ status: 'Proposed to open' }, false],
    [{ status: '', closed: '31-08-2020' }, false],
    [{ status: 'Active' }, true],
    [{ status: 'Inactive' }, false],
  ])('is open or not: %j', (change, isOpen) => {
    expect(schools.parse({ ...school, ...change })).toMatchObject({ value: { isOpen } });
  });

  it.each<[Record<string, string>, string, string]>([
    [{ code: 'ABC' }, 'code', '"ABC" is not the code of a school'],
    [{ name: '' }, 'name', 'Enter the name of the school'],
    [{ postcode: 'QQ1 1ZZZ' }, 'postcode', '"QQ1 1ZZZ" is not a postcode'],
    [{ postcode: 'TN23' }, 'postcode', 'is not a postcode'],
    [{ district: 'E07000026' }, 'district', 'is the code of no district of 2025'],
    [{ district: 'E10000016' }, 'district', 'is the code of no district of 2025'],
  ])('refuses %j beside its column', (change, field, message) => {
    const result = schools.parse({ ...school, ...change });
    expect(result.ok ? [] : result.problem.map((each) => each.field)).toEqual([field]);
    expect(result.ok ? '' : result.problem[0]?.message).toContain(message);
  });

  it('takes the code for “does not apply” as none', () => {
    expect(schools.parse({ ...school, district: '999999999' })).toMatchObject({ value: { district: null } });
    expect(schools.parse({ ...school, district: '' })).toMatchObject({ value: { district: null } });
  });
});
