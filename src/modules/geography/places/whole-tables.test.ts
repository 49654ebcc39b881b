import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postcodeAreas } from '#engines/addresses/index.ts';
import { councilOf, councilsOf, forceOf } from '#modules/directory/index.ts';
import { towns } from '../reference/gazetteer.ts';
import { stations } from '../reference/stations.ts';
import { wideAreas } from './counties.ts';
import { findPlace } from './find-place.ts';
import { knownSpots } from './known-spots.ts';
import { findExactly } from './name-index.ts';
import { nameKey } from './name-words.ts';
import { otherNames } from './other-names.ts';
import { postcodeAreaTable } from './postcode-area-table.ts';

const nameOf = (code: string | null) => (code === null ? null : (councilOf(code)?.name ?? code));

describe('a finder', () => {
  it('answers nineteen in twenty within 20 ms', () => {
    const texts = towns.slice(0, 400).flatMap(({ name }) => [name, `${name}x`, `4 High Street, ${name}`]);
    const times = texts.map((text) => {
      const begun = performance.now();
      findPlace(text);
      return performance.now() - begun;
    });
    const slow = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)];
    expect(slow).toBeLessThan(20);
  });

  it('answers any text in words or with places, and never breaks', () => {
    const piece = fc.constantFrom(
      'Newport',
      'IP1',
      '1AA',
      ',',
      '52.05',
      '-1.2',
      'TM',
      '16',
      'flat',
      '3b',
      '(',
      ')',
      'St',
      '/',
      '///',
      'Ω',
      "'",
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const answer = findPlace(typed);
        if (answer.kind === 'nothing') expect(answer.message).not.toBe('');
        else {
          expect(answer.hits.length).toBeGreaterThan(0);
          expect(new Set(answer.hits.map((hit) => hit.reference)).size).toBe(answer.hits.length);
          for (const hit of answer.hits) expect([hit.how !== '', hit.name !== '']).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every town of the gazetteer by its name and its council, in the right district', () => {
    const lost = towns.filter(({ name, district }) => {
      const answer = findPlace(`${name}, ${councilOf(district)?.name}`);
      return answer.kind === 'nothing' || !answer.hits.some((hit) => hit.district === district);
    });
    expect(lost.map(({ name, district }) => `${name}, ${nameOf(district)}`)).toEqual([]);
  });
});

describe('the tables', () => {
  it('name districts that have councils', () => {
    expect(towns.length).toBeGreaterThan(5600);
    expect(stations.length).toBeGreaterThan(2600);
    const codes = [...towns, ...stations, ...knownSpots].map((each) => each.district);
    const unknown = new Set(codes.filter((code) => code === null || councilsOf(code) === null));
    expect([...unknown]).toEqual([]);
  });

  it('have every district of England and Wales under its own name', () => {
    const gone = councilsNamed().filter(
      ([code, name]) => !findExactly(name).some(({ place }) => place.district === code),
    );
    expect(gone).toEqual([]);
  });

  it('have every county council’s county, and forces that exist', () => {
    const named = new Set(wideAreas.filter((area) => area.kind === 'county').map((area) => nameKey(area.name)));
    for (const council of counties()) expect(named, council).toContain(nameKey(council));
    for (const area of wideAreas) for (const force of area.forces) expect(forceOf(force), area.name).not.toBeNull();
  });

  it('know every postcode area once', () => {
    expect([...postcodeAreaTable.keys()].toSorted()).toEqual([...postcodeAreas].toSorted());
    for (const { forces } of postcodeAreaTable.values())
      for (const force of forces) expect(forceOf(force)).not.toBeNull();
  });

  it('give other names to places that are in the gazetteer', () => {
    for (const { name, district } of otherNames) {
      const places = findExactly(name).filter(({ place }) => place.kind === 'town');
      expect(
        places.some(({ place }) => district === null || place.district === district),
        name,
      ).toBe(true);
    }
  });
});

function councilsNamed(): readonly (readonly [string, string])[] {
  return [...new Set(towns.map((town) => town.district))].map((code) => [code, councilOf(code)?.name ?? ''] as const);
}

function counties(): readonly string[] {
  return [...new Set(towns.map((town) => councilsOf(town.district)))].flatMap((councils) =>
    councils === null || councils.isUnitary ? [] : [councils.upper.name],
  );
}
