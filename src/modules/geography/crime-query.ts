import { z } from 'zod';
import { findForce, type Region, regions } from '#modules/directory/index.ts';
import { districtOf } from './reference/districts.ts';
import { type CrimeType, crimeTypes } from './rules/crime-row.ts';

/** An empty box of a form means: not asked for. */
function optional<Value>(read: (text: string) => Value | undefined, message: (text: string) => string) {
  return z
    .string()
    .max(200)
    .default('')
    .transform((text, context): Value | null => {
      if (text === '') return null;
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: message(text) });
      return z.NEVER;
    });
}

const month = optional(
  (text) => (/^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined),
  (text) => `"${text}" is not a month. Write it like 2025-01.`,
);

/** Where a page of the list goes on: the month and reference of the last row before it. */
export interface Place {
  readonly month: string;
  readonly reference: string;
}

/** What the list of crimes can be asked for. Every part may be left out. */
export const crimeQuery = z.object({
  /** Number of the force that reported it. */
  force: optional(
    (text) => findForce(text)?.number,
    (text) => `"${text}" is not a force. Choose one from the list.`,
  ),
  region: optional(
    (text): Region | undefined => regions.find((each) => each === text),
    (text) => `"${text}" is not a region. Choose one from the list.`,
  ),
  /** Code of the district. */
  district: optional(
    (text) => districtOf(text)?.code,
    (text) => `"${text}" is not the code of a district. Choose one from the list.`,
  ),
  kind: optional(
    (text): CrimeType | undefined => crimeTypes.find((each) => each === text),
    (text) => `"${text}" is not a crime type. Choose one from the list.`,
  ),
  from: month,
  to: month,
  position: optional(
    (text): 'with' | 'without' | undefined => (text === 'with' || text === 'without' ? text : undefined),
    () => 'Choose crimes with or without a position.',
  ),
  direction: z.enum(['ascending', 'descending'], 'Sort ascending or descending.').default('descending'),
  after: optional(
    (text): Place | undefined => {
      const [, at, reference] = /^(20\d\d-\d\d) (.+)$/.exec(text) ?? [];
      return at === undefined || reference === undefined ? undefined : { month: at, reference };
    },
    () => 'This address does not lead to a page of the list. Open the list again.',
  ),
});
export type CrimeQuery = z.output<typeof crimeQuery>;

/** What an address may say of the list, in the words that `crimeQuery` reads. */
export interface CrimeAddress {
  /** Slug. */
  readonly force?: string | undefined;
  readonly region?: string | undefined;
  readonly district?: string | undefined;
  readonly kind?: CrimeType | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly position?: 'with' | 'without' | undefined;
  readonly direction?: 'ascending' | 'descending' | undefined;
  readonly after?: string | undefined;
}

/** The address of the list that shows these crimes and no others. */
export function crimeListAddress(address: CrimeAddress, path = '/crimes'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(address)) if (value) query.set(name, String(value));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
