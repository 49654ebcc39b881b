import type { FieldProblem } from '#kernel/failure.ts';

/** Pages that are lists or searches, of which the address says all that was asked. */
const lists = [
  '/search',
  '/lines',
  '/sightings',
  '/people',
  '/phones',
  '/vehicles',
  '/premises',
  '/accounts',
  '/bank-accounts',
  '/incidents',
  '/work',
  '/crimes',
  '/organisations',
] as const;

/** Most that one account keeps: a longer list is no longer found through. */
export const mostBookmarks = 100;

/** How long one is kept. It may name people, so it ends (H4: nothing is kept for longer than it is needed). */
export const bookmarkMonths = 12;

const longestAddress = 600;

/**
 * The address that is kept for a list: its path and what is asked of it, without the number of the page. Null for
 * anything that is not one of our own lists.
 */
export function bookmarkAddress(text: string): string | null {
  if (text.length > longestAddress || !/^\/[\x21-\x5b\x5d-\x7e]+$/.test(text)) return null;
  const [path = '', query = ''] = text.split('?', 2);
  if (!(lists as readonly string[]).includes(path) || text.includes('#')) return null;
  const asked = new URLSearchParams(query);
  asked.delete('page');
  const rest = asked.toString();
  const address = rest === '' ? path : `${path}?${rest}`;
  return address.length > longestAddress ? null : address;
}

/** What says how a list is sorted, and not what is on it. */
const orders: readonly string[] = ['sort', 'direction'];

/** What a bookmark is called before somebody names it: the list, what was typed, and what it is filtered by. */
export function bookmarkName(address: string): string {
  const [path = '', query = ''] = address.split('?', 2);
  const asked = [...new URLSearchParams(query)].filter(([name, value]) => value !== '' && !orders.includes(name));
  const typed = asked.filter(([name]) => name === 'q').map(([, value]) => value);
  const chosen = asked.filter(([name]) => name !== 'q').map(([, value]) => value.replaceAll('-', ' '));
  const list = path.slice(1).replaceAll('-', ' ');
  const narrowed = [...typed, ...chosen].join(', ');
  const name = narrowed === '' ? list : `${list}: ${narrowed}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`.slice(0, 80).trim();
}

/** What is wrong with a bookmark that somebody wants to keep; none when it can be kept. */
export function bookmarkProblems(address: string | null, name: string, held: number): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (address === null)
    problems.push({
      field: 'address',
      message: 'Only searches and lists can be saved. Open the list and choose “Save this list”',
    });
  if (name === '') problems.push({ field: 'name', message: 'Enter a name for it' });
  if (held >= mostBookmarks)
    problems.push({ field: 'name', message: `You keep ${mostBookmarks} already. Remove one that you no longer need` });
  return problems;
}
