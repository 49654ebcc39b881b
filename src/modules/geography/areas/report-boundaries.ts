import type { BoundariesInUse } from './choose-boundaries.ts';

/** What everybody may know of the boundaries in use: no names of files or folders. */
export interface BoundariesReport {
  /** "The built-in outlines" or what was loaded, as a sentence. */
  readonly inUse: string;
  /** Why these, as a sentence. */
  readonly why: string;
  readonly isLoaded: boolean;
  /** What was looked at when they were loaded, with the result; empty for the built-in ones, which tests check. */
  readonly checks: readonly { readonly name: string; readonly found: string }[];
}

const builtIn =
  'The outlines that come with Throughline: police forces and councils from Natural Earth, generalised, with the City of London and towns near borders by hand.';

function plural(count: number): string {
  return count === 1 ? '1 fault was' : `${count} faults were`;
}

/** Says which boundaries are in use, and why. */
export function reportBoundaries({ folder }: BoundariesInUse): BoundariesReport {
  if (folder === null) {
    return { inUse: builtIn, why: 'No folder with other boundaries was named.', isLoaded: false, checks: [] };
  }
  if (!folder.ok) {
    const isEmpty = folder.problem.problems.every(({ file }) => file === null);
    if (isEmpty) {
      return { inUse: builtIn, why: 'The folder that was named holds no boundaries.', isLoaded: false, checks: [] };
    }
    const why = `A folder with other boundaries was named and is not used: ${plural(folder.problem.problems.length)} found in it. Whoever runs Throughline sees them with “throughline boundaries check”.`;
    return { inUse: builtIn, why, isLoaded: false, checks: [] };
  }
  const { used, passed } = folder.value;
  const said = used.map(({ areas, kind }) => `${areas} ${kind === 'forces' ? 'police force areas' : 'districts'}`);
  return {
    inUse: `Boundaries that were loaded by whoever runs Throughline: ${said.join(' and ')}.`,
    why: 'A folder with boundaries was named, and they passed every check.',
    isLoaded: true,
    checks: passed,
  };
}
