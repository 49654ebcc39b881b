import { findAsTyped, findExactly, findNames, type NameMatch } from './name-index.ts';
import { nameWords } from './name-words.ts';
import type { NamedPlace } from './named-places.ts';
import type { PlaceSources, Position } from './place.ts';
import { whose } from './rank-names.ts';

/** A part of a town, or a village that is named with it, lies at most this far from its middle, in kilometres. */
const nearby = 15;

/** Kilometres between two points, on a sphere: exact to half a per cent. */
export function kilometresBetween(one: Position, other: Position): number {
  const radians = Math.PI / 180;
  const middle = ((one.latitude + other.latitude) / 2) * radians;
  const east = (one.longitude - other.longitude) * radians * Math.cos(middle);
  const north = (one.latitude - other.latitude) * radians;
  return 6371 * Math.hypot(east, north);
}

function isNear(place: NamedPlace, area: NamedPlace): boolean {
  if (place.position !== null && area.position !== null) {
    return kilometresBetween(place.position, area.position) <= nearby;
  }
  return place.district !== null && place.district === area.district;
}

/** Whether a place lies in what was named behind it: "Ashford" in "Surrey", "Clifton" in "Bristol". */
function liesIn(place: NamedPlace, area: NamedPlace, sources: PlaceSources): boolean {
  if (place === area) return false;
  const here = whose(place, sources);
  const there = whose(area, sources);
  const isPoliced = here.force !== null && area.forces.includes(here.force);
  if (area.kind === 'nation') return there.nation === null ? here.nation !== null : here.nation === there.nation;
  if (area.kind === 'county') return isPoliced || (area.county !== null && here.upperTier === area.county);
  if (area.kind === 'region' || area.kind === 'force area') return isPoliced;
  return area.kind === 'council area' ? here.district === area.district : isNear(place, area);
}

/** A name, and what it was said to lie in. */
export interface Qualified {
  readonly matches: readonly NameMatch[];
  /** The name of the area as typed. */
  readonly area: string;
  /** The matches lie in it; when not, these are the ones elsewhere. */
  readonly isIn: boolean;
}

function areasNamed(text: string): readonly NamedPlace[] {
  return findExactly(text).map((match) => match.place);
}

type FindNames = (text: string) => readonly NameMatch[];

function tryAt(name: string, area: string, find: FindNames, sources: PlaceSources): Qualified | null {
  const areas = areasNamed(area);
  if (areas.length === 0) return null;
  const named = find(name);
  const inside = named.filter((match) => areas.some((each) => liesIn(match.place, each, sources)));
  if (inside.length > 0) return { matches: inside, area, isIn: true };
  const exact = named.filter((match) => match.fit === 'exact');
  return exact.length > 0 ? { matches: exact, area, isIn: false } : null;
}

/**
 * Reads a name with the area behind it: "Ashford, Surrey", "Newport Isle of Wight", "Bangor (Gwynedd)". Commas and
 * brackets are tried first, then every place between two words, the longest name first.
 * @returns null when the end of the text is no area that is known
 */
export function findQualified(text: string, sources: PlaceSources): Qualified | null {
  const [head = '', ...tail] = text.split(/\s*[,(]\s*/);
  const behind = tail.map((each) => each.replace(/\)\s*$/, '').trim()).filter((each) => each !== '');
  if (behind.length > 0) {
    // "Brixton, Lambeth, London": the nearest that is known decides.
    // A council may have commas in its name: "Armagh City, Banbridge and Craigavon".
    const found = [...new Set([behind.join(' '), ...behind])].map((area) => tryAt(head, area, findNames, sources));
    return found.find((each) => each?.isIn === true) ?? found.find((each) => each !== null) ?? null;
  }
  const words = text.split(/\s+/);
  for (const find of [findAsTyped, findNames]) {
    for (let at = words.length - 1; at > 0; at -= 1) {
      const found = tryAt(words.slice(0, at).join(' '), words.slice(at).join(' '), find, sources);
      if (found?.isIn === true) return found;
    }
  }
  return null;
}

/** Whether a text is the name of a town, for the reader of addresses. */
export function isTownName(text: string): boolean {
  const words = nameWords(text);
  if (words.length === 0 || words.length > 6) return false;
  return findExactly(text).some(({ place }) => place.kind === 'town' || place.name === 'London');
}

/** Whether a text is the name of a county. */
export function isCountyName(text: string): boolean {
  return findExactly(text).some(({ place }) => place.kind === 'county' || place.kind === 'nation');
}
