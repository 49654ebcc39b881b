import type { Result } from '#kernel/result.ts';
import type { Boundaries } from './boundaries.ts';
import { builtInBoundaries } from './built-in.ts';
import { type LoadedFolder, loadFolder, type RefusedFolder } from './load-folder.ts';

/** The boundaries that the product goes by, and how it came to them. */
export interface BoundariesInUse {
  readonly boundaries: Boundaries;
  /** What the operator's folder gave, or why it is not used; null when none was named. */
  readonly folder: Result<LoadedFolder, RefusedFolder> | null;
}

/**
 * Chooses the boundaries at the start: those of the operator's folder if it is sound, else the built-in ones. A bad
 * folder never stops the product.
 * @param folder absolute; null when none was named
 */
export async function chooseBoundaries(folder: string | null): Promise<BoundariesInUse> {
  if (folder === null) return { boundaries: builtInBoundaries(), folder: null };
  const loaded = await loadFolder(folder);
  return { boundaries: loaded.ok ? loaded.value.boundaries : builtInBoundaries(), folder: loaded };
}

/** One line for the log of whoever runs the product; null when there is nothing to say. */
export function sayChoice({ folder }: BoundariesInUse): string | null {
  if (folder === null) return null;
  if (folder.ok) return `boundaries loaded: ${folder.value.used.map(({ name }) => name).join(', ')}`;
  const { problems } = folder.problem;
  const [first] = problems;
  const where = [first?.file, first?.feature].filter((each) => typeof each === 'string').join(', ');
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `the folder of boundaries was refused and the built-in ones are used: ${where === '' ? '' : `${where}: `}${first?.message}${more} See "throughline boundaries check".`;
}
