import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf, type Instant, plusDays, plusSeconds } from '#kernel/instant.ts';
import { type HolidayCalendar, published } from './bank-holidays.ts';
import type { HolidayNation } from './one-off-holidays.ts';
import { plusWorkingDays } from './working-days.ts';

/** How long something may take. Exactly one of the three: a rule is by the hour, by the day or by the working day. */
export type Span = { readonly hours: number } | { readonly days: number } | { readonly workingDays: number };

/** When something is due: at a moment when the rule is by the hour, otherwise by the end of a day. What `Clock` shows. */
export type Due = { readonly day: Day } | { readonly at: Instant };

const zone = 'Europe/London';

/** The first moment of a day in London: 23:00 the evening before in universal time while summer time lasts. */
export function startOfDay(day: Day): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 6 }) as Instant;
}

/** The last moment of a day in London, a millionth of a second before midnight. */
export function endOfDay(day: Day): Instant {
  return Temporal.Instant.from(startOfDay(plusDays(day, 1)))
    .subtract({ microseconds: 1 })
    .toString({ fractionalSecondDigits: 6 }) as Instant;
}

/** The end of the working day so many working days after a day; nought is the day itself, or the next that is worked. */
export function endOfWorkingDay(
  day: Day,
  count: number,
  nation: HolidayNation,
  calendar: HolidayCalendar = published,
): Instant {
  return endOfDay(plusWorkingDays(day, count, nation, calendar));
}

/**
 * When something that began at a moment is due.
 *
 * - **Hours** are sixty minutes each, whatever the clocks do: 72 hours from noon on the Saturday in October before the
 *   clocks go back end at 11:00 on Tuesday.
 * - **Days** are days of the calendar in London. The day of the beginning is not counted; the last is, to its end.
 * - **Working days** likewise, over weekends and the bank holidays of the nation whose rule it is.
 *
 * @param nation where the duty lies: a court's, a council's or a force's nation, not that of the person
 */
export function dueAfter(from: Instant, span: Span, nation: HolidayNation, calendar: HolidayCalendar = published): Due {
  if ('hours' in span) return { at: plusSeconds(from, span.hours * 3600) };
  if ('days' in span) return { day: plusDays(dayOf(from), span.days) };
  return { day: plusWorkingDays(dayOf(from), span.workingDays, nation, calendar) };
}

/** The last moment that is still in time: `dueAfter` as an instant, for sorting, storing and comparing. */
export function deadline(
  from: Instant,
  span: Span,
  nation: HolidayNation,
  calendar: HolidayCalendar = published,
): Instant {
  const due = dueAfter(from, span, nation, calendar);
  return 'at' in due ? due.at : endOfDay(due.day);
}
