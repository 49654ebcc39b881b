import { isGivenName } from './given-forms.ts';
import { foldName } from './letters.ts';
import { type Name, type NameOrder, noName } from './name.ts';
import { isParticle, isSuffix, isVietnamese } from './name-words.ts';
import { inLatin, scriptOf } from './script.ts';
import { splitWords, takeAsides } from './split-words.ts';

/** Given and family words in their places. */
interface Places {
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly family: readonly string[];
  readonly order: NameOrder;
}

const isInitial = (word: string) => /^\p{L}\p{M}*$/u.test(word);

/** SMITH, but not J, JP or the Roman II. Two capitals are taken for a name only with a vowel: LI. */
function isShouted(word: string): boolean {
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return false;
  return word.length > 2 || (word.length === 2 && /[AEIOUY]/.test(word));
}

/** Particles at the head of family words, with what follows them. At least one word is left as the name. */
function familyOf(words: readonly string[]): {
  readonly particles: readonly string[];
  readonly family: readonly string[];
} {
  let at = 0;
  while (at < words.length - 1 && isParticle(words[at] ?? '', false)) at += 1;
  return { particles: words.slice(0, at), family: words.slice(at) };
}

/** "SMITH John" and "John SMITH": capitals show the family name when the other words are not in capitals. */
function byCapitals(words: readonly string[]): Places | null {
  const shouted = words.map(isShouted);
  const first = shouted.indexOf(true);
  const last = shouted.lastIndexOf(true);
  const calm = words.filter((word, i) => !shouted[i] && /\p{Ll}/u.test(word));
  if (first < 0 || calm.length === 0) return null;
  if (first === 0 && last < words.length - 1 && shouted.slice(0, last + 1).every(Boolean))
    return { given: words.slice(last + 1), ...familyOf(words.slice(0, last + 1)), order: 'family first' };
  if (last === words.length - 1 && first > 0 && shouted.slice(first).every(Boolean)) {
    const from = particlesBefore(words, first);
    return { given: words.slice(0, from), ...familyOf(words.slice(from)), order: 'given first' };
  }
  return null;
}

/** Where the particles before a place begin; never at the first word. */
function particlesBefore(words: readonly string[], place: number): number {
  let from = place;
  while (from > 1 && isParticle(words[from - 1] ?? '', false)) from -= 1;
  return from;
}

/** "Patel R" and "Smith J P": initials behind a name. */
function byInitials(words: readonly string[]): Places | null {
  const initials = words.findIndex(isInitial);
  if (initials < 1 || !words.slice(initials).every(isInitial)) return null;
  return { given: words.slice(initials), ...familyOf(words.slice(0, initials)), order: 'family first' };
}

/** Given names, then the family name: from the first particle, or else the last word. */
function inUsualOrder(words: readonly string[]): Places {
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isParticle(word, false));
  const from = particle > 0 ? particle : words.length - 1;
  const given = words.slice(0, from);
  const last = foldName(inLatin(words.at(-1) ?? '').latin);
  // "Ali Hassan", "Thomas James", "Kowalska Anna": the words do not say which is which.
  const doubtful = particle < 0 && isGivenName(last) && !given.some(isInitial);
  return { given, ...familyOf(words.slice(from)), order: doubtful ? 'unknown' : 'given first' };
}

function place(words: readonly string[]): Places {
  const [only, second] = words;
  if (only === undefined) return { given: [], particles: [], family: [], order: 'nothing' };
  if (second === undefined) return { given: [only], particles: [], family: [], order: 'one name' };
  if (isVietnamese(words.map(foldName)))
    return { given: words.slice(1), particles: [], family: [only], order: 'family first' };
  return byCapitals(words) ?? byInitials(words) ?? inUsualOrder(words);
}

function withoutSuffixes(words: readonly string[]): {
  readonly kept: readonly string[];
  readonly suffixes: readonly string[];
} {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] ?? '')) end -= 1;
  return { kept: words.slice(0, end), suffixes: words.slice(end) };
}

/** The parts of a text at its commas, without those that hold nothing but suffixes: "John Smith, OBE". */
function sidesOf(text: string): { readonly sides: readonly string[]; readonly suffixes: readonly string[] } {
  const [first = '', ...rest] = text.split(',').map((side) => side.trim());
  const isTail = (side: string) => side !== '' && side.split(' ').every(isSuffix);
  return {
    sides: [first, ...rest.filter((side) => side !== '' && !isTail(side))].filter((side) => side !== ''),
    suffixes: rest.filter(isTail).flatMap((side) => side.split(' ')),
  };
}

/**
 * Reads a name as people type it: "SMITH, John Paul", "Dr J. P. O’Brien", "Nguyễn Văn An", "van der Berg, Jan", "Liz".
 * Nothing is refused: what is no name has no parts. At most 200 characters are read.
 */
export function readName(text: string): Name {
  const { rest, knownAs, formerly } = takeAsides(text);
  const { sides, suffixes } = sidesOf(rest);
  const [left = '', ...right] = sides;
  const script = scriptOf(rest);
  if (left === '') return { ...noName, knownAs, formerly };
  const before = splitWords(left, right.length === 0);
  if (right.length > 0) {
    const after = splitWords(right.join(' '), false);
    const trimmed = withoutSuffixes(after.words);
    const { particles, family } = familyOf(before.words);
    const titles = [...before.titles, ...after.titles];
    const order: NameOrder = trimmed.kept.length === 0 || family.length === 0 ? 'one name' : 'family first';
    const tail = [...trimmed.suffixes, ...suffixes];
    return { given: trimmed.kept, family, particles, titles, suffixes: tail, knownAs, formerly, script, order };
  }
  const trimmed = withoutSuffixes(before.words);
  const places = place(trimmed.kept);
  return { ...places, titles: before.titles, suffixes: [...trimmed.suffixes, ...suffixes], knownAs, formerly, script };
}

/** A name as a list has it: "van der Berg, Jan". One name stands alone. */
export function listName(name: Name): string {
  const family = [...name.particles, ...name.family].join(' ');
  const given = name.given.join(' ');
  return family === '' || given === '' ? family + given : `${family}, ${given}`;
}
