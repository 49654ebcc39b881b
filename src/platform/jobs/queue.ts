import { mintId, type Writer } from '#platform/database/index.ts';

/** What a job is given: plain data, best only the id of what is to be worked on. It is no place for personal data. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * Hands in a job within the present transaction: it is done when the transaction commits, and never when it does not.
 * At least once, so its handler must bear being run again.
 * @param name the queue: letters, digits, `.`, `-`, `_`, `/`
 */
export async function queue(db: Writer, name: string, payload: Payload): Promise<void> {
  await db
    .insertInto('jobs.outbox')
    .values({ id: mintId(), queue: name, payload: JSON.stringify(payload) })
    .execute();
}
