import type { Feature, MultiPolygon } from 'geojson';
import { forceShape } from './unit-shapes.ts';

/** The area of a force, in degrees of longitude and latitude (WGS 84). `id` is the force's number, 1 to 43. */
export type ForceArea = Feature<MultiPolygon, { readonly force: number }> & { readonly id: number };

/** Said wherever the areas are drawn. */
export const forceAreaNote =
  'Force areas are generalised from Natural Earth (public domain) and are not for legal boundaries.';

/** The 43 territorial force areas as GeoJSON, by force number. Made once, as decoding costs some milliseconds. */
export const forceAreas: readonly ForceArea[] = Array.from({ length: 43 }, (_, index) => {
  const force = index + 1;
  return { type: 'Feature', id: force, properties: { force }, geometry: forceShape(force) };
});

/** The area of a force; null for forces without one, such as British Transport Police. */
export function forceAreaOf(force: number): ForceArea | null {
  return forceAreas.find((area) => area.id === force) ?? null;
}
