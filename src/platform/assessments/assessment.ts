import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';

/**
 * What may do harm to many at once, and is off until a data protection impact assessment is entered for it (DPA 2018
 * s.64; harm H6: the Gangs Matrix had none).
 */
export const assessedFeatures = ['bulk import', 'matching', 'scoring'] as const;
export type AssessedFeature = (typeof assessedFeatures)[number];

/** A data protection impact assessment that a feature rests on. */
export interface Assessment {
  readonly id: Id;
  readonly feature: AssessedFeature;
  /** The reference of the assessment itself, in the files of those who made it. */
  readonly reference: string;
  readonly title: string;
  readonly signedBy: string;
  readonly signedOn: Day;
  readonly reviewOn: Day;
  readonly enteredAt: Instant;
  readonly enteredBy: string;
  /** Null while it is in force. */
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  readonly endedWhy: string | null;
}
