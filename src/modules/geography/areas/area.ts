import type { Nation } from '#modules/directory/index.ts';

/** A position in degrees (WGS 84). */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * How sure an answer is. Measured on open crime positions of 2025 whose district the source names (the test of
 * `areas/real-positions.test.ts`): 'sure' is wrong less than once in a thousand, 'likely' less than once in forty,
 * 'uncertain' more often. 'unknown' = no force.
 */
export type Confidence = 'sure' | 'likely' | 'uncertain' | 'unknown';

/**
 * What an answer rests on: 'district' = a district was named, or the outline of one holds the point; 'force area' = only
 * the outline of a force or of a county holds it; 'nearest' = none does, and this is the nearest within 5 km.
 */
export type How = 'district' | 'force area' | 'nearest' | 'none';

/** The police force and the councils of a place. Never British Transport Police: that takes a station, or somebody's word. */
export interface Area {
  /** Number of the force as an organisation; null when not known. */
  readonly force: number | null;
  /** Code of the district (the lower or the only council); null when not known. */
  readonly district: string | null;
  /** Code of the council that has the duties of care: the county, or the district where there is one tier. */
  readonly upperTier: string | null;
  /** Codes of districts that it may be when `district` is null and it is known to be one of these. */
  readonly candidates: readonly string[];
  readonly nation: Nation | null;
  readonly how: How;
  /** How sure the force is. */
  readonly confidence: Confidence;
  /** How sure the district is, or the upper-tier council where no district is known; never surer than the force. */
  readonly councilConfidence: Confidence;
  /** To the border with another force if one is near, or from the outline if none holds the point; else null. */
  readonly metres: number | null;
  /** One sentence for people: why this, and what would change it. */
  readonly note: string;
}
