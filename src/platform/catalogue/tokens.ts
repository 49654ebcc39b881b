import { doubleMetaphone } from 'double-metaphone';
import { foldLookAlikes } from '#kernel/look-alikes.ts';

/*
 * What a record is found by. Tokens are looked up by equality or by the beginning, never by a pattern: beneath a policy
 * only leakproof operators reach an index (trigram search at a million rows went from 20 to 1,200 ms).
 *   w:word    a word of a name, folded           s:SKT   its sound
 *   x:wrd     the word with one letter left out  d:2140  a number from its end, so that the beginning is its last digits
 *   p:AB12CDE a plate as it is                   i:kezldn      an identifier, letters and figures only
 *   q:A812CD  its look-alikes folded, whole and  e:4321        its end, backwards
 *             with one character left out        c:IP11AA      a postcode
 *   r:EDC218A the same backwards                 o:IP1, o:IP1 1  its first half, and that with the figure after it
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

/**
 * Tokens of a longer text such as an address: its words as they are, numbers among them, and no sounds or slips. For a
 * name, a brand or a street of which the spelling may be wrong use `nameTokens`.
 */
export function textTokens(text: string): readonly string[] {
  return [...new Set(wordsOf(text).map((word) => `w:${word}`))];
}

/** Letters and figures of a plate or a postcode, in capitals. */
export function compactOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** A plate with its look-alikes folded, whole and with each character left out in turn. */
export function plateSlips(compact: string): readonly string[] {
  const folded = foldLookAlikes(compact);
  const slips = new Set([folded]);
  for (let i = 0; i < folded.length; i += 1) slips.add(folded.slice(0, i) + folded.slice(i + 1));
  return [...slips];
}

/**
 * Tokens of a registration mark, however it is spaced. It is then found whole, by look-alikes, with one character wrong,
 * missing, too many or two swapped, with characters that were not seen (`AB12 ?CD`), by its beginning and by its end.
 */
export function plateTokens(plate: string): readonly string[] {
  const compact = compactOf(plate).slice(0, 10);
  if (compact === '') return [];
  return [`p:${compact}`, ...plateSlips(compact).map((slip) => `q:${slip}`), `r:${backwards(foldLookAlikes(compact))}`];
}

const postcodeForm = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2})$/;

/** Tokens of a whole postcode: itself, its first half ("IP1") and that with the figure after it ("IP1 1"). None for other texts. */
export function postcodeTokens(postcode: string): readonly string[] {
  const [, outward, sector] = postcodeForm.exec(compactOf(postcode)) ?? [];
  if (outward === undefined || sector === undefined) return [];
  return [`c:${compactOf(postcode)}`, `o:${outward}`, `o:${outward} ${sector}`];
}

/** An identifier as it is compared: small letters and figures alone. */
export function foldIdentifier(value: string): string {
  return wordsOf(value).join('').slice(0, 64);
}

/** Tokens of an identifier (IMEI, PNC or CRO number, account number, handle, e-mail): the whole of it, and its end. */
export function identifierTokens(value: string): readonly string[] {
  const folded = foldIdentifier(value);
  return folded === '' ? [] : [`i:${folded}`, `e:${backwards(folded)}`];
}

/** Token of a telephone number in E.164: its digits backwards. */
export function numberTokens(e164: string): readonly string[] {
  return [`d:${backwards(e164.replace(/\D/g, ''))}`];
}
