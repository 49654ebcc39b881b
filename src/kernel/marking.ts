/**
 * Government Security Classifications as this product may hold them. OFFICIAL-SENSITIVE is a marking within OFFICIAL;
 * SECRET and above do not belong here (docs/domain/glossary.md, "marking").
 */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export type Marking = (typeof markings)[number];

/** The smallint that the database holds: 0 OFFICIAL, 1 OFFICIAL-SENSITIVE. */
export type MarkingLevel = 0 | 1;

/** The words of a level. */
export function markingOf(level: MarkingLevel): Marking {
  return markings[level];
}

/** The level of the words. */
export function levelOf(marking: Marking): MarkingLevel {
  return marking === 'OFFICIAL' ? 0 : 1;
}

/** A page, print or export bears the highest marking of what is on it (Government Security Classifications; C8). */
export function highestMarking(levels: readonly MarkingLevel[]): Marking {
  return levels.includes(1) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
}

/**
 * Handling of intelligence under 3x5x2: P, lawful sharing permitted; C, permitted with conditions, to named recipients.
 */
export const handlings = ['P', 'C'] as const;
export type Handling = (typeof handlings)[number];

/** DPA 2018 s.38: facts are told apart from personal assessments; the two kinds of the latter are named. */
export const statements = ['fact', 'opinion', 'assessment'] as const;
export type Statement = (typeof statements)[number];
