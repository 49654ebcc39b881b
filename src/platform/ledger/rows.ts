import { asInstant } from '#kernel/instant.ts';
import { sql } from '#platform/database/index.ts';
import type { BatchFacts } from './canonical.ts';

/** A row of `ledger.batch` as the sealer reads it. */
export interface BatchRow {
  readonly id: number;
  readonly sealed_at: string;
  readonly first_seq: string;
  readonly last_seq: string;
  readonly entries: number;
  readonly settled_seq: string;
  readonly digest: string;
  readonly previous: string;
  readonly chain: string;
}

/** Numbers and moments as text: a forged value must be found, not fail to be read. */
export const batchColumns = sql`b.id, b.sealed_at::text as sealed_at, b.first_seq::text as first_seq, b.last_seq::text as last_seq,
  b.entries, b.settled_seq::text as settled_seq, b.digest, b.previous, b.chain`;

/** The columns of `sealedColumns`, of `ledger.entry e`. */
export const entryColumns = sql`e.seq::text as seq, e.at::text as at, e.action, e.outcome, e.organisation, e.account, e.name,
  e.purpose, e.route, e.request_id, e.kind, e.records::text as records, e.count, e.searched, e.detail`;

/** A moment as sealed and anchored; the database's own text when it is no moment of ours (`infinity`). */
export function momentOf(text: string): string {
  try {
    return asInstant(text.replace(' ', 'T'));
  } catch {
    return text; // only a forged value; it goes on to be compared, and will not match
  }
}

/** Whether a text is a moment, in the form that `momentOf` makes. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT.*Z$/.test(text);
}

/** The facts that the chain is made of. */
export function factsOf(row: BatchRow): BatchFacts {
  return {
    id: row.id,
    sealedAt: momentOf(row.sealed_at),
    firstSeq: row.first_seq,
    lastSeq: row.last_seq,
    entries: row.entries,
    settledSeq: row.settled_seq,
    digest: row.digest,
    previous: row.previous,
  };
}
