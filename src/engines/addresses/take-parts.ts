import { readPostcode } from './postcode.ts';

/** What was found at a place in a text, and the text without it. */
export interface Taken<Found> {
  readonly found: Found;
  readonly rest: string;
}

function without(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} , ${text.slice(end)}`;
}

/** Takes the words after "c/o", "C/O" or "care of", up to the next comma. */
export function takeCareOf(text: string): Taken<string | null> {
  const match = /(?:^|[\s,])(?:c\s?\/\s?o|care of)[\s:]+([^,]+)/i.exec(text);
  if (match === null) return { found: null, rest: text };
  return { found: (match[1] ?? '').trim(), rest: without(text, match.index, match.index + match[0].length) };
}

/** Takes "UPRN 10001234567", which has at most twelve figures. */
export function takeUprn(text: string): Taken<string | null> {
  const match = /\bUPRN\b[\s:#.]*(\d{1,12})(?!\d)/i.exec(text);
  if (match === null) return { found: null, rest: text };
  const figures = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  return { found: figures, rest: without(text, match.index, match.index + match[0].length) };
}

/** A postcode that stands in an address. */
export interface StandingPostcode {
  /** Null when what stands there can be no postcode. */
  readonly postcode: string | null;
  readonly repairs: readonly string[];
  readonly problem: string | null;
}

/** Behind these a "B1" is the name of a flat, and an "M25" a road. */
const notBehind =
  /\b(?:flat|flt|apartment|apt|unit|room|rm|suite|studio|block|plot|floor|the|no|number|junction|off)[\s.]*$/i;

function standing(piece: string, before: string, isEnd: boolean): StandingPostcode | null {
  const read = readPostcode(piece);
  const found = (postcode: string | null, repairs: readonly string[] = [], problem: string | null = null) => ({
    postcode,
    repairs,
    problem,
  });
  if (read?.kind === 'whole' && (isEnd || read.repairs.length === 0)) return found(read.postcode, read.repairs);
  if (!isEnd) return null;
  if (read?.kind === 'forces post') return found(read.postcode);
  if (read?.kind === 'impossible') return found(null, [], read.message);
  const isHalf = read?.kind === 'part' && !/\s/.test(piece) && read.repairs.length === 0;
  return isHalf && before.trim() !== '' && !notBehind.test(before) ? found(read.outcode) : null;
}

/**
 * Takes the last postcode of an address. With slips put right only at its very end, where a postcode is written: a
 * flat "S01" in front is none. Half a postcode counts at the end only, and only if it has no slip.
 */
export function takePostcode(text: string): Taken<StandingPostcode | null> {
  const end = text.replace(/[\s,.]+$/, '').length;
  const words = [...text.matchAll(/[A-Z0-9]+/gi)].map((match) => ({ start: match.index, word: match[0] }));
  for (const [index, last] of [...words.entries()].toReversed()) {
    const until = last.start + last.word.length;
    for (const first of [words[index - 1], last]) {
      if (first === undefined) continue;
      const piece = text.slice(first.start, until);
      if (!/^[A-Z0-9]+(\s+[A-Z0-9]+)?$/i.test(piece)) continue;
      const found = standing(piece, text.slice(0, first.start), until === end);
      if (found === null) continue;
      return { found, rest: without(text, first.start, until) };
    }
  }
  return { found: null, rest: text };
}
