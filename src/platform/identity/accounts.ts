import type { SystemActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import type { Role } from '#kernel/permission.ts';
import { type Database, mintId, type Writer } from '#platform/database/index.ts';
import { identityActor } from './identity-actor.ts';
import { type CurrentPosting, listPostings } from './load-actor.ts';

/** Somebody who has an account here and at least one organisation to act for today. */
export interface Admitted {
  readonly account: Id;
  readonly name: string;
  readonly postings: readonly [CurrentPosting, ...CurrentPosting[]];
}

/**
 * Who it is that the identity provider vouches for. Null alike when there is no account, it is closed, or no posting
 * holds today: the person is told the same, and what to do about it.
 */
export async function admit(database: Database, issuer: string, subject: string, today: Day): Promise<Admitted | null> {
  return database.reading(identityActor, async (db) => {
    const account = await db
      .selectFrom('directory.account')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .where('closed_at', 'is', null)
      .select(['id', 'name'])
      .executeTakeFirst();
    if (account === undefined) return null;
    const [first, ...others] = await listPostings(db, account.id, today);
    return first === undefined ? null : { account: account.id, name: account.name, postings: [first, ...others] };
  });
}

/** The organisations that somebody may change between today. */
export async function postingsOf(database: Database, account: Id, today: Day): Promise<readonly CurrentPosting[]> {
  return database.reading(identityActor, (db) => listPostings(db, account, today));
}

/** What somebody does for one organisation. */
export interface PostingGiven {
  /** The organisation's code: `kent`, `nclcc`. */
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly clearance: MarkingLevel;
  /** Teams and operations that they are in; none unless told. */
  readonly memberships?: readonly number[];
}

/** Somebody who is to have an account. */
export interface PersonGiven {
  /** What the identity provider calls them; never changes. */
  readonly subject: string;
  readonly name: string;
  readonly postings: readonly PostingGiven[];
}

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'opening accounts' };

async function accountOf(db: Writer, issuer: string, person: PersonGiven): Promise<Id> {
  const known = await db
    .selectFrom('directory.account')
    .where('issuer', '=', issuer)
    .where('subject', '=', person.subject)
    .select('id')
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = mintId();
  await db
    .insertInto('directory.account')
    .values({ id, issuer, subject: person.subject, name: person.name, closed_at: null })
    .execute();
  return id;
}

/**
 * Gives everybody who is listed an account and their postings, where these are missing; what is there stays as it is,
 * so that an account closed or a posting ended is not brought back.
 * @param since the first day of postings that are made now
 * @throws when an organisation is not in the directory yet
 */
export async function ensureAccounts(
  database: Database,
  issuer: string,
  people: readonly PersonGiven[],
  since: Day,
): Promise<void> {
  await database.writing(clerk, async (db) => {
    const organisations = await db.selectFrom('directory.organisation').select(['id', 'code']).execute();
    const numberOf = new Map(organisations.map((each) => [each.code, each.id]));
    for (const person of people) {
      const account = await accountOf(db, issuer, person);
      const held = await db
        .selectFrom('directory.posting')
        .where('account', '=', account)
        .select('organisation')
        .execute();
      for (const posting of person.postings) {
        const organisation = numberOf.get(posting.organisation);
        if (organisation === undefined)
          throw new Error(`There is no organisation with the code "${posting.organisation}"`);
        if (held.some((each) => each.organisation === organisation)) continue;
        await db
          .insertInto('directory.posting')
          .values({
            account,
            organisation,
            roles: posting.roles,
            clearance: posting.clearance,
            memberships: posting.memberships ?? [],
            since,
            until: null,
          })
          .execute();
      }
    }
  });
}
