import { describe, expect, it } from 'vitest';
import { findForce, forceOf, forces, regions } from './forces.ts';
import { demonstrationOrganisations, nationalCentre, regionalUnits } from './organisations.ts';

describe('forces', () => {
  it('are 43 territorial forces, the railways and two elsewhere, numbered in order', () => {
    const count = (kind: string) => forces.filter((force) => force.kind === kind).length;
    expect([count('territorial'), count('railways'), count('elsewhere')]).toEqual([43, 1, 2]);
    expect(forces.map((force) => force.number)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
  });

  it('keep their numbers: records hold them', () => {
    expect([1, 2, 3, 16, 25, 35, 41, 43, 44, 45, 46].map((number) => forceOf(number)?.slug)).toEqual([
      'metropolitan',
      'city-of-london',
      'avon-and-somerset',
      'greater-manchester',
      'merseyside',
      'suffolk',
      'west-midlands',
      'wiltshire',
      'btp',
      'scotland',
      'northern-ireland',
    ]);
    expect(forceOf(47)).toBeNull();
  });

  it('bear distinct names, slugs, area codes and PNC codes', () => {
    for (const pick of [
      (index: number) => forces[index]?.name,
      (index: number) => forces[index]?.slug,
      (index: number) => forces[index]?.areaCode,
      (index: number) => forces[index]?.pncCode?.code,
    ]) {
      const values = forces.map((_, index) => pick(index)).filter((value) => value !== null && value !== undefined);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('name the four exporters of the strategic assessment', () => {
    expect(forces.filter((force) => force.exporter).map((force) => force.shortName)).toEqual([
      'Metropolitan',
      'Greater Manchester',
      'Merseyside',
      'West Midlands',
    ]);
  });

  it('belong to a region, and outside London to one of the nine regional units', () => {
    const units = new Set(regionalUnits.map((unit) => unit.shortName));
    for (const force of forces.filter((each) => each.kind === 'territorial')) {
      expect(regions, force.name).toContain(force.region);
      expect(force.region === 'London' || units.has(force.regionalUnit ?? ''), force.name).toBe(true);
    }
    expect(units.size).toBe(9);
    const members = (name: string) => forces.filter((force) => force.regionalUnit === name).length;
    expect(regionalUnits.map((unit) => members(unit.shortName))).toEqual([7, 5, 3, 6, 4, 5, 3, 4, 4]);
  });

  it('share one space of numbers with every other organisation', () => {
    const all = [...forces, ...regionalUnits, nationalCentre, ...demonstrationOrganisations].map((each) => each.number);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('findForce', () => {
  it.each([
    ['Suffolk Constabulary', 'suffolk'],
    ['SUFFOLK', 'suffolk'],
    ['suffolk police', 'suffolk'],
    ['E23000025', 'suffolk'],
    ['GMP', 'greater-manchester'],
    ['Met', 'metropolitan'],
    ['the Met Police', 'metropolitan'],
    ['Metropolitan Police Service', 'metropolitan'],
    ['BTP', 'btp'],
    ['British Transport Police', 'btp'],
    ['WMP', 'west-midlands'],
    ['West Mids', 'west-midlands'],
    ['Devon & Cornwall Police', 'devon-and-cornwall'],
    ['devon-and-cornwall', 'devon-and-cornwall'],
    ['Hampshire Constabulary', 'hampshire'],
    ['Hampshire & Isle of Wight Constabulary', 'hampshire'],
    ['Dyfed Powys', 'dyfed-powys'],
    ['City of London Police', 'city-of-london'],
    ['Police Service of Northern Ireland', 'northern-ireland'],
    ['PSNI', 'northern-ireland'],
    ['Police Scotland', 'scotland'],
    ['  Norfolk  ', 'norfolk'],
  ])('reads %s', (text, slug) => {
    expect(findForce(text)?.slug ?? '').toBe(slug);
  });

  it.each(['', ' ', 'Police', 'London', '35', '37', 'Norfolk and Suffolk', 'Narnia', 'constructor', '__proto__'])(
    'does not guess at %j',
    (text) => {
      expect(findForce(text)).toBeNull();
    },
  );

  it('finds each force by each of its own names', () => {
    for (const force of forces) {
      for (const way of [force.name, force.shortName, force.slug, force.areaCode ?? force.name]) {
        expect(findForce(way)?.number, way).toBe(force.number);
        expect(findForce(way.toUpperCase())?.number, way).toBe(force.number);
      }
    }
  });
});
