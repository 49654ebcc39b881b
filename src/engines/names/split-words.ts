import { isTitle, joinsNext } from './name-words.ts';

/** What was taken out of a text before its words were looked at. */
export interface Asides {
  readonly rest: string;
  readonly knownAs: readonly string[];
  readonly formerly: readonly string[];
}

/** Longest text that is read; no name is longer. */
const longest = 200;

const alias = /(?:^|[\s,;])(?:a\.?k\.?a\.?|also known as|known as|alias|goes by)[\s:]+/i;
const former = /(?:^|[\s,;(])(?:née|nee|né|formerly|born)[\s:]+([\p{L}\p{M}'’-]+)\)?/giu;
const quoted =
  /[“”"«»]([^“”"«»]{1,60})[“”"«»]|\(([^()]{1,60})\)|\[([^[\]]{1,60})\]|(?<=\s)['‘]([\p{L}\p{M} -]{1,40})['’](?=\s|,|$)/gu;

/** One space between words, straight apostrophes, signs that people type for nothing left out. */
function tidy(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\s,.'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing but letters of English, and no word nor sign that an aside begins with: nine names in ten. */
const simple = /^[a-z]+(?:[ ,.-]+[a-z]+(?:'[a-z]+)?)*$/i;
const mayHoldAside = /aka|known|alias|goes|nee|born|former/i;

/** Takes former and other names out of a text. */
export function takeAsides(text: string): Asides {
  if (text.length < longest && simple.test(text) && !mayHoldAside.test(text))
    return { rest: text.replace(/ {2,}/g, ' '), knownAs: [], formerly: [] };
  const knownAs: string[] = [];
  const formerly: string[] = [];
  const keep = (names: string[], name: string | undefined) => {
    const tidied = tidy(name ?? '').replace(/[,.]+$/, '');
    if (/\p{L}/u.test(tidied)) names.push(tidied);
    return ' ';
  };
  const [main = '', ...others] = text.slice(0, longest).split(alias);
  for (const other of others) keep(knownAs, other);
  const rest = main
    .replace(former, (_, name: string) => keep(formerly, name))
    .replace(quoted, (...found: string[]) => keep(knownAs, found[1] ?? found[2] ?? found[3] ?? found[4]));
  return { rest: tidy(rest), knownAs, formerly };
}

/** "J.P." is two initials, "Dr." and "St." are words. */
function undot(word: string): readonly string[] {
  if (!word.includes('.')) return [word];
  const parts = word.split('.').filter((part) => part !== '');
  return parts.every((part) => /^\p{L}\p{M}*$/u.test(part)) ? parts : [parts.join('')];
}

const prefix = /^(?:mc|mac|o'?|m')$/i;

/** Joins "Mc Donald", "O' Brien" and "O Brien", which are one word wherever else they are written. */
function joinPrefixes(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const next = words[i + 1];
    // A lone O is an initial unless it comes late, before the last word, as in "Sean O Brien".
    const joins = next !== undefined && prefix.test(word) && (!/^o$/i.test(word) || (i > 0 && i === words.length - 2));
    if (joins && next.length > 1) {
      joined.push(/^o/i.test(word) ? `${word.charAt(0)}'${next}` : `${word}${next}`);
      i += 1;
    } else joined.push(word);
  }
  return joined;
}

/** Joins "Abdul Rahman" and "Abd al Rahman" into one name with spaces in it, where there are so many words. */
function joinCompounds(words: readonly string[], least: number): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const next = words[i + 1];
    const after = words[i + 2];
    if (next === undefined || words.length < least || !joinsNext(word)) joined.push(word);
    else if (after !== undefined && /^(?:al|ul|ur|el|us|ar|as|ud)$/i.test(next)) {
      joined.push(`${word} ${next} ${after}`);
      i += 2;
    } else {
      joined.push(`${word} ${next}`);
      i += 1;
    }
  }
  return joined;
}

/**
 * The words of one side of a comma, or of a whole name, with its titles apart. In a whole name “Abdul Rahman” is a given and
 * a family name; on one side of a comma it is one.
 */
export function splitWords(
  text: string,
  isWhole: boolean,
): { readonly titles: readonly string[]; readonly words: readonly string[] } {
  const bare = text
    .split(' ')
    .flatMap(undot)
    // "al-Hassan" and "Al-Hassan" are a particle and a name; "Jean-Paul" is one word.
    .flatMap((word) => (/^(?:al|el|ul|ur|ud)-./i.test(word) ? [word.slice(0, 2).toLowerCase(), word.slice(3)] : [word]))
    .map((word) => word.replace(/^[-',]+|[-',]+$/g, (sign, at: number) => (sign === "'" && at > 0 ? "'" : '')))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const titles: string[] = [];
  let at = 0;
  while (isTitle(bare[at] ?? '', bare.length - at - 1)) {
    titles.push(bare[at] ?? '');
    at += 1;
  }
  return { titles, words: joinCompounds(joinPrefixes(bare.slice(at)), isWhole ? 3 : 2) };
}
