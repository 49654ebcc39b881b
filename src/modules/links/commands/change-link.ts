import type { PersonActor } from '#kernel/actor.ts';
import { may } from '#kernel/actor.ts';
import { conflict, type Failure, forbidden, invalid, stale } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Stated } from '#kernel/stated.ts';
import { ask, asReader, sql, type Writer } from '#platform/database/index.ts';
import { offeredRoles } from '../queries/offered-roles.ts';
import { checkLink } from '../rules/check-link.ts';
import type { HeldLink } from '../rules/link.ts';
import { decideLink, type LinkDecider } from './decide-link.ts';

/** What a correction sets. The records and the kind stay: another relation is another link. */
export interface LinkCorrection {
  readonly role: string | null;
  readonly note: string;
  readonly stated: Stated;
  /** As the form was opened; another answers stale. */
  readonly version: number;
  readonly why: string;
}

/** Whether this actor may change a link that they see. */
export function mayChange(actor: PersonActor, link: Pick<HeldLink, 'controller' | 'withdrawnAt'>): boolean {
  return may(actor, 'links.edit') && link.controller === actor.organisation && link.withdrawnAt === null;
}

function refusalOf(actor: PersonActor, link: HeldLink, version: number, why: string): Failure | null {
  if (!may(actor, 'links.edit') || link.controller !== actor.organisation)
    return forbidden('Only the organisation that recorded a link changes it.');
  if (link.withdrawnAt !== null) return conflict('This link was withdrawn. Add a new one if it holds after all.');
  if (link.version !== version) return stale;
  if (why === '') return invalid({ field: 'why', message: 'Say why. It stands in the history of the link.' });
  return why.length > 300 ? invalid({ field: 'why', message: 'Shorten the reason to 300 characters.' }) : null;
}

/** Tells the history why what follows in this transaction is changed. */
async function sayWhy(db: Writer, why: string): Promise<void> {
  await ask(db, sql`select set_config('app.why', ${why}, true)`);
}

/**
 * Corrects a link that the actor's organisation recorded. What it said before stands in its history with the reason.
 * The version is asked for again in the statement itself, so that of two who save at once one is told.
 */
export async function correctLink(
  db: Writer,
  actor: PersonActor,
  link: HeldLink,
  to: LinkCorrection,
  now: Instant,
  deciders: readonly LinkDecider[] = [],
): Promise<Result<null, Failure>> {
  const refusal = refusalOf(actor, link, to.version, to.why);
  if (refusal !== null) return refused(refusal);
  const today = dayOf(now);
  const { kind, from } = link;
  const problems = checkLink(kind, to, await offeredRoles(asReader(db), kind, today, link.role));
  if (problems.length > 0) return refused(invalid(...problems));
  const { role, note, stated } = to;
  const asked = { db, actor, today, now, kind, from, to: link.to, role, roleBefore: link.role, stated, note };
  const change = { link, version: to.version, why: to.why, isWithdrawal: false };
  const objection = await decideLink(deciders, { ...asked, marking: link.marking, change });
  if (objection !== null) return refused(objection);
  await sayWhy(db, to.why);
  const { statement, grade, source, since, until } = stated;
  const done = await db
    .updateTable('links.link')
    .set({ role, note, statement, grade, source, since, until })
    .where('id', '=', link.id)
    .where('version', '=', to.version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n ? ok(null) : refused(stale);
}

/** Withdraws a link: it stays in the history, with the reason, and no page shows it as standing. */
export async function withdrawLink(
  db: Writer,
  actor: PersonActor,
  link: HeldLink,
  { version, why }: { readonly version: number; readonly why: string },
  now: Instant,
  deciders: readonly LinkDecider[] = [],
): Promise<Result<null, Failure>> {
  const refusal = refusalOf(actor, link, version, why);
  if (refusal !== null) return refused(refusal);
  const { kind, from, role, note, marking } = link;
  const asked = { db, actor, today: dayOf(now), now, kind, from, to: link.to, role, roleBefore: role, note, marking };
  const change = { link, version, why, isWithdrawal: true };
  const objection = await decideLink(deciders, { ...asked, stated: link, change });
  if (objection !== null) return refused(objection);
  await sayWhy(db, why);
  const done = await db
    .updateTable('links.link')
    .set({ withdrawn_at: sql`now()`, withdrawn_why: why })
    .where('id', '=', link.id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n ? ok(null) : refused(stale);
}
