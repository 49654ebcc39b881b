import { may, type PersonActor, signatureOf } from '#kernel/actor.ts';
import { type Failure, forbidden, invalid, missing } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import type { Handling, MarkingLevel } from '#kernel/marking.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Stated } from '#kernel/stated.ts';
import { asReader, mintId, mintReference, type Writer } from '#platform/database/index.ts';
import { loadEnds } from '../queries/find-end.ts';
import { offeredRoles } from '../queries/offered-roles.ts';
import { checkLink } from '../rules/check-link.ts';
import type { LinkEnd } from '../rules/link.ts';
import { fits, linkKindOf } from '../rules/link-kind.ts';
import type { LinkCode, LinkKind } from '../rules/link-kinds.ts';
import { decideLink, type LinkDecider } from './decide-link.ts';

/** A link as a form, a file or another module gives it. */
export interface NewLink {
  readonly kind: LinkCode;
  readonly a: Id;
  readonly b: Id;
  readonly role: string | null;
  readonly note: string;
  readonly stated: Stated;
  /** Raises the marking above that of the two records; never lowers it. */
  readonly marking?: MarkingLevel;
}

/** What is kept of who may see it: no more widely known than either of the records. */
interface LinkAccess {
  readonly marking: MarkingLevel;
  readonly handling: Handling;
}

/** Months until somebody looks at a link again (DPA 2018 s.39(2); harm H4). */
const reviewMonths = 12;

/** Who may see a link: nobody who may not see both its ends. */
export function accessOf(from: LinkEnd, to: LinkEnd, raised: MarkingLevel): LinkAccess {
  const marking = Math.max(from.marking, to.marking, raised) as MarkingLevel;
  // Conditions of an end bind the link: without recipients of its own it is its organisation's alone.
  return { marking, handling: from.handling === 'C' || to.handling === 'C' ? 'C' : 'P' };
}

/** Whether such a link may be made at all: both ends in sight, of kinds that fit, and not one and the same. */
export function decideEnds(
  kind: LinkKind,
  from: LinkEnd | undefined,
  to: LinkEnd | undefined,
): Result<{ readonly from: LinkEnd; readonly to: LinkEnd }, Failure> {
  if (from === undefined || to === undefined) return refused(missing);
  if (from.id === to.id)
    return refused(invalid({ field: 'to', message: 'This is the record itself. Choose another one.' }));
  if (!fits(kind, from.kind, to.kind))
    return refused(invalid({ field: 'to', message: 'Records of these kinds are not linked like this.' }));
  return ok({ from, to });
}

/**
 * The row of a new link, without its reference.
 * @param recordedAt when it was recorded, where that was not now
 */
export function rowOf(actor: PersonActor, link: NewLink, access: LinkAccess, now: Instant, recordedAt = now) {
  const { statement, grade, source, since, until } = link.stated;
  return {
    id: mintId(),
    kind: link.kind,
    a: link.a,
    b: link.b,
    role: link.role,
    note: link.note,
    since,
    until,
    statement,
    grade,
    source,
    controller: actor.organisation,
    ...access,
    recipients: null,
    recipients_until: null,
    restricted_to: null,
    recorded_at: recordedAt,
    recorded_by: signatureOf(actor),
    review_on: plusDays(dayOf(now), 0, reviewMonths),
    // The database sets it from both ends, under a lock on them.
    joint: 9,
  };
}

async function keep(
  db: Writer,
  actor: PersonActor,
  link: NewLink,
  access: LinkAccess,
  now: Instant,
): Promise<Reference> {
  const reference = mintReference('link');
  await db
    .insertInto('links.link')
    .values({ ...rowOf(actor, link, access, now), reference })
    .execute();
  return reference;
}

/**
 * Links two records. Both must be in sight of the actor: a hidden one is answered like one that does not exist.
 * @returns the reference of the link
 */
export async function addLink(
  db: Writer,
  actor: PersonActor,
  link: NewLink,
  now: Instant,
  deciders: readonly LinkDecider[] = [],
): Promise<Result<Reference, Failure>> {
  if (!may(actor, 'links.edit')) return refused(forbidden('You may not link records.'));
  const kind = linkKindOf(link.kind);
  const ends = await loadEnds(asReader(db), [link.a, link.b]);
  const decided = decideEnds(kind, ends.get(link.a), ends.get(link.b));
  if (!decided.ok) return decided;
  const { from, to } = decided.value;
  const today = dayOf(now);
  const problems = [...checkLink(kind, link, await offeredRoles(asReader(db), kind, today))];
  const access = accessOf(from, to, link.marking ?? 0);
  if (access.marking > actor.clearance)
    problems.push({ field: 'marking', message: 'You are not cleared for this marking yourself. Choose OFFICIAL.' });
  if (problems.length > 0) return refused(invalid(...problems));
  const { role, note, stated } = link;
  const refusal = await decideLink(deciders, {
    db,
    actor,
    today,
    kind,
    from,
    to,
    role,
    roleBefore: null,
    stated,
    note,
    marking: access.marking,
    now,
    change: null,
  });
  return refusal === null ? ok(await keep(db, actor, link, access, now)) : refused(refusal);
}
