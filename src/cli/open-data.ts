import { ok, type Result } from '#kernel/result.ts';
import { ensureDuties, ensureOrganisations } from '#modules/directory/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
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
  await ensureDuties(opened.value, false);
  // Columns of records are kept to lists, which must be there before the first record.
  await ensureVocabularies(opened.value);
  return ok(opened.value);
}
