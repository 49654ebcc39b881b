import { type Day, type Instant, londonTime, plusDays, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { earliestDay } from '#kernel/stated.ts';
import { readTypedTime, recogniseDay, typedDay, typedTime } from '#kernel/typed-day.ts';

/** A day, and the time of day where it is known: 14:20, or empty. */
export interface SeenWhen {
  readonly day: Day;
  readonly time: string;
}

const timeAtEnd =
  /(?:^|[\s,]+)(?:at\s+)?(\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:am|pm|hrs)?|\d{1,2}\s?(?:am|pm)|\d{4}\s?hrs)$/i;

function readDay(text: string, today: Day): Day | null {
  if (/^(|today|now)$/i.test(text)) return today;
  if (/^yesterday$/i.test(text)) return plusDays(today, -1);
  return recogniseDay(text, today, { serial: false });
}

/** The present moment as the box shows it: "21/11/2026 14:20". */
export function typedNow(now: Instant): string {
  const { day, time } = londonTime(now);
  return `${typedDay(day)} ${time}`;
}

/**
 * Reads when something was seen as people type it: "now", "14:20", "yesterday 9pm", "20/11/2026 at 14:20",
 * "20 November 2026". Left empty it is now.
 * @returns the day and the time of London, or a sentence that says what to do
 */
export function readWhen(typed: string, now: Instant): Result<SeenWhen, string> {
  const present = londonTime(now);
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '' || /^(just )?now$/i.test(text)) return ok(present);
  const wrong = refused<string>(`"${text.slice(0, 60)}" is not a day or a time. Write it like 21/11/2026 14:20.`);
  if (text.length > 60) return wrong;
  const whole = readTypedTime(text);
  const at = whole === null ? timeAtEnd.exec(text) : null;
  const time = whole ?? (at === null ? null : readTypedTime(at[1] ?? ''));
  if (at !== null && time === null) return wrong;
  const rest = whole === null ? text.slice(0, at?.index ?? text.length).trim() : '';
  const day = readDay(rest.replace(/,$/, ''), present.day);
  if (day === null || (rest === '' && time === null)) return wrong;
  const told: SeenWhen = { day, time: time === null ? '' : typedTime(time) };
  if (day > present.day || (day === present.day && told.time > present.time))
    return refused(
      `${sayDay(day)}${told.time === '' ? '' : ` at ${told.time}`} has not come yet. Check the day and the time.`,
    );
  return day < earliestDay ? refused(`${sayDay(day)} is too long ago. Check the year.`) : ok(told);
}
