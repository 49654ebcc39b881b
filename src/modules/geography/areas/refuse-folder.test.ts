import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { asTopology, forceFile, mapCorners, withFeature } from './boundary-files-fixture.ts';
import { loadFolder } from './index.ts';

const manchester = 'E23000005';
const kent = 'E23000032';

describe('a folder of boundaries is refused whole', () => {
  let folder: TestFolder;
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder.path, name), typeof content === 'string' ? content : JSON.stringify(content));
  /** What is wrong, as "file, feature: message". */
  const refusal = async (): Promise<readonly string[]> => {
    const loaded = await loadFolder(folder.path);
    if (loaded.ok) throw new Error('The folder was not refused');
    return loaded.problem.problems.map(
      ({ file, feature, message }) => `${[file, feature].filter((each) => each !== null).join(', ')}: ${message}`,
    );
  };

  beforeEach(() => {
    folder = openTestFolder('boundaries');
  });
  afterEach(() => folder.close());

  it('when it is not there or empty', async () => {
    expect(await refusal()).toEqual([
      expect.stringContaining('The folder holds no boundaries of police forces or districts'),
    ]);
    folder.close();
    expect(await refusal()).toEqual([expect.stringContaining('The folder is not there, or may not be read')]);
    folder = openTestFolder('boundaries');
  });

  it('when a force is missing', async () => {
    write(
      'pfa.geojson',
      withFeature(forceFile(), manchester, () => null),
    );
    expect(await refusal()).toEqual([
      'pfa.geojson: pfa.geojson lacks 1 of the 43 police force areas of England and Wales: Greater Manchester Police (E23000005). Export all of them.',
    ]);
  });

  it('when a code is there twice or of nothing', async () => {
    const file = forceFile();
    write(
      'pfa.geojson',
      withFeature(file, kent, (each) => ({ ...each, properties: { ...each.properties, PFA23CD: manchester } })),
    );
    expect((await refusal()).join('\n')).toMatch(
      /pfa\.geojson, E23000005 \(Kent Police\): The code is there twice\.[\s\S]*lacks 1 of the 43 .* Kent Police \(E23000032\)/,
    );
    write(
      'pfa.geojson',
      withFeature(file, kent, (each) => ({ ...each, properties: { ...each.properties, PFA23CD: 'E23000099' } })),
    );
    expect((await refusal())[0]).toContain(
      'pfa.geojson, E23000099 (Kent Police): The code is of none of the police force areas of 2025.',
    );
  });

  it('when a ring is open, too short or no numbers', async () => {
    const damage = (change: (ring: number[][]) => number[][]) =>
      withFeature(forceFile(), kent, (each) => {
        const [[first = [], ...holes] = [], ...rest] = each.geometry.coordinates;
        return { ...each, geometry: { ...each.geometry, coordinates: [[change(first), ...holes], ...rest] } };
      });
    write(
      'pfa.geojson',
      damage((ring) => ring.slice(0, -1)),
    );
    expect(await refusal()).toEqual([
      expect.stringMatching(
        /^pfa\.geojson, feature 21, E23000032 \(Kent Police\): A ring of its outline is not closed: .*QGIS/,
      ),
    ]);
    write(
      'pfa.geojson',
      damage((ring) => [ring[0] ?? [], ring[1] ?? [], ring[0] ?? []]),
    );
    expect(await refusal()).toEqual([expect.stringContaining('fewer than three different corners')]);
    write(
      'pfa.geojson',
      damage((ring) => [ring[0] ?? [], [], ...ring.slice(1)]),
    );
    expect(await refusal()).toEqual([expect.stringContaining('A corner of it is not two numbers')]);
  });

  it('when a feature has no area or no code', async () => {
    write(
      'pfa.geojson',
      withFeature(forceFile(), kent, (each) => ({ ...each, geometry: { ...each.geometry, coordinates: [] } })),
    );
    expect(await refusal()).toEqual([
      expect.stringContaining('feature 21, E23000032 (Kent Police): It has no area that can be read'),
    ]);
    write(
      'pfa.geojson',
      withFeature(forceFile(), kent, (each) => ({ ...each, properties: { PFA23NM: 'Kent Police' } })),
    );
    expect(await refusal()).toEqual([expect.stringContaining('feature 21 (Kent Police): It has no code in PFA23CD')]);
  });

  it('when the coordinates are in another frame', async () => {
    const mercator = ([x = 0, y = 0]: number[]): number[] => [
      (x * Math.PI * 6_378_137) / 180,
      Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 6_378_137,
    ];
    write('pfa.geojson', mapCorners(forceFile(), mercator));
    expect(await refusal()).toEqual([
      expect.stringContaining('look like Web Mercator (EPSG:3857). Export it in WGS 84'),
    ]);
    write(
      'pfa.geojson',
      mapCorners(forceFile(), ([x = 0, y = 0]) => [y, x]),
    );
    expect(await refusal()).toEqual([expect.stringContaining('latitude before longitude')]);
    write(
      'pfa.geojson',
      mapCorners(forceFile(), ([x = 0, y = 0]) => [x + 60, y]),
    );
    expect(await refusal()).toEqual([expect.stringContaining('do not lie in the United Kingdom')]);
    write(
      'pfa.geojson',
      mapCorners(forceFile(), ([x = 0, y = 0]) => [x, y + 1]),
    );
    expect(await refusal()).toEqual([
      expect.stringMatching(/^pfa\.geojson: \d+ of 30 known towns lie elsewhere by it\. /),
    ]);
  });

  it('when towns lie where they do not', async () => {
    const swapped = forceFile().features.map((each) => {
      const code = each.properties['PFA23CD'];
      const other = code === 'E23000025' ? 'E23000024' : code === 'E23000024' ? 'E23000025' : code;
      return { ...each, properties: { ...each.properties, PFA23CD: other ?? '' } };
    });
    write('pfa.geojson', { type: 'FeatureCollection', features: swapped });
    const said = await refusal();
    expect(said).toContain(
      'pfa.geojson, Ipswich: Ipswich lies in Norfolk Constabulary and should lie in Suffolk Constabulary. The outlines are too coarse, in another frame, or bear the wrong codes.',
    );
    expect(said.map((each) => each.split(': ')[0])).toEqual([
      'pfa.geojson, Ipswich',
      'pfa.geojson, Norwich',
      'pfa.geojson, Great Yarmouth',
    ]);
  });

  it('when a map is cut off or names arcs that it does not hold, a good one beside it or not', async () => {
    write('good.geojson', forceFile());
    write('pfa.geojson', JSON.stringify(forceFile()).slice(0, 5000));
    expect(await refusal()).toEqual([expect.stringContaining('pfa.geojson: It is not JSON that can be read')]);
    write('pfa.geojson', '{}');
    write('pfa.topo.json', { ...asTopology(forceFile(), 'pfa'), arcs: [] });
    expect(await refusal()).toEqual([expect.stringContaining('pfa.topo.json: It is TopoJSON whose shapes name arcs')]);
  });
});
