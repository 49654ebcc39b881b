import { ok } from '#kernel/result.ts';
import { sql, type Writer } from '#platform/database/index.ts';
import type { ImportKind, LoadContext, ParsedRow } from '#platform/intake/index.ts';
import { councilsOf } from '../reference/councils.ts';
import {
  type InstitutionKind,
  type InstitutionRow,
  institutionFields,
  institutionParser,
} from '../rules/institution-row.ts';

async function write(db: Writer, kind: InstitutionKind, rows: readonly InstitutionRow[], context: LoadContext) {
  const { rows: counts } = await sql<{ added: number; changed: number }>`
    with kept as (
      insert into directory.institution as held (kind, code, name, postcode, district, is_open, load)
      select ${kind}, code, name, postcode, district, "isOpen", ${context.load}::uuid
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given(code text, name text, postcode text, district text, "isOpen" boolean)
      on conflict (kind, code) do update set name = excluded.name, postcode = excluded.postcode,
        district = excluded.district, is_open = excluded.is_open, load = excluded.load
      where (held.name, held.postcode, held.district, held.is_open)
        is distinct from (excluded.name, excluded.postcode, excluded.district, excluded.is_open)
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed from kept
  `.execute(db);
  return counts[0] ?? { added: 0, changed: 0 };
}

function institutions(kind: InstitutionKind, name: string, title: string): ImportKind<InstitutionRow> {
  return {
    name,
    title,
    isOpenData: true,
    fields: institutionFields[kind],
    begin: () => ok(institutionParser(kind, (code) => councilsOf(code) !== null)),
    referenceOf: (row) => row.code,
    keep: async (db: Writer, rows: readonly ParsedRow<InstitutionRow>[], context: LoadContext) => {
      // A statement may touch a row once only: the last row of a code holds.
      const last = [...new Map(rows.map(({ value }) => [value.code, value])).values()];
      const { added, changed } = await write(db, kind, last, context);
      return { counts: { added, changed, unchanged: rows.length - added - changed, refused: 0 }, problems: [] };
    },
  };
}

/** The import of hospitals: sites as the Organisation Data Service of the NHS lists them. */
export const hospitalKind: ImportKind<InstitutionRow> = institutions('hospital', 'hospitals', 'Hospitals');

/** The import of schools, as Get Information about Schools lists them. */
export const schoolKind: ImportKind<InstitutionRow> = institutions('school', 'schools', 'Schools');
