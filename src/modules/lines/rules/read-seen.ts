import { readNumber } from '#engines/phones/index.ts';
import { ok, type Result, refused } from '#kernel/result.ts';

/** What somebody typed or pasted where the number of a sighting goes. */
export interface Seen {
  /** The number alone, E.164; null where there is none, or a message. */
  readonly number: string | null;
  /** The message as it came, kept as evidence; empty where only a number was typed. */
  readonly message: string;
  /** The numbers that stand in the message, each once. */
  readonly numbers: readonly string[];
}

/** Longest message that is kept. */
export const longestMessage = 4000;

/** Digits with what people put between and before them. */
const numberForm = /(?:\+|\b00)?\(?\d(?:[\s().-]{0,2}\d){8,14}/g;

/** A text with words in it is a message; a number with a slip in it is not. */
function isMessage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 || (letters >= 3 && /\n/.test(text));
}

function numbersIn(text: string): readonly string[] {
  const read = (text.match(numberForm) ?? []).map((each) => readNumber(each.trim()));
  return [...new Set(read.flatMap((each) => (each.ok ? [each.value.e164] : [])))];
}

/**
 * Reads a number in any form, or a message with or without numbers in it.
 * @returns what was read, or a sentence that says what to do
 */
export function readSeen(typed: string): Result<Seen, string> {
  const text = typed.trim();
  if (text === '') return ok({ number: null, message: '', numbers: [] });
  if (text.length > longestMessage)
    return refused(`Shorten the message to ${longestMessage.toLocaleString('en-GB')} characters.`);
  const number = readNumber(text);
  if (number.ok) return ok({ number: number.value.e164, message: '', numbers: [] });
  const numbers = numbersIn(text);
  if (isMessage(text) || (numbers.length > 0 && /\p{L}/u.test(text)))
    return ok({ number: null, message: text, numbers });
  return refused(number.problem);
}
