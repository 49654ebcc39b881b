import type { Position as Corner, Feature, Geometry } from 'geojson';
import { toWgs84 } from '#engines/grid/index.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { BoundaryProblem } from './found-layer.ts';
import type { KnownLayer } from './recognise-layer.ts';

/** The frame that coordinates were given in. */
export type Frame = 'WGS 84' | 'British National Grid';

/** An area of a layer with its corners in degrees (WGS 84). */
export interface ReadShape {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly Corner[])[][];
}

/** The shapes of a layer, and what its coordinates were. */
export interface ReadLayer {
  readonly layer: KnownLayer;
  readonly frame: Frame;
  readonly shapes: readonly ReadShape[];
}

type Box = readonly [west: number, south: number, east: number, north: number];

type Polygons = readonly (readonly (readonly Corner[])[])[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether coordinates are lists of lists as GeoJSON has them; a file can hold anything. */
function arePolygons(value: unknown): value is Polygons {
  const isRing = (ring: unknown) => isList(ring) && ring.every(isList);
  return isList(value) && value.every((polygon) => isList(polygon) && polygon.every(isRing));
}

function polygonsOf(geometry: Geometry | null | undefined): (readonly Corner[])[][] {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
  const polygons: unknown = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return arePolygons(polygons) ? polygons.map((rings) => [...rings]) : [];
}

function boxOf(features: readonly Feature<Geometry | null>[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of features.flatMap(({ geometry }) => polygonsOf(geometry)).flat(2)) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const within = ([west, south, east, north]: Box, [w, s, e, n]: Box): boolean =>
  west >= w && south >= s && east <= e && north <= n;

/** The United Kingdom with room to spare, in each frame in which its boundaries are published, and in two that are slips. */
const boxes = {
  degrees: [-14.5, 49, 3, 61.5],
  swapped: [49, -14.5, 61.5, 3],
  grid: [-300_000, -100_000, 800_000, 1_300_000],
  mercator: [-1_700_000, 6_200_000, 400_000, 8_800_000],
} as const satisfies Record<string, Box>;

const asWgs84 = 'Export it in WGS 84 (EPSG:4326), or in the British National Grid (EPSG:27700).';

/** Tells the frame by the numbers: what a file says of itself is often wrong, and GeoJSON need not say. */
function frameOf(features: readonly Feature<Geometry | null>[]): Result<Frame, string> {
  const box = boxOf(features);
  if (within(box, boxes.degrees)) return ok('WGS 84');
  if (within(box, boxes.swapped)) {
    return refused(`Its coordinates have latitude before longitude. GeoJSON has longitude first. ${asWgs84}`);
  }
  // Metres over a country span more than a few hundred; smaller numbers are degrees of somewhere else.
  if (within(box, boxes.grid) && box[2] - box[0] > 10_000) return ok('British National Grid');
  if (within(box, boxes.mercator)) {
    return refused(`Its coordinates look like Web Mercator (EPSG:3857). ${asWgs84}`);
  }
  return refused(`Its coordinates do not lie in the United Kingdom, in degrees or in metres of the grid. ${asWgs84}`);
}

/** What is wrong with one ring, in words that end in what to do; null when it is sound. */
function wrongWith(ring: readonly Corner[]): string | null {
  if (!ring.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))) {
    return 'A corner of it is not two numbers. Export the file again.';
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    return 'A ring of its outline is not closed: the last corner must repeat the first. Mend it (“Fix geometries” in QGIS) or export the file again.';
  }
  return ring.length < 4
    ? 'A ring of its outline has fewer than three different corners. Simplify less, or leave such islands out.'
    : null;
}

function convert(polygons: readonly (readonly Corner[])[][], frame: Frame): (readonly Corner[])[][] {
  if (frame === 'WGS 84') return polygons.map((rings) => [...rings]);
  const turn = ([easting = 0, northing = 0]: Corner): Corner => {
    const { longitude, latitude } = toWgs84({ easting, northing });
    return [longitude, latitude];
  };
  return polygons.map((rings) => rings.map((ring) => ring.map(turn)));
}

/** "feature 7, E23000005 (Greater Manchester)". */
function sayFeature(layer: KnownLayer, feature: Feature<Geometry | null>, place: number): string {
  const [code, name] = [layer.codeOf(feature), layer.nameOf(feature)];
  return `feature ${place + 1}${code === '' ? '' : `, ${code}`}${name === '' ? '' : ` (${name})`}`;
}

/**
 * Reads the areas of a layer: closed rings, numbers that can be coordinates of the United Kingdom, in degrees.
 * @returns the shapes, or everything that is wrong
 */
export function readShapes(layer: KnownLayer): Result<ReadLayer, readonly BoundaryProblem[]> {
  const { file, features } = layer;
  const problems: BoundaryProblem[] = [];
  features.forEach((feature, place) => {
    const say = (message: string) => problems.push({ file, feature: sayFeature(layer, feature, place), message });
    const rings = polygonsOf(feature.geometry).flat();
    if (rings.length === 0)
      say('It has no area that can be read. Give it a Polygon or MultiPolygon, or take the feature out.');
    const wrong = rings.map(wrongWith).find((each) => each !== null);
    if (wrong !== undefined) say(wrong ?? '');
    if (layer.codeOf(feature) === '') say(`It has no code in ${layer.codeField}. Give it the ONS code of the area.`);
  });
  if (problems.length > 0) return refused(problems);
  const frame = frameOf(features);
  if (!frame.ok) return refused([{ file, feature: null, message: frame.problem }]);
  const shapes = features.map((feature) => ({
    code: layer.codeOf(feature),
    name: layer.nameOf(feature),
    polygons: convert(polygonsOf(feature.geometry), frame.value),
  }));
  return ok({ layer, frame: frame.value, shapes });
}
