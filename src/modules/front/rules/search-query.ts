import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import { isSearchedKind } from './kind-words.ts';

/** What the address of a search holds, as it was typed. */
export interface SearchTyped {
  readonly q: string;
  readonly kind: string;
  readonly controller: string;
  readonly since: string;
  readonly until: string;
  readonly status: string;
  readonly page: number;
}

/** A search that can be made. */
export interface SearchAsked {
  readonly kind: string | undefined;
  /** The number of a force. */
  readonly controller: number | undefined;
  readonly since: Day | undefined;
  readonly until: Day | undefined;
  readonly isOpenOnly: boolean;
}

/** Statuses in which nothing is going on any more, of records of every kind. What has no status is never closed. */
export const closedStatuses: readonly string[] = [
  'closed type 1',
  'closed type 2',
  'merged',
  'split',
  'closed',
  'ended',
  'withdrawn',
];

/**
 * Reads the filters of a search.
 * @param today for days with a year of two digits
 * @param forceNumber the number of a force by its word in addresses; null when there is none
 * @returns the filters that can be used, and what is wrong with the others, beside their fields
 */
export function readSearch(
  typed: SearchTyped,
  today: Day,
  forceNumber: (code: string) => number | null,
): { readonly asked: SearchAsked; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const day = (field: 'since' | 'until'): Day | undefined => {
    if (typed[field] === '') return undefined;
    const read = recogniseDay(typed[field], today, { serial: false });
    if (read === null) problems.push({ field, message: `“${typed[field]}” is not a date. Write it like 21/11/2026` });
    return read ?? undefined;
  };
  const [since, until] = [day('since'), day('until')];
  if (since !== undefined && until !== undefined && since > until)
    problems.push({ field: 'until', message: 'The last day must be the same as or after the first' });
  const controller = typed.controller === '' ? undefined : forceNumber(typed.controller);
  if (controller === null) problems.push({ field: 'controller', message: 'Choose a force from the list' });
  const kind = typed.kind === '' ? undefined : typed.kind;
  if (kind !== undefined && !isSearchedKind(kind))
    problems.push({ field: 'kind', message: 'Choose a kind from the list' });
  const asked = { kind, controller: controller ?? undefined, since, until, isOpenOnly: typed.status === 'open' };
  return { asked, problems };
}

/** The address of a search, with something changed. */
export function searchAddress(
  typed: SearchTyped,
  change: Partial<Record<keyof SearchTyped, string | number>> = {},
): string {
  const all = { ...typed, page: 1, ...change };
  const query = new URLSearchParams();
  for (const name of ['q', 'kind', 'controller', 'since', 'until', 'status'] as const)
    if (all[name] !== '') query.set(name, String(all[name]));
  if (Number(all.page) > 1) query.set('page', String(all.page));
  const text = query.toString();
  return text === '' ? '/search' : `/search?${text}`;
}

/** What the ledger is told was searched for: the terms, and the filters as they stand in the address. Null for nothing. */
export function searchSaid(typed: SearchTyped): string | null {
  const filters = (['kind', 'controller', 'since', 'until', 'status'] as const).filter((name) => typed[name] !== '');
  if (filters.length === 0) return typed.q === '' ? null : typed.q;
  return [`q=${typed.q}`, ...filters.map((name) => `${name}=${typed[name]}`)].join('&');
}
