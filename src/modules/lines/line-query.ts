import { z } from 'zod';
import { asDay, type Day, isDay } from '#kernel/instant.ts';
import { findForce, forces, type Region, regions } from '#modules/directory/index.ts';
import { type LineChange, lineChanges } from './rules/line-change.ts';
import { statusesOf } from './rules/open-statuses.ts';
import { lineReaches } from './rules/reach.ts';

/** Columns that the list can be sorted by. */
const lineSorts = ['brand', 'status', 'origin', 'first', 'seen', 'answerable'] as const;
export type LineSort = (typeof lineSorts)[number];

/** One force, the forces of a region, or the force that nobody knows: as chosen in a filter. */
export interface ForceChoice {
  /** As in the address: `kent`, `region-north-west`, `not-known`. */
  readonly word: string;
  readonly name: string;
  /** Numbers of organisations; null when it is the force that is not known. */
  readonly forces: readonly number[] | null;
}

/** The word of a region in an address: `region-north-west`. */
export function regionWord(region: Region): string {
  return `region-${region.toLowerCase().replaceAll(' ', '-')}`;
}

/** The forces behind a word of an address; null where it is no force, no region and not `not-known`. */
export function readForces(text: string): ForceChoice | null {
  if (text === 'not-known') return { word: text, name: 'Not known', forces: null };
  const region = regions.find((each) => regionWord(each) === text);
  if (region !== undefined) {
    return {
      word: text,
      name: region,
      forces: forces.filter((each) => each.region === region).map((each) => each.number),
    };
  }
  const found = findForce(text);
  return found === null ? null : { word: found.slug, name: found.shortName, forces: [found.number] };
}

const force = z
  .string()
  .max(60)
  .default('')
  .transform((text, context) => {
    if (text === '') return null;
    const found = readForces(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: `"${text}" is not a force. Choose one from the list.` });
    return z.NEVER;
  });

const day = z
  .string()
  .default('')
  .refine((text) => text === '' || isDay(text), 'Write the date like 2026-11-21.')
  .transform((text) => (text === '' ? null : asDay(text)));

/**
 * What the list of lines can be asked for. Every part may be left out, and every address that the product makes for a
 * number reads back to exactly the lines that the number counts.
 */
export const lineQuery = z.object({
  q: z.string().trim().max(100).default(''),
  status: z
    .string()
    .default('any')
    .refine((word) => statusesOf(word).length > 0, 'Choose a status from the list.'),
  /** Where it starts. */
  origin: force,
  /** Into where: the line is worked in such a force and does not start in that one. */
  into: force,
  /** It starts in such a force or is worked there. */
  touches: force,
  reach: z.enum(['any', ...lineReaches]).default('any'),
  /** Whose record it is. */
  controller: force,
  /** As the lines stood at the end of this day. */
  asat: day,
  /** What became of it from one day to another; without days, whenever. */
  became: z.enum(['any', ...lineChanges], 'Choose what became of the lines from the list.').default('any'),
  since: day,
  until: day,
  sort: z.enum(lineSorts).default('seen'),
  direction: z.enum(['ascending', 'descending']).default('descending'),
  page: z.coerce.number().int().min(1).max(201).default(1),
});
export type LineQuery = z.output<typeof lineQuery>;

/** What an address may say of the list; the same words as `lineQuery` reads. */
export interface LineAddress {
  readonly q?: string;
  readonly status?: string;
  readonly origin?: string;
  readonly into?: string;
  readonly touches?: string;
  readonly reach?: string;
  readonly controller?: string;
  readonly asat?: Day;
  readonly became?: LineChange;
  readonly since?: Day;
  readonly until?: Day;
  readonly sort?: LineSort;
  readonly direction?: 'ascending' | 'descending';
  readonly page?: number;
}

/** The address of the list that shows these lines and no others. */
export function lineListAddress(address: LineAddress, path = '/lines'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(address))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
