import type { Counts, RowBatch } from '#platform/intake/index.ts';

/** What became of rows: `read` is the sum of the others. */
export interface Tally extends Counts {
  readonly read: number;
}

/** What a file came to, as it is kept with its load and printed as one line of JSON. */
export interface LoadOutcome extends Tally {
  /** Time worked on it; time between being broken off and going on is not counted. */
  readonly seconds: number;
}

export const noRows: Tally = { read: 0, added: 0, changed: 0, unchanged: 0, refused: 0 };

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    read: one.read + other.read,
    added: one.added + other.added,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    refused: one.refused + other.refused,
  };
}

/**
 * What one batch came to: rows that could not be read are refused, and so are those that the kind refused.
 * Throws when a kind does not account for each row that it was given: a row must never be lost in silence.
 */
export function tallyOf(batch: Pick<RowBatch<unknown>, 'read' | 'rows'>, kept: Counts): Tally {
  const accounted = kept.added + kept.changed + kept.unchanged + kept.refused;
  if (accounted !== batch.rows.length) {
    throw new Error(`A batch of ${batch.rows.length} rows was accounted for as ${accounted}`);
  }
  return { ...kept, read: batch.read, refused: kept.refused + batch.read - batch.rows.length };
}

/** Seconds with three decimals: more is noise. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
