import type { Id } from '#kernel/id.ts';
import { ask, sql, type Writer } from '#platform/database/index.ts';

/** What a person says of their background, and what an officer saw; null leaves what was recorded before. */
export interface Background {
  readonly selfDefined: string | null;
  readonly officerDefined: string | null;
}

/** Records a person's background for the monitoring of fairness. It cannot be read back through any page of police. */
export async function putBackground(db: Writer, person: Id, given: Background): Promise<void> {
  await ask(db, sql`select people.put_background(${person}::uuid, ${given.selfDefined}, ${given.officerDefined})`);
}
