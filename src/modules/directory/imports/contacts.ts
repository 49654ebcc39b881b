import { may } from '#kernel/actor.ts';
import { ok } from '#kernel/result.ts';
import { mintId, sql, type Writer } from '#platform/database/index.ts';
import type { ImportKind, LoadContext, ParsedRow, RowProblem } from '#platform/intake/index.ts';
import { findOrganisation } from '../reference/all-organisations.ts';
import { findDutyKind } from '../reference/duties.ts';
import { hasDuty } from '../reference/duty-rows.ts';
import { type ContactRow, contactFields, contactParser } from '../rules/contact-row.ts';

/** What a number is known again by: a body has one for each duty and time. */
function referenceOf(row: ContactRow): string {
  return `${row.organisation} ${row.duty} ${row.hours}`;
}

/** The last row of each reference: a statement may touch a row once only. */
function lastOfEach(rows: readonly ParsedRow<ContactRow>[]): readonly ContactRow[] {
  return [...new Map(rows.map(({ value }) => [referenceOf(value), value])).values()];
}

async function write(db: Writer, rows: readonly ContactRow[], context: LoadContext) {
  const given = rows.map((row) => ({ ...row, id: mintId() }));
  const source = `${context.actor.organisationName}, from a file`;
  const { rows: counts } = await sql<{ added: number; changed: number }>`
    with kept as (
      insert into directory.contact_point as held (id, organisation, duty, hours, opens, closes, telephone, fallback,
        source, standing, demonstration, checked_on, load)
      select id, organisation, duty, hours, opens, closes, telephone, fallback, ${source}, 'named source', demonstration,
        "checkedOn", ${context.load}::uuid
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(id uuid, organisation int, duty text, hours text,
        opens text, closes text, telephone text, fallback text, demonstration boolean, "checkedOn" date)
      on conflict (organisation, duty, hours) do update set opens = excluded.opens, closes = excluded.closes,
        telephone = excluded.telephone, fallback = excluded.fallback, source = excluded.source,
        standing = excluded.standing, demonstration = excluded.demonstration, checked_on = excluded.checked_on,
        load = excluded.load
      where (held.opens, held.closes, held.telephone, held.fallback, held.source, held.demonstration, held.checked_on)
        is distinct from (excluded.opens, excluded.closes, excluded.telephone, excluded.fallback, excluded.source,
          excluded.demonstration, excluded.checked_on)
      returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as changed from kept
  `.execute(db);
  return counts[0] ?? { added: 0, changed: 0 };
}

async function keep(db: Writer, rows: readonly ParsedRow<ContactRow>[], context: LoadContext) {
  const { actor } = context;
  const isOpen = ({ value }: ParsedRow<ContactRow>) =>
    may(actor, 'contacts.edit') || value.organisation === actor.organisation;
  const open = rows.filter(isOpen);
  const problems: RowProblem[] = rows
    .filter((row) => !isOpen(row))
    .map(({ row, value }) => ({
      row,
      column: null,
      value: value.organisationName,
      message: `You may load numbers of your own organisation only. Ask the national centre to load those of ${value.organisationName}.`,
    }));
  const { added, changed } = open.length === 0 ? { added: 0, changed: 0 } : await write(db, lastOfEach(open), context);
  const counts = { added, changed, unchanged: open.length - added - changed, refused: problems.length };
  return { counts, problems };
}

/**
 * The import of numbers to ring: organisation, duty, hours, number, what to do when nobody answers, and when somebody last
 * checked it. The last row for an organisation, duty and time holds. A number that is no longer right is replaced by the
 * right one; none is deleted.
 */
export const contactKind: ImportKind<ContactRow> = {
  name: 'contacts',
  title: 'Numbers to ring',
  isOpenData: true,
  fields: contactFields,
  begin: (file) => ok(contactParser({ findOrganisation, findDuty: findDutyKind, hasDuty }, file.today)),
  referenceOf,
  keep,
};
