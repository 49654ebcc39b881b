import type { Id } from '#kernel/id.ts';

/** What is recorded of the harm of one line, each counted apart and never added up into a score. */
export interface HarmOfLine {
  /** Incidents of violence in the last twelve months. */
  readonly violence: number;
  /** People with a role who are children or may be. */
  readonly children: number;
  /** Other people with a role who are held as victims. */
  readonly exploitedAdults: number;
  /** Premises that were taken over, at any time. */
  readonly cuckooed: number;
}

/** The figures in the order in which lines are ranked by them: children first. */
export const harmFigures = [
  'children',
  'violence',
  'exploitedAdults',
  'cuckooed',
] as const satisfies readonly (keyof HarmOfLine)[];

export const noHarm: HarmOfLine = { violence: 0, children: 0, exploitedAdults: 0, cuckooed: 0 };

/** How many of the four kinds of harm are recorded at all. */
export function kindsOfHarm(harm: HarmOfLine): number {
  return harmFigures.filter((figure) => harm[figure] > 0).length;
}

/**
 * Ranks lines by how many kinds of harm are recorded, then by children, violence, exploited adults and premises, then by
 * name. No weights: nobody has said how many of one thing are worth one of another.
 */
export function rankByHarm<Line extends { readonly id: Id; readonly name: string }>(
  lines: readonly Line[],
  harmOf: (line: Id) => HarmOfLine,
): readonly Line[] {
  return lines.toSorted((one, other) => {
    const [a, b] = [harmOf(one.id), harmOf(other.id)];
    const kinds = kindsOfHarm(b) - kindsOfHarm(a);
    if (kinds !== 0) return kinds;
    const first = harmFigures.find((figure) => a[figure] !== b[figure]);
    return first === undefined ? one.name.localeCompare(other.name, 'en-GB') : b[first] - a[first];
  });
}
