import type { FieldProblem } from './failure.ts';
import type { Day } from './instant.ts';
import { sayDay } from './instant.ts';
import { type Statement, statements } from './marking.ts';
import { recogniseDay } from './typed-day.ts';

/**
 * What every statement of the register bears: whether it is fact, opinion or assessment (DPA 2018 s.38(3)), how it is
 * graded, where it comes from, and since when and until when it holds.
 */
export interface Stated {
  readonly statement: Statement;
  /** 3x5x2 as the database holds it: assessment, then source, "B2"; null when nobody has graded it. */
  readonly grade: string | null;
  readonly source: string;
  readonly since: Day | null;
  readonly until: Day | null;
}

/** The same as the form sends it: nothing typed is lost. */
export interface StatedForm {
  readonly statement: string;
  readonly grade: string;
  readonly source: string;
  readonly since: string;
  readonly until: string;
}

/** Every grade that 3x5x2 knows, the best first. */
export const grades: readonly string[] = ['A', 'B', 'C', 'D', 'E'].flatMap((assessment) =>
  ['1', '2', '3'].map((source) => `${assessment}${source}`),
);

/** Nothing on this register happened before: catches a year that was mistyped. */
export const earliestDay = '1900-01-01' as Day;

/** A day that was read, or why it cannot stand. */
export type DayRead = { readonly day: Day | null; readonly problem?: string };

/**
 * Reads a day that somebody typed into an optional field.
 * @param ahead whether a day may lie ahead; if not, what has not come yet is refused
 */
export function readOptionalDay(text: string, today: Day, ahead = false): DayRead {
  if (text === '') return { day: null };
  const day = recogniseDay(text, today, { serial: false, yearsAhead: ahead ? 10 : 0 });
  if (day === null) return { day: null, problem: `"${text}" is not a date. Write it like 21/11/2026.` };
  if (!ahead && day > today)
    return { day: null, problem: `${sayDay(day)} has not come yet. Check the year, and that the day comes first.` };
  if (day < earliestDay) return { day: null, problem: `${sayDay(day)} is too long ago. Check the year.` };
  return { day };
}

/**
 * Reads what was stated. Days may not lie ahead: what is to come is a task, not a fact.
 * @param today the present day in London
 * @param isAheadAllowed for what may be known beforehand, such as the end of an order
 */
export function readStated(
  typed: StatedForm,
  today: Day,
  isAheadAllowed = false,
): { readonly value: Stated; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const wrong = (field: keyof StatedForm, message: string): void => void problems.push({ field, message });
  const since = readOptionalDay(typed.since, today, isAheadAllowed);
  if (since.problem !== undefined) wrong('since', since.problem);
  const until = readOptionalDay(typed.until, today, isAheadAllowed);
  if (until.problem !== undefined) wrong('until', until.problem);
  if (since.day !== null && until.day !== null && until.day < since.day)
    wrong('until', 'The end lies before the beginning. Check both dates.');
  const statement = statements.find((each) => each === typed.statement);
  if (statement === undefined) wrong('statement', 'Choose whether this is a fact, an opinion or an assessment.');
  if (typed.grade !== '' && !grades.includes(typed.grade)) wrong('grade', 'Choose a grade from the list.');
  if (typed.source === '')
    wrong('source', 'Say where this comes from, such as “intelligence report” or “phone download”.');
  else if (typed.source.length > 300) wrong('source', 'Shorten the source to 300 characters.');
  return {
    value: {
      statement: statement ?? 'fact',
      grade: typed.grade === '' ? null : typed.grade,
      source: typed.source,
      since: since.day,
      until: until.day,
    },
    problems,
  };
}

/**
 * "used since 9 November 2026, until 12 November 2026"; empty where nothing is known of its time.
 * @param words what the two days mean of it; null where it has no time
 */
export function saySpan(
  { since, until }: Pick<Stated, 'since' | 'until'>,
  words: { readonly since: string; readonly until: string } | null,
): string {
  if (words === null) return '';
  const parts = [
    ...(since === null ? [] : [`${words.since.toLowerCase()} ${sayDay(since)}`]),
    ...(until === null ? [] : [`${words.until.toLowerCase()} ${sayDay(until)}`]),
  ];
  return parts.join(', ');
}
