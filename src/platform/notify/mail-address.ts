import type { PersonActor } from '#kernel/actor.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reader, Writer } from '#platform/database/index.ts';

/** Where somebody wants to be written to; null when nowhere. */
export async function findMailAddress(db: Reader, actor: PersonActor): Promise<string | null> {
  if (actor.account === null) return null;
  const row = await db
    .selectFrom('work.mail_address')
    .where('account', '=', actor.account)
    .select('address')
    .executeTakeFirst();
  return row?.address ?? null;
}

/** Keeps where somebody wants to be written to; null for nowhere. Only people with an account can be. */
export async function setMailAddress(
  db: Writer,
  actor: PersonActor,
  address: string | null,
  now: Instant,
): Promise<void> {
  const { account } = actor;
  if (account === null) return;
  if (address === null) {
    await db.deleteFrom('work.mail_address').where('account', '=', account).execute();
    return;
  }
  await db
    .insertInto('work.mail_address')
    .values({ account, address, changed_at: now })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ address, changed_at: now }))
    .execute();
}
