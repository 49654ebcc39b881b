import { type Day, isDay } from '#kernel/instant.ts';

/** The address of a list, as at a day where one is asked for. */
export function listAddress(list: string, asat: Day | null = null): string {
  return `/vocabularies/${list}${asat === null ? '' : `?asat=${asat}`}`;
}

/** The address of a value, or of something that is done with it. */
export function valueAddress(list: string, code: string, deed: 'change' | 'retire' | null = null): string {
  return `/vocabularies/${list}/values/${encodeURIComponent(code)}${deed === null ? '' : `/${deed}`}`;
}

/** What was done just now, as the address of the next page says it. */
export const deeds = ['added', 'changed', 'retired'] as const;
export type Deed = (typeof deeds)[number];

/** A day in an address: 2026-11-21. */
export function dayInAddress(text: string): Day | null {
  return isDay(text) ? text : null;
}
