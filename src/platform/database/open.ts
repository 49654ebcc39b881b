import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, actorSetting, databaseRoleOf } from '#kernel/actor.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { bindKysely } from './bound-kysely.ts';
import type { Database, Reader, Writer } from './door.ts';
import { type Engine, isDuplicate, type Run } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite-engine.ts';
import { openPostgres } from './postgres-engine.ts';

/** Where the data are: a folder for the embedded engine, or a PostgreSQL server. */
export type Whereabouts =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly ownerUrl: string };

/** Where the SQL lies that makes the database. */
export interface Sources {
  readonly migrations: string;
  readonly roles: string;
}

/** The version of PostgreSQL inside the embedded engine; a folder made by another cannot be read by it. */
const embeddedMajor = '18';

/** Engines by door, for the two rooms that need one below it: the job queue, and tests. Never for modules. */
const engines = new WeakMap<Database, Engine>();

/** One statement as the job queue's own role. For `platform/jobs` only. */
export function jobsStatement(database: Database): Run {
  const engine = engines.get(database);
  if (engine === undefined) throw new Error('Not an open database');
  return engine.asJobs;
}

/** The engine below a door. For `platform/testing` and the migration command only. */
export function engineOf(database: Database): Engine {
  const engine = engines.get(database);
  if (engine === undefined) throw new Error('Not an open database');
  return engine;
}

const inside = new AsyncLocalStorage<true>();

function isRefused(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

/** A random reference that exists already: run the command again, which mints another. */
function referenceTaken(error: unknown): boolean {
  return isDuplicate(error) && (error.constraint ?? '').endsWith('reference_idx');
}

/** Puts the door on an engine. */
export function makeDoor(engine: Engine, release: () => Promise<void> = async () => undefined): Database {
  const pass = <Value>(
    actor: Actor,
    readOnly: boolean,
    body: (db: Writer) => Promise<Value>,
    keep: (value: Value) => boolean,
  ) => {
    if (inside.getStore()) throw new Error('A transaction inside a transaction: hand the handle on instead');
    const opening = { role: databaseRoleOf(actor), setting: actorSetting(actor), readOnly };
    return inside.run(true, () => engine.transaction(opening, (run) => body(bindKysely(run)), keep));
  };
  const database: Database = {
    engine: engine.kind,
    reading: (actor, body) =>
      pass(
        actor,
        true,
        (db) => body(db as unknown as Reader),
        () => true,
      ),
    writing: async (actor, body) => {
      const once = () => pass(actor, false, body, (value) => !isRefused(value));
      try {
        return await once();
      } catch (error) {
        if (referenceTaken(error)) return once();
        throw error;
      }
    },
    close: async () => {
      await engine.close();
      await release();
    },
  };
  engines.set(database, engine);
  return database;
}

async function openFolder(folder: string): Promise<Result<{ engine: Engine; release: () => Promise<void> }, string>> {
  let lock: Awaited<ReturnType<typeof lockFolder>>;
  try {
    lock = await lockFolder(folder);
  } catch (error) {
    return refused(
      `The data folder ${folder} cannot be used: ${(error as Error).message}. Name another folder with DATA_DIR.`,
    );
  }
  if (!lock.ok) return lock;
  const place = join(folder, 'database');
  const versionFile = join(place, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const major = readFileSync(versionFile, 'utf8').trim();
    if (major !== embeddedMajor) {
      await lock.value.release();
      return refused(
        `The data folder ${folder} was made by a version of Throughline with another database inside (PostgreSQL ${major}, this one has ${embeddedMajor}). Back it up with that version and restore it here, or name another folder with DATA_DIR.`,
      );
    }
  }
  try {
    return ok({ engine: await openPglite(place), release: lock.value.release });
  } catch (error) {
    await lock.value.release();
    return refused(`The data folder ${folder} cannot be opened: ${(error as Error).message}`);
  }
}

/**
 * Opens the database, brings it forward to this version and puts the door on it.
 * @returns the door, or one line that says what is wrong and what to do
 */
export async function openDatabase(where: Whereabouts, sources: Sources): Promise<Result<Database, string>> {
  let engine: Engine;
  let release = async (): Promise<void> => undefined;
  if (where.kind === 'folder') {
    const opened = await openFolder(where.folder);
    if (!opened.ok) return opened;
    ({ engine, release } = opened.value);
  } else {
    engine = await openPostgres(where.url, where.ownerUrl);
  }
  const database = makeDoor(engine, release);
  try {
    const migrated = await migrate(engine, sources.migrations, sources.roles);
    if (migrated.ok) return ok(database);
    await database.close();
    return migrated;
  } catch (error) {
    await database.close().catch(() => undefined); // the first error is the one to tell
    const what = (error as Error).message || 'the server does not answer';
    const how = where.kind === 'folder' ? '' : ' Check that the server runs and that DATABASE_URL names it.';
    return refused(`The database cannot be opened: ${what}.${how}`);
  }
}
