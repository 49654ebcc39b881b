import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import topology from './areas.topo.json' with { type: 'json' };
import { cityOfLondonRing } from './city-of-london.ts';

interface Facts {
  readonly force: number;
  readonly codes: readonly string[];
}

const units = topology as unknown as TopoJson.Topology<{ readonly units: TopoJson.GeometryCollection<Facts> }>;

function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** The units of Natural Earth with what they are: 174 of England and Wales, Scotland, Northern Ireland. */
export function unitShapes(): readonly { readonly unit: Facts; readonly polygons: Position[][][] }[] {
  return feature(units, units.objects.units).features.map(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error('areas.topo.json does not hold areas');
    }
    return { unit: { force: properties.force, codes: properties.codes }, polygons: polygonsOf(geometry) };
  });
}

/** Outlines of a force's units as one. The City of London is drawn by hand, and cut out of the Metropolitan area. */
export function forceShape(force: number): MultiPolygon {
  // The direction of rings is that of Natural Earth, outlines clockwise, which d3-geo takes for the inside.
  if (force === 2) return { type: 'MultiPolygon', coordinates: [[cityOfLondonRing.map((corner) => [...corner])]] };
  const shapes = units.objects.units.geometries.filter(({ properties }) => (properties as Facts).force === force);
  const { coordinates } = merge(units, shapes as TopoJson.Polygon[]);
  if (force !== 1) return { type: 'MultiPolygon', coordinates };
  const hole = cityOfLondonRing.map((corner) => [...corner]).reverse();
  const largest = coordinates.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
  const cut = coordinates.map((polygon) => (polygon === largest ? [...polygon, hole] : polygon));
  return { type: 'MultiPolygon', coordinates: cut };
}
