import { asDay, type Day, plusDays } from '#kernel/instant.ts';

/** How the birth came to be known: what the person or a document said, or what somebody judged by looking. */
export type BirthBasis = 'date' | 'month' | 'year' | 'age' | 'estimate';

/** When somebody was born, as narrowly as is known: on some day from the earliest to the latest, both included. */
export type Birth =
  | { readonly kind: 'known'; readonly earliest: Day; readonly latest: Day; readonly basis: BirthBasis }
  | { readonly kind: 'unknown' };

/** Nothing is known of the age. */
export const unknownBirth: Birth = { kind: 'unknown' };

/**
 * How many years an “about” may be out, either way. **Unverified**: a setting of this product; no published measure of how
 * well officers judge age by eye was read.
 */
const estimateGive = 2;

const twoDigits = (value: number) => String(value).padStart(2, '0');
const fourDigits = (value: number) => String(value).padStart(4, '0');

/** Born on a day that is known. */
export function bornOn(day: Day): Birth {
  return { kind: 'known', earliest: day, latest: day, basis: 'date' };
}

/** Born in a month; `month` from 1 to 12. */
export function bornInMonth(year: number, month: number): Birth {
  const earliest = asDay(`${fourDigits(year)}-${twoDigits(month)}-01`);
  return { kind: 'known', earliest, latest: plusDays(plusDays(earliest, 0, 1), -1), basis: 'month' };
}

/** Born in a year, or so many years about it. */
export function bornInYear(year: number, give = 0): Birth {
  return {
    kind: 'known',
    earliest: asDay(`${fourDigits(year - give)}-01-01`),
    latest: asDay(`${fourDigits(year + give)}-12-31`),
    basis: give === 0 ? 'year' : 'estimate',
  };
}

/**
 * Said or judged to be of an age, or between two ages, on a day: born after the day on which somebody would have turned one
 * more, and not after the day on which they turned the least.
 * @param least, @param most whole years, `least` not more than `most`
 */
export function agedBetween(least: number, most: number, on: Day, basis: BirthBasis = 'age'): Birth {
  return {
    kind: 'known',
    earliest: plusDays(plusDays(on, 0, -(most + 1) * 12), 1),
    latest: plusDays(on, 0, -least * 12),
    basis,
  };
}

/** Judged to be about an age on a day: that age, give or take. */
export function agedAbout(age: number, on: Day, give = estimateGive): Birth {
  return agedBetween(Math.max(0, age - give), age + give, on, 'estimate');
}
