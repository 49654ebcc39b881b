import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { councilOf, councilsOf, findForce } from '#modules/directory/index.ts';
import { stationOf } from '../reference/stations.ts';
import { findPlace } from './find-place.ts';
import { readOutcodes } from './outcodes.ts';
import { postcodeAreaTable } from './postcode-area-table.ts';

// Half postcodes come from Code-Point Open, which is not shipped; an operator who has them names their folder.
const folder = process.env['THROUGHLINE_REFERENCE_DATA'] ?? '';
const outcodeFile = join(folder, 'geo', 'outcodes.csv');
const stationFile = join(folder, 'geo', 'stations.csv');
const absent = folder === '' || !existsSync(outcodeFile) || !existsSync(stationFile);

type Row = Readonly<Record<string, string>>;
const rowsOf = (path: string): readonly Row[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
const forceOfRow = (row: Row) =>
  row['lad_code']?.startsWith('S') ? 45 : (findForce(row['force_slug'] ?? '')?.number ?? 0);

describe.skipIf(absent)('an operator’s table of half postcodes', () => {
  it('is read whole, each in a district that has councils', () => {
    const read = readOutcodes(readFileSync(outcodeFile, 'utf8'));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.size).toBeGreaterThan(2800);
    expect([...read.value.values()].filter(({ district }) => councilsOf(district) === null)).toEqual([]);
  });

  it('places postcodes, with the force that the table names and less than sure where it is split', () => {
    const read = readOutcodes(readFileSync(outcodeFile, 'utf8'));
    const outcodes = read.ok ? read.value : null;
    for (const row of rowsOf(outcodeFile).filter((each) => each['lad_code'] !== '')) {
      const answer = findPlace(`${row['outcode']} 1AA`, { outcodes });
      const hit = answer.kind === 'found' ? answer.hits[0] : undefined;
      expect([row['outcode'], hit?.force, hit?.district]).toEqual([row['outcode'], forceOfRow(row), row['lad_code']]);
      expect(hit?.confidence === 'sure').toBe(Number(row['lad_share']) >= 0.995);
    }
  });

  it('bears out the table of postcode areas: the same force first, and each with 2 in 100 of the postcodes in it', () => {
    const areas = Map.groupBy(
      rowsOf(outcodeFile).filter((row) => row['lad_code'] !== ''),
      (row) => /^[A-Z]+/.exec(row['outcode'] ?? '')?.[0] ?? '',
    );
    expect(areas.size).toBe(120);
    for (const [letters, rows] of areas) {
      const counts = new Map<number, number>();
      for (const row of rows) {
        const force = forceOfRow(row);
        counts.set(force, (counts.get(force) ?? 0) + Number(row['postcodes']));
      }
      const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
      const most = [...counts].toSorted((one, other) => other[1] - one[1]);
      const table = postcodeAreaTable.get(letters)?.forces ?? [];
      expect([letters, table[0]]).toEqual([letters, most[0]?.[0]]);
      for (const [force, count] of most) if (count / all >= 0.02) expect(table, letters).toContain(force);
    }
  });
});

describe.skipIf(absent)('the list of stations', () => {
  it('has the district of each, and each is found by its code', () => {
    const rows = rowsOf(stationFile);
    expect(rows.length).toBe(2608);
    for (const row of rows) {
      const station = stationOf(row['crs'] ?? '');
      expect([row['name'], station?.district]).toEqual([row['name'], row['lad_code']]);
      const answer = findPlace(row['crs'] ?? '');
      const hits = answer.kind === 'found' ? answer.hits : [];
      expect(
        hits.map((hit) => hit.reference),
        row['name'],
      ).toContain(`station ${row['crs']}`);
    }
  });

  it('has each found by its name, in the force of its district', () => {
    let first = 0;
    const rows = rowsOf(stationFile);
    for (const row of rows) {
      const answer = findPlace(row['name'] ?? '');
      const hits = answer.kind === 'found' ? answer.hits : [];
      const hit = hits.find((each) => each.reference === `station ${row['crs']}`);
      if (hit !== undefined) {
        expect([row['name'], hit.force]).toEqual([row['name'], councilOf(row['lad_code'] ?? '')?.force]);
        first += 1;
      }
    }
    // Twelve are shown of a name that more bear, and some share theirs with a county.
    expect(first / rows.length).toBeGreaterThan(0.99);
  });
});
