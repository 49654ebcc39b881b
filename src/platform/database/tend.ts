import type { Database } from './door.ts';
import { engineOf } from './open.ts';

/**
 * Clears dead rows away and counts what is there anew, so that plans are made for the data as they are. A server does
 * this by itself; the embedded engine never does, and everybody waits while it is done (a second at the national
 * demonstration). To be called after bulk work and at night.
 */
export async function tendDatabase(database: Database): Promise<void> {
  const engine = engineOf(database);
  if (engine.kind !== 'pglite') return;
  await engine.asOwner((_run, script) => script('vacuum analyze'));
}
