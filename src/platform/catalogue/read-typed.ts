import { wordsOf } from './tokens.ts';

/** A piece of what was typed, as it stands between spaces. */
export interface Chunk {
  readonly text: string;
  readonly words: readonly string[];
  /** Nothing but digits and what stands between the digits of a number. */
  readonly isDigits: boolean;
}

/** Some chunks that stand together and may be one thing: a number, a plate, a postcode. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const mostChunks = 6;
const longestTyped = 200;

/** Cuts what was typed at its spaces. A mark such as `?` alone stays, for a plate with a character that was not seen. */
export function chunksOf(typed: string): readonly Chunk[] {
  return typed
    .slice(0, longestTyped)
    .split(/[\s,;]+/)
    .filter((text) => /[\p{L}\p{N}?*]/u.test(text))
    .slice(0, mostChunks)
    .map((text) => ({ text, words: wordsOf(text).slice(0, 3), isDigits: /^[+\d().\-–]*\d[\d().\-–]*$/.test(text) }));
}

/** Runs of chunks that hold nothing but digits: "07700 900 412" is one number, however it is spaced. */
export function numbersIn(chunks: readonly Chunk[]): readonly (Span & { readonly digits: string })[] {
  const found: (Span & { readonly digits: string })[] = [];
  let from = 0;
  while (from < chunks.length) {
    let to = from;
    while (chunks[to]?.isDigits) to += 1;
    if (to > from) {
      const text = chunks
        .slice(from, to)
        .map((chunk) => chunk.text)
        .join(' ');
      found.push({ from, to, text, digits: text.replace(/\D/g, '') });
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Three, two or one chunks together, of at most nine characters: what may be a plate or a postcode. The longest first. */
export function marksIn(chunks: readonly Chunk[]): readonly Span[] {
  return [3, 2, 1].flatMap((length) =>
    chunks.flatMap((_, from) => {
      const to = from + length;
      if (to > chunks.length) return [];
      const text = chunks
        .slice(from, to)
        .map((chunk) => chunk.text)
        .join(' ');
      return text.replaceAll(' ', '').length <= 9 && /\d/.test(text) && /\p{L}/u.test(text) ? [{ from, to, text }] : [];
    }),
  );
}
