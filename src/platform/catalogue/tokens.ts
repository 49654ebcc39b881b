import { doubleMetaphone } from 'double-metaphone';

/*
 * What a record is found by. Tokens are looked up by equality or by the beginning, never by a pattern: beneath a policy
 * only leakproof operators reach an index (trigram search at a million rows went from 20 to 1,200 ms).
 *   w:word    a word of a name, folded           s:SKT   its sound
 *   x:wrd     the word with one letter left out  d:2140  a number from its end, so that the beginning is its last digits
 */

/** Folds a text to what search compares: lower case, accents off, letters and digits only. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 40));
}

/** The sounds of a word; none for short words and those with digits, which are told apart by eye. */
export function soundsOf(word: string): readonly string[] {
  if (word.length < 3 || /[^a-z]/.test(word)) return [];
  return [...new Set(doubleMetaphone(word))].filter((sound) => sound !== '');
}

/**
 * The word and everything that it becomes when one letter is left out. Two words that differ by one letter more, less
 * or other, or by two swapped, share at least one of these.
 */
export function slipsOf(word: string): readonly string[] {
  if (word.length < 4 || word.length > 16) return [];
  const slips = new Set([word]);
  for (let i = 0; i < word.length; i += 1) slips.add(word.slice(0, i) + word.slice(i + 1));
  return [...slips];
}

/** Digits from the last to the first. */
export function backwards(digits: string): string {
  return [...digits].reverse().join('');
}

/** Tokens of a name, brand or other short text. */
export function nameTokens(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => [
    `w:${word}`,
    ...soundsOf(word).map((sound) => `s:${sound}`),
    ...slipsOf(word).map((slip) => `x:${slip}`),
  ]);
}

/** Token of a telephone number in E.164: its digits backwards. */
export function numberTokens(e164: string): readonly string[] {
  return [`d:${backwards(e164.replace(/\D/g, ''))}`];
}
