import { geoArea, geoPath, geoTransverseMercator } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** An area that can be drawn: a polygon in longitude and latitude (WGS84), with an id. */
export interface AreaPath {
  readonly id: string;
  /** The `d` of an SVG path, in pixels of the drawing. */
  readonly d: string;
}

type AreaGeometry = Polygon | MultiPolygon;

/**
 * d3-geo reads polygons on the sphere and wants outer rings clockwise, RFC 7946 the other way round: a ring of the wrong
 * hand means "the whole world but this". No area of ours is larger than half the world, so that tells.
 */
function rightWayRound(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const covers = geoArea({ type: 'Polygon', coordinates: [ring] });
    // The first ring is the outline, the others are holes and run the other way.
    const outline = covers <= 2 * Math.PI;
    return outline === (index === 0) ? ring : ring.toReversed();
  });
}

function rewound(geometry: AreaGeometry): AreaGeometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: rightWayRound(geometry.coordinates) };
  return { ...geometry, coordinates: geometry.coordinates.map(rightWayRound) };
}

/**
 * Outlines do not change while the program runs, and projecting the forces takes about 20 ms: each collection is drawn once
 * for each size. Held weakly, so a collection that nobody has any more takes its paths with it.
 */
const drawn = new WeakMap<FeatureCollection<AreaGeometry>, Map<string, readonly AreaPath[]>>();

/**
 * Paths of the areas, fitted into `width` by `height` pixels. The projection is the National Grid's kind (transverse
 * Mercator on 2 degrees west), so that Britain has the shape that people know. Throws if an area has no id.
 */
export function areaPaths(
  features: FeatureCollection<AreaGeometry>,
  width: number,
  height: number,
): readonly AreaPath[] {
  const sizes = drawn.get(features) ?? new Map<string, readonly AreaPath[]>();
  drawn.set(features, sizes);
  const size = `${width}x${height}`;
  const paths = sizes.get(size) ?? project(features, width, height);
  sizes.set(size, paths);
  return paths;
}

function project(features: FeatureCollection<AreaGeometry>, width: number, height: number): readonly AreaPath[] {
  const collection = {
    ...features,
    features: features.features.map((feature) => ({ ...feature, geometry: rewound(feature.geometry) })),
  };
  const margin = 2;
  const projection = geoTransverseMercator()
    .rotate([2, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      collection,
    );
  const path = geoPath(projection).digits(1);
  return collection.features.map((feature) => {
    if (feature.id === undefined) throw new Error('An area without an id cannot be drawn');
    return { id: String(feature.id), d: path(feature) ?? '' };
  });
}
