import { z } from 'zod';
import type { FieldProblem } from '#kernel/failure.ts';
import { type Reference, readReference } from '#kernel/reference.ts';
import { type State, states } from './state.ts';

/** Everything that the register can be asked for, as typed. Every part may be left out. */
export const registerQuery = z.object({
  recipient: z.string().max(200).default(''),
  sharer: z.string().max(200).default(''),
  state: z.string().max(20).default(''),
  gateway: z.string().max(100).default(''),
  record: z.string().max(20).default(''),
  page: z.coerce.number().int().min(1).max(200).default(1).catch(1),
});
export type RegisterQuery = z.infer<typeof registerQuery>;

/** The parts that narrow the list down. */
export type RegisterField = Exclude<keyof RegisterQuery, 'page'>;

/** The same, read. Null: not asked for. */
export interface RegisterFilter {
  readonly recipient: number | null;
  readonly sharer: number | null;
  readonly state: State | null;
  readonly gateway: string | null;
  readonly record: Reference | null;
}

/** Reads a filter as typed. The problems say what to do; a part with a problem is left out of the filter. */
export function readRegisterFilter(
  query: RegisterQuery,
  lookups: {
    readonly gateways: readonly string[];
    readonly organisationOf: (typed: string) => number | null;
  },
): { readonly filter: RegisterFilter; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const read = <Value>(field: RegisterField, message: string, parse: (text: string) => Value | null): Value | null => {
    if (query[field] === '') return null;
    const value = parse(query[field]);
    if (value === null) problems.push({ field, message });
    return value;
  };
  const unknown = 'No organisation has this name. Enter it like Kent, or Knowsley Council';
  const filter: RegisterFilter = {
    recipient: read('recipient', unknown, lookups.organisationOf),
    sharer: read('sharer', unknown, lookups.organisationOf),
    state: read('state', 'Choose how it stands from the list', (text) => states.find((each) => each === text) ?? null),
    gateway: read(
      'gateway',
      'Choose the gateway from the list',
      (text) => lookups.gateways.find((each) => each === text) ?? null,
    ),
    record: read(
      'record',
      'Enter a reference such as L-7K3Q-9F. Check it: this one has a mistake in it',
      (text) => readReference(text)?.reference ?? null,
    ),
  };
  return { filter, problems };
}

/** The address of the register with this filter; parts given here win, '' takes a part away. */
export function registerAddress(
  path: string,
  query: RegisterQuery,
  change: Partial<Record<keyof RegisterQuery, string>> = {},
) {
  const { page: _page, ...asked } = query;
  const parts = Object.entries({ ...asked, ...change }).filter(([, value]) => value !== '');
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts).toString()}`;
}
