import { type AreaOutlines, type AreaPath, areaPaths, type Frame, type Point } from '../choropleth/area-paths.ts';
import { type Flow, gatherFlows } from '../flows/flows.ts';
import { textWidth } from '../frame/chart-text.tsx';
import { type BoxPlacer, placeBoxes } from '../frame/label-boxes.ts';
import { arrowPath, type Curve, curveBetween, pointOn } from './flow-curve.ts';

/** A place that flows come from or go to. */
export interface FlowPlace {
  /** "Kent". */
  readonly name: string;
}

/** What is drawn of a flow: an arrow, or a ring where it stays within one place. */
export interface PlacedFlow {
  readonly flow: Flow;
  /** Outline of the arrow. */
  readonly d?: string | undefined;
  readonly ring?: { readonly centre: Point; readonly radius: number; readonly width: number } | undefined;
  /** Its place among the largest, from 1, and where that number stands. */
  readonly rank?: number | undefined;
  readonly badge?: PlacedBadge | undefined;
}

/** Where a number stands, and what it belongs to where that is not beneath it. */
export interface PlacedBadge {
  readonly at: Point;
  readonly of?: Point | undefined;
}

export interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface FlowMapLayout {
  readonly land: readonly AreaPath[];
  /** The largest first. */
  readonly flows: readonly PlacedFlow[];
  /** The middle of every place that a flow has a part in. */
  readonly dots: readonly Point[];
  readonly names: readonly PlacedName[];
  /** Flows that a place without an outline has a part in: they stand in the figures alone. */
  readonly notDrawn: readonly Flow[];
  /** Flows that are smaller than all that are drawn: more arrows than that cannot be told apart. */
  readonly smaller: readonly Flow[];
}

/** Most flows that are drawn. */
const mostDrawn = 120;

/** So many flows are numbered and named. */
export const mostNamed = 10;
export const badgeRadius = 8.5;
/** Letters of the names of places. */
export const nameSize = 12;
/** Pixels that arrows keep from the middle of a place. */
const away = 5;

/** Pixels of the broadest arrow. */
const broadest = 9;

/** How broad a flow is drawn: by its figure, and never so thin that it is not seen. */
export function flowWidth(value: number, most: number): number {
  return Math.max(0.9, (broadest * value) / most);
}

interface Drawable {
  readonly flow: Flow;
  readonly curve?: Curve | undefined;
  readonly ring?: PlacedFlow['ring'];
}

function drawable(flow: Flow, centres: ReadonlyMap<string, Point>, map: Frame, most: number): Drawable | undefined {
  const [from, to] = [centres.get(flow.from), centres.get(flow.to)];
  if (!from || !to) return undefined;
  const curve = flow.from === flow.to ? undefined : curveBetween(from, to, map, away);
  if (curve) return { flow, curve };
  const width = flowWidth(flow.value, most);
  return { flow, ring: { centre: from, radius: away + 1.5 + width / 2, width } };
}

const square = ([x, y]: Point, half: number): Frame => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Points round another, for what has no room on it. */
const round8 = ([x, y]: Point, reach: number): readonly Point[] =>
  [1, 3, 5, 7, 0, 2, 4, 6].map((eighth) => [
    x + reach * Math.cos((eighth * Math.PI) / 4),
    y - reach * Math.sin((eighth * Math.PI) / 4),
  ]);

/** A place for the number of a flow: on its curve or at its ring, else as near to it as there is room. */
function badgeOf({ curve, ring }: Drawable, placer: BoxPlacer): PlacedBadge | undefined {
  const on = curve ? [0.55, 0.65, 0.45, 0.75, 0.35, 0.85, 0.25].map((t) => pointOn(curve, t)) : [];
  const centre = curve ? pointOn(curve, 0.5) : (ring?.centre ?? [0, 0]);
  const nearest = badgeRadius + (ring ? ring.radius + ring.width / 2 : 6);
  const near = [0, 8, 16].flatMap((further) => round8(centre, nearest + further));
  const places = [
    ...on.map((at) => ({ at })),
    ...near.map((at, index) => (ring && index < 8 ? { at } : { at, of: centre })),
  ];
  return placer.place(places, ({ at }) => square(at, badgeRadius + 0.5));
}

function nameBox({ name, x, y, anchor }: PlacedName): Frame {
  const width = textWidth(name, nameSize);
  return { x: anchor === 'start' ? x : x - width, y: y - 8, width, height: 16 };
}

/** Where a name could stand: beside its place, then a little higher or lower. */
function besidePlace(name: string, [x, y]: Point, clear: number): readonly PlacedName[] {
  return [0, -10, 10, -18, 18, -28, 28].flatMap((shift) => [
    { name, x: x + clear, y: y + shift, anchor: 'start' as const },
    { name, x: x - clear, y: y + shift, anchor: 'end' as const },
  ]);
}

/** Places a name beside its place, where it stands clear of everything else. */
type NamePlacer = (id: string) => PlacedName | undefined;

function namePlacer(
  drawn: readonly Drawable[],
  centres: ReadonlyMap<string, Point>,
  places: ReadonlyMap<string, FlowPlace>,
  placer: BoxPlacer,
): NamePlacer {
  const rings = new Map(drawn.flatMap(({ flow, ring }) => (ring ? [[flow.from, ring.radius + ring.width / 2]] : [])));
  return (id) => {
    const [centre, name] = [centres.get(id), places.get(id)?.name];
    if (!centre || name === undefined) return undefined;
    return placer.place(besidePlace(name, centre, Math.max(7, (rings.get(id) ?? 0) + 3)), nameBox);
  };
}

/** The middle of every area that is a place. */
function centresOf(land: readonly AreaPath[], places: ReadonlyMap<string, FlowPlace>): ReadonlyMap<string, Point> {
  return new Map(land.filter(({ id }) => places.has(id)).map(({ id, centre }) => [id, centre]));
}

/** Numbers and names of the largest flows. What they would hide is kept clear: their ends, and where they point. */
function placeWords(
  largest: readonly Drawable[],
  centres: ReadonlyMap<string, Point>,
  nameOf: (placer: BoxPlacer) => NamePlacer,
  placer: BoxPlacer,
) {
  const ends = [...new Set(largest.flatMap(({ flow }) => [flow.from, flow.to]))];
  for (const end of ends) {
    const centre = centres.get(end);
    if (centre) placer.take(square(centre, 4));
  }
  for (const { curve } of largest) if (curve) placer.take(square(pointOn(curve, 0.97), 5));
  const place = nameOf(placer);
  // Where most comes from is named first, before numbers take the room round it.
  const [first, ...others] = ends;
  const origin = first === undefined ? undefined : place(first);
  const badges = largest.map((each) => badgeOf(each, placer));
  return { badges, names: [origin, ...others.map(place)].filter((name) => name !== undefined) };
}

/**
 * Where everything stands. The same flows are always drawn the same, in whatever order they were given.
 * @param map what may be drawn on
 * @param within what the outlines fill, within the map
 */
export function flowMapLayout(
  outlines: AreaOutlines,
  places: ReadonlyMap<string, FlowPlace>,
  given: readonly Flow[],
  map: Frame,
  within: Frame,
): FlowMapLayout {
  const land = areaPaths(outlines, within);
  const centres = centresOf(land, places);
  const flows = gatherFlows(given);
  const most = flows[0]?.value ?? 1;
  const placed = flows.filter(({ from, to }) => centres.has(from) && centres.has(to));
  const drawn = placed.slice(0, mostDrawn).flatMap((flow) => drawable(flow, centres, map, most) ?? []);
  const nameOf = (placer: BoxPlacer) => namePlacer(drawn, centres, places, placer);
  const { badges, names } = placeWords(drawn.slice(0, mostNamed), centres, nameOf, placeBoxes(map));
  const ends = [...new Set(drawn.flatMap(({ flow }) => [flow.from, flow.to]))].toSorted();
  return {
    land,
    flows: drawn.map(({ flow, curve, ring }, index) => ({
      flow,
      ring,
      d: curve && arrowPath(curve, flowWidth(flow.value, most)),
      rank: index < mostNamed ? index + 1 : undefined,
      badge: badges[index],
    })),
    dots: ends.map((id) => centres.get(id)).filter((centre) => centre !== undefined),
    names,
    notDrawn: flows.filter(({ from, to }) => !centres.has(from) || !centres.has(to)),
    smaller: placed.slice(mostDrawn),
  };
}
