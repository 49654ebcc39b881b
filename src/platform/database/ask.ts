import type { Kysely, RawBuilder } from 'kysely';
import type { Reader, Writer } from './door.ts';

/**
 * Asks a question written as SQL and gives back its rows. Through a `Reader` it cannot change anything either: the
 * transaction itself is read-only.
 */
export async function ask<Row>(db: Reader | Writer, question: RawBuilder<Row>): Promise<readonly Row[]> {
  const answer = await question.execute(db as unknown as Kysely<unknown>);
  return answer.rows;
}

/** The asking half of a handle that can also change: queries take a `Reader`, whoever calls them. */
export function asReader(db: Writer): Reader {
  return db as unknown as Reader;
}
