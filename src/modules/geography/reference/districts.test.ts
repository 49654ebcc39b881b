import { describe, expect, it } from 'vitest';
import { districtOf, districtOfLsoa, districts, findDistrict } from './districts.ts';

describe('districts', () => {
  it('are 318, with distinct codes and names, in the areas of 43 forces', () => {
    expect(districts).toHaveLength(318);
    expect(new Set(districts.map((district) => district.code)).size).toBe(318);
    expect(new Set(districts.map((district) => district.name)).size).toBe(318);
    expect(new Set(districts.map((district) => district.force)).size).toBe(43);
    expect(districts.filter((district) => !/^[EW]0[6-9]\d{6}$/.test(district.code) || district.name === '')).toEqual(
      [],
    );
  });

  it('give Suffolk its five', () => {
    expect(districts.filter((district) => district.force === 35).map((district) => district.name)).toEqual([
      'Babergh',
      'Ipswich',
      'Mid Suffolk',
      'East Suffolk',
      'West Suffolk',
    ]);
  });

  it('are found by code and by name, however written', () => {
    expect(districtOf('E07000202')?.name).toBe('Ipswich');
    expect(districtOf('E00000000')).toBeNull();
    expect(findDistrict('st helens')?.name).toBe('St. Helens');
    expect(findDistrict("KING'S LYNN & WEST NORFOLK")?.name).toBe("King's Lynn and West Norfolk");
    expect(findDistrict('Atlantis')).toBeNull();
    expect(findDistrict('constructor')).toBeNull();
  });

  it.each([
    ['Babergh 001A', 'Babergh'],
    ['Bristol 001A', 'Bristol, City of'],
    ['Allerdale 012D', 'Cumberland'],
    ['South Lakeland 003B', 'Westmorland and Furness'],
    ['Scarborough 001C', 'North Yorkshire'],
    ['Herefordshire 010A', 'Herefordshire, County of'],
    ['Somerset West and Taunton 001A', 'Somerset'],
    ['Dorset 001A', 'Dorset'],
  ])('places the LSOA %s', (lsoa, name) => {
    expect(districtOfLsoa(lsoa)?.name).toBe(name);
  });

  it.each(['', 'Babergh', 'Babergh 1A', '001A', 'Atlantis 001A'])('does not place %j', (lsoa) => {
    expect(districtOfLsoa(lsoa)).toBeNull();
  });
});
