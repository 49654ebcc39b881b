import type { Id } from '#kernel/id.ts';
import { sql, type Writer } from '#platform/database/index.ts';

/**
 * Adds tokens to those that a record is found by already. Whoever may see the record may: a fact that another force
 * adds makes the record found too. What a record was once found by stays: a number that it had is looked for as well.
 */
export async function addTokens(db: Writer, entry: Id, tokens: readonly string[]): Promise<void> {
  if (tokens.length === 0) return;
  await sql`select catalogue.add_tokens(${entry}, ${[...new Set(tokens)]}::text[])`.execute(db);
}
