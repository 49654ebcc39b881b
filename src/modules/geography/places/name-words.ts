import { plainWord } from '#engines/addresses/index.ts';

/** Short forms in names of places, in full: "Gt Yarmouth", "Nth Walsham". A saint is always `st`. */
const inFull: Readonly<Record<string, string>> = {
  gt: 'great',
  grt: 'great',
  lt: 'little',
  lit: 'little',
  upr: 'upper',
  lwr: 'lower',
  nth: 'north',
  sth: 'south',
  mkt: 'market',
  saint: 'st',
  upon: 'on',
  jn: 'junction',
  jct: 'junction',
  rd: 'road',
  intl: 'international',
};

/**
 * The words of a name of a place in the form in which names are compared: lower case, without accents, apostrophes and
 * hyphens, short forms in full. "St. Anne's-on-Sea" is `st annes on sea`.
 */
export function nameWords(text: string): readonly string[] {
  const words = text
    .replace(/&|\+/g, ' and ')
    .split(/[^\p{L}\p{M}\p{N}.'’‘]+/u)
    .map(plainWord)
    .filter((word) => word !== '')
    .map((word) => inFull[word] ?? word);
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The same without spaces: "Miltonkeynes" and "Milton Keynes" are one, "Northwest" and "North West" too. */
export function nameKey(text: string): string {
  return nameWords(text).join('');
}
