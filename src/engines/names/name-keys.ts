import { familyStems } from './family-stems.ts';
import { belongingsOf } from './given-forms.ts';
import { foldName } from './letters.ts';
import type { Name } from './name.ts';
import { inLatin } from './script.ts';
import { soundsOf } from './sounds.ts';

/** Which part of the name a key came from; `either` where the order of the words is not known. */
export type KeyPart = 'given' | 'family' | 'either';

/** What a key rests on, the surest first. */
export type KeyKind = 'name' | 'variant' | 'sound' | 'initial';

/**
 * One thing by which two names may meet: they do when they have a key in common. Keys of given and family names are alike,
 * so that a name meets itself with its words in the other order; `part` tells them apart for whoever wants that.
 */
export interface NameKey {
  readonly key: string;
  readonly kind: KeyKind;
  readonly part: KeyPart;
  /** Why somebody with this key may be this person, in words: "“Liz” is short for Elizabeth". */
  readonly why: string;
}

function whyVariant(written: string, head: string, bond: string): string {
  if (bond === 'short') return `“${written}” is short for ${head}`;
  if (bond === 'tongue') return `“${written}” is ${head} in another language`;
  return bond === 'name' ? `named “${written}”` : `“${written}” is a spelling of ${head}`;
}

function soundKeys(word: string, part: KeyPart): readonly NameKey[] {
  return soundsOf(word).map((key) => ({ key, kind: 'sound', part, why: `sounds like “${word}”` }));
}

function givenKeys(word: string, part: KeyPart): readonly NameKey[] {
  const folded = foldName(inLatin(word).latin);
  if (folded === '') return [];
  const named: NameKey = { key: `n:${folded}`, kind: 'name', part, why: `named “${word}”` };
  if ([...folded].length === 1) return [{ key: `i:${folded}`, kind: 'initial', part, why: `begins with ${word}` }];
  const variants = belongingsOf(folded)
    .filter(({ of }) => of.head !== folded)
    .map(({ of, bond }): NameKey => {
      return { key: `n:${of.head}`, kind: 'variant', part, why: whyVariant(word, of.written, bond) };
    });
  const letter = folded.charAt(0);
  const initial: NameKey = { key: `i:${letter}`, kind: 'initial', part, why: `begins with ${letter.toUpperCase()}` };
  return [named, ...variants, ...soundKeys(word, part), initial];
}

function familyKeys(word: string, part: KeyPart): readonly NameKey[] {
  const stems = familyStems(word).filter((stem) => stem !== '');
  const named = stems.map((stem): NameKey => ({ key: `n:${stem}`, kind: 'name', part, why: `named “${word}”` }));
  // Mc sounds as Mac does, and Kowalska as Kowalski.
  return [...named, ...[...new Set([word, ...stems])].flatMap((each) => soundKeys(each, part))];
}

/** A hyphened or compound name counts whole and in its parts: somebody may use only one of them. */
function withParts(word: string): readonly string[] {
  const parts = word.split(/[-\s]+/).filter((part) => [...part].length > 1);
  return parts.length > 1 ? [word, ...parts] : [word];
}

/**
 * Every key of a name, each once, the surest first. Titles, suffixes and particles have none; with its particles a family
 * name also counts as one word, for “Vandenberg”.
 */
export function nameKeys(name: Name): readonly NameKey[] {
  const eitherWay = name.order === 'unknown' || name.order === 'one name';
  const givenPart = eitherWay ? 'either' : 'given';
  const familyPart = eitherWay ? 'either' : 'family';
  const joined = name.particles.length > 0 ? [[...name.particles, ...name.family].join('')] : [];
  const found = [
    ...[...name.given, ...name.knownAs.flatMap((known) => known.split(' '))].flatMap(withParts).flatMap((word) => {
      return givenKeys(word, givenPart);
    }),
    ...[...name.family, ...name.formerly, ...joined].flatMap(withParts).flatMap((word) => [
      ...familyKeys(word, familyPart),
      // Where the words may stand the other way round, the last may be short for something too.
      ...(eitherWay ? givenKeys(word, familyPart).filter(({ kind }) => kind === 'variant') : []),
    ]),
  ];
  const seen = new Set<string>();
  return found.filter(({ key }) => !seen.has(key) && seen.add(key));
}
