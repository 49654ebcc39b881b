import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Actor, actorRoles, actorSetting } from '#kernel/actor.ts';
import { bindKysely } from './bound-kysely.ts';
import type { Database, Reader } from './door.ts';
import type { Engine, Run } from './engine.ts';
import { migrate } from './migrate.ts';
import { engineOf, makeDoor, type Sources } from './open.ts';
import { openPglite } from './pglite-engine.ts';
import { openPostgres } from './postgres-engine.ts';

/** A database of one's own: migrated, empty of records, gone when it is closed. For benchmarks and tests. */
export interface ScratchDatabase {
  readonly database: Database;
  /** Statements as the owner, on one connection. */
  readonly asOwner: <Value>(
    body: (run: Run, script: (sql: string) => Promise<void>) => Promise<Value>,
  ) => Promise<Value>;
  readonly close: () => Promise<void>;
}

/** Where a scratch database is made. */
export interface ScratchPlace {
  /** The server on which a database is made and dropped; null for the embedded engine. */
  readonly serverUrl: string | null;
  /** For the embedded engine: where the data lie; null keeps them in memory. */
  readonly folder: string | null;
  /** For the embedded engine: a tar of a migrated database to start from. */
  readonly template: Uint8Array | null;
}

async function administer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** On a server: the database that the URL names is only connected to; another is made beside it. */
async function openOnServer(serverUrl: string): Promise<{ engine: Engine; drop: () => Promise<void> }> {
  const name = `throughline_scratch_${randomBytes(6).toString('hex')}`;
  await administer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const engine = await openPostgres(url.href, url.href, 4, [...actorRoles, 'app_owner']);
  return { engine, drop: () => administer(serverUrl, `drop database ${name} with (force)`) };
}

/** Scratch databases. No other can be handed to what reads past the policies. */
const made = new WeakSet<ScratchDatabase>();

/**
 * Makes a database that nobody else uses.
 * @throws when the server cannot be reached or the migrations fail
 */
export async function openScratchDatabase(place: ScratchPlace, sources: Sources): Promise<ScratchDatabase> {
  const { engine, drop } =
    place.serverUrl === null
      ? { engine: await openPglite(place.folder, place.template), drop: async () => undefined }
      : await openOnServer(place.serverUrl);
  const database = makeDoor(engine);
  const scratch: ScratchDatabase = {
    database,
    asOwner: (body) => engine.asOwner(body),
    close: async () => {
      await database.close();
      await drop();
    },
  };
  made.add(scratch);
  if (place.template !== null) return scratch;
  try {
    const migrated = await migrate(engine, sources.migrations, sources.roles);
    if (!migrated.ok) throw new Error(migrated.problem);
    return scratch;
  } catch (error) {
    await scratch.close().catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}

/**
 * Lifts row-level security for the owner of the tables, and for nobody else, so that `readingUnguarded` is the same
 * query without it. Every other role goes on beneath its policies. Only a scratch database can be handed in.
 */
export async function liftPoliciesForOwner(scratch: ScratchDatabase): Promise<void> {
  await scratch.asOwner((_run, script) =>
    script(`do $$ declare relation text; begin
      foreach relation in array (select array_agg(r.relation) from govern.register r) loop
        execute format('alter table %s no force row level security', relation);
      end loop;
    end $$`),
  );
}

/**
 * Runs a body as `Database.reading` does, to the same statements, but as the owner of the tables: what the query costs
 * without its policies, once they are lifted.
 */
export async function readingUnguarded<Value>(
  scratch: ScratchDatabase,
  actor: Actor,
  body: (db: Reader) => Promise<Value>,
): Promise<Value> {
  if (!made.has(scratch)) throw new Error('Not a scratch database');
  const opening = { role: 'app_owner', setting: actorSetting(actor), readOnly: true } as const;
  return engineOf(scratch.database).transaction(
    opening,
    (run) => body(bindKysely(run) as unknown as Reader),
    () => true,
  );
}
