import { z } from 'zod';
import { asDay, type Day, isDay } from '#kernel/instant.ts';

/** The columns of the picture, by their names in addresses. */
const pictureSorts = ['force', 'region', 'out', 'in', 'inside', 'drugs'] as const;
export type PictureSort = (typeof pictureSorts)[number];

/** What the map can show. */
export const pictureMeasures = ['out', 'in', 'inside', 'drugs'] as const;
export type PictureMeasure = (typeof pictureMeasures)[number];

/** What the national picture can be asked for. */
export const pictureQuery = z.object({
  /** As lines stood at the end of this day; null is today. */
  asat: z
    .string()
    .default('')
    .refine((text) => text === '' || isDay(text), 'Write the date like 2026-11-21.')
    .transform((text) => (text === '' ? null : asDay(text))),
  sort: z.enum(pictureSorts, 'Sort by a column of the table.').default('force'),
  direction: z.enum(['ascending', 'descending'], 'Sort ascending or descending.').default('ascending'),
  show: z.enum(pictureMeasures, 'Choose what the map shows from the links above it.').default('in'),
});
export type PictureQuery = z.output<typeof pictureQuery>;

/** What the picture of one force or region can be asked for. */
export const areaQuery = pictureQuery.pick({ asat: true }).extend({ area: z.string().max(60) });
export type AreaQuery = z.output<typeof areaQuery>;

/** The address of the picture of a force or a region. */
export function areaAddress(area: string, asat: Day | null): string {
  return `/picture/${encodeURIComponent(area)}${asat === null ? '' : `?asat=${asat}`}`;
}

/** What an address may say of the picture, in the words that `pictureQuery` reads. */
export interface PictureAddress {
  readonly asat?: Day | null;
  readonly sort?: PictureSort;
  readonly direction?: PictureQuery['direction'];
  readonly show?: PictureMeasure;
}

const usual: Required<PictureAddress> = { asat: null, sort: 'force', direction: 'ascending', show: 'in' };

/** The address of the picture as asked for; what goes without saying is left out. */
export function pictureAddress(address: PictureAddress, path = '/picture'): string {
  const query = new URLSearchParams();
  for (const name of ['asat', 'sort', 'direction', 'show'] as const) {
    const value = address[name];
    if (value && value !== usual[name]) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
