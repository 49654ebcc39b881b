import { ok, type Result, refused } from '#kernel/result.ts';
import type { ImportField } from '#platform/intake/index.ts';

/** The kinds of crime of data.police.uk street files (since May 2013). 'Drugs' is possession and supply together. */
export const crimeTypes = [
  'Anti-social behaviour',
  'Bicycle theft',
  'Burglary',
  'Criminal damage and arson',
  'Drugs',
  'Other crime',
  'Other theft',
  'Possession of weapons',
  'Public order',
  'Robbery',
  'Shoplifting',
  'Theft from the person',
  'Vehicle crime',
  'Violence and sexual offences',
] as const;
export type CrimeType = (typeof crimeTypes)[number];

/** One open crime record. It names nobody, and its position is a fixed point of the street, never an address. */
export interface CrimeRow {
  /** Number of the force that reported it. */
  readonly force: number;
  readonly forceSlug: string;
  /** `2025-01`: the source gives no day. */
  readonly month: string;
  readonly type: CrimeType;
  /** Millionths of a degree (WGS 84), whole, so that equal positions are equal; both null when the source gives none. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Street or kind of place without "On or near"; null when the source gives none. */
  readonly location: string | null;
  readonly lsoaCode: string | null;
  /** Code of the district, from the LSOA's name; null when that names none of England and Wales. */
  readonly district: string | null;
  readonly outcome: string | null;
  /** The source's own id: 64 hexadecimal digits; null for anti-social behaviour, for BTP, and in the drugs extract. */
  readonly crimeId: string | null;
}

/** What a row is looked up in; the tables belong to other rooms. */
export interface CrimeLookups {
  findForce(text: string): { readonly number: number; readonly slug: string } | null;
  districtOfLsoa(lsoaName: string): { readonly code: string } | null;
}

/** One thing wrong with a row; `field` is null when it is the row as a whole. */
export interface CrimeProblem {
  readonly field: string | null;
  readonly message: string;
}

function field(name: string, label: string, headings: readonly string[], required = true): ImportField {
  return { name, label, headings, required };
}

/**
 * The headings of both forms of file: the street files of data.police.uk, and the national drugs extract made from them.
 * "Falls within" and "Context" of the street files are not read: the first repeats "Reported by", the second is empty.
 */
export const crimeFields: readonly ImportField[] = [
  field('crimeId', 'Crime ID', [], false),
  field('month', 'Month', []),
  field('reportedBy', 'Reported by', ['force']),
  field('longitude', 'Longitude', []),
  field('latitude', 'Latitude', []),
  field('location', 'Location', []),
  field('lsoaCode', 'LSOA code', []),
  field('lsoaName', 'LSOA name', []),
  field('crimeType', 'Crime type', [], false),
  field('outcome', 'Last outcome category', ['last_outcome']),
];

/** The forms of file that crimes come in, each with what the person who sends one is told. */
const crimeForms = {
  street: 'Street-level crimes: the crime type of each row is read from its column.',
  'drugs extract':
    'The national drugs extract: it has no column for the crime type, and every row is taken to be of the type Drugs.',
} as const;
export type CrimeForm = keyof typeof crimeForms;

/**
 * Recognises the form from the fields that the file's headings were mapped to. Only a file that has neither crime type
 * nor Crime ID, but all else, is the drugs extract; any other file without a crime type is refused.
 */
export function crimeFormOf(fields: readonly string[]): Result<CrimeForm, string> {
  if (fields.includes('crimeType')) return ok('street');
  const wanted = crimeFields.filter((each) => each.required);
  if (!fields.includes('crimeId') && wanted.every((each) => fields.includes(each.name))) return ok('drugs extract');
  return refused('No column gives the crime type. Send the street file as data.police.uk gives it.');
}

/** The box that holds the United Kingdom, in degrees. */
const box = { longitude: [-9, 3], latitude: [49, 61.5] } as const;

const missingCoordinate = Symbol('no coordinate');

function readCoordinate(text: string, axis: keyof typeof box): number | typeof missingCoordinate | null {
  if (text === '') return missingCoordinate;
  if (!/^-?\d{1,3}(\.\d{1,15})?$/.test(text)) return null;
  const degrees = Number(text);
  const [low, high] = box[axis];
  return degrees >= low && degrees <= high ? Math.round(degrees * 1e6) : null;
}

function readPosition(
  cells: Readonly<Record<string, string>>,
  say: (field: string, message: string) => void,
): { readonly longitude: number | null; readonly latitude: number | null } {
  const texts = { longitude: cells['longitude'] ?? '', latitude: cells['latitude'] ?? '' };
  const longitude = readCoordinate(texts.longitude, 'longitude');
  const latitude = readCoordinate(texts.latitude, 'latitude');
  if (longitude === null) {
    say(
      'longitude',
      `"${texts.longitude}" is not a longitude in the United Kingdom. It must be a number from -9 to 3, such as 1.155.`,
    );
  }
  if (latitude === null) {
    say(
      'latitude',
      `"${texts.latitude}" is not a latitude in the United Kingdom. It must be a number from 49 to 61.5, such as 52.059.`,
    );
  }
  if ((longitude === missingCoordinate) !== (latitude === missingCoordinate)) {
    const absent = longitude === missingCoordinate ? 'longitude' : 'latitude';
    say(absent, `The row has one coordinate but no ${absent}. Give both, or leave both empty.`);
  }
  return typeof longitude === 'number' && typeof latitude === 'number'
    ? { longitude, latitude }
    : { longitude: null, latitude: null };
}

/** "On or near Church Road" and "Church Road" are one place; "No Location" is none. */
function readLocation(text: string): string | null {
  const place = text.replace(/^on or near\s*/i, '').trim();
  return place === '' || /^no location$/i.test(place) ? null : place;
}

const typeByKey = new Map(crimeTypes.map((type) => [type.toLowerCase(), type]));

function readType(form: CrimeForm, text: string): CrimeType | null {
  return form === 'drugs extract' ? 'Drugs' : (typeByKey.get(text.toLowerCase()) ?? null);
}

/** Codes of England, Wales and Scotland, and the new and old ones of Northern Ireland. */
const lsoaPattern = /^([EWSN]\d{8}|95[A-Z]{2}\d{2}[SW]\d)$/;

/**
 * Reads one row of either form.
 * @param cells by field name, trimmed; which names there are tells the form (`crimeFormOf`)
 * @returns the crime, or everything that is wrong with the row
 */
export function parseCrime(
  cells: Readonly<Record<string, string>>,
  lookups: CrimeLookups,
): Result<CrimeRow, readonly CrimeProblem[]> {
  const form = crimeFormOf(Object.keys(cells));
  if (!form.ok) return refused([{ field: null, message: form.problem }]);
  const problems: CrimeProblem[] = [];
  const say = (name: string | null, message: string) => problems.push({ field: name, message });
  const text = (name: string) => cells[name] ?? '';

  const month = text('month');
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) say('month', `"${month}" is not a month. Write it like 2025-01.`);
  const force = lookups.findForce(text('reportedBy'));
  if (force === null) {
    say('reportedBy', `"${text('reportedBy')}" is not a force. Write its name, such as Suffolk Constabulary.`);
  }
  const type = readType(form.value, text('crimeType'));
  if (type === null) {
    say('crimeType', `"${text('crimeType')}" is not a crime type. It must be one of: ${crimeTypes.join('; ')}.`);
  }
  const { longitude, latitude } = readPosition(cells, say);
  const lsoaCode = text('lsoaCode');
  if (lsoaCode !== '' && !lsoaPattern.test(lsoaCode)) {
    say(
      'lsoaCode',
      `"${lsoaCode}" is not the code of an LSOA. It looks like E01030022; leave it empty if there is none.`,
    );
  }
  const crimeId = text('crimeId').toLowerCase();
  if (crimeId !== '' && !/^[0-9a-f]{64}$/.test(crimeId)) {
    say(
      'crimeId',
      'This is not a Crime ID. It has 64 digits and letters from a to f; leave it empty if there is none.',
    );
  }
  if (problems.length > 0 || force === null || type === null) return refused(problems);
  return ok({
    force: force.number,
    forceSlug: force.slug,
    month,
    type,
    longitude,
    latitude,
    location: readLocation(text('location')),
    lsoaCode: lsoaCode === '' ? null : lsoaCode,
    district: lookups.districtOfLsoa(text('lsoaName'))?.code ?? null,
    outcome: text('outcome') === '' ? null : text('outcome'),
    crimeId: crimeId === '' ? null : crimeId,
  });
}
