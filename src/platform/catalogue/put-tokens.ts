import type { Id } from '#kernel/id.ts';
import { sql, type Writer } from '#platform/database/index.ts';

/** A record and everything that it is to be found by. */
export interface Indexed {
  readonly entry: Id;
  readonly tokens: readonly string[];
}

/** Sets the search tokens of some records, in the transaction that changes them. Replaces those that were there. */
export async function putTokens(db: Writer, records: readonly Indexed[]): Promise<void> {
  if (records.length === 0) return;
  await sql`select catalogue.put_tokens(${JSON.stringify(records)}::jsonb)`.execute(db);
}
