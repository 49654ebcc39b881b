import { type Instant, plusSeconds } from '#kernel/instant.ts';
import type { Database } from '#platform/database/index.ts';
import { identityActor } from './identity-actor.ts';
import { hashSecret, isToken } from './token.ts';

/** How long somebody may take over signing in. The browser's cookie lives as long. */
const attemptSeconds = 10 * 60;

/** What is remembered between leaving for the identity provider and coming back. */
export interface Attempt {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/**
 * Both secrets of an attempt in one: `state` travels through the provider and may be seen on the way, `browser` stays in
 * the cookie. A reply that is brought by another browser than the one that set out finds nothing (RFC 9700, 4.7).
 */
function keyOf(state: string, browser: string): string {
  return hashSecret(`${state}.${browser}`);
}

/** Remembers a sign-in that begins now, and forgets those that were never finished. */
export async function openAttempt(
  database: Database,
  secrets: { readonly state: string; readonly browser: string },
  attempt: Attempt,
  now: Instant,
): Promise<void> {
  await database.writing(identityActor, async (db) => {
    await db.deleteFrom('identity.attempt').where('created_at', '<=', plusSeconds(now, -attemptSeconds)).execute();
    await db
      .insertInto('identity.attempt')
      .values({
        state_hash: keyOf(secrets.state, secrets.browser),
        nonce: attempt.nonce,
        verifier: attempt.verifier,
        return_to: attempt.returnTo,
        created_at: now,
      })
      .execute();
  });
}

/** Takes an attempt out, so that nobody can use it again. Null when there is none, or it began too long ago. */
export async function takeAttempt(
  database: Database,
  secrets: { readonly state: string; readonly browser: string },
  now: Instant,
): Promise<Attempt | null> {
  if (!isToken(secrets.state) || !isToken(secrets.browser)) return null;
  const row = await database.writing(identityActor, (db) =>
    db
      .deleteFrom('identity.attempt')
      .where('state_hash', '=', keyOf(secrets.state, secrets.browser))
      .returning(['nonce', 'verifier', 'return_to', 'created_at'])
      .executeTakeFirst(),
  );
  if (row === undefined || row.created_at <= plusSeconds(now, -attemptSeconds)) return null;
  return { nonce: row.nonce, verifier: row.verifier, returnTo: row.return_to };
}
