import type { Instant } from '#kernel/instant.ts';
import type { LedgerAction, LedgerOutcome } from '#platform/ledger/index.ts';

/** An entry of the ledger, as the auditor's pages have it. */
export interface LedgerRow {
  readonly seq: number;
  readonly at: Instant;
  readonly action: LedgerAction;
  readonly outcome: LedgerOutcome;
  /** Null for the system's own work, and for somebody who was not signed in. */
  readonly organisation: number | null;
  readonly account: string | null;
  readonly name: string | null;
  readonly purpose: string | null;
  readonly route: string | null;
  readonly kind: string;
  /** How many came back, or were touched. */
  readonly count: number;
  readonly searched: string | null;
  readonly detail: string | null;
}
