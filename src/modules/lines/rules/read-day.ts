import { type Day, isDay, plusDays, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Day 0 of spreadsheets, so that 1 March 1900 and later come out right although they hold 1900 for a leap year. */
const spreadsheetZero = '1899-12-30' as Day;

/** No line was held in any register before mobile phones were. */
const earliest = '1990-01-01' as Day;

function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  return lower === 'sept' ? 9 : Math.max(months.indexOf(lower as 'jan'), longMonths.indexOf(lower)) + 1;
}

/** Two digits are of this century unless that lies ahead: in 2026, 26 is 2026 and 27 is 1927, which is then refused. */
function fullYear(digits: string, today: Day): string {
  if (digits.length === 4) return digits;
  const thisYear = Number(today.slice(0, 4));
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return String(year > thisYear ? year - 100 : year);
}

function compose(year: string, month: number | string, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The form 2026-11-21 of whatever was typed, real day or not; null when it has the form of no date. */
function recognise(text: string, today: Day): string | null {
  // A time behind the date, as spreadsheets add one, is left out.
  const plain = text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm|Z)?$/i, '').replace(/,/g, ' ');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso !== null) return compose(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(plain);
  if (british !== null) return compose(fullYear(british[3] ?? '', today), british[2] ?? '', british[1] ?? '');
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/. ]*(\d{4}|\d{2})$/i.exec(plain);
  if (words !== null) {
    const month = monthNumber(words[2] ?? '');
    return month === 0 ? null : compose(fullYear(words[3] ?? '', today), month, words[1] ?? '');
  }
  // Five digits alone are the days that a spreadsheet counts from 1900: 32874 is 1 January 1990.
  const serial = /^(\d{5})(\.\d+)?$/.exec(plain);
  return serial === null ? null : plusDays(spreadsheetZero, Number(serial[1]));
}

/**
 * Reads a day that is past or today as people and spreadsheets write it: 21/11/2026, 21-11-26, 2026-11-21, 21 Nov 2026,
 * 21-Nov-26, or a spreadsheet's five-digit day number. The day always comes before the month.
 * @returns the day, or a sentence that says what is wrong and what to do
 */
export function readDay(typed: string, today: Day): Result<Day, string> {
  const found = recognise(typed.trim(), today);
  if (found === null || !isDay(found)) {
    return refused(`"${typed.trim()}" is not a date. Write it like 21/11/2026.`);
  }
  if (found > today) return refused(`${sayDay(found)} has not come yet. Check the year, and that the day comes first.`);
  if (found < earliest) return refused(`${sayDay(found)} is too long ago for a line. Check the year.`);
  return ok(found);
}
