import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { knownTowns } from '../reference/known-towns.ts';
import { asTopology, forceFile, inGrid, mapCorners, withFeature } from './boundary-files-fixture.ts';
import { areaOf, chooseBoundaries, loadFolder, reportBoundaries, sayChoice } from './index.ts';

const manchester = 'E23000005';

describe('a folder of boundaries', () => {
  let folder: TestFolder;
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder.path, name), typeof content === 'string' ? content : JSON.stringify(content));
  const load = async () => {
    const loaded = await loadFolder(folder.path);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem.problems));
    return loaded.value;
  };

  beforeEach(() => {
    folder = openTestFolder('boundaries');
  });
  afterEach(() => folder.close());

  describe('is used', () => {
    it('when it holds the 43 forces as GeoJSON, whatever the file is called', async () => {
      mkdirSync(join(folder.path, 'deep', 'er'), { recursive: true });
      write('deep/er/map 1.json', forceFile());
      const { used, passed, boundaries } = await load();
      expect(used).toEqual([
        expect.objectContaining({
          name: 'deep/er/map 1.json',
          kind: 'forces',
          areas: 43,
          frame: 'WGS 84',
          codeField: 'PFA23CD',
        }),
      ]);
      expect(passed.map(({ found }) => found)).toEqual([
        '43 of 43',
        expect.stringMatching(/^([\d,]+) of \1$/) as string,
        '30 of 30',
      ]);
      expect(boundaries.kind).toBe('loaded');
      for (const { longitude, latitude, district } of knownTowns) {
        const area = areaOf({ longitude, latitude }, boundaries);
        // Only forces were loaded: councils are those of the built-in outlines.
        expect([district, area.district ?? district, area.force]).toEqual([
          district,
          district,
          areaOf({ longitude, latitude }).force,
        ]);
      }
    });

    it.each([
      ['PFA16CD', 'PFA16NM'],
      ['pfa24cd', 'pfa24nm'],
      ['areacd', 'areanm'],
      ['code', 'name'],
      ['GSS_CODE', 'NAME'],
    ])('with codes in %s and names in %s', async (code, name) => {
      write('pfa.geojson', forceFile(code, name));
      expect((await load()).used[0]?.codeField).toBe(code);
    });

    it('with codes as the features’ ids', async () => {
      const features = forceFile().features.map((each) => ({
        ...each,
        id: each.properties['PFA23CD'],
        properties: {},
      }));
      write('pfa.geojson', { type: 'FeatureCollection', features });
      expect((await load()).used[0]?.codeField).toBe('the feature’s id');
    });

    it('as TopoJSON, beside objects that are something else', async () => {
      const topology = asTopology(forceFile(), 'police');
      write('all.topo.json', {
        ...topology,
        objects: {
          ...topology.objects,
          towns: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 51] }] },
        },
      });
      const { used, left } = await load();
      expect(used[0]?.name).toBe('all.topo.json (object “police”)');
      expect(left).toEqual([
        expect.objectContaining({ object: 'towns', why: expect.stringContaining('no areas') as string }),
      ]);
    });

    it('in metres of the British National Grid, which come out within 10 m', async () => {
      write('pfa.geojson', inGrid(forceFile()));
      const inMetres = await load();
      expect(inMetres.used[0]?.frame).toBe('British National Grid');
      write('pfa.geojson', forceFile());
      const inDegrees = await load();
      // How far the next border is shows any shift of it; most of these towns have one within reach of the test.
      const near = {
        ...inDegrees.boundaries,
        blur: { force: { sure: 20_000, likely: 1 }, council: { sure: 1, likely: 1 } },
      };
      const far = { ...inMetres.boundaries, blur: near.blur };
      for (const { longitude, latitude } of knownTowns) {
        const [a, b] = [areaOf({ longitude, latitude }, near), areaOf({ longitude, latitude }, far)];
        expect(b.force).toBe(a.force);
        expect(Math.abs((b.metres ?? 0) - (a.metres ?? 0))).toBeLessThan(10);
      }
      expect(knownTowns.filter((town) => areaOf(town, near).metres !== null).length).toBeGreaterThan(10);
    });

    it('with what is of no use left alone and said', async () => {
      write('pfa.geojson', forceFile());
      write('people.json', [{ name: 'Jo' }]);
      write('broken.json', '{"a":');
      write('stations.geojson', {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 51] } }],
      });
      write('none.geojson', { type: 'FeatureCollection', features: [] });
      const { left } = await load();
      expect(left.map(({ file }) => file)).toEqual(['none.geojson', 'stations.geojson']);
    });

    it('with a sound layer that is too coarse passed over for a finer one', async () => {
      write('fine.geojson', forceFile());
      write(
        'coarse.geojson',
        mapCorners(forceFile(), ([x = 0, y = 0]) => [x, y + 0.05]),
      );
      const { used, left } = await load();
      expect(used.map(({ name }) => name)).toEqual(['fine.geojson']);
      expect(left[0]?.why).toMatch(/^It misplaces towns: /);
    });
  });

  describe('at the start of the product', () => {
    it('leaves the built-in outlines when none is named', async () => {
      const inUse = await chooseBoundaries(null);
      expect(inUse.boundaries.kind).toBe('built-in');
      expect(sayChoice(inUse)).toBeNull();
      expect(reportBoundaries(inUse)).toMatchObject({
        isLoaded: false,
        why: 'No folder with other boundaries was named.',
      });
    });

    it('is used and said when it is sound', async () => {
      write('pfa.geojson', forceFile());
      const inUse = await chooseBoundaries(folder.path);
      expect(inUse.boundaries.kind).toBe('loaded');
      expect(sayChoice(inUse)).toBe('boundaries loaded: pfa.geojson');
      expect(reportBoundaries(inUse)).toMatchObject({
        inUse: 'Boundaries that were loaded by whoever runs Throughline: 43 police force areas.',
        isLoaded: true,
      });
    });

    it('is said to hold none when it holds none', async () => {
      const inUse = await chooseBoundaries(folder.path);
      expect(inUse.boundaries.kind).toBe('built-in');
      expect(reportBoundaries(inUse).why).toBe('The folder that was named holds no boundaries.');
    });

    it('stops nothing when it is bad, and tells the public neither its name nor its files', async () => {
      write(
        'secret-name.geojson',
        withFeature(forceFile(), manchester, () => null),
      );
      const inUse = await chooseBoundaries(folder.path);
      expect(inUse.boundaries.kind).toBe('built-in');
      expect(sayChoice(inUse)).toMatch(
        /^the folder of boundaries was refused and the built-in ones are used: secret-name\.geojson: /,
      );
      const said = JSON.stringify(reportBoundaries(inUse));
      expect(said).toContain('1 fault was found in it');
      expect(said).not.toContain('secret-name');
      expect(said).not.toContain(folder.path);
    });
  });
});
