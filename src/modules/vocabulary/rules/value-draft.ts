import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import { type Day, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { overlapping } from './drug-class.ts';
import { isOffered } from './in-use.ts';
import { readDay } from './read-day.ts';
import { standings, type Value, type VocabularyList } from './value.ts';
import { particularField, type ValueForm } from './value-form.ts';

/** A value that can be recorded, and why. */
export interface ValueDraft extends Value {
  readonly reason: string;
}

/** What a draft is held against. */
export interface DraftContext {
  readonly today: Day;
  readonly list: VocabularyList;
  /** Everything that the list holds now. */
  readonly values: readonly Value[];
  /** The values of the lists that particulars come from, by the list's code. */
  readonly choices: Readonly<Record<string, readonly Value[]>>;
  /** The value that is changed; null for a new one. */
  readonly changed: Value | null;
}

/** The form of a code: letters and figures, with single spaces, hyphens or plus signs between. */
const codeForm = /^[A-Za-z0-9]+([ +-][A-Za-z0-9]+)*\+?$/;
const longestCode = 60;

function wrongWithCode(code: string, { values, changed }: DraftContext): string | null {
  if (changed !== null) return null;
  if (code === '') return 'Enter the code';
  if (code.length > longestCode) return `The code must be ${longestCode} characters or fewer`;
  if (!codeForm.test(code)) {
    return 'The code must be letters and figures, with single spaces or hyphens between, like “hire car”';
  }
  const same = values.find((each) => each.code.toLowerCase() === code.toLowerCase());
  return same === undefined
    ? null
    : `The list has the code “${same.code}” already. Change that value, or enter another code`;
}

function wrongWithText(text: string, empty: string | null, what: string, longest: number): string | null {
  if (text === '') return empty;
  return text.length > longest ? `${what} must be ${longest.toLocaleString('en-GB')} characters or fewer` : null;
}

interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly problems: readonly FieldProblem[];
}

/** Reads both days; the last must not be before the first. */
function readDays(form: { readonly from: string; readonly to: string }, today: Day): Days {
  const problems: FieldProblem[] = [];
  const read = (field: 'from' | 'to'): Day | null => {
    if (form[field] === '') return null;
    const day = readDay(form[field], today);
    if (day.ok) return day.value;
    problems.push({ field, message: day.problem });
    return null;
  };
  const from = read('from');
  const to = read('to');
  if (from !== null && to !== null && to < from) {
    problems.push({ field: 'to', message: `The last day must be ${sayDay(from)}, the first day, or later` });
  }
  return { from, to, problems };
}

function readParticulars(form: ValueForm, { list, choices, changed, today }: DraftContext) {
  const problems: FieldProblem[] = [];
  const particulars: Record<string, string> = {};
  for (const { key, title, of } of list.particulars) {
    const field = particularField(key);
    const typed = form[field as keyof ValueForm];
    particulars[key] = typed;
    // What the value had already stays possible: the other list may have retired it since.
    const isKnown = (choices[of ?? ''] ?? []).some(
      (each) => each.code === typed && (isOffered(each, today) || changed?.particulars[key] === typed),
    );
    if (of !== undefined && !isKnown) problems.push({ field, message: `Choose the ${title.toLowerCase()}` });
    const wrong = wrongWithText(typed, null, `“${title}”`, 1000);
    if (wrong !== null) problems.push({ field, message: wrong });
  }
  return { particulars, problems };
}

function wrongTexts(form: ValueForm, context: DraftContext): readonly FieldProblem[] {
  const wrong = {
    code: wrongWithCode(form.code, context),
    words: wrongWithText(form.words, 'Enter the words that people read', 'The words', 120),
    meaning: wrongWithText(form.meaning, null, 'The meaning', 1000),
    source: wrongWithText(form.source, 'Enter the document or law that this comes from', 'The source', 500),
    standing: standings.some((each) => each === form.standing) ? null : 'Choose how far this can be relied on',
    reason: wrongWithText(form.reason, 'Say why: it stands in the history and in the ledger', 'The reason', 500),
  };
  return Object.entries(wrong).flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}

/**
 * Reads a new or changed value from its form.
 * @returns the draft, or every problem with its field
 */
export function readDraft(form: ValueForm, context: DraftContext): Result<ValueDraft, Invalid> {
  const { from, to, problems: ofDays } = readDays(form, context.today);
  const { particulars, problems: ofParticulars } = readParticulars(form, context);
  const problems = [...wrongTexts(form, context), ...ofDays, ...ofParticulars];
  if (problems.length > 0) return refused(invalid(...problems));
  const draft: ValueDraft = {
    code: context.changed?.code ?? form.code,
    words: form.words,
    meaning: form.meaning,
    source: form.source,
    standing: standings.find((each) => each === form.standing) ?? 'unverified',
    from,
    to,
    particulars,
    reason: form.reason,
  };
  const other = particulars['drug'] === undefined ? null : overlapping(context.values, draft);
  if (other === null) return ok(draft);
  const message = `“${other.words}” covers some of these days. Give it a last day before this first day`;
  return refused(invalid({ field: 'from', message }));
}

/** Reads the last day of a value that is retired, and why. */
export function readRetirement(
  form: { readonly to: string; readonly reason: string },
  value: Value,
  today: Day,
): Result<{ readonly to: Day; readonly reason: string }, Invalid> {
  const { to, problems } = readDays({ from: '', to: form.to }, today);
  const all: FieldProblem[] = [...problems];
  if (form.to === '') all.push({ field: 'to', message: 'Enter the last day on which it is used' });
  if (to !== null && value.from !== null && to < value.from) {
    all.push({ field: 'to', message: `The last day must be ${sayDay(value.from)}, the first day, or later` });
  }
  const wrong = wrongWithText(form.reason, 'Say why: it stands in the history and in the ledger', 'The reason', 500);
  if (wrong !== null) all.push({ field: 'reason', message: wrong });
  return to === null || all.length > 0 ? refused(invalid(...all)) : ok({ to, reason: form.reason });
}
