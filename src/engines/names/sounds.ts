import { doubleMetaphone } from 'double-metaphone';
import { foldName, pairedLetters } from './letters.ts';
import { inLatin } from './script.ts';

/*
 * Two ways of hearing a name, each with the kind of its first vowel, because consonants alone do not tell Hassan from
 * Hussain or Aaron from Erin:
 *   e:STFN/e     English: double metaphone (Lawrence Philips, 2000), for Stephen and Steven, Smith and Smyth
 *   w:mhmd/u     the world: consonants as they vary between romanisations, for Choudhury and Chaudhry, Wójcik and Voycik
 */

/** Consonants that are written differently from one language, or one clerk, to the next. Tried in this order. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/ohn/g, 'on'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  // Rehman and Rahman, Mehmood and Mahmood.
  [/eh(?=[mn])/g, 'ah'],
  [/xh/g, 'J'],
  // Thompson and Thomson; Lewandowski and Levandovski.
  [/mps/g, 'ms'],
  [/(?<=[oe])w(?=sk|icz)/g, 'v'],
  [/shch|sch|sh|sz/g, 'S'],
  [/tsch|tch|tsh|chh|ch|cz/g, 'C'],
  // Before a consonant j is an i: Wojcik and Voycik. No English name has it there.
  [/(?<![dg])j(?=[b-df-hk-np-tvwxz])/g, 'i'],
  [/dzh|dj|gj|zh|rz|j/g, 'J'],
  [/ph/g, 'f'],
  [/([bdgkt])h/g, '$1'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz/g, 'ts'],
  [/(.)\1+/g, '$1'],
  // The last h of Abdullah and Hannah is not heard.
  [/([aeiouy])h$/, '$1'],
];

/** A run of letters that is one vowel; w and y belong to it unless they begin a syllable: Shaw and Yusuf. */
const vowelRun = /[aeiou][aeiouy]*(?:w(?![aeiouy]))?|y(?![aeiou])[aeiouy]*(?:w(?![aeiouy]))?/g;

/** a as in Khan, e as in Ahmed, Ali and Zain, u as in Omar and Saud. */
function kindOfVowel(run: string): 'a' | 'e' | 'u' {
  const first = run.charAt(0);
  if (first === 'o' || first === 'u') return 'u';
  if (first !== 'a') return /w$/.test(run) ? 'u' : 'e';
  if (/[eiy]/.test(run)) return 'e';
  return /[ouw]/.test(run) ? 'u' : 'a';
}

function kindOfFirst(runs: readonly string[]): string {
  return runs[0] === undefined ? '' : kindOfVowel(runs[0]);
}

function heard(folded: string): string {
  return consonants.reduce((word, [pattern, sound]) => word.replace(pattern, sound), folded);
}

/** Consonants, with a star where the word begins with a vowel, and its runs of vowels. */
function bones(folded: string): { readonly hard: string; readonly runs: readonly string[] } {
  const word = heard(folded);
  const hard = word.replace(vowelRun, (_, at: number) => (at === 0 ? '*' : '')).replace(/w/g, 'v');
  return { hard, runs: word.match(vowelRun) ?? [] };
}

/** Every vowel of a word by kind, those that follow their like once: a short word has little else to go by. */
function allVowels(runs: readonly string[]): string {
  const kinds = [...runs.join('')].map((vowel) => (vowel === 'w' ? 'u' : kindOfVowel(vowel)));
  return kinds.join('').replace(/(.)\1+/g, '$1');
}

/** With fewer than two consonants all vowels count, so that Ali, Ella and Alia differ. */
function worldKey(folded: string): string {
  const { hard, runs } = bones(folded);
  const few = hard.replace('*', '').length < 2;
  return `w:${hard}/${few ? allVowels(runs) : kindOfFirst(runs)}`;
}

/** Spellings of which metaphone makes one hiss: Kowalski and Kowalczyk. */
const slavic = /cz|sz|rz|dz|s[ck][iy]$/;

function englishKeys(folded: string): readonly string[] {
  if (slavic.test(folded)) return [];
  const vowel = kindOfFirst(bones(folded).runs);
  return doubleMetaphone(folded)
    .filter((sound) => sound.replace(/^A/, '').length > 1)
    .map((sound) => `e:${sound}/${vowel}`);
}

function keysOf(folded: string): readonly string[] {
  if (folded.length < 2 || /[^a-z]/.test(folded)) return [];
  return [worldKey(folded), ...(folded.length < 3 ? [] : englishKeys(folded))];
}

function listen(word: string): readonly string[] {
  const { latin, vowelled } = inLatin(word);
  const folded = foldName(latin);
  // Unwritten short vowels: the first may have been any, unless the word begins with one that is written.
  if (!vowelled && !/^[aiu]/.test(folded))
    return ['a', 'e', 'u'].map((vowel) => `w:${bones(folded).hard.replace('*', '')}/${vowel}`);
  const paired = pairedLetters(latin);
  return [...new Set([...keysOf(folded), ...(paired === null ? [] : keysOf(foldName(paired)))])];
}

/** Names repeat: one in three in Britain is among the hundred commonest. Emptied when full, never larger. */
const memory = new Map<string, readonly string[]>();
const mostRemembered = 20_000;

/** How a word sounds, as keys; two words that share one sound alike. None for one letter and for unread scripts. */
export function soundsOf(word: string): readonly string[] {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const keys = listen(word.slice(0, 60));
  memory.set(word, keys);
  return keys;
}

/** Whether two words share a sound. */
export function soundAlike(one: string, other: string): boolean {
  const heardOther = soundsOf(other);
  return soundsOf(one).some((sound) => heardOther.includes(sound));
}
