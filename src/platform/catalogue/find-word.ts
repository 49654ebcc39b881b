import type { Reason } from './found.ts';
import { cap, type Source } from './look-up.ts';
import { noteBearers, noteBeginning, type Part, waysOf } from './part.ts';
import { slipsOf, soundsOf } from './tokens.ts';

/** A word that stands for another, with why it may mean the same: "“liz” is short for “Elizabeth”". */
export interface Likeness {
  readonly word: string;
  readonly why: string;
}

/**
 * What else a word may be written as, the nearest first. A port: this room knows nothing of names, whoever asks hands in
 * somebody who does. Words that are not names have none.
 */
export type Widen = (word: string) => readonly Likeness[];

/** Most other spellings of one word that are looked for: Muhammad has 31. */
const mostLikenesses = 60;

/** The nearer the spelling the higher, always above a slip. */
function likenessWays(likenesses: readonly Likeness[]): ReadonlyMap<string, Reason> {
  const ways = new Map<string, Reason>();
  for (const [place, { word, why }] of likenesses.slice(0, mostLikenesses).entries())
    ways.set(`w:${word}`, { score: 75 - (10 * place) / mostLikenesses, why });
  return ways;
}

/** Notes what has a word: the very word, its beginning, other spellings of a name, a slip, the same sound. */
export async function findWord(source: Source, part: Part, word: string, widen: Widen): Promise<void> {
  part.exact = `w:${word}`;
  await noteBearers(source, part, waysOf([`w:${word}`], 100, `name has “${word}”`));
  // A figure has no sound, no slip and no beginning: 14 is not 142.
  if (/^\d+$/.test(word)) return;
  if (word.length >= 3) await noteBeginning(source, part, `w:${word}`, 80, `name begins with “${word}”`);
  await noteBearers(source, part, likenessWays(widen(word)));
  if (part.found.size >= cap) return;
  const slips = slipsOf(word).map((slip) => `x:${slip}`);
  await noteBearers(source, part, waysOf(slips, 60, `close spelling of “${word}”`));
  const sounds = soundsOf(word).map((sound) => `s:${sound}`);
  await noteBearers(source, part, waysOf(sounds, 50, `sounds like “${word}”`));
}
