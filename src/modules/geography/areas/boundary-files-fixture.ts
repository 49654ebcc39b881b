import type { Position as Corner, Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { toGrid } from '#engines/grid/index.ts';
import { forceOf } from '#modules/directory/index.ts';
import { districtOf } from '../reference/districts.ts';
import { forceAreas } from '../reference/force-areas.ts';
import { knownTowns } from '../reference/known-towns.ts';

type Areas = FeatureCollection<MultiPolygon, Record<string, string>>;

function squareRound([x = 0, y = 0]: Corner): Corner[] {
  const half = 0.004;
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
}

/** The 43 force areas as an operator might have them: the built-in ones, with a square under each town on the coast. */
export function forceFile(codeField = 'PFA23CD', nameField = 'PFA23NM'): Areas {
  const features = forceAreas.map((area): Feature<MultiPolygon, Record<string, string>> => {
    const towns = knownTowns.filter(({ district }) => districtOf(district)?.force === area.id);
    const force = forceOf(area.id);
    const squares = towns
      .filter(({ name }) => name === 'Bournemouth' || name === 'Rhyl')
      .map(({ longitude, latitude }) => [squareRound([longitude, latitude])]);
    return {
      type: 'Feature',
      properties: { [codeField]: force?.areaCode ?? '', [nameField]: force?.name ?? '' },
      geometry: { type: 'MultiPolygon', coordinates: [...area.geometry.coordinates, ...squares] },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** The same with every corner changed. */
export function mapCorners(file: Areas, change: (corner: Corner) => Corner): Areas {
  const features = file.features.map((each) => ({
    ...each,
    geometry: {
      ...each.geometry,
      coordinates: each.geometry.coordinates.map((rings) => rings.map((ring) => ring.map(change))),
    },
  }));
  return { ...file, features };
}

/** In metres of the British National Grid. */
export function inGrid(file: Areas): Areas {
  return mapCorners(file, ([longitude = 0, latitude = 0]) => {
    const { easting, northing } = toGrid({ longitude, latitude });
    return [Math.round(easting * 10) / 10, Math.round(northing * 10) / 10];
  });
}

/** As TopoJSON, each ring an arc of its own. */
export function asTopology(file: Areas, object: string): Topology {
  const arcs: Corner[][] = [];
  const geometries = file.features.map(({ properties, geometry }) => ({
    type: 'MultiPolygon' as const,
    properties,
    arcs: geometry.coordinates.map((rings) => rings.map((ring) => [arcs.push(ring) - 1])),
  }));
  return { type: 'Topology', arcs, objects: { [object]: { type: 'GeometryCollection', geometries } } };
}

/** The same with one feature changed; null takes it out. */
export function withFeature(
  file: Areas,
  code: string,
  change: (
    feature: Feature<MultiPolygon, Record<string, string>>,
  ) => Feature<MultiPolygon, Record<string, string>> | null,
): Areas {
  const features = file.features.flatMap((each) => {
    if (!Object.values(each.properties).includes(code)) return [each];
    const changed = change(each);
    return changed === null ? [] : [changed];
  });
  return { ...file, features };
}
