import type { Id } from '#kernel/id.ts';
import { type Hit, type SearchPorts, searchAll } from '#platform/catalogue/index.ts';
import type { Reader } from '#platform/database/index.ts';
import type { LinkEnd } from '../rules/link.ts';
import type { LinkChoice } from '../rules/link-kind.ts';
import { findEnd } from './find-end.ts';

/** Most records that are offered, of one kind, and of each of several. */
const mostOfOne = 20;
const mostOfEach = 8;

/** A record that may be meant, and why it was found. */
export type Candidate = Pick<Hit, 'id' | 'kind' | 'reference' | 'title' | 'status' | 'controller' | 'marking' | 'why'>;

/**
 * Records that a search finds and that this link may lead to. Each kind is searched for itself, so that a common word
 * does not hide the one phone among sixty lines.
 * @param record the record at hand, which is never offered
 */
export async function findCandidates(
  db: Reader,
  typed: string,
  choice: LinkChoice,
  record: Id,
  ports: SearchPorts,
): Promise<readonly Candidate[]> {
  if (typed === '') return [];
  const named = await findEnd(db, typed);
  if (named !== null) return suits(named, choice, record) ? [{ ...named, why: 'its reference' }] : [];
  const limit = choice.others.length === 1 ? mostOfOne : mostOfEach;
  const found: Candidate[] = [];
  for (const kind of choice.others) {
    const { hits } = await searchAll(db, { typed, filter: { kind }, limit }, ports);
    found.push(...hits.filter((hit) => hit.id !== record));
  }
  return found;
}

/** Whether this link may lead to a record. */
export function suits(end: LinkEnd, choice: LinkChoice, record: Id): boolean {
  return end.id !== record && choice.others.includes(end.kind);
}
