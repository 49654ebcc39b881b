import { isPolice, type OrganisationKind, type PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, type Instant, plusSeconds } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { permissionsOf, type Role, roles } from '#kernel/permission.ts';
import type { Reader } from '#platform/database/index.ts';

/** Asking and no more; both kinds of handle on the data can. */
type Asking = Pick<Reader, 'selectFrom'>;

/** How long a session lasts. */
export interface SessionLimits {
  /** Ends when nothing was asked for so long. */
  readonly idleSeconds: number;
  /** Ends so long after sign-in, whatever was asked. */
  readonly absoluteSeconds: number;
}

/** Half an hour of rest, a shift at most (NCSC, OWASP session management). */
export const usualLimits: SessionLimits = { idleSeconds: 30 * 60, absoluteSeconds: 12 * 60 * 60 };

/** A session that holds at this moment, with whom it speaks for. */
export interface LiveSession {
  readonly account: Id;
  readonly csrf: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly actor: PersonActor;
}

/** Why the work is done, until a page asks for a reason of its own. Entered in the ledger with every act. */
function purposeOf(kind: OrganisationKind): string {
  if (isPolice(kind)) return 'Law enforcement';
  return kind === 'oversight' ? 'Oversight' : 'Safeguarding';
}

function rolesIn(held: readonly string[]): readonly Role[] {
  // A role that this version does not know grants nothing.
  return held.filter((each): each is Role => Object.hasOwn(roles, each));
}

/** An account in one of its postings, as the tables have them together. */
interface PostedRow {
  readonly account: Id;
  readonly name: string;
  readonly organisation: number;
  readonly organisationName: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly string[];
  readonly clearance: MarkingLevel;
  readonly memberships: readonly number[];
}

function actorOf(row: PostedRow): PersonActor {
  return {
    kind: 'person',
    account: row.account,
    name: row.name,
    organisation: row.organisation,
    organisationName: row.organisationName,
    organisationKind: row.kind,
    memberships: [row.organisation, ...row.memberships.filter((each) => each !== row.organisation)],
    clearance: row.clearance,
    permissions: permissionsOf(rolesIn(row.roles)),
    purpose: purposeOf(row.kind),
  };
}

/** Postings that hold on a day, both of its ends counted, of accounts that are open. */
function heldPostings(db: Asking, today: Day) {
  return db
    .selectFrom('directory.posting as posting')
    .innerJoin('directory.account as account', 'account.id', 'posting.account')
    .innerJoin('directory.organisation as organisation', 'organisation.id', 'posting.organisation')
    .where('account.closed_at', 'is', null)
    .where('posting.since', '<=', today)
    .where((is) => is.or([is('posting.until', 'is', null), is('posting.until', '>=', today)]))
    .select([
      'account.id as account',
      'account.name',
      'organisation.id as organisation',
      'organisation.name as organisationName',
      'organisation.kind',
      'posting.roles',
      'posting.clearance',
      'posting.memberships',
    ]);
}

/**
 * An account as it may act for an organisation today: for work that somebody asked for and that is done later. Null
 * when the account is closed or the posting does not hold.
 */
export async function loadPosted(
  db: Asking,
  account: Id,
  organisation: number,
  today: Day,
): Promise<PersonActor | null> {
  const row = await heldPostings(db, today)
    .where('posting.account', '=', account)
    .where('posting.organisation', '=', organisation)
    .executeTakeFirst();
  return row === undefined ? null : actorOf(row);
}

/**
 * Reads the session of a token's hash with everything that must hold now: session neither ended nor expired, account
 * open, posting begun and not over. It is asked anew at every request, so that a posting withdrawn ends access at once.
 */
export async function loadSession(
  db: Asking,
  tokenHash: string,
  now: Instant,
  limits: SessionLimits,
): Promise<LiveSession | null> {
  const row = await heldPostings(db, dayOf(now))
    .innerJoin('identity.session as session', (join) =>
      join.onRef('session.account', '=', 'posting.account').onRef('session.organisation', '=', 'posting.organisation'),
    )
    .where('session.token_hash', '=', tokenHash)
    .where('session.ended_at', 'is', null)
    .where('session.created_at', '>', plusSeconds(now, -limits.absoluteSeconds))
    .where('session.last_seen_at', '>', plusSeconds(now, -limits.idleSeconds))
    .select(['session.csrf', 'session.created_at', 'session.last_seen_at'])
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    account: row.account,
    csrf: row.csrf,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    actor: actorOf(row),
  };
}

/** An organisation that an account may act for today. */
export interface CurrentPosting {
  readonly organisation: number;
  readonly organisationName: string;
}

/** The organisations that an account may act for on this day, the one held longest first. */
export async function listPostings(db: Asking, account: Id, today: Day): Promise<readonly CurrentPosting[]> {
  return db
    .selectFrom('directory.posting as posting')
    .innerJoin('directory.organisation as organisation', 'organisation.id', 'posting.organisation')
    .where('posting.account', '=', account)
    .where('posting.since', '<=', today)
    .where((is) => is.or([is('posting.until', 'is', null), is('posting.until', '>=', today)]))
    .orderBy('posting.since')
    .orderBy('organisation.id')
    .select(['organisation.id as organisation', 'organisation.name as organisationName'])
    .execute();
}
