import { describe, expect, it } from 'vitest';
import { councilsOf, forces } from '#modules/directory/index.ts';
import { borderTowns } from '../reference/border-towns.ts';
import { districtOf } from '../reference/districts.ts';
import { knownTowns } from '../reference/known-towns.ts';
import { areaOf, areaOfDistrict, builtInBoundaries } from './index.ts';

const built = builtInBoundaries();

describe('the built-in outlines', () => {
  it('are 174 units of England and Wales, Scotland, Northern Ireland, and what is known by hand', () => {
    const [layer] = built.layers;
    expect(layer?.units).toHaveLength(1 + borderTowns.length + 174 + 2);
    expect(new Set(layer?.units.map(({ force }) => force))).toEqual(
      new Set(forces.map(({ number }) => number).filter((number) => number !== 44)),
    );
    // Every code is a council of today, and of the force that the unit is of.
    for (const { force, codes } of layer?.units ?? []) {
      for (const code of codes) {
        const of = councilsOf(code)?.lower.force;
        expect([code, of ?? force]).toEqual([code, force]);
      }
    }
  });

  it.each(knownTowns)(
    'place $name in the right force and under the right upper-tier council',
    ({ longitude, latitude, district }) => {
      const area = areaOf({ longitude, latitude }, built);
      const councils = councilsOf(district);
      expect(area.force).toBe(districtOf(district)?.force);
      expect(area.district ?? district).toBe(district);
      // A county that has been divided since leaves two districts, and says so.
      if (area.upperTier === null) expect(area.candidates).toContain(district);
      else expect(area.upperTier).toBe(councils?.upper.code);
    },
  );

  it.each(borderTowns)('place $name, near a border, where it lies', ({ district, longitude, latitude }) => {
    expect(areaOf({ longitude, latitude }, built)).toMatchObject({ force: districtOf(district)?.force, district });
  });

  it.each([
    ['the Bank of England', -0.0885, 51.514, 2],
    ['Smithfield Market', -0.1019, 51.5187, 2],
    ['the Barbican Centre', -0.0938, 51.5202, 2],
    ['St Paul’s', -0.0984, 51.5138, 2],
    ['Liverpool Street Station', -0.0817, 51.5178, 2],
    ['Aldgate Station', -0.0757, 51.5143, 2],
    ['the Tower of London', -0.0761, 51.5081, 1],
    ['Tate Modern', -0.0994, 51.5076, 1],
    ['Covent Garden', -0.1233, 51.5118, 1],
    ['Old Street Station', -0.0876, 51.5258, 1],
    ['Whitechapel Station', -0.0599, 51.5194, 1],
    ['Somerset House', -0.1171, 51.511, 1],
  ])('know whether %s is in the City of London', (_place, longitude, latitude, force) => {
    expect(areaOf({ longitude, latitude }, built).force).toBe(force);
  });

  it.each([
    ['Glasgow', -4.25, 55.86, 45, 'Scotland'],
    ['Gretna', -3.066, 54.996, 45, 'Scotland'],
    ['Kirkwall', -2.96, 58.98, 45, 'Scotland'],
    ['Belfast', -5.93, 54.6, 46, 'Northern Ireland'],
    ['Cardiff', -3.18, 51.48, 32, 'Wales'],
    ['Carlisle', -2.935, 54.895, 8, 'England'],
  ])('place %s in its nation', (_place, longitude, latitude, force, nation) => {
    expect(areaOf({ longitude, latitude }, built)).toMatchObject({ force, nation });
  });
});

describe('the area of a place', () => {
  it('is that of a district that is named, whatever the position', () => {
    const named = areaOf({ longitude: 1.155, latitude: 52.059 }, built, 'Telford and Wrekin');
    expect(named).toMatchObject({
      force: 40,
      district: 'E06000020',
      upperTier: 'E06000020',
      how: 'district',
      confidence: 'sure',
    });
    expect(areaOfDistrict('E07000105')).toMatchObject({ force: 21, district: 'E07000105', upperTier: 'E10000016' });
    expect(areaOfDistrict('South Lakeland')).toMatchObject({ district: 'E06000064' });
    expect(areaOfDistrict('S12000036')).toMatchObject({ force: 45, nation: 'Scotland' });
    expect(areaOfDistrict('Atlantis')).toBeNull();
    expect(areaOf({ longitude: 1.155, latitude: 52.059 }, built, 'Atlantis').force).toBe(35);
  });

  it('is a county with its districts where outlines know no more', () => {
    const ipswich = areaOf({ longitude: 1.155, latitude: 52.059 }, built);
    expect(ipswich).toMatchObject({ force: 35, district: null, upperTier: 'E10000029', how: 'force area' });
    expect(ipswich.candidates).toHaveLength(5);
    expect(ipswich.candidates).toContain('E07000202');
  });

  it('is one of two where a county was divided', () => {
    expect(areaOf({ longitude: -3.584, latitude: 54.549 }, built)).toMatchObject({
      force: 8,
      district: null,
      upperTier: null,
      candidates: ['E06000063', 'E06000064'],
    });
  });

  it('is less sure the nearer a border with another force is, and names it', () => {
    const deep = areaOf({ longitude: 0.9, latitude: 52.2 }, built);
    expect(deep).toMatchObject({ force: 35, confidence: 'sure', metres: null });
    // Thetford is in Norfolk, the Little Ouse south of it in Suffolk.
    const near = areaOf({ longitude: 0.75, latitude: 52.405 }, built);
    expect(['uncertain', 'likely']).toContain(near.confidence);
    expect(near.note).toMatch(/the border with (Norfolk|Suffolk) Constabulary is about [\d.]+ k?m away/);
    expect(near.metres).toBeLessThan(2500);
  });

  it('is the nearest within 5 km of the coast, and none beyond', () => {
    // Southend Pier, 2 km out.
    const pier = areaOf({ longitude: 0.7225, latitude: 51.5145 }, built);
    expect(pier.force).toBe(14);
    const sea = areaOf({ longitude: 2.9, latitude: 54 }, built);
    expect(sea).toMatchObject({ force: null, district: null, how: 'none', confidence: 'unknown', nation: null });
    expect(sea.note).toContain('within 5 km');
    const offshore = areaOf({ longitude: 1.8, latitude: 52.2 }, built);
    expect(offshore.how === 'nearest' ? offshore.metres : 0).toBeLessThanOrEqual(5000);
  });

  it.each([
    [{ longitude: 52.059, latitude: 1.155 }, 'the wrong way round'],
    [{ longitude: -74, latitude: 40.7 }, 'not in the United Kingdom'],
    [{ longitude: Number.NaN, latitude: 52 }, 'not a position'],
    [{ longitude: 0, latitude: 90 }, 'not in the United Kingdom'],
  ])('says what is wrong with %o', (position, said) => {
    const area = areaOf(position, built);
    expect(area.confidence).toBe('unknown');
    expect(area.note).toContain(said);
  });
});
