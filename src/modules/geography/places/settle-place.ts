import { findPlace } from './find-place.ts';
import type { PlaceSources } from './place.ts';

/** Where something is, as a record keeps it: what is not known is null. */
export interface SettledPlace {
  /** Millionths of a degree. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** How it was found and how sure that is, as a sentence. */
  readonly says: string;
  /** Number of the force whose area it lies in. */
  readonly force: number | null;
  /** Code of the district or unitary council. */
  readonly district: string | null;
}

const millionths = (degrees: number): number => Math.round(degrees * 1e6);

/**
 * Where a place or an address is, for a record that is kept without asking anybody which place was meant. Where several
 * may be, it has no position, and only the area in which all of them lie.
 * @returns null when nothing is known of it
 */
export function settlePlace(text: string, sources: Partial<PlaceSources> = {}): SettledPlace | null {
  const answer = findPlace(text.replaceAll('\n', ', '), sources);
  if (answer.kind === 'nothing') return null;
  const [hit] = answer.hits;
  if (hit === undefined) return null;
  const { agreed } = answer;
  if (answer.isChoice) {
    const says = 'More than one place may be meant. Write the town and the postcode to settle it.';
    const [force, district] = [agreed?.force ?? null, agreed?.district ?? null];
    return { longitude: null, latitude: null, says, force, district };
  }
  return {
    longitude: hit.position === null ? null : millionths(hit.position.longitude),
    latitude: hit.position === null ? null : millionths(hit.position.latitude),
    says: hit.how,
    force: hit.force ?? agreed?.force ?? null,
    district: hit.district ?? agreed?.district ?? null,
  };
}
