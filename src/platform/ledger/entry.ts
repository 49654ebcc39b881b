import type { Actor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';

/**
 * The six actions that an automated system must log (DPA 2018 s.62), and `sign-in`, which is how an act is tied to a
 * person. `combination` is linking and matching; a search is a consultation.
 */
export const ledgerActions = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'sign-in',
] as const;
export type LedgerAction = (typeof ledgerActions)[number];

/** How it ended. Refusals and failures are entered too. */
export const ledgerOutcomes = ['done', 'refused', 'failed'] as const;
export type LedgerOutcome = (typeof ledgerOutcomes)[number];

/** What a read found: goes from the handler to the ledger before the reply leaves. */
export interface Seen {
  /** The kind of thing, in the catalogue's word: `line`, `crime`, `ledger`. */
  readonly kind: string;
  /** The governed records that were shown. Empty for open data and counts. */
  readonly records: readonly Id[];
  /** How many came back. */
  readonly count: number;
  /** What was searched for, as typed; null when nothing was. */
  readonly searched: string | null;
}

/** One read, refusal or failure, as the route pipeline enters it. (Writes are entered by trigger in the database.) */
export interface LedgerEntry {
  readonly actor: Actor;
  readonly action: LedgerAction;
  readonly outcome: LedgerOutcome;
  /** Method and route pattern: `GET /lines/:reference`. Never the filled-in address. */
  readonly route: string;
  readonly requestId: string;
  readonly seen: Seen;
  /** For a disclosure: to whom, or in what form (`CSV download`). Null otherwise. */
  readonly detail: string | null;
}

/** Where reads are entered. Resolves only when the entry is committed. */
export interface Ledger {
  enter(entry: LedgerEntry): Promise<void>;
}
