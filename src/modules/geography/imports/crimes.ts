import { ok } from '#kernel/result.ts';
import { findForce } from '#modules/directory/index.ts';
import { sql, type Writer } from '#platform/database/index.ts';
import type { ImportKind, LoadContext, ParsedRow } from '#platform/intake/index.ts';
import { districtOfLsoa } from '../reference/districts.ts';
import { crimeParser, type ReferencedCrime } from '../rules/crime-reference.ts';
import { crimeFields, crimeFormOf } from '../rules/crime-row.ts';

/**
 * Rows in which no reference stands twice, in order. A statement may touch a row once only; files number equal crimes,
 * so there is one such part in all but made-up batches.
 */
function partsWithoutRepeats(rows: readonly ParsedRow<ReferencedCrime>[]): readonly (readonly ReferencedCrime[])[] {
  const seen = new Map<string, number>();
  const parts: ReferencedCrime[][] = [];
  for (const { value } of rows) {
    const part = seen.get(value.sourceReference) ?? 0;
    seen.set(value.sourceReference, part + 1);
    const open = parts[part] ?? [];
    parts[part] = open;
    open.push(value);
  }
  return parts;
}

/** As the columns of the table are named. `location` is never null there: an empty text says that there is none. */
function recordOf(crime: ReferencedCrime) {
  return {
    r: crime.sourceReference,
    m: crime.month,
    f: crime.force,
    k: crime.type,
    x: crime.longitude,
    y: crime.latitude,
    p: crime.location ?? '',
    l: crime.lsoaCode,
    d: crime.district,
    o: crime.outcome,
    i: crime.crimeId,
  };
}

/**
 * Adds and changes crimes in one statement. Everything but district, outcome and Crime ID is in the reference and cannot
 * differ. A row without a Crime ID changes nothing where one is held: files may order equal crimes differently, and then
 * it would put one crime's outcome beside another's ID. `xmax` is nought in a row that was inserted just now, which holds
 * when two loads write at once.
 */
async function writeCrimes(db: Writer, crimes: readonly ReferencedCrime[], context: LoadContext) {
  const { rows } = await sql<{ added: number; changed: number }>`
    with kept as (
      insert into geography.crime as held
        (source_reference, month, force, kind, longitude, latitude, location, lsoa, district, outcome, crime_id, load)
      select r, m, f, k, x, y, p, l, d, o, i, ${context.load}::uuid
      from jsonb_to_recordset(${JSON.stringify(crimes.map(recordOf))}::jsonb)
        as given(r text, m text, f int, k text, x int, y int, p text, l text, d text, o text, i text)
      on conflict (source_reference) do update set
        district = excluded.district, outcome = excluded.outcome, crime_id = excluded.crime_id, load = excluded.load
      where (excluded.crime_id is not null or held.crime_id is null)
        and (held.district, held.outcome, held.crime_id) is distinct from (excluded.district, excluded.outcome, excluded.crime_id)
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed from kept
  `.execute(db);
  return rows[0] ?? { added: 0, changed: 0 };
}

async function keepCrimes(db: Writer, rows: readonly ParsedRow<ReferencedCrime>[], context: LoadContext) {
  let added = 0;
  let changed = 0;
  for (const part of partsWithoutRepeats(rows)) {
    const counts = await writeCrimes(db, part, context);
    added += counts.added;
    changed += counts.changed;
  }
  return { counts: { added, changed, unchanged: rows.length - added - changed, refused: 0 }, problems: [] };
}

/**
 * The import of open crime data: street files of data.police.uk, and the national drugs extract. A crime is known by its
 * source reference in whichever file it comes. The outcome is that of the file imported last, but once a Crime ID is held
 * it is kept, and only a file that has Crime IDs changes the outcome.
 */
export const crimeKind: ImportKind<ReferencedCrime> = {
  name: 'crimes',
  title: 'Open crime data',
  isOpenData: true,
  fields: crimeFields,
  begin(file) {
    const form = crimeFormOf(file.fields);
    return form.ok ? ok(crimeParser({ findForce, districtOfLsoa })) : form;
  },
  referenceOf: (crime) => crime.sourceReference,
  keep: keepCrimes,
};
