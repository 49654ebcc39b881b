import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { mintId, type Writer } from '#platform/database/index.ts';
import { tell } from '#platform/work/index.ts';
import type { NewAddress } from '../address-form.ts';
import { type AddressSeen, seeAddresses } from '../queries/addresses.ts';

/** Records a protected address. The ledger is told that, and no word of it. */
export async function addAddress(db: Writer, actor: PersonActor, person: Id, given: NewAddress): Promise<void> {
  await db
    .insertInto('people.protected_address')
    .values({ id: mintId(), person, ...given, recorded_by: signatureOf(actor) })
    .execute();
}

/**
 * Withdraws a protected address.
 * @returns whether there was one to withdraw
 */
export async function withdrawAddress(
  db: Writer,
  actor: PersonActor,
  address: { readonly id: Id; readonly person: Id },
  now: Instant,
): Promise<boolean> {
  const done = await db
    .updateTable('people.protected_address')
    .set({ withdrawn_at: now, withdrawn_by: signatureOf(actor) })
    .where('id', '=', address.id)
    .where('person', '=', address.person)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Reads the protected addresses for a reason, and tells those who answer for the record that somebody did. */
export async function readAddresses(
  db: Writer,
  actor: PersonActor,
  asked: { readonly person: Id; readonly controller: number; readonly reason: string },
  now: Instant,
): Promise<readonly AddressSeen[]> {
  const seen = await seeAddresses(db, asked.person, asked.reason);
  if (seen.length === 0) return seen;
  await tell(
    db,
    actor,
    {
      kind: 'protected address',
      words: 'Somebody read the protected address of a person. The ledger has who and why.',
      about: asked.person,
      to: { organisation: asked.controller, supervisors: true },
    },
    now,
  );
  return seen;
}
