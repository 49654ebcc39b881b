/**
 * Whether a line crosses a force boundary (C3; Strategic Assessment 2023/24). The exporter and importer model is not
 * hard-wired: an internal line starts and ends in one force.
 */
export const lineReaches = ['external', 'internal', 'not known'] as const;
export type LineReach = (typeof lineReaches)[number];

export const reachMeanings: Readonly<Record<LineReach, string>> = {
  external: 'It crosses a force boundary.',
  internal: 'It starts and ends in one force.',
  'not known': 'Nobody has said yet.',
};

/**
 * What the forces named say about a line's reach.
 * @param origin the force in which it starts, null when not known
 * @param areas the forces in which it is worked
 */
export function reachOf(origin: number | null, areas: readonly number[]): LineReach {
  if (origin === null) return areas.length > 1 ? 'external' : 'not known';
  if (areas.some((area) => area !== origin)) return 'external';
  return areas.length > 0 ? 'internal' : 'not known';
}
