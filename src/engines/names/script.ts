import { readArabic } from './arabic-script.ts';
import { readCyrillic, readGreek } from './cyrillic-script.ts';

/** What a name is written in. `other` is a script that is not yet read; such a name is only found as it was written. */
export type Script = 'latin' | 'arabic' | 'cyrillic' | 'greek' | 'other' | 'mixed' | 'none';

const tests: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
];

/** The script of a text: `mixed` when it has letters of several, `none` when it has no letters. */
export function scriptOf(text: string): Script {
  if (/^[\x20-\x7e]*[a-z][\x20-\x7e]*$/i.test(text)) return 'latin';
  const found = tests.filter(([, test]) => test.test(text)).map(([script]) => script);
  if (
    /[^\P{L}\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u.test(
      text,
    )
  )
    found.push('other');
  const [only, second] = found;
  if (only === undefined) return 'none';
  return second === undefined ? only : 'mixed';
}

/** A word in Latin letters, with whether its vowels are known. */
export interface LatinWord {
  readonly latin: string;
  readonly vowelled: boolean;
}

/** Writes one word of another script in Latin letters; what cannot be read stays as it is. */
export function inLatin(word: string): LatinWord {
  switch (scriptOf(word)) {
    case 'arabic':
      return readArabic(word);
    case 'cyrillic':
      return { latin: readCyrillic(word), vowelled: true };
    case 'greek':
      return { latin: readGreek(word), vowelled: true };
    case 'latin':
    case 'other':
    case 'mixed':
    case 'none':
      return { latin: word, vowelled: true };
  }
}
