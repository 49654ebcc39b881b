import { ok, type Result } from '#kernel/result.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { type Database, openDatabase } from '#platform/database/index.ts';
import { type Config, foldersOf } from '../config.ts';

/** Opens the data that the settings name and brings them and the directory forward to this version. */
export async function openData(config: Config): Promise<Result<Database, string>> {
  const { migrations, roles } = foldersOf(config);
  const where =
    config.database === null
      ? ({ kind: 'folder', folder: config.dataFolder } as const)
      : ({ kind: 'postgres', ...config.database } as const);
  const opened = await openDatabase(where, { migrations, roles });
  if (!opened.ok) return opened;
  // Every record names an organisation; those of the reference table are there before anything else.
  await ensureOrganisations(opened.value, false);
  return ok(opened.value);
}
