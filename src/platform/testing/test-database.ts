import { readFileSync } from 'node:fs';
import type { Database } from '../database/door.ts';
import { openScratchDatabase, type ScratchDatabase } from '../database/scratch.ts';
import { makeTemplate, testSources } from './template.ts';

/** A database of a test file's own: migrated, empty of records, gone afterwards. */
export interface TestDatabase {
  readonly database: Database;
  /** SQL as the owner: to look at what no actor may see, and to break a lock and see the next one hold. */
  readonly asOwner: <Row = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** Several statements at once, as the owner. */
  readonly script: (sql: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

function wrap(scratch: ScratchDatabase): TestDatabase {
  return {
    database: scratch.database,
    asOwner: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      scratch.asOwner(async (run) => (await run(sql, parameters)).rows as unknown as readonly Row[]),
    script: (sql) => scratch.asOwner((_run, script) => script(sql)),
    close: scratch.close,
  };
}

/** The server that tests run on; empty for the embedded engine. */
export const testServerUrl = process.env['DATABASE_URL'] ?? '';

/**
 * Opens a test database: on the server that DATABASE_URL names, else embedded and in memory.
 * @param databaseUrl handed in by tests that want one engine whatever the environment says
 */
export async function openTestDatabase(databaseUrl = testServerUrl): Promise<TestDatabase> {
  const serverUrl = databaseUrl === '' ? null : databaseUrl;
  const template = serverUrl === null ? new Uint8Array(readFileSync(await makeTemplate())) : null;
  return wrap(await openScratchDatabase({ serverUrl, folder: null, template }, testSources));
}
