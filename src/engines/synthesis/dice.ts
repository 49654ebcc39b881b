/**
 * Chance that falls the same way every time, and that is split by name: what is drawn under one name does not depend on
 * how much is drawn under another, so that a change of one part of the simulation leaves the others as they were.
 */
export interface Dice {
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  /** A whole number from `least` to `most`, both of them possible. */
  between(least: number, most: number): number;
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** One of these, each as likely. Throws on an empty list. */
  pick<Value>(from: readonly Value[]): Value;
  /** One of these by its share; shares need not add up to anything. */
  weighted<Value>(shares: readonly (readonly [Value, number])[]): Value;
  /** How often something happens that happens `mean` times on average (Poisson). */
  count(mean: number): number;
  /** Dice of its own for a named part. */
  split(name: string): Dice;
}

/** A 64-bit mix of text and two words (after cyrb53, public domain): good enough to scatter, never for a secret. */
function mix(text: string, first: number, second: number): readonly [number, number] {
  let a = 0xdeadbeef ^ first;
  let b = 0x41c6ce57 ^ second;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [a >>> 0, b >>> 0];
}

/** The generator sfc32 (Doty-Humphrey, public domain): 128 bits of state, fast, the same on every machine. */
function generator(first: number, second: number): () => number {
  let [a, b, c, d] = [first | 0, second | 0, (first ^ 0x9e3779b9) | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

function poisson(next: () => number, mean: number): number {
  if (mean <= 0) return 0;
  // In steps, as e to the minus of a large mean is nothing.
  let left = mean;
  let found = 0;
  while (left > 30) {
    found += poisson(next, 30);
    left -= 30;
  }
  const limit = Math.exp(-left);
  let product = next();
  while (product > limit) {
    found += 1;
    product *= next();
  }
  return found;
}

function diceOf(first: number, second: number): Dice {
  const next = generator(first, second);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
    weighted: (shares) => {
      const total = shares.reduce((sum, [, share]) => sum + share, 0);
      let left = next() * total;
      for (const [value, share] of shares) {
        left -= share;
        if (left < 0) return value;
      }
      const last = shares.at(-1);
      if (last === undefined) throw new Error('Nothing to pick from');
      return last[0];
    },
    count: (mean) => poisson(next, mean),
    split: (name) => diceOf(...mix(name, first, second)),
  };
}

/**
 * Dice for a seed.
 * @param seed any whole number: the same seed gives the same country
 */
export function makeDice(seed: number): Dice {
  return diceOf(...mix('synthesis', seed >>> 0, Math.floor(seed / 4_294_967_296)));
}
