import { z } from 'zod';

/** Whose work the list shows: everything that counts as somebody's, or one part of it. */
const workWhose = ['mine', 'team', 'organisation'] as const;
/** What the list shows. Reviews have a list of their own: there may be many, and they are the organisation's. */
const workItems = ['notice', 'task', 'clock', 'approval', 'review'] as const;
export type WorkItem = (typeof workItems)[number];

/** The filter of the list, as its address holds it. */
export const workFilter = z.object({
  whose: z.enum(['', ...workWhose], 'Choose whose work from the list.').default(''),
  item: z.enum(['', ...workItems], 'Choose what from the list.').default(''),
  page: z.coerce.number('Not a page.').int('Not a page.').min(1, 'Not a page.').max(1000, 'Not a page.').default(1),
});
export type WorkFilter = z.infer<typeof workFilter>;

/** The address of the list under a filter, with something of it changed. */
export function workAddress(filter: Partial<WorkFilter>, change: Partial<WorkFilter> = {}): string {
  const { whose = '', item = '', page = 1 } = { ...filter, ...change };
  const query = new URLSearchParams({
    ...(whose === '' ? {} : { whose }),
    ...(item === '' ? {} : { item }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === '' ? '/work' : `/work?${query}`;
}
