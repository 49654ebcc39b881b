import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Engine, Run } from './engine.ts';

/** A numbered file of SQL. Once it has run anywhere it is never changed: its checksum is held against it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Reads `db/migrations` in order of number. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return { name: file.slice(0, -4), sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** What a run of migrations did. */
export interface Migrated {
  readonly applied: readonly string[];
  readonly already: number;
}

async function appliedBefore(run: Run): Promise<ReadonlyMap<string, string>> {
  const answer = await run('select name, checksum from migration.applied order by name', []);
  return new Map(answer.rows.map((row) => [String(row['name']), String(row['checksum'])]));
}

function objection(all: readonly Migration[], before: ReadonlyMap<string, string>): string | null {
  const known = new Map(all.map((each) => [each.name, each.checksum]));
  for (const [name, checksum] of before) {
    if (!known.has(name)) {
      return `The data were made by a newer Throughline (it knows "${name}", this one does not). Start that version, or name another folder or database.`;
    }
    if (known.get(name) !== checksum) {
      return `The migration "${name}" was changed after it had run on these data. Put the file back as it was; changes go into a new migration.`;
    }
  }
  return null;
}

const ground = `
  create schema if not exists migration;
  create table if not exists migration.applied (name text primary key, checksum text not null, applied_at timestamptz not null default now());
  revoke all on schema migration from public;
`;

/**
 * Brings the database forward to this version. Each file runs in one transaction, as the owner role, together with the
 * note that it has run. Refuses, without touching anything, data of a newer version or a changed file.
 */
export function migrate(engine: Engine, folder: string, rolesFile: string): Promise<Result<Migrated, string>> {
  const all = readMigrations(folder);
  return engine.asOwner(async (run, script) => {
    // One migration at a time over all processes; the session's end lets it go. (Does nothing on the embedded engine.)
    await run('select pg_advisory_lock(7402611)', []);
    await script(readFileSync(rolesFile, 'utf8'));
    await script(ground);
    const before = await appliedBefore(run);
    const wrong = objection(all, before);
    if (wrong !== null) return refused(wrong);
    const fresh = all.filter((each) => !before.has(each.name));
    if (fresh.length > 0)
      await script(
        `do $$ begin execute format('grant create on database %I to app_owner', current_database()); end $$`,
      );
    for (const each of fresh) {
      await script('begin');
      try {
        await script('set local role app_owner');
        await script(each.sql);
        await script('reset role');
        await run('insert into migration.applied (name, checksum) values ($1, $2)', [each.name, each.checksum]);
        await script('commit');
      } catch (error) {
        await script('rollback');
        throw new Error(`The migration "${each.name}" failed: ${(error as Error).message}`, { cause: error });
      }
    }
    await run('select pg_advisory_unlock(7402611)', []);
    return ok({ applied: fresh.map((each) => each.name), already: before.size });
  });
}
