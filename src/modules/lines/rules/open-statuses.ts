import { type LineStatus, lineStatuses } from './status.ts';

/**
 * Statuses in which a line is counted as active in the national picture. "Suspected" is not confirmed and "dormant"
 * has stopped: both are shown apart and never added in (domain notes, 3.2).
 */
export const openStatuses = ['potentially active', 'active', 're-opened'] as const satisfies readonly LineStatus[];

/** Groups of statuses that a list or a count may ask for by one word. */
const statusGroups = {
  open: openStatuses,
  closed: ['closed type 1', 'closed type 2'],
  any: lineStatuses,
} as const satisfies Record<string, readonly LineStatus[]>;
export type StatusGroup = keyof typeof statusGroups;

/** The statuses behind a word of a filter: a group, or one status; none for a word that is neither. */
export function statusesOf(word: string): readonly LineStatus[] {
  if (word in statusGroups) return statusGroups[word as StatusGroup];
  return lineStatuses.filter((status) => status === word);
}
