import { parse } from 'csv-parse/sync';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Outcode, Outcodes } from './place.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** Columns that the table must have. */
const asked = ['outcode', 'lat', 'lon', 'lad_code', 'lad_share'] as const;

function readRow(row: Row): Outcode | null {
  const [outcode = '', latitude, longitude, district = '', share] = asked.map((name) => row[name]?.trim());
  const found = {
    outcode: outcode.toUpperCase(),
    position: { latitude: Number(latitude), longitude: Number(longitude) },
    district,
    share: Number(share),
  };
  const isSound =
    /^[A-Z]{1,2}\d[A-Z\d]?$/.test(found.outcode) &&
    /^[EWSN]\d{8}$/.test(district) &&
    found.position.latitude >= 49 &&
    found.position.latitude <= 61.5 &&
    found.position.longitude >= -9 &&
    found.position.longitude <= 2.5 &&
    found.share > 0 &&
    found.share <= 1;
  return isSound ? found : null;
}

/**
 * Reads an operator's table of half postcodes: CSV with the columns `outcode`, `lat`, `lon` (WGS 84), `lad_code` (the
 * district in which most of its postcodes lie) and `lad_share` (which share of them, 0 to 1).
 * @param text the whole file
 * @returns the table, or a sentence that says what is wrong with it, with the line: nothing is taken by halves
 */
export function readOutcodes(text: string): Result<Outcodes, string> {
  let rows: readonly Row[];
  try {
    rows = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    return refused(`The table of half postcodes cannot be read as CSV: ${(error as Error).message}.`);
  }
  const missing = asked.filter((name) => !(name in (rows[0] ?? {})));
  if (missing.length > 0) return refused(`The table of half postcodes has no column ${missing.join(', ')}.`);
  const found = new Map<string, Outcode>();
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    // A half postcode of firms only may lie in no district: there is nothing to say of it.
    if ((row['lad_code'] ?? '') === '') continue;
    const read = readRow(row);
    if (read === null)
      return refused(`Line ${line} of the table of half postcodes is not sound: ${Object.values(row).join(',')}.`);
    if (found.has(read.outcode)) return refused(`Line ${line} of the table of half postcodes repeats ${read.outcode}.`);
    found.set(read.outcode, read);
  }
  return ok(found);
}
