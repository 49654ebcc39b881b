import { type Day, isDay, plusDays } from '#kernel/instant.ts';

/** In which ways a room reads days otherwise than a file about the past does. */
export interface DayForms {
  /** Whether five digits alone are a day that a spreadsheet counts. False for boxes of forms: nobody types that. */
  readonly serial?: boolean;
  /** How many years ahead of this one two digits may mean: with 1, in 2026, 27 is 2027 and 28 is 1928. */
  readonly yearsAhead?: number;
}

/** A time of day on the 24-hour clock. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const months = [
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

const twoDigits = (value: number | string) => String(value).padStart(2, '0');

/**
 * The whole year that was meant by four digits or by two: the latest such year that does not lie too far ahead. In 2026,
 * 26 is 2026 and 27 is 1927.
 */
export function fullYear(digits: string, today: Day, yearsAhead = 0): string {
  if (digits.length === 4) return digits;
  const latest = Number(today.slice(0, 4)) + yearsAhead;
  return String(latest - ((latest - Number(digits)) % 100));
}

/** The form 2026-11-21 of whatever was typed, real day or not; null when it has the form of no day. */
function formOf(text: string, today: Day, { serial = true, yearsAhead = 0 }: DayForms): string | null {
  const iso = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/.exec(text);
  if (iso !== null) return `${iso[1]}-${twoDigits(iso[2] ?? '')}-${twoDigits(iso[3] ?? '')}`;
  const british =
    /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/. ]*(\d{4}|\d{2})$/i.exec(text);
  if (british !== null) {
    const [, day = '', monthText = '', year = ''] = british;
    // "Nov", "Novem" and "sept" are months; no two share their first three letters.
    const named = months.findIndex((name) => name.startsWith(monthText.toLowerCase())) + 1;
    const month = /\d/.test(monthText) ? monthText : named;
    return month === 0 ? null : `${fullYear(year, today, yearsAhead)}-${twoDigits(month)}-${twoDigits(day)}`;
  }
  // Five digits alone are the days that a spreadsheet counts from 1900: 32874 is 1 January 1990.
  const counted = serial ? /^(\d{5})(\.\d+)?$/.exec(text) : null;
  return counted === null ? null : plusDays(spreadsheetZero, Number(counted[1]));
}

/**
 * Recognises a day as people and spreadsheets write it: 21/11/2026, 21-11-26, 2026-11-21, 21 Nov 2026,
 * 21st November 26, 46347. The day always comes before the month, and a time behind the day is left out. Which days may
 * be meant, and what to say of others, is for whoever asks.
 * @param text as typed
 * @param today from which the century of a year of two digits is told
 * @returns the day; null for what is no day, or none that exists, such as 31/02/2026
 */
export function recogniseDay(text: string, today: Day, forms: DayForms = {}): Day | null {
  const typed = text.trim();
  // No form is that long, and what is not looked at takes no time.
  if (typed.length > 100) return null;
  const plain = typed.replace(/[\s,]+/g, ' ').replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?(am|pm|Z)?$/i, '');
  const found = formOf(plain, today, forms);
  return found !== null && isDay(found) ? found : null;
}

/** A day as a box of a form shows it, and as `recogniseDay` reads it back: 21/11/2026; empty for none. */
export function typedDay(day: Day | null): string {
  return day === null ? '' : day.split('-').reverse().join('/');
}

/**
 * Reads a time of day as people write it: 14:20, 14.20, 1420, 1420 hrs, 2:20 pm, 2.20pm, 3am, 14:20:31. An hour alone is
 * none, because 3 may be the afternoon; nor is 24:00, whose day nobody agrees on.
 * @returns the time; null for anything else
 */
export function readTypedTime(text: string): TimeOfDay | null {
  const form = /^(\d{1,2})(?:[:.]?(\d{2})(?::\d{2})?)? ?(am|pm|a\.m\.?|p\.m\.?|hrs|hours)?$/i;
  const [, hours = '', minutes, mark = ''] = form.exec(text.trim()) ?? [];
  const half = /^[ap]/i.exec(mark)?.[0].toLowerCase();
  const minute = Number(minutes ?? 0);
  if (hours === '' || minute > 59 || (minutes === undefined && half === undefined)) return null;
  const typed = Number(hours);
  if (half === undefined) return typed > 23 ? null : { hour: typed, minute };
  if (typed < 1 || typed > 12) return null;
  return { hour: (typed % 12) + (half === 'p' ? 12 : 0), minute };
}

/** A time of day as a box of a form shows it, and as `readTypedTime` reads it back: 08:30. */
export function typedTime({ hour, minute }: TimeOfDay): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
