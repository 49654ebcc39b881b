import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** The message of a sighting as it came, and the numbers in it. */
export interface SightingMessage {
  readonly message: string;
  readonly numbers: readonly string[];
}

/** The message of a sighting; empty where a number alone was typed. */
export async function messageOf(db: Reader, sighting: Id): Promise<SightingMessage> {
  const rows = await ask(db, sql<SightingMessage>`select message, numbers from lines.sighting where id = ${sighting}`);
  return rows[0] ?? { message: '', numbers: [] };
}
