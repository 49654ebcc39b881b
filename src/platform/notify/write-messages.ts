import { z } from 'zod';
import { isPolice, type SystemActor } from '#kernel/actor.ts';
import { type Id, isId } from '#kernel/id.ts';
import { type Clock, dayOf, type Instant, plusSeconds } from '#kernel/instant.ts';
import { type Role, roles } from '#kernel/permission.ts';
import { type Database, mintId, type Reader, type Writer } from '#platform/database/index.ts';
import type { JobHandler } from '#platform/jobs/index.ts';
import type { Mailer } from './open-notify.ts';

const payload = z.object({
  organisation: z.number().int(),
  account: z.string().refine(isId).optional(),
  team: z.number().int().optional(),
  supervisors: z.boolean().optional(),
});
type MailFor = z.infer<typeof payload>;

/** Somebody who wants to be written to. */
interface Recipient {
  readonly account: Id;
  readonly name: string;
}

/** What the job needs. */
export interface MailParts {
  readonly database: Database;
  readonly clock: Clock;
  /** Null: no service for sending is set up, and messages are kept for an administrator to read. */
  readonly mailer: Mailer | null;
  /** Where the link of every e-mail leads. */
  readonly link: string;
}

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'Writing e-mails without content' };

/** One e-mail an hour at most: it says no more than that there is something. */
const quietSeconds = 60 * 60;

const giving = (Object.keys(roles) as Role[]).filter((role) =>
  (roles[role] as readonly string[]).includes('work.assign'),
);

/** Who works there today, with an open account and an address of their own, and is meant. */
async function recipientsOf(db: Reader, to: MailFor, now: Instant): Promise<readonly Recipient[]> {
  const today = dayOf(now);
  const rows = await db
    .selectFrom('directory.posting as posting')
    .innerJoin('directory.account as account', 'account.id', 'posting.account')
    .innerJoin('directory.organisation as organisation', 'organisation.id', 'posting.organisation')
    .innerJoin('work.mail_address as address', 'address.account', 'account.id')
    .where('posting.organisation', '=', to.organisation)
    .where('posting.since', '<=', today)
    .where((is) => is.or([is('posting.until', 'is', null), is('posting.until', '>=', today)]))
    .where('account.closed_at', 'is', null)
    .select(['account.id as account', 'account.name', 'posting.roles', 'posting.memberships', 'organisation.kind'])
    .execute();
  return rows.filter((row) => {
    if (to.account !== undefined) return row.account === to.account;
    if (to.team !== undefined) return row.memberships.includes(to.team);
    // What is for a whole force goes to those who answer for its work, as it does on their pages.
    const isForAll = to.supervisors !== true && !isPolice(row.kind);
    return isForAll || row.roles.some((role) => (giving as readonly string[]).includes(role));
  });
}

/** Writes a message to each who had none within the hour. The job and the account name it, so a second run adds none. */
async function write(db: Writer, parts: MailParts, job: Id, to: MailFor): Promise<void> {
  const now = parts.clock();
  const recipients = await recipientsOf(db as unknown as Reader, to, now);
  for (const { account, name } of recipients) {
    const recent = await db
      .selectFrom('work.message')
      .where('account', '=', account)
      .where('created_at', '>', plusSeconds(now, -quietSeconds))
      .where('state', '<>', 'failed')
      .select('id')
      .executeTakeFirst();
    if (recent !== undefined) continue;
    await db
      .insertInto('work.message')
      .values({
        id: mintId(),
        job,
        account,
        organisation: to.organisation,
        to_name: name,
        created_at: now,
        state: parts.mailer === null ? 'kept' : 'waiting',
      })
      .onConflict((conflict) => conflict.columns(['job', 'account']).doNothing())
      .execute();
  }
}

/** How many are sent by one run. */
const atOnce = 100;

function waiting(db: Reader) {
  return db
    .selectFrom('work.message as message')
    .innerJoin('work.mail_address as address', 'address.account', 'message.account')
    .where('message.state', '=', 'waiting')
    .orderBy('message.created_at')
    .limit(atOnce)
    .select(['message.id', 'address.address'])
    .execute();
}

/** Sends what waits, outside any transaction: the network is never waited for within one. */
async function send({ database, clock, link }: MailParts, mailer: Mailer, signal: AbortSignal): Promise<void> {
  for (const { id, address } of await database.reading(jobs, waiting)) {
    if (signal.aborted) throw new Error('Sending was broken off; it goes on when the job is run again');
    const sent = await mailer({ address, link, reference: id });
    const outcome = sent.ok
      ? ({ state: 'sent', sent_at: clock(), service_id: sent.value } as const)
      : ({ state: 'failed', trouble: sent.problem } as const);
    await database.writing(jobs, (db) => db.updateTable('work.message').set(outcome).where('id', '=', id).execute());
  }
}

/**
 * Writes and sends an e-mail to whoever something is for. It says "Something on Throughline needs you" and where to look;
 * never a name, a reference or a title. Sent at least once.
 */
export function mailJob(parts: MailParts): JobHandler {
  return async ({ id, payload: given, signal }) => {
    if (!isId(id)) throw new Error('The id of a job is not an id');
    const to = payload.parse(given);
    await parts.database.writing(jobs, (db) => write(db, parts, id, to));
    if (parts.mailer !== null) await send(parts, parts.mailer, signal);
  };
}
