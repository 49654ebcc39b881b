import { describe, expect, it } from 'vitest';
import { findForce } from '#modules/directory/reference/forces.ts';
import { mapHeadings } from '#platform/intake/index.ts';
import { districtOfLsoa } from '../reference/districts.ts';
import { crimeFields, crimeFormOf, crimeTypes, parseCrime } from './crime-row.ts';

const lookups = { findForce, districtOfLsoa };

const street = {
  crimeId: 'a3d95c09c9eb2f9948cbe31085f2c005729b048beb3b8edfbdf3c5affce52cfc',
  month: '2025-01',
  reportedBy: 'Suffolk Constabulary',
  longitude: '0.866166',
  latitude: '52.145349',
  location: 'On or near Church Road',
  lsoaCode: 'E01999999',
  lsoaName: 'Babergh 901A',
  crimeType: 'Burglary',
  outcome: 'Local resolution',
};

const { crimeId: _id, crimeType: _type, ...extract } = { ...street, reportedBy: 'suffolk', location: 'Church Road' };

const problemsOf = (cells: Readonly<Record<string, string>>) => {
  const result = parseCrime(cells, lookups);
  return result.ok ? [] : result.problem.map((problem) => [problem.field, problem.message]);
};

describe('crimeFields', () => {
  it('read both forms of file', () => {
    const streetHeadings =
      'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
    const streetMap = mapHeadings(streetHeadings.split(','), crimeFields);
    expect(streetMap).toMatchObject({ problems: [], unmapped: ['Falls within', 'Context'] });
    expect(crimeFormOf(streetMap.columns.map((column) => column.field))).toEqual({ ok: true, value: 'street' });

    const extractHeadings = 'month,force,longitude,latitude,location,lsoa_code,lsoa_name,last_outcome';
    const extractMap = mapHeadings(extractHeadings.split(','), crimeFields);
    expect(extractMap).toMatchObject({ problems: [], unmapped: [] });
    expect(crimeFormOf(extractMap.columns.map((column) => column.field))).toEqual({ ok: true, value: 'drugs extract' });
  });

  it('do not take any other file without a crime type for drugs', () => {
    const { crimeType: _, ...cells } = street;
    expect(crimeFormOf(Object.keys(cells)).ok).toBe(false);
    expect(problemsOf(cells)).toEqual([
      [null, 'No column gives the crime type. Send the street file as data.police.uk gives it.'],
    ]);
  });
});

describe('parseCrime', () => {
  it('reads a row of a street file', () => {
    expect(parseCrime(street, lookups)).toEqual({
      ok: true,
      value: {
        force: 35,
        forceSlug: 'suffolk',
        month: '2025-01',
        type: 'Burglary',
        longitude: 866166,
        latitude: 52145349,
        location: 'Church Road',
        lsoaCode: 'E01999999',
        district: 'E07000200',
        outcome: 'Local resolution',
        crimeId: street.crimeId,
      },
    });
  });

  it('reads a row of the drugs extract as Drugs', () => {
    expect(parseCrime(extract, lookups)).toMatchObject({
      ok: true,
      value: { type: 'Drugs', forceSlug: 'suffolk', location: 'Church Road', crimeId: null },
    });
  });

  it('takes what the source leaves out for what is not known', () => {
    const bare = {
      crimeId: '',
      longitude: '',
      latitude: '',
      location: 'No Location',
      lsoaCode: '',
      lsoaName: '',
      outcome: '',
    };
    expect(parseCrime({ ...street, ...bare }, lookups)).toMatchObject({
      ok: true,
      value: {
        crimeId: null,
        longitude: null,
        latitude: null,
        location: null,
        lsoaCode: null,
        district: null,
        outcome: null,
      },
    });
    expect(parseCrime({ ...street, location: 'On or near ' }, lookups)).toMatchObject({ value: { location: null } });
  });

  it.each([
    ['Bristol 901A', 'E06000023'],
    ['Allerdale 901A', 'E06000063'],
    ['Nowhere 901A', null],
  ])('places %s', (lsoaName, district) => {
    expect(parseCrime({ ...street, lsoaName }, lookups)).toMatchObject({ value: { district } });
  });

  it.each([
    ['month', '2025-13', '"2025-13" is not a month. Write it like 2025-01.'],
    ['month', 'Jan 2025', '"Jan 2025" is not a month. Write it like 2025-01.'],
    [
      'reportedBy',
      'Ruritania Police',
      '"Ruritania Police" is not a force. Write its name, such as Suffolk Constabulary.',
    ],
    [
      'longitude',
      '52.1',
      '"52.1" is not a longitude in the United Kingdom. It must be a number from -9 to 3, such as 1.155.',
    ],
    [
      'latitude',
      '0',
      '"0" is not a latitude in the United Kingdom. It must be a number from 49 to 61.5, such as 52.059.',
    ],
    ['latitude', '', 'The row has one coordinate but no latitude. Give both, or leave both empty.'],
    ['lsoaCode', 'E01', '"E01" is not the code of an LSOA. It looks like E01030022; leave it empty if there is none.'],
    [
      'crimeId',
      'not-an-id',
      'This is not a Crime ID. It has 64 digits and letters from a to f; leave it empty if there is none.',
    ],
    ['crimeType', 'Piracy', `"Piracy" is not a crime type. It must be one of: ${crimeTypes.join('; ')}.`],
  ])('says what is wrong with the %s %j', (field, value, message) => {
    expect(problemsOf({ ...street, [field]: value })).toEqual([[field, message]]);
  });

  it('says everything that is wrong with a row at once', () => {
    expect(problemsOf({ ...street, month: '', latitude: 'x', crimeType: '' }).map(([field]) => field)).toEqual([
      'month',
      'crimeType',
      'latitude',
    ]);
  });
});
