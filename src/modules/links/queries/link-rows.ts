import type { Id } from '#kernel/id.ts';
import { loadLists } from '#modules/vocabulary/index.ts';
import { type Reader, sql } from '#platform/database/index.ts';
import type { LinkFacts } from '../rules/link.ts';
import { linkKindOf } from '../rules/link-kind.ts';
import { loadEnds } from './find-end.ts';

/** A link as its columns give it. */
export type LinkRow = Omit<LinkFacts, 'kind' | 'roleWords'> & { readonly kind: string };

/** The columns of a link `l`. */
export const linkColumns = sql`l.id, l.reference, l.kind, l.a, l.b, l.role, l.note, l.since, l.until, l.statement, l.grade,
  l.source, l.controller, l.marking, l.handling, l.recorded_at as "recordedAt", l.recorded_by as "recordedBy", l.version,
  l.changed_at as "changedAt", l.changed_by as "changedBy", l.withdrawn_at as "withdrawnAt", l.withdrawn_why as "withdrawnWhy"`;

/** Says the roles of links in the words that the vocabularies have for them now; one query for all lists. */
export async function withWords(db: Reader, rows: readonly LinkRow[]): Promise<readonly LinkFacts[]> {
  const kinds = rows.map((row) => linkKindOf(row.kind));
  const wanted = new Set(kinds.flatMap(({ roles }) => (roles === null ? [] : [roles])));
  const lists = wanted.size === 0 ? [] : await loadLists(db, [...wanted]);
  const words = new Map(lists.flatMap((list) => list.values.map((each) => [`${list.code} ${each.code}`, each.words])));
  return rows.map((row) => {
    const kind = linkKindOf(row.kind);
    const roleWords = row.role === null ? null : (words.get(`${kind.roles} ${row.role}`) ?? row.role);
    return { ...row, kind, roleWords };
  });
}

/**
 * The same with the record at the other end, from a query of its own: joined to the links the plan turns. A link whose
 * other end went out of sight between the two is left out.
 */
export async function fromEnds(db: Reader, rows: readonly (LinkRow & { readonly isForward: boolean })[]) {
  const otherOf = (link: Pick<LinkRow, 'a' | 'b'> & { readonly isForward: boolean }): Id =>
    link.isForward ? link.b : link.a;
  const ends = await loadEnds(db, rows.map(otherOf));
  const links = await withWords(db, rows);
  return links.flatMap((link, index) => {
    const isForward = rows[index]?.isForward ?? true;
    const other = ends.get(otherOf({ ...link, isForward }));
    return other === undefined ? [] : [{ ...link, isForward, other }];
  });
}
