import { type Day, sayDay } from '#kernel/instant.ts';
import type { HeldLink, RecordLink } from './link.ts';
import { wordsOf } from './record-kinds.ts';

/** Words before and after the name of the other record: "Exploits ·", "· (Runner)". */
export interface LinkWords {
  readonly before: string;
  readonly after: string;
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/**
 * How a link reads on the page of one of its records. A role that has a direction is said with it: "Exploits Kai" on one
 * page is "Dean: exploits this person" on the other.
 * @param present how the page calls its own record: "this person"
 */
export function sayRole(link: Pick<RecordLink, 'kind' | 'isForward' | 'roleWords'>, present: string): LinkWords {
  const { kind, isForward, roleWords } = link;
  if (roleWords === null) return { before: '', after: '' };
  if (!kind.isRoleDirected) return { before: '', after: roleWords };
  return isForward ? { before: roleWords, after: '' } : { before: '', after: `${lower(roleWords)} ${present}` };
}

/** "since 9 November 2026", "until 12 November 2026", both, or "on" the one day; empty where nothing is known of its time. */
export function saySpan(link: { readonly since: Day | null; readonly until: Day | null }): string {
  if (link.since !== null && link.since === link.until) return `on ${sayDay(link.since)}`;
  return [
    ...(link.since === null ? [] : [`since ${sayDay(link.since)}`]),
    ...(link.until === null ? [] : [`until ${sayDay(link.until)}`]),
  ].join(', ');
}

/** The whole link in one sentence, without the names: "has a role in: Runner". */
export function sayWhole(link: Pick<HeldLink, 'kind' | 'roleWords'>): string {
  const { kind, roleWords } = link;
  if (roleWords === null) return kind.forward;
  return kind.isRoleDirected ? lower(roleWords) : `${kind.forward} (${lower(roleWords)})`;
}

/** How a page calls its own record, by the kind of the link's end that it is. */
export function presentOf(link: Pick<RecordLink, 'kind' | 'isForward'>): string {
  const [only, ...others] = link.isForward ? link.kind.from : link.kind.to;
  return only !== undefined && others.length === 0 ? wordsOf(only).present : 'this record';
}
