import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { ok, type Result, refused } from '#kernel/result.ts';

/** One thing wrong with a file of boundaries, in words for whoever prepared it. */
export interface BoundaryProblem {
  /** Name of the file, from the folder; null when it is the folder as a whole. */
  readonly file: string | null;
  /** Which shape: "feature E23000005 (Greater Manchester)"; null when it is the file as a whole. */
  readonly feature: string | null;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}

/** A collection of shapes in a file: a GeoJSON file is one, a TopoJSON file may hold several. */
export interface FoundLayer {
  readonly file: string;
  /** Name of the object in a TopoJSON file; null in a GeoJSON file. */
  readonly object: string | null;
  readonly features: readonly Feature<Geometry | null>[];
}

/** "geo/areas.topo.json (object “pfa”)". */
export function sayLayer({ file, object }: Pick<FoundLayer, 'file' | 'object'>): string {
  return object === null ? file : `${file} (object “${object}”)`;
}

type Json = { readonly type?: unknown; readonly features?: unknown; readonly objects?: unknown };

const endsEarly = 'It is not JSON that can be read: it may have been cut off. Copy or export the file again.';

function layersOfTopology(file: string, json: Topology): Result<readonly FoundLayer[], BoundaryProblem> {
  try {
    const layers = Object.entries(json.objects).map(([object, geometry]) => {
      const found = feature(json, geometry) as Feature | FeatureCollection;
      return { file, object, features: found.type === 'FeatureCollection' ? found.features : [found] };
    });
    return ok(layers);
  } catch {
    const message = 'It is TopoJSON whose shapes name arcs that it does not hold. Export the file again.';
    return refused({ file, feature: null, message });
  }
}

function isFeature(value: unknown): value is Feature<Geometry | null> {
  return typeof value === 'object' && value !== null && (value as Json).type === 'Feature';
}

/** Whether a file says by its name that it is a map; another JSON file may be about anything. */
export function isNamedAsMap(file: string): boolean {
  return /[.](geojson|topojson|topo[.]json|geo[.]json)$/i.test(file);
}

/**
 * Reads the collections of a file of GeoJSON or TopoJSON.
 * @returns none when it is JSON of another kind; a problem when it claims to be a map and cannot be read
 */
export function layersOf(file: string, text: string): Result<readonly FoundLayer[], BoundaryProblem> {
  let json: Json | null;
  try {
    json = JSON.parse(text) as Json | null;
  } catch {
    return isNamedAsMap(file) ? refused({ file, feature: null, message: endsEarly }) : ok([]);
  }
  if (json?.type === 'Topology' && typeof json.objects === 'object' && json.objects !== null) {
    return layersOfTopology(file, json as unknown as Topology);
  }
  if (json?.type === 'FeatureCollection' && Array.isArray(json.features)) {
    const features = (json.features as readonly unknown[]).filter(isFeature);
    return ok([{ file, object: null, features }]);
  }
  return ok([]);
}
