import { dayNumber } from './day-number.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar, as days since 1970. The “anonymous” computus published in Nature,
 * 20 April 1876 (Meeus, Astronomical Algorithms, chapter 8): whole numbers only, no table, good for every year.
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(rest / 31), (rest % 31) + 1);
}
