import { may, type PersonActor } from '#kernel/actor.ts';
import { type Failure, forbidden, invalid } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { asReader, insertRecords, type Writer } from '#platform/database/index.ts';
import { loadEnds } from '../queries/find-end.ts';
import { offeredRoles } from '../queries/offered-roles.ts';
import { checkLink, type OfferedRole } from '../rules/check-link.ts';
import { linkKindOf } from '../rules/link-kind.ts';
import type { LinkCode } from '../rules/link-kinds.ts';
import { accessOf, decideEnds, type NewLink, rowOf } from './add-link.ts';

/** One of many links, with when the sending system recorded it; without, now. */
export interface NewLinkOfMany extends NewLink {
  readonly recordedAt?: Instant;
}

/** A link that was not kept, and why. */
export interface LinkRefused {
  /** Its place among those given, from 0. */
  readonly at: number;
  readonly failure: Failure;
}

async function rolesOf(db: Writer, links: readonly NewLink[], now: Instant) {
  const roles = new Map<LinkCode, readonly OfferedRole[]>();
  for (const code of new Set(links.map(({ kind }) => kind)))
    roles.set(code, await offeredRoles(asReader(db), linkKindOf(code), dayOf(now)));
  return roles;
}

/**
 * Links many pairs of records in one statement, by the rules of one link. The batches are the caller's, of about 500. Who
 * has a say in links (`LinkDecider`) is not asked one by one: that a victim becomes a suspect by two people is held by the
 * database, which then takes the whole batch back.
 * @returns those that were refused, each with its reason; the others are kept
 */
export async function addMany(
  db: Writer,
  actor: PersonActor,
  links: readonly NewLinkOfMany[],
  now: Instant,
): Promise<Result<readonly LinkRefused[], Failure>> {
  if (!may(actor, 'links.edit')) return refused(forbidden('You may not link records.'));
  const ends = await loadEnds(
    asReader(db),
    links.flatMap(({ a, b }) => [a, b]),
  );
  const roles = await rolesOf(db, links, now);
  const refusals: LinkRefused[] = [];
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const [at, link] of links.entries()) {
    const kind = linkKindOf(link.kind);
    const decided = decideEnds(kind, ends.get(link.a), ends.get(link.b));
    if (!decided.ok) {
      refusals.push({ at, failure: decided.problem });
      continue;
    }
    const access = accessOf(decided.value.from, decided.value.to, link.marking ?? 0);
    const problems = [...checkLink(kind, link, roles.get(link.kind) ?? [])];
    if (access.marking > actor.clearance)
      problems.push({ field: 'marking', message: 'You are not cleared for this marking yourself.' });
    if (problems.length > 0) refusals.push({ at, failure: invalid(...problems) });
    else rows.push(rowOf(actor, link, access, now, link.recordedAt));
  }
  await insertRecords(db, 'links.link', 'link', rows);
  return ok(refusals);
}
