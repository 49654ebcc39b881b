import { foldLookAlikes } from '#kernel/look-alikes.ts';
import { backwards, plateSlips } from './tokens.ts';

/**
 * Where tokens are looked for that a plate may bear: equal ones, and the beginning of others.
 * @param pattern capitals and figures, `?` for one character that is not known
 */
export function whereToLook(pattern: string): {
  readonly equal: readonly string[];
  readonly beginnings: readonly string[];
} {
  const folded = foldLookAlikes(pattern);
  const unknown = [...folded].filter((sign) => sign === '?').length;
  if (unknown === 0) {
    const isPart = folded.length < 7;
    return {
      equal: plateSlips(folded).map((slip) => `q:${slip}`),
      beginnings: isPart ? [`q:${folded}`, `r:${backwards(folded)}`] : [],
    };
  }
  const without = folded.replace('?', '');
  const head = without.split('?')[0] ?? '';
  const tail = folded.split('?').at(-1) ?? '';
  return {
    equal: unknown === 1 ? [`q:${without}`] : [],
    beginnings: [...(head.length >= 2 ? [`q:${head}`] : []), ...(tail.length >= 2 ? [`r:${backwards(tail)}`] : [])],
  };
}
