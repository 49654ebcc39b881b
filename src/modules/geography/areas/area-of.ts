import { areaAt, type LeaveOut, nearestArea } from '#engines/areas/index.ts';
import { councilsOf, forceOf } from '#modules/directory/index.ts';
import { findDistrict } from '../reference/districts.ts';
import type { Area, Confidence, How, Position } from './area.ts';
import { type Blur, type Boundaries, councilsOfUnit, type Layer, nationOfUnit, type Unit } from './boundaries.ts';
import { builtInBoundaries } from './built-in.ts';

/** How far from all outlines a point may lie and still be given to the nearest, in metres. */
const reach = 5000;

function nameOf(force: number): string {
  return forceOf(force)?.name ?? 'a force that is not known';
}

/** "300 m", "2.4 km": no more exact than an outline is. */
function sayMetres(metres: number): string {
  return metres < 1000 ? `${Math.max(50, Math.round(metres / 50) * 50)} m` : `${(metres / 1000).toFixed(1)} km`;
}

const nowhere: Area = {
  force: null,
  district: null,
  upperTier: null,
  candidates: [],
  nation: null,
  how: 'none',
  confidence: 'unknown',
  councilConfidence: 'unknown',
  metres: null,
  note: '',
};

type Answer = Pick<Area, 'how' | 'confidence' | 'councilConfidence' | 'metres' | 'note'>;

function areaFrom(unit: Unit, answer: Answer): Area {
  return { force: unit.force, nation: nationOfUnit(unit), ...councilsOfUnit(unit), ...answer };
}

/**
 * The area of a named district, which needs no outline.
 * @param named code or name, a former name too; null when there is no such district
 */
export function areaOfDistrict(named: string): Area | null {
  const code = councilsOf(named) === null ? findDistrict(named)?.code : named;
  const of = code === undefined ? null : councilsOf(code);
  if (of === null) return null;
  const { lower } = of;
  const note = `${lower.name} was named as the district, and lies in the area of ${nameOf(lower.force)}.`;
  return areaFrom(
    { force: lower.force, codes: [lower.code] },
    { how: 'district', confidence: 'sure', councilConfidence: 'sure', metres: null, note },
  );
}

function howOf(unit: Unit): How {
  return unit.codes.length === 1 && councilsOf(unit.codes[0] ?? '') !== null ? 'district' : 'force area';
}

/** By distance from a border; null: there is none within the distance of "sure". */
function confidenceAt(metres: number | null, { sure, likely }: Blur): Confidence {
  if (metres === null || metres > sure) return 'sure';
  return metres > likely ? 'likely' : 'uncertain';
}

const order: readonly Confidence[] = ['unknown', 'uncertain', 'likely', 'sure'];

function lesser(a: Confidence, b: Confidence): Confidence {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

/** The answer for a point that an outline holds: the nearer another force's border, the less sure. */
function areaInside(boundaries: Boundaries, layer: Layer, place: number, { longitude, latitude }: Position): Area {
  const { blur, called } = boundaries;
  const { index, units } = layer;
  const unit = units[place] as Unit;
  const find = (within: number, leaveOut: LeaveOut) => nearestArea(index, longitude, latitude, within, leaveOut);
  const other = find(Math.max(blur.force.sure, blur.council.sure), { part: index.parts[place] as number });
  // Where the nearest other place is another force's, its border is both.
  const isBoth = other === null || units[other.area]?.force !== unit.force;
  const foreign = isBoth ? other : find(blur.force.sure, { group: unit.force });
  const isNear = foreign !== null && foreign.metres <= blur.force.sure;
  const confidence = confidenceAt(foreign?.metres ?? null, blur.force);
  const beside = isNear
    ? `the border with ${nameOf(units[foreign.area]?.force ?? 0)} is about ${sayMetres(foreign.metres)} away`
    : 'no other force’s area is near';
  return areaFrom(unit, {
    how: howOf(unit),
    confidence,
    councilConfidence: lesser(confidence, confidenceAt(other?.metres ?? null, blur.council)),
    metres: isNear ? foreign.metres : null,
    note: `By ${called}; ${beside}.`,
  });
}

/** The answer for a point in no outline: on a pier, in a harbour, or out at sea. */
function areaNearest(boundaries: Boundaries, { longitude, latitude }: Position): Area | null {
  const { layers, blur, called } = boundaries;
  const [layer] = layers;
  const near = layer === undefined ? null : nearestArea(layer.index, longitude, latitude, reach);
  const unit = near === null ? undefined : layer?.units[near.area];
  if (layer === undefined || near === null || unit === undefined) return null;
  const within = near.metres + blur.force.likely;
  const other = nearestArea(layer.index, longitude, latitude, within, { group: unit.force });
  const confidence = other === null && near.metres <= blur.force.sure ? 'likely' : 'uncertain';
  const note = `In no area by ${called}; the nearest is that of ${nameOf(unit.force)}, ${sayMetres(near.metres)} away.`;
  const { metres } = near;
  return areaFrom(unit, { how: 'nearest', confidence, councilConfidence: 'uncertain', metres, note });
}

/** Why there is no answer, and what may be wrong with the position. */
function sayNowhere({ longitude, latitude }: Position): string {
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return 'That is not a position.';
  const isSwapped = longitude >= 49 && longitude <= 61.5 && latitude >= -9 && latitude <= 3;
  if (isSwapped)
    return 'Longitude and latitude are the wrong way round: in the United Kingdom latitude is from 49 to 61.';
  const isUnitedKingdom = longitude >= -9 && longitude <= 3 && latitude >= 49 && latitude <= 61.5;
  return isUnitedKingdom
    ? 'No force’s area is within 5 km: it is at sea, on an island that the outlines leave out, or abroad.'
    : 'It is not in the United Kingdom.';
}

function areaByLayers(position: Position, boundaries: Boundaries): Area | null {
  for (const layer of boundaries.layers) {
    const place = areaAt(layer.index, position.longitude, position.latitude);
    if (place >= 0) return areaInside(boundaries, layer, place, position);
  }
  return areaNearest(boundaries, position);
}

/** Where only forces were loaded, the built-in outlines say which council, as far as they agree about the force. */
function withCouncils(area: Area, position: Position): Area {
  if (area.district !== null || area.upperTier !== null) return area;
  const coarse = areaByLayers(position, builtInBoundaries());
  if (coarse === null || coarse.force !== area.force) return area;
  const { district, upperTier, candidates } = coarse;
  return {
    ...area,
    district,
    upperTier,
    candidates,
    councilConfidence: lesser(area.confidence, coarse.councilConfidence),
  };
}

/**
 * The force and the councils of a position, from the surest to the least: a district that is named, the outline that
 * holds the point, the nearest outline within 5 km, nothing.
 * @param position degrees (WGS 84)
 * @param boundaries the outlines to go by
 * @param district code or name of the district where a record says it; an unknown one is passed over
 */
export function areaOf(position: Position, boundaries: Boundaries = builtInBoundaries(), district = ''): Area {
  const named = district === '' ? null : areaOfDistrict(district);
  if (named !== null) return named;
  const found = areaByLayers(position, boundaries);
  if (found === null) return { ...nowhere, note: sayNowhere(position) };
  return boundaries.kind === 'loaded' ? withCouncils(found, position) : found;
}
