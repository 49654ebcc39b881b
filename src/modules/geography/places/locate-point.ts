import { towns } from '../reference/gazetteer.ts';
import { agreedArea } from './choose-names.ts';
import type { PlaceAnswer, PlaceHit, PlaceSources, Position } from './place.ts';
import { kilometresBetween } from './qualify-names.ts';
import type { CoordinateReading } from './read-coordinates.ts';
import type { GridReading } from './read-grid-reference.ts';

/** Farther than this a town says nothing of where a point is, in kilometres. */
const farthest = 10;

/** "2.3 km from Debenham"; empty when no town is near. */
function sayNearest(position: Position): string {
  let nearest: { readonly name: string; readonly away: number } | null = null;
  for (const town of towns) {
    if (Math.abs(town.latitude - position.latitude) > 0.1) continue;
    const away = kilometresBetween(position, town);
    if (away <= farthest && (nearest === null || away < nearest.away)) nearest = { name: town.name, away };
  }
  if (nearest === null) return '';
  return nearest.away < 1 ? `in or near ${nearest.name}` : `${nearest.away.toFixed(1)} km from ${nearest.name}`;
}

/** The place of a point, by outlines. */
function pointHit(kind: PlaceHit['kind'], name: string, position: Position, sources: PlaceSources): PlaceHit {
  const area = sources.areaOf(position);
  return {
    kind,
    reference: `${kind} ${name}`,
    name,
    within: sayNearest(position),
    position,
    force: area.force,
    otherForces: [],
    district: area.district,
    upperTier: area.upperTier,
    otherDistricts: area.candidates,
    nation: area.nation,
    population: null,
    confidence: area.confidence,
    how: area.note.replace(/\.$/, ''),
  };
}

/** "52.05670, 1.14820": about a metre. */
function writePosition({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** Side of a square from which on it may well reach into another force's area, in metres. */
const coarse = 1000;

/**
 * The answer for coordinates or a grid reference, whichever of the two was read.
 * @returns null when neither was
 */
export function locatePoint(
  coordinates: CoordinateReading | null,
  grid: GridReading | null,
  sources: PlaceSources,
): PlaceAnswer | null {
  const read = coordinates ?? grid;
  if (read === null) return null;
  if (read.kind === 'refused') return { kind: 'nothing', message: read.message };
  if (read.kind === 'position') {
    const hit = pointHit('coordinates', writePosition(read.position), read.position, sources);
    const notes = read.note === null ? [] : [read.note];
    return { kind: 'found', hits: [hit], more: 0, isChoice: false, agreed: agreedArea([hit]), notes };
  }
  const hit = pointHit('grid reference', read.reference, read.position, sources);
  const size = read.side >= 1000 ? `${read.side / 1000} km` : `${read.side} m`;
  const notes =
    read.side >= coarse ? [`The square is ${size} wide: we took its middle. More figures would be surer`] : [];
  return { kind: 'found', hits: [hit], more: 0, isChoice: false, agreed: agreedArea([hit]), notes };
}
