import { readPostcode } from '#engines/addresses/index.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { ImportField, RowParser } from '#platform/intake/index.ts';

export type InstitutionKind = 'hospital' | 'school';

/** A hospital or a school, as a published list gives it. */
export interface InstitutionRow {
  /** The list's own: an organisation code of the health service, or a school's unique reference number. */
  readonly code: string;
  readonly name: string;
  readonly postcode: string | null;
  /** Code of the district; null when the list gives none. */
  readonly district: string | null;
  readonly isOpen: boolean;
}

function field(name: string, label: string, headings: readonly string[], required = true): ImportField {
  return { name, label, headings, required };
}

/**
 * The headings of the Organisation Data Service of the NHS (hospital sites) and of Get Information about Schools
 * (edubasealldata), from background knowledge of both.
 */
export const institutionFields: Readonly<Record<InstitutionKind, readonly ImportField[]>> = {
  hospital: [
    field('code', 'Organisation code', ['code', 'ODS code', 'site code', 'org code']),
    field('name', 'Name', ['organisation name', 'site name', 'hospital', 'hospital name']),
    field('postcode', 'Postcode', ['post code'], false),
    field('district', 'District code', ['local authority code', 'lad code', 'district'], false),
    field('status', 'Status', ['organisation status', 'record status'], false),
    field('closed', 'Close date', ['closed on', 'legal end date', 'operational end date'], false),
  ],
  school: [
    field('code', 'URN', ['unique reference number', 'code', 'school code']),
    field('name', 'EstablishmentName', ['name', 'school', 'school name', 'establishment']),
    field('postcode', 'Postcode', ['post code'], false),
    field('district', 'DistrictAdministrative (code)', ['district code', 'lad code', 'district'], false),
    field('status', 'EstablishmentStatus (name)', ['status', 'establishment status'], false),
    field('closed', 'CloseDate', ['closed on', 'close date'], false),
  ],
};

/** Whether there is a district of a code; the table belongs to another room. */
export type IsDistrict = (code: string) => boolean;

const shape: Readonly<Record<InstitutionKind, { readonly pattern: RegExp; readonly like: string }>> = {
  hospital: { pattern: /^[A-Z0-9]{3,10}$/, like: 'RVV01' },
  school: { pattern: /^\d{6,7}$/, like: '118840' },
};

type Say = (field: string, message: string) => void;

/** Lists write "999999999" or "E99999999" where a district does not apply. */
function readDistrict(typed: string, isDistrict: IsDistrict, say: Say): string | null {
  const code = typed.toUpperCase();
  if (code === '' || /^[A-Z]?9{6,9}$/.test(code)) return null;
  if (isDistrict(code)) return code;
  say(
    'district',
    `"${typed}" is the code of no district of 2025. It looks like E07000202; leave it empty if not known.`,
  );
  return null;
}

function readCode(typed: string, say: Say): string | null {
  if (typed === '') return null;
  const read = readPostcode(typed);
  if (read?.kind === 'whole' && read.repairs.length === 0) return read.postcode;
  say('postcode', `"${typed}" is not a postcode. It looks like IP1 1AA; leave it empty if not known.`);
  return null;
}

const openStatus = /^(|a|active|open.*)$/i;

/** A parser for the rows of one file of one kind. */
export function institutionParser(kind: InstitutionKind, isDistrict: IsDistrict): RowParser<InstitutionRow> {
  return { parse: (cells) => parse(cells, kind, isDistrict) };
}

function parse(
  cells: Readonly<Record<string, string>>,
  kind: InstitutionKind,
  isDistrict: IsDistrict,
): Result<InstitutionRow, readonly { readonly field: string | null; readonly message: string }[]> {
  const problems: { readonly field: string | null; readonly message: string }[] = [];
  const say: Say = (name, message) => problems.push({ field: name, message });
  const code = (cells['code'] ?? '').toUpperCase();
  const { pattern, like } = shape[kind];
  if (!pattern.test(code)) say('code', `"${cells['code'] ?? ''}" is not the code of a ${kind}. It looks like ${like}.`);
  const name = cells['name'] ?? '';
  if (name === '') say('name', `Enter the name of the ${kind}.`);
  if (name.length > 200) say('name', 'The name must be 200 characters or fewer.');
  const postcode = readCode(cells['postcode'] ?? '', say);
  const district = readDistrict(cells['district'] ?? '', isDistrict, say);
  if (problems.length > 0) return refused(problems);
  const isOpen = openStatus.test(cells['status'] ?? '') && (cells['closed'] ?? '') === '';
  return ok({ code, name, postcode, district, isOpen });
}
