import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, readMigrations } from '../database/migrate.ts';
import { openPglite } from '../database/pglite-engine.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Where the SQL lies, for tests. */
export const testSources = { migrations: join(root, 'db/migrations'), roles: join(root, 'db/roles.sql') };

/** A tar of a migrated, empty database, made once for each state of the migrations. Its name is their checksum. */
function templateFile(): string {
  const hash = createHash('sha256').update(readFileSync(testSources.roles));
  for (const each of readMigrations(testSources.migrations)) hash.update(each.checksum);
  const folder = join(tmpdir(), 'throughline-test-templates');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${hash.digest('hex').slice(0, 24)}.tar`);
}

/** Makes the template when it is not there yet; a booted engine costs seconds, a copy of it a fraction of one. */
export async function makeTemplate(): Promise<string> {
  const file = templateFile();
  if (existsSync(file)) return file;
  const engine = await openPglite(null);
  const migrated = await migrate(engine, testSources.migrations, testSources.roles);
  if (!migrated.ok) throw new Error(migrated.problem);
  const dump = await engine.dump();
  await engine.close();
  writeFileSync(`${file}.${process.pid}`, dump);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
