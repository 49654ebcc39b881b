import { rightToLeft } from './chart-text.tsx';

/** Unseen signs that count as letters from left to right. */
const leftToRight = '\u200e';

/**
 * A name among other words of a line. One in Arabic or Hebrew letters stands between signs that are not seen, so that the
 * line as a whole still runs from left to right and a figure after the name stays at its right.
 */
export function beforeWords(name: string): string {
  return rightToLeft.test(name) ? `${leftToRight}${name}${leftToRight}` : name;
}
