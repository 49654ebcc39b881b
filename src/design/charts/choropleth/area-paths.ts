import { geoTransverseMercator } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Outlines in longitude and latitude (WGS84); each feature's `id` says which area it is. */
export type AreaOutlines = FeatureCollection<Polygon | MultiPolygon>;

export type Point = readonly [x: number, y: number];

/** A rectangle, in pixels of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An area that can be drawn. */
export interface AreaPath {
  readonly id: string;
  /** The `d` of an SVG path, in pixels of the drawing; holes want the rule `evenodd`. */
  readonly d: string;
  /** The middle of its largest part, in pixels. */
  readonly centre: Point;
  /** What it takes of the drawing. */
  readonly box: Frame;
}

/** An area on the plane of the projection, before it is fitted into a drawing. */
interface PlaneArea {
  readonly id: string;
  readonly rings: readonly (readonly Point[])[];
  /** Which of the rings is the largest: it is drawn however small, and holds the middle. */
  readonly largest: number;
  readonly centre: Point;
  readonly box: Frame;
}

/**
 * The National Grid's kind of projection (transverse Mercator on 2 degrees west), so that Britain has the shape that people
 * know. Point by point: no area of ours is so large that a straight edge would show.
 */
const projection = geoTransverseMercator().rotate([2, 0]).scale(1).translate([0, 0]);

function onPlane(ring: readonly Position[]): readonly Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first !== last && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return (closed ? ring.slice(0, -1) : ring).map(
    ([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0],
  );
}

/** Twice the area of a ring, and its middle (the shoelace formula). */
function measure(ring: readonly Point[]): { readonly twice: number; readonly centre: Point } {
  let [twice, x, y] = [0, 0, 0];
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const [first = [0, 0] as const] = ring;
  return { twice: Math.abs(twice), centre: twice === 0 ? first : [x / (3 * twice), y / (3 * twice)] };
}

function frameOf(points: readonly Point[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest frame round others; none has no size. */
export function frameRound(frames: readonly Frame[]): Frame {
  if (frames.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return frameOf(
    frames.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
}

function planeArea({ id, geometry }: AreaOutlines['features'][number]): PlaneArea {
  if (id === undefined) throw new Error('An area without an id cannot be drawn');
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map(onPlane);
  const measures = rings.map(measure);
  const largest = measures.reduce((best, { twice }, index) => (twice > (measures[best]?.twice ?? 0) ? index : best), 0);
  const centre = measures[largest]?.centre ?? [0, 0];
  return { id: String(id), rings, largest, centre, box: frameOf(rings.flat()) };
}

interface Drawn {
  readonly areas: readonly PlaneArea[];
  readonly fitted: Map<string, readonly AreaPath[]>;
}

/**
 * Outlines do not change while the program runs, and projecting them takes longer than all the rest: each collection is
 * projected once, and drawn once for each frame. Held weakly, so a collection that nobody has any more takes its paths along.
 */
const drawn = new WeakMap<AreaOutlines, Drawn>();

function drawnOf(outlines: AreaOutlines): Drawn {
  const known = drawn.get(outlines) ?? { areas: outlines.features.map(planeArea), fitted: new Map() };
  drawn.set(outlines, known);
  return known;
}

/** The largest size within these bounds that has the proportions of the map. */
export function mapSize(
  outlines: AreaOutlines,
  widest: number,
  tallest: number,
): { readonly width: number; readonly height: number } {
  const { width, height } = frameRound(drawnOf(outlines).areas.map(({ box }) => box));
  if (width === 0 || height === 0) return { width: widest, height: 0 };
  const scale = Math.min(widest / width, tallest / height);
  return { width: width * scale, height: height * scale };
}

/** Nearer than this, in tenths of a pixel, nobody tells two corners apart, and pages would only be longer. */
const nearest = 10;

function ringPath(ring: readonly Point[], place: (point: Point) => Point, whole: boolean): string {
  let [path, kept, lastX, lastY] = ['', 0, 0, 0];
  for (const point of ring) {
    const [x, y] = place(point).map((pixels) => Math.round(pixels * 10)) as [number, number];
    if (kept > 0 && Math.abs(x - lastX) + Math.abs(y - lastY) < nearest) continue;
    path += kept === 0 ? `M${x / 10} ${y / 10}l` : `${kept > 1 ? ' ' : ''}${(x - lastX) / 10} ${(y - lastY) / 10}`;
    [lastX, lastY] = [x, y];
    kept += 1;
  }
  if (kept >= 3) return `${path}z`;
  const [[x, y] = [0, 0]] = ring.map(place);
  return whole ? `M${Math.round(x)} ${Math.round(y)}h1v1z` : '';
}

function fitInto(areas: readonly PlaneArea[], within: Frame): readonly AreaPath[] {
  const round = frameRound(areas.map(({ box }) => box));
  const scale = Math.min(within.width / round.width, within.height / round.height);
  const k = Number.isFinite(scale) ? scale : 1;
  const left = within.x + (within.width - round.width * k) / 2;
  const top = within.y + (within.height - round.height * k) / 2;
  const place = ([x, y]: Point): Point => [left + (x - round.x) * k, top + (y - round.y) * k];
  return areas.map(({ id, rings, largest, centre, box }) => {
    const [x, y] = place([box.x, box.y]);
    const d = rings.map((ring, index) => ringPath(ring, place, index === largest)).join('');
    return { id, d, centre: place(centre), box: { x, y, width: box.width * k, height: box.height * k } };
  });
}

/**
 * Paths of the areas, as large as they can be in the middle of a frame. Throws if an area has no id.
 * @param only ids of the areas that are wanted; the frame is then fitted to them alone
 */
export function areaPaths(outlines: AreaOutlines, within: Frame, only?: readonly string[]): readonly AreaPath[] {
  const { areas, fitted } = drawnOf(outlines);
  const key = [within.x, within.y, within.width, within.height, ...(only ?? [])].join(' ');
  const wanted = only && new Set(only);
  const paths = fitted.get(key) ?? fitInto(wanted ? areas.filter(({ id }) => wanted.has(id)) : areas, within);
  fitted.set(key, paths);
  return paths;
}
