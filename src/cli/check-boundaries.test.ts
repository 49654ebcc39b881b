import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forceFile, withFeature } from '#modules/geography/areas/boundary-files-fixture.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { checkBoundaries } from './check-boundaries.ts';

describe('boundaries check', () => {
  let folder: TestFolder;
  let said = '';
  const check = async (json = false) => {
    said = '';
    return checkBoundaries(folder.path, json, {
      write: (text: string) => {
        said += text;
        return true;
      },
    });
  };

  beforeEach(() => {
    folder = openTestFolder('check-boundaries');
  });
  afterEach(() => folder.close());

  it('says what would be used, and ends with 0', async () => {
    folder.write('pfa.geojson', JSON.stringify(forceFile()));
    folder.write('empty.geojson', '{"type":"FeatureCollection","features":[]}');
    expect(await check()).toBe(0);
    expect(said).toMatch(/^The boundaries can be used\.\n/);
    expect(said).toMatch(/pfa\.geojson: 43 areas, [\d,]+ corners in England and Wales, WGS 84, codes in PFA23CD/);
    expect(said).toContain('Known towns lie in the right force: 30 of 30');
    expect(said).toContain('empty.geojson: It holds no areas');
    expect(await check(true)).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ ok: true, used: [{ kind: 'forces' }] });
  });

  it('names file, feature and what to do, and ends with 1', async () => {
    folder.write('pfa.geojson', JSON.stringify(withFeature(forceFile(), 'E23000005', () => null)));
    expect(await check()).toBe(1);
    expect(said).toMatch(
      /^The folder would be refused, and the built-in boundaries used\.\nWrong:\n {2}pfa\.geojson: .*Greater Manchester Police \(E23000005\)\. Export all of them\.\n$/,
    );
    expect(await check(true)).toBe(1);
    expect(JSON.parse(said)).toMatchObject({ ok: false, problems: [{ file: 'pfa.geojson' }] });
  });
});
