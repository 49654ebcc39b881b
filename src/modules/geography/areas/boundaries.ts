import { type AreaIndex, type AreaShape, buildAreaIndex } from '#engines/areas/index.ts';
import { councilOf, councils, councilsOf, type Nation } from '#modules/directory/index.ts';

/** One shape of a layer: whose area it is. */
export interface Unit {
  /** Number of the force. */
  readonly force: number;
  /** Codes of the councils that it may be: one district, one county, or districts of which it is one. Empty: not said. */
  readonly codes: readonly string[];
}

/** Shapes of one kind, ready to be asked; the units stand in the order of the index. */
export interface Layer {
  readonly units: readonly Unit[];
  readonly index: AreaIndex;
}

/** Nearer than so many metres to a border, an answer is no longer sure, and then no longer likely. */
export interface Blur {
  readonly sure: number;
  readonly likely: number;
}

/** The outlines that places are looked up in. Plain data, made once. */
export interface Boundaries {
  readonly kind: 'built-in' | 'loaded';
  /** Finest first: a layer is asked when those before it hold nothing. */
  readonly layers: readonly Layer[];
  readonly blur: { readonly force: Blur; readonly council: Blur };
  /** "the built-in outlines", as notes call them. */
  readonly called: string;
}

/** Makes a layer. Shapes of one force are one group, and those of the same councils one part of it. */
export function makeLayer(shapes: readonly { readonly unit: Unit; readonly polygons: AreaShape['polygons'] }[]): Layer {
  const parts = new Map<string, number>();
  const partOf = ({ force, codes }: Unit) => {
    const key = [force, ...codes].join();
    if (!parts.has(key)) parts.set(key, parts.size);
    return parts.get(key) ?? 0;
  };
  return {
    units: shapes.map(({ unit }) => unit),
    index: buildAreaIndex(shapes.map(({ unit, polygons }) => ({ polygons, group: unit.force, part: partOf(unit) }))),
  };
}

/** What is known of councils from the codes of a unit. */
export interface UnitCouncils {
  readonly district: string | null;
  readonly upperTier: string | null;
  readonly candidates: readonly string[];
}

const districtsOfCounty = new Map<string, string[]>();
const districtsOfForce = new Map<number, string[]>();
for (const each of councils) {
  if (each.tier === 'county') continue;
  districtsOfForce.set(each.force, [...(districtsOfForce.get(each.force) ?? []), each.code]);
  if (each.upper !== null) districtsOfCounty.set(each.upper, [...(districtsOfCounty.get(each.upper) ?? []), each.code]);
}

/** The councils of a unit: of a county its districts are candidates, of a force without codes all of its districts. */
export function councilsOfUnit({ force, codes }: Unit): UnitCouncils {
  const [only = ''] = codes;
  if (codes.length !== 1) {
    return {
      district: null,
      upperTier: null,
      candidates: codes.length > 0 ? codes : (districtsOfForce.get(force) ?? []),
    };
  }
  const of = councilsOf(only);
  if (of !== null) return { district: only, upperTier: of.upper.code, candidates: [] };
  return { district: null, upperTier: only, candidates: districtsOfCounty.get(only) ?? [] };
}

const welshForces: ReadonlySet<number> = new Set(
  councils.filter((each) => each.nation === 'Wales').map(({ force }) => force),
);

/** The nation of a unit, by its council or else by its force. */
export function nationOfUnit({ force, codes }: Unit): Nation {
  const named = councilOf(codes[0] ?? '')?.nation;
  if (named !== undefined) return named;
  if (force === 45) return 'Scotland';
  if (force === 46) return 'Northern Ireland';
  return welshForces.has(force) ? 'Wales' : 'England';
}
