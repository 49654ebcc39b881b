import { isPolice, may, type PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Writer } from '#platform/database/index.ts';
import { queue } from '#platform/jobs/index.ts';

/**
 * Whom something is for: somebody of an organisation, a team of it, those who answer for its work (who may give tasks),
 * or the organisation as a whole.
 */
export interface Addressee {
  readonly organisation: number;
  /** One of these three at most. */
  readonly account?: Id;
  readonly team?: number;
  readonly supervisors?: true;
}

/** The queue of e-mails that say that there is something: its payload is an addressee. */
export const mailQueue = 'work.mail';

/** Hands in an e-mail without content to whoever it is for. It is written and sent after the commit. */
export function sendWord(db: Writer, to: Addressee): Promise<void> {
  return queue(db, mailQueue, { ...to });
}

/** An addressee as a table holds it. */
export function addresseeColumns(to: Addressee) {
  return {
    to_organisation: to.organisation,
    to_team: to.team ?? null,
    to_account: to.account ?? null,
    to_supervisors: to.supervisors ?? false,
  };
}

/**
 * Whether what is for the organisation as a whole counts as this person's: in police for those who answer for the work
 * of others, or each of a thousand officers would be told of all of it; with a partner or a provider for everybody.
 */
export function answersForOrganisation(actor: PersonActor): boolean {
  return may(actor, 'work.assign') || !isPolice(actor.organisationKind);
}
