import type { Day } from '#kernel/instant.ts';
import type { Result } from '#kernel/result.ts';
import { ok, refused } from '#kernel/result.ts';
import { readOptionalDay } from '#kernel/stated.ts';

/** What a column of the register may hold. Lists are of codes. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** The values of a record or a fact, by column. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

interface Common {
  /** The column, and the name of the input. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What somebody reads who leaves it empty; without, it may be left empty. */
  readonly required?: string;
}

/** Words as they are typed. */
export interface TextField extends Common {
  readonly kind: 'text';
  /** Most characters. */
  readonly most: number;
  /** A box of several lines. */
  readonly isLong?: boolean;
  /**
   * Reads what has a form of its own (a number, a plate): gives what is kept, or what is wrong and what to do. Without,
   * the words are kept as they are.
   */
  readonly read?: (text: string, today: Day) => Result<string, string>;
  /** How it is shown and put back into the form; without, as it is kept. */
  readonly say?: (kept: string) => string;
  /** Why what is kept may be miscopied or made up, in a sentence: shown beside it, and never a refusal. */
  readonly doubt?: (kept: string, values: FieldValues, today: Day) => string | null;
  /** Narrow input for codes. */
  readonly isShort?: boolean;
  /** What the phone's keyboard should be. */
  readonly inputmode?: 'text' | 'numeric' | 'tel' | 'email';
}

/** One value, or several, of a vocabulary or of a list of our own. */
export interface ChoiceField extends Common {
  readonly kind: 'choice';
  /** The code of a vocabulary, or the choices themselves as code and words. */
  readonly of: string | readonly (readonly [code: string, words: string])[];
  readonly isMany?: boolean;
}

/** A day, past unless told otherwise. */
export interface DayField extends Common {
  readonly kind: 'day';
  readonly isAheadAllowed?: boolean;
}

/** A whole number of something. Kept in units of `scale` (grams as milligrams: 1000; pounds as pence: 100). */
export interface AmountField extends Common {
  readonly kind: 'amount';
  readonly scale: 1 | 100 | 1000;
  readonly least: number;
  readonly greatest: number;
  /** "pounds", "grams"; empty where another field says it. */
  readonly unit: string;
}

/** Yes, no, or nobody asked. */
export interface YesNoField extends Common {
  readonly kind: 'yes or no';
}

/** Everything that a form of the register can ask for. */
export type Field = TextField | ChoiceField | DayField | AmountField | YesNoField;

/** What a field is read and shown with. */
export interface FieldContext {
  readonly today: Day;
  /** The values offered for a field: code and words, in order. Held ones that were retired stand among them. */
  readonly choices: (field: ChoiceField) => readonly (readonly [code: string, words: string])[];
}

const nothing = (field: Field): FieldValue => (field.kind === 'choice' && field.isMany ? [] : null);

function readAmount(field: AmountField, text: string): Result<FieldValue, string> {
  const plain = text.replace(/[£,\s]/g, '').replace(new RegExp(`${field.unit}$`, 'i'), '');
  const digits = { 1: /^-?\d+$/, 100: /^-?\d+(\.\d{1,2})?$/, 1000: /^-?\d+(\.\d{1,3})?$/ }[field.scale];
  if (!digits.test(plain)) {
    const form = { 1: 'a whole number', 100: 'a number such as 1250 or 12.50', 1000: 'a number such as 28 or 0.25' };
    const what = field.unit === '' ? 'an amount' : `an amount in ${field.unit}`;
    return refused(`"${text}" is not ${what}. Enter ${form[field.scale]}.`);
  }
  const kept = Math.round(Number(plain) * field.scale);
  const say = (amount: number): string => (amount / field.scale).toLocaleString('en-GB');
  if (kept < field.least)
    return refused(
      kept < 0
        ? 'It cannot be less than nothing. Take the minus away.'
        : `Enter at least ${say(field.least)} ${field.unit}`.trimEnd().concat('.'),
    );
  if (kept > field.greatest)
    return refused(
      `That is more than ${say(field.greatest)} ${field.unit}`.trimEnd().concat('. Check the number and the unit.'),
    );
  return ok(kept);
}

function readText(field: TextField, text: string, today: Day): Result<FieldValue, string> {
  if (text.length > field.most)
    return refused(
      `Shorten this to ${field.most.toLocaleString('en-GB')} characters. It has ${text.length.toLocaleString('en-GB')}.`,
    );
  return field.read === undefined ? ok(text) : field.read(text, today);
}

function readChoice(field: ChoiceField, codes: readonly string[], context: FieldContext): Result<FieldValue, string> {
  const offered = new Set(context.choices(field).map(([code]) => code));
  const wrong = codes.find((code) => !offered.has(code));
  if (wrong !== undefined) return refused(`"${wrong}" is not on the list. Choose from it.`);
  return ok(field.isMany ? [...new Set(codes)] : (codes[0] ?? null));
}

/**
 * Reads one field as it was typed.
 * @returns what is kept, null or an empty list for what was left empty, or a sentence that says what to do
 */
export function readField(
  field: Field,
  typed: string | readonly string[],
  context: FieldContext,
): Result<FieldValue, string> {
  const all = (typeof typed === 'string' ? [typed] : typed).filter((each) => each !== '');
  const [text] = all;
  if (text === undefined) return field.required === undefined ? ok(nothing(field)) : refused(field.required);
  if (field.kind === 'text') return readText(field, text, context.today);
  if (field.kind === 'choice') return readChoice(field, all, context);
  if (field.kind === 'amount') return readAmount(field, text);
  if (field.kind === 'yes or no')
    return text === 'yes' || text === 'no' ? ok(text === 'yes') : refused('Choose yes or no.');
  const { day, problem } = readOptionalDay(text, context.today, field.isAheadAllowed);
  return problem === undefined ? ok(day) : refused(problem);
}
