import type { Id } from '#kernel/id.ts';
import { dayOf } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { saySpan } from '#kernel/stated.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { FactSort, OfferedFact } from '#platform/sharing/index.ts';
import type { LinkFacts } from '../rules/link.ts';
import type { LinkCode } from '../rules/link-kinds.ts';
import { findLinks } from './find-links.ts';

/** Which links of a record are offered to a partner, and how they are said. */
export interface RolesOffered {
  /** The first record of the links. */
  readonly record: Id;
  readonly kind: LinkCode;
  readonly as: FactSort;
  /** What the partner reads it called. */
  readonly label: string;
  /** The roles that may be offered, by code. Others, and those that are added to the list later, stay here. */
  readonly roles: readonly string[];
  readonly say: (role: string) => string;
}

interface Openness {
  readonly id: Id;
  readonly controller: number;
  readonly marking: MarkingLevel;
  readonly isRestricted: boolean;
}

/** How open records and links are, by id. */
async function opennessOf(db: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, Openness>> {
  const rows = await ask(
    db,
    sql<Openness>`select id, controller, marking, restricted_to is not null as "isRestricted"
        from catalogue.entry where id = any (${[...new Set(ids)]}::uuid[])
      union all select id, controller, marking, restricted_to is not null
        from links.link where id = any (${[...new Set(ids)]}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Whether what a link says may leave with the facts of its first record: stated by the organisation that answers for the
 * record, marked no higher than the record, and of nothing that is restricted or came under another's conditions.
 */
function mayLeave(link: LinkFacts, open: ReadonlyMap<Id, Openness>): boolean {
  const [record, other] = [open.get(link.a), open.get(link.b)];
  if (record === undefined || other === undefined) return false;
  if (other.isRestricted || open.get(link.id)?.isRestricted !== false) return false;
  if (link.controller !== record.controller || link.marking > record.marking) return false;
  return link.handling === 'P' || other.controller === record.controller;
}

/** What links of a record say of it, as facts that can be shared: the role with its time, never what it is linked to. */
export async function offerRoles(db: Reader, asked: RolesOffered): Promise<readonly OfferedFact[]> {
  const { record, kind, as: sort, label, roles, say } = asked;
  const links = await findLinks(db, { kind, a: [record] });
  if (links.length === 0) return [];
  const open = await opennessOf(db, [record, ...links.flatMap((link) => [link.id, link.b])]);
  return links
    .filter((link) => link.role !== null && roles.includes(link.role))
    .filter((link) => mayLeave(link, open))
    .map((link) => {
      const span = saySpan(link, { since: 'since', until: 'until' });
      const role = say(link.roleWords ?? '');
      const { statement, source } = link;
      const asAt = dayOf(link.changedAt ?? link.recordedAt);
      const value = span === '' ? role : `${role}, ${span}`;
      // The random end of the id: the same as long as the link is held, and says nothing of it.
      return { sort, field: `${sort}:${link.id.slice(-12)}`, label, value, statement, source, asAt };
    });
}
