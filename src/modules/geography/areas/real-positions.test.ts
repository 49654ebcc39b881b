import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { councilsOf } from '#modules/directory/index.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { knownTowns } from '../reference/known-towns.ts';
import { areaOf, type Boundaries, builtInBoundaries, loadFolder } from './index.ts';
import { type Accuracy, measureAccuracy, type RealPosition, readPositions, shareOf } from './real-positions-fixture.ts';

// The files of data.police.uk and of the ONS are not shipped; an operator who has them names their folder.
const folder = process.env['THROUGHLINE_REFERENCE_DATA'] ?? '';
const extract = join(folder, 'crime', 'drugs_2025_all_forces.csv.gz');
const absent = folder === '' || !existsSync(extract);

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** By force, the worst first: printed, so that a change of outlines can be held against the last. */
function report(title: string, found: Accuracy): string {
  const forces = [...found.byForce]
    .sort(([, a], [, b]) => shareOf(a) - shareOf(b))
    .map(([slug, score]) => `  ${slug.padEnd(20)} ${percent(shareOf(score)).padStart(9)} of ${score.asked}`);
  const sure = [...found.byConfidence].map(([word, score]) => `${word} ${percent(shareOf(score))} of ${score.asked}`);
  const councils = [...found.byCouncilConfidence].map(
    ([word, score]) => `${word} ${percent(shareOf(score))} of ${score.asked}`,
  );
  return [
    `${title}: force ${percent(shareOf(found.force))} of ${found.force.asked}, district ${percent(shareOf(found.district))} of ${found.district.asked}`,
    `  force by confidence: ${sure.join(', ')}`,
    `  council by confidence: ${councils.join(', ')}`,
    ...forces,
  ].join('\n');
}

const wrongOf = (score: { readonly asked: number; readonly right: number } | undefined) =>
  score === undefined ? Number.NaN : 1 - shareOf(score);

describe.skipIf(absent)('areas of 2,000 real positions of each force', () => {
  let positions: ReadonlyMap<string, readonly RealPosition[]>;
  let boundaries: Boundaries;
  let built: Accuracy;
  let loaded: Accuracy;

  beforeAll(async () => {
    positions = readPositions(extract);
    const opened = await loadFolder(folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem.problems));
    boundaries = opened.value.boundaries;
    built = measureAccuracy(positions, builtInBoundaries());
    loaded = measureAccuracy(positions, boundaries);
    process.stdout.write(`${report('Built-in outlines', built)}\n${report('ONS boundaries', loaded)}\n`);
  }, 60_000);

  it('have 39 forces to ask of', () => {
    expect(positions.size).toBe(39);
    expect(built.force.asked).toBeGreaterThan(65_000);
  });

  it('are in the right force for at least 99 in 100 by the built-in outlines, and 97 in 100 in every force', () => {
    expect(shareOf(built.force)).toBeGreaterThanOrEqual(0.99);
    for (const [slug, score] of built.byForce) expect([slug, shareOf(score) >= 0.97]).toEqual([slug, true]);
    expect(shareOf(built.byForce.get('city-of-london') ?? { asked: 0, right: 0 })).toBeGreaterThanOrEqual(0.98);
  });

  it('are in the right force for at least 99.9 in 100 by the boundaries of the ONS, and 98 in 100 in every force', () => {
    expect(shareOf(loaded.force)).toBeGreaterThanOrEqual(0.999);
    for (const [slug, score] of loaded.byForce) expect([slug, shareOf(score) >= 0.98]).toEqual([slug, true]);
  });

  it('are in the right district for at least 99.5 in 100 by the boundaries of the ONS', () => {
    expect(shareOf(loaded.district)).toBeGreaterThanOrEqual(0.995);
    expect(loaded.district.asked).toBeGreaterThan(65_000);
  });

  it('are as sure as they say', () => {
    for (const { byConfidence, byCouncilConfidence } of [built, loaded]) {
      for (const scores of [byConfidence, byCouncilConfidence]) {
        expect(wrongOf(scores.get('sure'))).toBeLessThan(1 / 1000);
        expect(wrongOf(scores.get('likely'))).toBeLessThan(1 / 40);
        expect(scores.get('uncertain')?.asked).toBeGreaterThan(0);
      }
    }
  });

  it('leave thirty towns in the right force and under both councils by the boundaries of the ONS', () => {
    for (const { name, longitude, latitude, district } of knownTowns) {
      const { force, district: lower, upperTier, how } = areaOf({ longitude, latitude }, boundaries);
      const councils = councilsOf(district);
      expect([name, force, lower, upperTier, how]).toEqual([
        name,
        councils?.lower.force,
        district,
        councils?.upper.code,
        'district',
      ]);
    }
  });

  it('are not asked of a file whose districts lie in other forces', async () => {
    const test = openTestFolder('nesting');
    const geo = join(folder, 'geo');
    copyFileSync(join(geo, 'pfa_dec_2016_ew.geojson'), join(test.path, 'forces.geojson'));
    // Babergh in Suffolk and Basildon in Essex change places; neither has a town that is known.
    const swapped = readFileSync(join(geo, 'uk_admin_2025.topo.json'), 'utf8')
      .replaceAll('"E07000200"', '"swap"')
      .replaceAll('"E07000066"', '"E07000200"')
      .replaceAll('"swap"', '"E07000066"');
    test.write('districts.topo.json', swapped);
    const found = await loadFolder(test.path);
    test.close();
    const features = found.ok ? [] : found.problem.problems.map(({ feature }) => feature?.slice(0, 9));
    expect(features.toSorted()).toEqual(['E07000066', 'E07000200']);
    expect(JSON.stringify(found)).toContain(
      'The district belongs to Essex Police, and its middle lies in that of Suffolk',
    );
  });
});
