import type { Id } from '#kernel/id.ts';
import { offerRoles } from '#modules/links/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { OfferedFact } from '#platform/sharing/index.ts';

/**
 * What a phone is to lines, as facts that can be shared, without a word on which line. That it is the line holder's
 * private phone is a fact about a person, and stays.
 */
export function offeredPhoneUses(db: Reader, phone: Id): Promise<readonly OfferedFact[]> {
  return offerRoles(db, {
    ...{
      record: phone,
      kind: 'phone-of-line',
      as: 'use',
      label: 'What it was used for',
      roles: ['deal phone', 'relay'],
    },
    say: (role) => `${role} of a county line`,
  });
}

const home =
  'This is held as a home that was taken over. Who lives there is a victim and is safeguarded first: say so to whoever could end their tenancy.';

/**
 * What whoever shares facts of premises has to think of first: that cuckooed tenants were evicted for what was done to
 * them (harm H16). None where nothing says so that still stands, or the actor sees no such premises.
 */
export async function heedPremises(db: Reader, premises: Id): Promise<readonly string[]> {
  const rows = await ask(
    db,
    sql<{ id: Id }>`select id from objects.premises_use
      where premises = ${premises} and use = 'cuckooed' and withdrawn_at is null limit 1`,
  );
  return rows.length === 0 ? [] : [home];
}
