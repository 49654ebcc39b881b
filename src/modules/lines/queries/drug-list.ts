import type { Day } from '#kernel/instant.ts';
import { type HeldValue, isOffered, loadValues } from '#modules/vocabulary/index.ts';
import type { Reader } from '#platform/database/index.ts';

/**
 * The drugs that a form offers: those of the vocabulary on that day, and those that the line holds already, which may
 * have been retired since.
 */
export async function offeredDrugs(db: Reader, day: Day, held: readonly string[] = []): Promise<readonly HeldValue[]> {
  const values = await loadValues(db, 'drugs');
  return values.filter((each) => isOffered(each, day) || held.includes(each.code));
}

/** What the drugs of a line are called, in the order of the vocabulary. */
export async function drugWords(db: Reader, held: readonly string[]): Promise<readonly string[]> {
  if (held.length === 0) return [];
  const values = await loadValues(db, 'drugs');
  return values.filter((each) => held.includes(each.code)).map((each) => each.words);
}
