import { Temporal } from 'temporal-polyfill';

declare const instantBrand: unique symbol;
declare const dayBrand: unique symbol;

/** A moment, as ISO 8601 in UTC with six decimals: `2026-11-21T18:53:12.123456Z`. Sorts as text. */
export type Instant = string & { readonly [instantBrand]: 'instant' };

/** A calendar day, as `2026-11-21`. Sorts as text. */
export type Day = string & { readonly [dayBrand]: 'day' };

/** Hands out the present moment. Passed in, so that rules can be tried at any time. */
export type Clock = () => Instant;

const zone = 'Europe/London';

/** Reads any ISO 8601 moment that bears an offset; throws on anything else. */
export function asInstant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 6 }) as Instant;
}

/** The moment that lies this many milliseconds after 1970. */
export function instantFromMilliseconds(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 6 }) as Instant;
}

/** Milliseconds since 1970, whole. */
export function millisecondsOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** The moment so many seconds later (or earlier). */
export function plusSeconds(instant: Instant, seconds: number): Instant {
  return Temporal.Instant.from(instant)
    .add({ milliseconds: Math.round(seconds * 1000) })
    .toString({
      fractionalSecondDigits: 6,
    }) as Instant;
}

/** Tells whether a text is a real calendar day in the form 2026-11-21. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    // Temporal throws a RangeError for 30 February; that is the answer "no", not a fault.
    return false;
  }
}

/** A day that our own code or the database wrote; throws on anything else. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a day: ${text}`);
  return text;
}

/** The day on which a moment falls in London: clocks and deadlines are kept in local time. */
export function dayOf(instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
}

/** The day and the time of day in London, the whole kingdom's time: `{ day: '2026-11-22', time: '03:00' }`. */
export function londonTime(at: Instant): { readonly day: Day; readonly time: string } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    day: local.toPlainDate().toString() as Day,
    time: `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`,
  };
}

/** The day so many days and months later (or earlier). */
export function plusDays(day: Day, days: number, months = 0): Day {
  return Temporal.PlainDate.from(day).add({ months, days }).toString() as Day;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "21 November 2026". */
export function sayDay(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${monthNames[date.month - 1]} ${date.year}`;
}

/** "21 November 2026 at 18:53", London time. */
export function sayInstant(instant: Instant): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
  return `${sayDay(local.toPlainDate().toString() as Day)} at ${time}`;
}

/** "November 2026" for `2026-11`. */
export function sayMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${monthNames[Number(number) - 1]} ${year}`;
}
