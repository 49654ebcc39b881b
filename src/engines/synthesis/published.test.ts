import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { realCountry } from './country-fixture.ts';
import { compare, measure, publishedFigures, settingsOf, simulate, witnessed } from './index.ts';

const settings = settingsOf({ seed: 20_261_122, scale: 'national', asAt: asDay('2026-11-22') });
const world = simulate(settings, realCountry);
const measured = measure(world, witnessed(world, settings, realCountry), settings.asAt);

describe('a national world beside what was published', () => {
  it.each(compare(measured).map((row) => [row.what, row] as const))('%s', (_what, { generated, accept }) => {
    expect(generated).toBeGreaterThanOrEqual(accept[0]);
    expect(generated).toBeLessThanOrEqual(accept[1]);
  });

  it('has every figure with a source, once', () => {
    expect(new Set(publishedFigures.map(({ code }) => code)).size).toBe(publishedFigures.length);
    expect(publishedFigures.filter(({ source, published }) => source === '' || published === '')).toEqual([]);
  });

  it('says when a figure is out of what we accept', () => {
    const figures = new Map([...measured.figures, ['closures', 4] as const]);
    expect(
      compare({ figures })
        .filter(({ within }) => !within)
        .map(({ code }) => code),
    ).toEqual(['closures']);
  });
});

describe('a national world', () => {
  it('is as large as it is said to be', () => {
    const lines = world.networks.flatMap((network) => network.lines);
    expect(Math.abs(lines.length - 2000)).toBeLessThan(250);
    expect(Math.abs(measured.personRecords - 30_000)).toBeLessThan(3000);
    const reports = ['sighting', 'intelligence report', 'partner report', 'incident'].map(
      (kind) => measured.byKind.get(kind) ?? 0,
    );
    expect(Math.abs(reports.reduce((sum, each) => sum + each, 0) - 62_000)).toBeLessThan(8000);
  });

  it('has about three records of each person who was seen', () => {
    expect(measured.personRecords / measured.peopleSeen).toBeGreaterThan(2.6);
    expect(measured.personRecords / measured.peopleSeen).toBeLessThan(3.4);
  });
});
