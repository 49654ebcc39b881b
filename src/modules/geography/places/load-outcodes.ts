import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result, refused } from '#kernel/result.ts';
import { readOutcodes } from './outcodes.ts';
import type { Outcodes } from './place.ts';

const fileName = 'outcodes.csv';
const deepest = 2;
/** All 2,900 take a quarter of a megabyte. */
const largest = 16 * 1024 * 1024;

async function findFile(folder: string, depth = 0): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name.toLowerCase() === fileName && !entry.isDirectory())) {
    return join(folder, entries.find((entry) => entry.name.toLowerCase() === fileName)?.name ?? fileName);
  }
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || depth >= deepest) continue;
    const found = await findFile(join(folder, entry.name), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Reads the operator's table of half postcodes: `outcodes.csv`, in the folder or up to two folders down.
 * @param folder absolute; null when none was named
 * @returns null where there is none; a sentence where it cannot be used, and then nothing of it is
 */
export async function loadOutcodes(folder: string | null): Promise<Result<Outcodes | null, string>> {
  if (folder === null) return ok(null);
  try {
    const path = await findFile(folder);
    if (path === null) return ok(null);
    if ((await stat(path)).size > largest) return refused(`${path} is larger than a table of half postcodes can be.`);
    const read = readOutcodes(await readFile(path, 'utf8'));
    return read.ok ? read : refused(`${path}: ${read.problem}`);
  } catch (error) {
    return refused(`The folder of reference files cannot be read: ${(error as Error).message}.`);
  }
}
