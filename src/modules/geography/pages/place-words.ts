import { sayNumber } from '#design/index.ts';
import { type Council, councilOf, forceOf } from '#modules/directory/index.ts';
import type { Confidence, PlaceHit, PlaceKind } from '../places/place.ts';

const kinds: Readonly<Record<PlaceKind, string>> = {
  town: 'Town or village',
  station: 'Railway station',
  'council area': 'Council area',
  county: 'County',
  'force area': 'Police force area',
  region: 'Region',
  nation: 'Nation',
  postcode: 'Postcode',
  'postcode district': 'First half of a postcode',
  'postcode area': 'Letters of a postcode',
  address: 'Address',
  'grid reference': 'Grid reference',
  coordinates: 'Coordinates',
};

/** "Railway station"; for a town with its people: "Town or village, 178,835 people". */
export function sayKind({ kind, population }: PlaceHit): string {
  return population === null ? kinds[kind] : `${kinds[kind]}, ${sayNumber(population)} people`;
}

/** "Newport, Isle of Wight", "Ipswich station, Suffolk": the name with what tells it apart. */
export function sayPlace({ kind, name, within }: PlaceHit): string {
  const said = kind === 'station' ? `${name} station` : kind === 'council area' ? `${name} council area` : name;
  return within === '' ? said : `${said}, ${within}`;
}

const confidences: Readonly<Record<Confidence, string>> = {
  sure: 'Sure',
  likely: 'Likely',
  uncertain: 'Uncertain',
  unknown: 'Not known',
};

/** "Likely". */
export function sayConfidence(confidence: Confidence): string {
  return confidences[confidence];
}

/** "Suffolk Constabulary". */
function sayForceName(number: number): string {
  return forceOf(number)?.name ?? `Force ${number}`;
}

function listed(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Of these nobody expects one force or one council. */
const wideKinds: ReadonlySet<PlaceKind> = new Set(['county', 'region', 'nation', 'force area']);

/** The force, or those between which it is not decided; at a station the railways' force beside it. */
export function sayForceOf({ kind, force, otherForces }: PlaceHit): string {
  const others = listed(otherForces.map(sayForceName), 'or');
  if (force === null && wideKinds.has(kind)) {
    return otherForces.length === 0
      ? 'More than one'
      : `More than one: ${listed(otherForces.map(sayForceName), 'and')}`;
  }
  if (force === null) return otherForces.length === 0 ? 'Not known' : `Not decided: ${others}`;
  if (otherForces.length === 0) return sayForceName(force);
  return kind === 'station'
    ? `${sayForceName(force)}; on the railway ${others}`
    : `${sayForceName(force)}, or ${others}`;
}

/** The councils of a place with what each does, as rows of heading and value. */
export function councilRows(hit: PlaceHit): readonly (readonly [string, string])[] {
  const lower = hit.district === null ? null : councilOf(hit.district);
  const upper = hit.upperTier === null ? null : councilOf(hit.upperTier);
  if (lower === null && wideKinds.has(hit.kind)) {
    return upper === null ? [] : [['Social care and public health', upper.title]];
  }
  if (lower !== null && lower === upper) return [['Council, for everything', lower.title]];
  const undecided = hit.otherDistricts.map(councilOf).filter((each): each is Council => each !== null);
  const candidates =
    undecided.length === 0 || undecided.length > 8
      ? ''
      : `: ${listed(
          undecided.map(({ title }) => title),
          'or',
        )}`;
  if (lower === null && upper === null)
    return [['Council', candidates === '' ? 'Not known' : `Not decided${candidates}`]];
  return [
    ['Housing and anti-social behaviour', lower?.title ?? `Not known which district${candidates}`],
    ['Social care and public health', upper?.title ?? 'Not known'],
  ];
}

/** The councils on one line: "Ipswich Council, Suffolk County Council". */
export function sayCouncils(hit: PlaceHit): string {
  const codes = [...new Set([hit.district, hit.upperTier])].filter((code) => code !== null);
  const titles = codes.map((code) => councilOf(code)?.title ?? code);
  if (titles.length > 0) return titles.join(', ');
  return wideKinds.has(hit.kind) ? 'more than one council' : 'council not known';
}

/** "52.05670, 1.14820": latitude first, as people and maps have it; to 100 metres where only the middle is known. */
export function sayDegrees(hit: PlaceHit): string | null {
  if (hit.position === null) return null;
  const { latitude, longitude } = hit.position;
  const isPoint = hit.kind === 'coordinates' || hit.kind === 'grid reference' || hit.kind === 'station';
  const figures = isPoint ? 5 : 3;
  return `${latitude.toFixed(figures)}, ${longitude.toFixed(figures)}`;
}
