import { editDistance } from './edit-distance.ts';

/** A word of the list that is near to what was typed. */
export interface NearWord {
  /** Its place in the list that the index was made of. */
  readonly place: number;
  /** Slips between the two. */
  readonly slips: number;
}

/** Finds words that are spelt nearly alike, in a list that does not change. */
export interface SpellingIndex {
  /**
   * Every word of the list with at most `slips` slips, nearest first, in the order of the list where as near.
   * @param word in the form in which the list is
   * @param slips 0 to 3
   */
  nearest(word: string, slips: number): readonly NearWord[];
}

/** Pairs of neighbouring letters, with the two ends of the word; each slip takes away three of them at most. */
function pairsOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

function listPairs(words: readonly string[]): ReadonlyMap<string, Int32Array> {
  const lists = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    for (const pair of pairsOf(word)) {
      const list = lists.get(pair);
      if (list === undefined) lists.set(pair, [place]);
      else list.push(place);
    }
  }
  return new Map([...lists].map(([pair, places]) => [pair, Int32Array.from(places)]));
}

/**
 * Makes the index. Words that share too few pairs of letters with what is asked for cannot be near, so that only a few
 * are compared letter by letter.
 * @param words in one form (case, spaces), as `nearest` is asked
 */
export function spellingIndex(words: readonly string[]): SpellingIndex {
  const lists = listPairs(words);
  const shared = new Uint16Array(words.length);
  const count = (word: string): readonly number[] => {
    const touched: number[] = [];
    for (const pair of pairsOf(word)) {
      for (const place of lists.get(pair) ?? []) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    return touched;
  };
  return {
    nearest(word, slips) {
      const found: NearWord[] = [];
      for (const place of count(word)) {
        const other = words[place] ?? '';
        const needed = Math.max(word.length, other.length) + 1 - 3 * slips;
        // A pair that occurs twice in both is counted four times: too many are compared then, never too few.
        const pairs = shared[place] ?? 0;
        shared[place] = 0;
        if (pairs < needed || Math.abs(word.length - other.length) > slips) continue;
        const distance = editDistance(word, other, slips);
        if (distance <= slips) found.push({ place, slips: distance });
      }
      return found.sort((one, two) => one.slips - two.slips || one.place - two.place);
    },
  };
}
