import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import { agedAbout, agedBetween, type Birth, bornInMonth, bornInYear, bornOn, unknownBirth } from './birth.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** Older than anybody: a slip of the pen. */
const oldest = 120;

const help = 'Enter a date of birth, like 14 March 2010, a year, or an age, like about 15';
const unreal = 'The date of birth must be a real date, like 14 March 2010';
const future = 'The date of birth must be today or earlier';
const tooOld = `The age must be ${oldest} or less`;

type Read = Result<Birth, string>;
type Reader = (found: readonly string[], on: Day) => Read;

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}

function within(birth: Birth, on: Day): Read {
  if (birth.kind === 'unknown') return ok(birth);
  if (birth.earliest > on) return refused(future);
  if (Number(birth.earliest.slice(0, 4)) < Number(on.slice(0, 4)) - oldest - 5) return refused(tooOld);
  // Who is known today was born by today, even where only the year was said.
  return ok(birth.latest > on ? { ...birth, latest: on } : birth);
}

function monthRead(year: string, month: number, on: Day): Read {
  if (month < 1 || month > 12) return refused('The month must be from 1 to 12');
  return within(bornInMonth(Number(year), month), on);
}

function agesRead(least: number, most: number, on: Day): Read {
  if (least > most) return refused('The second age must be more than the first');
  return most > oldest ? refused(tooOld) : ok(agedBetween(least, most, on, least === most ? 'age' : 'estimate'));
}

const word = (found: readonly string[], at: number): string => found[at] ?? '';
const number = (found: readonly string[], at: number): number => Number(found[at]);

/** What was meant for a whole day: 31/02/2010 and 31 February 2010, but neither 15-17 nor 3/2010. */
const wholeDay = new RegExp(
  `^\\d{1,4} ?[-/. ] ?\\d{1,2} ?[-/. ] ?\\d{1,4}$|^\\d{1,2}(?:st|nd|rd|th)? (?:${longMonths}),? \\d{2,4}$`,
);

/** What may be typed besides a whole day, most particular first. Every pattern is fixed in length or in its parts: none can run away. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:unknown|not known|n\/?k|\?)$/, () => ok(unknownBirth)],
  [new RegExp(`^(${longMonths}),? (\\d{4})$`), (f, on) => monthRead(word(f, 2), monthOf(word(f, 1)), on)],
  [/^(\d{1,2})[/.-](\d{4})$/, (f, on) => monthRead(word(f, 2), number(f, 1), on)],
  [/^(?:born )?(?:in )?(\d{4})$/, (f, on) => within(bornInYear(number(f, 1)), on)],
  [
    /^(?:born )?(?:in )?(?:about|around|approx\.?|approximately|c\.?|circa|~) ?(\d{4})$/,
    (f, on) => within(bornInYear(number(f, 1), 1), on),
  ],
  [
    /^(?:under|below|less than) (\d{1,3})$/,
    (f, on) => (number(f, 1) < 1 ? refused(help) : agesRead(0, number(f, 1) - 1, on)),
  ],
  [/^(?:over|above|at least) (\d{1,3})$/, (f, on) => agesRead(number(f, 1), oldest, on)],
  [/^(\d{1,3})(?:\+| plus| or over| or older| and over)$/, (f, on) => agesRead(number(f, 1), oldest, on)],
  [/^(\d{1,3}) ?(?:-|–|to|or|\/) ?(\d{1,3})$/, (f, on) => agesRead(number(f, 1), number(f, 2), on)],
  [/^(\d{1,3})$/, (f, on) => agesRead(number(f, 1), number(f, 1), on)],
  [
    /^(?:about|around|approx\.?|approximately|c\.?|circa|~) ?(\d{1,3})$|^(\d{1,3}) ?(?:\?|ish|or so)$/,
    (f, on) => {
      const age = Number(f[1] ?? f[2]);
      return age > oldest ? refused(tooOld) : ok(agedAbout(age, on));
    },
  ],
];

/**
 * Reads what somebody typed about a birth or an age.
 * @param typed "14/3/2010", "14 March 2010", "March 2010", "2010", "15", "about 15", "15 or 16", "under 18", "not known"
 * @param on the day on which the age was said: the day of the event, or today
 * @returns the birth, or what is wrong in words for the page
 */
export function readBirth(typed: string, on: Day): Read {
  const plain = typed
    .slice(0, 100)
    .toLowerCase()
    .replace(/[‘’“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:date of birth|dob|aged?|born on)[: ]+/, '')
    .replace(/ ?(?:years?(?: old)?|yrs?(?: old)?|y\/o|yo)$/, '');
  if (plain === '') return refused(help);
  const day = recogniseDay(plain, on, { serial: false });
  if (day !== null) return within(bornOn(day), on);
  if (wholeDay.test(plain)) return refused(unreal);
  for (const [form, read] of forms) {
    const found = form.exec(plain);
    if (found !== null) return read(found, on);
  }
  return refused(help);
}
