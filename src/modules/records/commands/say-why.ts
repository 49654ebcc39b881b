import { ask, sql, type Writer } from '#platform/database/index.ts';

/** Tells the history why what follows in this transaction is changed. */
export async function sayWhy(db: Writer, why: string): Promise<void> {
  await ask(db, sql`select set_config('app.why', ${why}, true)`);
}
