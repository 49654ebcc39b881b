import type { SystemActor } from '#kernel/actor.ts';
import { type Database, mintId, sql, type Writer } from '#platform/database/index.ts';
import { nationalContacts, type ReferenceContact } from '../reference/contacts.ts';
import { demonstrationContacts } from '../reference/demonstration-contacts.ts';
import { type DutyRow, dutyRows } from '../reference/duty-rows.ts';

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'the duties of organisations' };

/** Adds new duties and changes the words of known ones. What has been dated as over stays so. */
async function writeDuties(db: Writer, rows: readonly DutyRow[]): Promise<void> {
  await sql`
    insert into directory.duty as held (organisation, duty, area, note, source, standing)
    select organisation, duty, area, note, source, standing from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(organisation int, duty text, area text, note text, source text, standing text)
    on conflict (organisation, duty, area) do update
      set note = excluded.note, source = excluded.source, standing = excluded.standing
      where (held.note, held.source, held.standing) is distinct from (excluded.note, excluded.source, excluded.standing)
  `.execute(db);
}

/** Adds and changes the product's own numbers. A number that an operator has loaded is never touched. */
async function writeContacts(db: Writer, contacts: readonly ReferenceContact[]): Promise<void> {
  const rows = contacts.map((each) => ({ id: mintId(), ...each }));
  await sql`
    insert into directory.contact_point as held
      (id, organisation, duty, hours, opens, closes, telephone, fallback, source, standing, demonstration)
    select id, organisation, duty, hours, opens, closes, telephone, fallback, source, standing, demonstration
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, organisation int, duty text, hours text,
      opens text, closes text, telephone text, fallback text, source text, standing text, demonstration boolean)
    on conflict (organisation, duty, hours) do update
      set opens = excluded.opens, closes = excluded.closes, telephone = excluded.telephone,
        fallback = excluded.fallback, source = excluded.source, standing = excluded.standing
      where held.load is null
        and (held.opens, held.closes, held.telephone, held.fallback, held.source, held.standing)
          is distinct from (excluded.opens, excluded.closes, excluded.telephone, excluded.fallback, excluded.source, excluded.standing)
  `.execute(db);
}

/**
 * Puts duties and the numbers of national services into the database, after `ensureOrganisations`: new ones are added,
 * changed ones changed, none is taken out.
 * @param demonstration whether the made-up numbers of the demonstration world belong there too
 */
export async function ensureDuties(database: Database, demonstration: boolean): Promise<void> {
  await database.writing(clerk, async (db) => {
    await writeDuties(db, dutyRows);
    await writeContacts(db, demonstration ? [...nationalContacts, ...demonstrationContacts] : nationalContacts);
  });
}
