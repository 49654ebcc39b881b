import { type Day, plusDays } from '#kernel/instant.ts';

/**
 * The day at whose beginning somebody attains an age: “the commencement of the relevant anniversary of the date of his
 * birth”. So the Age of Majority Act (Northern Ireland) 1969, section 5(1), read on legislation.gov.uk; section 9 of the
 * Family Law Reform Act 1969 is understood to say the same for England and Wales (it was not read; a barrister’s note on it
 * was: D. Pollard, Trust Law International 34(1), 2020).
 *
 * Who was born on 29 February attains an age on 1 March in a year that has no such day: **unverified**. Those Acts do not
 * say. The Supreme Court of the Australian Capital Territory read like words so for a girl born on 29 February 2000, and it
 * is the reading under which a child stays a child for the longer time. For Scotland the Age of Legal Capacity (Scotland)
 * Act 1991, section 6, is understood to say it outright (not read).
 */
export function attains(born: Day, years: number): Day {
  const anniversary = plusDays(born, 0, years * 12);
  // The calendar's arithmetic gives 28 February for an anniversary that does not exist.
  return born.endsWith('-02-29') && !anniversary.endsWith('-02-29') ? plusDays(anniversary, 1) : anniversary;
}

/** Whole years lived at the end of a day by somebody born on a day; less than nought before the birth. */
export function yearsLived(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return attains(born, years) <= on ? years : years - 1;
}
