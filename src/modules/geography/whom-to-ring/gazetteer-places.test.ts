import { describe, expect, it } from 'vitest';
import { findGazetteerPlaces } from './gazetteer-places.ts';

const find = findGazetteerPlaces();

describe('places for whom to ring', () => {
  it('are one where one is meant', () => {
    expect(find('Knowsley')).toMatchObject({ kind: 'found', isChoice: false, places: [{ council: 'E08000011' }] });
    expect(find('TM 1612 4432')).toMatchObject({
      places: [{ council: 'E10000029', nation: 'England', isStation: false }],
    });
    expect(find('BT1 5GS')).toMatchObject({ places: [{ council: null, nation: 'Northern Ireland' }] });
  });

  it('are a choice where the name repeats, one for each council, with its station apart', () => {
    const found = find('Newport');
    if (found.kind === 'nothing') throw new Error(found.message);
    expect(found.isChoice).toBe(true);
    const ofGwent = found.places.filter((place) => place.council === 'W06000022');
    expect(ofGwent.map(({ name, isStation }) => [name, isStation])).toEqual([
      ['Newport', false],
      ['Newport (South Wales) station', true],
    ]);
    expect(new Set(found.places.map(({ reference }) => reference)).size).toBe(found.places.length);
  });

  it('say how they were found unless that is sure, and what to enter where there are none', () => {
    expect(find('Ipswich')).toMatchObject({ places: [{ how: '' }] });
    expect(find('Ipswitch')).toMatchObject({
      places: [{ how: expect.stringContaining('Not found as typed') as string }],
    });
    expect(find('zzqqx')).toMatchObject({ kind: 'nothing', message: expect.stringContaining('zzqqx') as string });
  });

  it('at a station say so', () => {
    expect(find('IPS')).toMatchObject({ places: [{ name: 'Ipswich station', isStation: true, council: 'E07000202' }] });
  });
});
