import { type DayNumber, monthOf } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';
import { rates } from './rates.ts';
import type { Span } from './truth.ts';

/** The last day of a span as far as the world goes. */
function endOf(span: Span, asAt: DayNumber): DayNumber {
  return span.until === null ? asAt : Math.min(span.until, asAt);
}

/** Whether a day lies in a span. */
export function isWithin(span: Span, day: DayNumber): boolean {
  return day >= span.since && (span.until === null || day <= span.until);
}

/** Days of a stretch on which something happens that happens `rate` times in thirty days, by the seasons. */
function daysOf(dice: Dice, from: DayNumber, to: DayNumber, rate: number): readonly DayNumber[] {
  if (to < from) return [];
  const tried = dice.count((rate * rates.seasonsMost * (to - from + 1)) / 30);
  const days = Array.from({ length: tried }, () => dice.between(from, to));
  return days.filter((day) => dice.next() * rates.seasonsMost < (rates.seasons[monthOf(day)] ?? 1));
}

/**
 * Days on which something happens during spans, in order.
 * @param rate how often in thirty days
 * @param before what share of it is remembered from before the last full months
 */
export function happeningDays(
  ground: Ground,
  dice: Dice,
  spans: readonly Span[],
  rate: number,
  before: number = rates.rememberedBefore,
): readonly DayNumber[] {
  const days = spans.flatMap((span) => {
    const end = endOf(span, ground.asAt);
    return [
      ...daysOf(dice, span.since, Math.min(end, ground.full - 1), rate * before),
      ...daysOf(dice, Math.max(span.since, ground.full), end, rate),
    ];
  });
  return days.sort((one, other) => one - other);
}

/** A share of what police plan is kept for the intensification week, when one is near. */
const keptForTheWeek = 0.5;
const nearDays = 14;

/** The day on which something planned is done: in an intensification week nearby often enough, within its span. */
export function plannedDay(ground: Ground, dice: Dice, day: DayNumber, spans: readonly Span[]): DayNumber {
  const monday = ground.weeks.find((each) => Math.abs(each + 3 - day) <= nearDays);
  if (monday === undefined || !dice.chance(keptForTheWeek)) return day;
  const moved = dice.between(monday, monday + 6);
  const isInside = spans.some((span) => isWithin(span, day) && isWithin(span, moved));
  return isInside && moved <= ground.asAt ? moved : day;
}
