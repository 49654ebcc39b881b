import type { Day } from '#kernel/instant.ts';
import { ageOn } from './age-on.ts';
import type { Birth } from './birth.ts';

/** Ages that are counted together; `to` is null in the last, which has no end. Whole years, both included. */
export interface AgeBand {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
}

/**
 * The bands for figures and filters. **Unverified**: background knowledge, a setting of this product. No band spans the
 * eighteenth birthday, so that a child is never counted among adults.
 */
export const ageBands: readonly AgeBand[] = [
  { code: 'under 10', name: 'Under 10', from: 0, to: 9 },
  { code: '10-12', name: '10 to 12', from: 10, to: 12 },
  { code: '13-14', name: '13 and 14', from: 13, to: 14 },
  { code: '15', name: '15', from: 15, to: 15 },
  { code: '16', name: '16', from: 16, to: 16 },
  { code: '17', name: '17', from: 17, to: 17 },
  { code: '18-24', name: '18 to 24', from: 18, to: 24 },
  { code: '25+', name: '25 and over', from: 25, to: null },
];

/**
 * Every band in which somebody may be on a day, youngest first: one when that is certain, several for an estimate, none when
 * nothing is known. A figure counts who has exactly one, and says how many have not.
 */
export function ageBandsOn(birth: Birth, day: Day, bands: readonly AgeBand[] = ageBands): readonly AgeBand[] {
  const age = ageOn(birth, day);
  if (age.kind !== 'age') return [];
  return bands.filter(({ from, to }) => from <= age.most && (to === null || to >= age.least));
}
