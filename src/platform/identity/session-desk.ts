import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Clock, dayOf, type Instant, millisecondsOf, plusSeconds } from '#kernel/instant.ts';
import type { Database, Writer } from '#platform/database/index.ts';
import { identityActor } from './identity-actor.ts';
import { listPostings, loadSession, type SessionLimits, usualLimits } from './load-actor.ts';
import { hashSecret, isToken, mintToken } from './token.ts';

/** Whom a session speaks for, and what its forms must carry. */
export interface Standing {
  readonly actor: PersonActor;
  readonly csrf: string;
}

/** Where sessions are begun, found and ended. A token is handed out once, and only its hash is kept. */
export interface SessionDesk {
  /** Who asks with this token; null when the session is over, expired, or its account or posting no longer holds. */
  find(token: string): Promise<Standing | null>;
  /** Begins a session and hands out its token. */
  start(account: Id, organisation: number): Promise<string>;
  /** Ends a session at once; an unknown token is no error. */
  end(token: string): Promise<void>;
  /**
   * Goes on as a member of another organisation, under a new token: what a token may do never grows. The old one ends,
   * the absolute limit goes on running. Null when there is no such session or no such posting.
   */
  switchTo(token: string, organisation: number): Promise<string | null>;
}

/** The moment of the last request is written no more often than this: reading a page should not mean writing a row. */
const touchSeconds = 60;

function touchIsDue(lastSeenAt: Instant, now: Instant): boolean {
  return millisecondsOf(now) - millisecondsOf(lastSeenAt) >= touchSeconds * 1000;
}

/** What every act at the desk needs. */
interface Desk {
  readonly database: Database;
  readonly clock: Clock;
  readonly limits: SessionLimits;
}

async function touch({ database }: Desk, hash: string, now: Instant): Promise<void> {
  await database.writing(identityActor, (db) =>
    db
      .updateTable('identity.session')
      .set({ last_seen_at: now })
      .where('token_hash', '=', hash)
      .where('last_seen_at', '<', now)
      .execute(),
  );
}

async function find(desk: Desk, token: string): Promise<Standing | null> {
  if (!isToken(token)) return null;
  const now = desk.clock();
  const hash = hashSecret(token);
  const live = await desk.database.reading(identityActor, (db) => loadSession(db, hash, now, desk.limits));
  if (live === null) return null;
  if (touchIsDue(live.lastSeenAt, now)) await touch(desk, hash, now);
  return { actor: live.actor, csrf: live.csrf };
}

async function start({ database, clock, limits }: Desk, account: Id, organisation: number): Promise<string> {
  const now = clock();
  const token = mintToken();
  const row = { account, organisation, csrf: mintToken(), created_at: now, last_seen_at: now, ended_at: null };
  await database.writing(identityActor, async (db) => {
    // Those past the absolute limit can never hold again; who was signed in when stands in the ledger.
    const dead = plusSeconds(now, -limits.absoluteSeconds);
    await db.deleteFrom('identity.session').where('created_at', '<=', dead).execute();
    await db
      .insertInto('identity.session')
      .values({ ...row, token_hash: hashSecret(token) })
      .execute();
  });
  return token;
}

/** Ends a session inside a transaction; false when it was over already. */
async function endWithin(db: Writer, hash: string, now: Instant): Promise<boolean> {
  const ended = await db
    .updateTable('identity.session')
    .set({ ended_at: now })
    .where('token_hash', '=', hash)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

async function end({ database, clock }: Desk, token: string): Promise<void> {
  if (!isToken(token)) return;
  await database.writing(identityActor, (db) => endWithin(db, hashSecret(token), clock()));
}

async function switchTo(desk: Desk, token: string, organisation: number): Promise<string | null> {
  if (!isToken(token)) return null;
  const now = desk.clock();
  const hash = hashSecret(token);
  const next = mintToken();
  return desk.database.writing(identityActor, async (db) => {
    const live = await loadSession(db, hash, now, desk.limits);
    if (live === null) return null;
    const postings = await listPostings(db, live.account, dayOf(now));
    if (!postings.some((each) => each.organisation === organisation)) return null;
    // Of two requests at once, one gets past this line.
    if (!(await endWithin(db, hash, now))) return null;
    await db
      .insertInto('identity.session')
      .values({
        token_hash: hashSecret(next),
        account: live.account,
        organisation,
        csrf: mintToken(),
        created_at: live.createdAt,
        last_seen_at: now,
        ended_at: null,
      })
      .execute();
    return next;
  });
}

/**
 * Opens the desk. As the last request is noted once a minute, a session left alone ends at the idle limit or up to a
 * minute earlier, never later.
 */
export function openSessions(database: Database, clock: Clock, limits: SessionLimits = usualLimits): SessionDesk {
  const desk: Desk = { database, clock, limits };
  return {
    find: (token) => find(desk, token),
    start: (account, organisation) => start(desk, account, organisation),
    end: (token) => end(desk, token),
    switchTo: (token, organisation) => switchTo(desk, token, organisation),
  };
}
