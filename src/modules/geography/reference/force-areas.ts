import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from './force-areas.topo.json' with { type: 'json' };

/** The area of a force, in degrees of longitude and latitude (WGS 84). `id` is the force's number, 1 to 43. */
export type ForceArea = Feature<Polygon | MultiPolygon, { readonly force: number }> & { readonly id: number };

/** Said wherever the areas are drawn. */
export const forceAreaNote =
  'Force areas are generalised from Natural Earth (public domain) and are not for legal boundaries.';

/** The areas as the file holds them, for drawing that wants shared borders once (object `forces`, ids = force numbers). */
const forceAreaTopology = topology as unknown as Topology<{ readonly forces: GeometryCollection }>;

function toArea(each: Feature): ForceArea {
  const shape = each.geometry;
  if (typeof each.id !== 'number' || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')) {
    throw new Error('force-areas.topo.json does not hold the areas of forces');
  }
  return { type: 'Feature', id: each.id, properties: { force: each.id }, geometry: shape };
}

/** The 43 territorial force areas as GeoJSON, by force number. Made once, as decoding costs some milliseconds. */
export const forceAreas: readonly ForceArea[] = feature(forceAreaTopology, forceAreaTopology.objects.forces)
  .features.map(toArea)
  .sort((a, b) => a.id - b.id);

/** The area of a force; null for forces without one, such as British Transport Police. */
export function forceAreaOf(force: number): ForceArea | null {
  return forceAreas.find((area) => area.id === force) ?? null;
}
