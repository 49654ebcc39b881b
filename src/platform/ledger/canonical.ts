import { hash } from 'node:crypto';

/**
 * The columns of `ledger.entry` that a seal covers: all of them (a test compares this with the table). Moments, lists
 * and numbers come as the database's text, so that no value, however strange, can fail to be read.
 */
export const sealedColumns = [
  'seq',
  'at',
  'action',
  'outcome',
  'organisation',
  'account',
  'name',
  'purpose',
  'route',
  'request_id',
  'kind',
  'records',
  'count',
  'searched',
  'detail',
] as const;

/** One entry as the sealer reads it. */
export type SealedEntry = Readonly<Record<(typeof sealedColumns)[number], unknown>> & { readonly seq: string };

/** What a batch's seal covers beside its entries. `seq`s are texts: a forged one may be too large for a number. */
export interface BatchFacts {
  readonly id: number;
  readonly sealedAt: string;
  readonly firstSeq: string;
  readonly lastSeq: string;
  readonly entries: number;
  readonly settledSeq: string;
  readonly digest: string;
  readonly previous: string;
}

/** How many entries a batch has at most: what is in memory at once. */
export const batchSize = 5000;

/** What stands before the first batch. */
export const genesis = '0'.repeat(64);

/** Should the form of the texts below ever change, old seals must still be read by the old form. */
const form = 'throughline ledger 1';

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * The seal of one entry, in one batch. Computed here and not by the database: whoever can change rows there could
 * change a function there too. JSON keeps null, '' and "null" apart, and the borders between the columns.
 */
export function hashEntry(batch: number, entry: SealedEntry): string {
  return sha256(JSON.stringify([form, batch, ...sealedColumns.map((column) => entry[column])]));
}

/** The digest of a batch: over the seals of its entries, in order of their numbers. */
export function digestOf(items: readonly { readonly seq: string; readonly hash: string }[]): string {
  return sha256(items.map((item) => `${item.seq} ${item.hash}\n`).join(''));
}

/** The link of the chain: over the batch before and all facts of this one. */
export function chainOf(facts: BatchFacts): string {
  const { id, sealedAt, firstSeq, lastSeq, entries, settledSeq, digest, previous } = facts;
  return sha256(JSON.stringify([form, previous, id, sealedAt, firstSeq, lastSeq, entries, settledSeq, digest]));
}
