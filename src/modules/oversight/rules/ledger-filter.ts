import { z } from 'zod';
import type { FieldProblem } from '#kernel/failure.ts';
import { asInstant, type Day, type Instant, isDay } from '#kernel/instant.ts';
import { type Reference, readReference } from '#kernel/reference.ts';
import type { LedgerAction, LedgerOutcome } from '#platform/ledger/index.ts';

/** Everything that the list of the ledger can be asked for, as typed. Every part may be left out. */
export const ledgerQuery = z.object({
  from: z.string().max(20).default(''),
  to: z.string().max(20).default(''),
  organisation: z.string().max(60).default(''),
  person: z.string().max(200).default(''),
  action: z.string().max(20).default(''),
  outcome: z.string().max(20).default(''),
  kind: z.string().max(40).default(''),
  reference: z.string().max(20).default(''),
  before: z.string().max(60).default(''),
});
export type LedgerQuery = z.infer<typeof ledgerQuery>;

/** A place in the list, newest first: what comes after it is older. */
export interface LedgerPlace {
  readonly at: Instant;
  readonly seq: number;
}

/** The same, read. Null: not asked for. */
export interface LedgerFilter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly organisation: number | null;
  readonly person: string | null;
  readonly action: LedgerAction | null;
  readonly outcome: LedgerOutcome | null;
  readonly kind: string | null;
  readonly reference: Reference | null;
  readonly before: LedgerPlace | null;
}

/** What the filter may name: handed in, so that reading it stays a rule. */
export interface LedgerChoices {
  readonly actions: readonly LedgerAction[];
  readonly outcomes: readonly LedgerOutcome[];
  /** The number of the organisation with this code; null when there is none. */
  readonly organisationOf: (code: string) => number | null;
}

/** The place as it stands in an address. */
export function writePlace(place: LedgerPlace): string {
  return `${place.at}_${place.seq}`;
}

function readPlace(text: string): LedgerPlace | null {
  const [at, seq] = text.split('_');
  if (at === undefined || seq === undefined || !/^\d{1,15}$/.test(seq)) return null;
  try {
    return { at: asInstant(at), seq: Number(seq) };
  } catch {
    return null; // not a moment: an address that was typed, or cut short
  }
}

/** Reads a filter as typed. The problems say what to do; a part with a problem is left out of the filter. */
export function readFilter(
  query: LedgerQuery,
  choices: LedgerChoices,
): { readonly filter: LedgerFilter; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const read = <Value>(
    field: keyof LedgerQuery,
    message: string,
    parse: (text: string) => Value | null,
  ): Value | null => {
    if (query[field] === '') return null;
    const value = parse(query[field]);
    if (value === null) problems.push({ field, message });
    return value;
  };
  const day = (text: string): Day | null => (isDay(text) ? text : null);
  const from = read('from', 'Enter the first day as year, month and day, for example 2026-11-21', day);
  const to = read('to', 'Enter the last day as year, month and day, for example 2026-11-21', day);
  if (from !== null && to !== null && to < from) {
    problems.push({ field: 'to', message: 'The last day must be the same as or after the first day' });
  }
  const filter: LedgerFilter = {
    from,
    to,
    organisation: read(
      'organisation',
      'No organisation has this name. Enter it like Kent, or Knowsley Council',
      choices.organisationOf,
    ),
    person: read('person', '', (text) => text),
    action: read(
      'action',
      'Choose what was done from the list',
      (text) => choices.actions.find((each) => each === text) ?? null,
    ),
    outcome: read(
      'outcome',
      'Choose how it ended from the list',
      (text) => choices.outcomes.find((each) => each === text) ?? null,
    ),
    kind: read('kind', 'Enter the kind of record in small letters, for example line', (text) =>
      /^[a-z][a-z -]*$/.test(text) ? text : null,
    ),
    reference: read(
      'reference',
      'Enter a reference such as L-7K3Q-9F. Check it: this one has a mistake in it',
      (text) => readReference(text)?.reference ?? null,
    ),
    before: read('before', 'The list has moved on. Start again from the newest entries', readPlace),
  };
  return { filter, problems };
}

/** The address of the list with this filter; parts given here win, '' takes a part away. */
export function ledgerAddress(path: string, query: LedgerQuery, change: Partial<LedgerQuery> = {}): string {
  const parts = Object.entries({ ...query, before: '', ...change }).filter(([, value]) => value !== '');
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts).toString()}`;
}
