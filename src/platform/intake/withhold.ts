import type { RowProblem } from './import-kind.ts';

/** Stands in the place of what is not shown. */
export const withheld = '(withheld: OFFICIAL-SENSITIVE)';

/**
 * Whether a row says of itself, in whichever column, that it is more than OFFICIAL. Asked of the cells and not of what a
 * kind makes of them: a row that cannot be read at all may say so too, and one of SECRET must not be shown either.
 */
export function isMarkedSensitive(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const letters = cell.toUpperCase().replace(/[^A-Z]/g, '');
    return (
      letters === 'OS' ||
      letters.startsWith('OFFICIALSENSITIVE') ||
      /^(?:UK)?(?:TOP)?(?:SECRET|CONFIDENTIAL)/.test(letters)
    );
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A problem of a row that is marked so, without anything that stands in the row: loads and their problems are OFFICIAL
 * and kept for a year. Messages quote what they find fault with, so a sentence that shares a word with the row, or quotes
 * anything, is left out.
 * @param cells everything in the row
 */
export function withhold(problem: RowProblem, cells: readonly string[]): RowProblem {
  const held = new Set(cells.flatMap(wordsOf));
  const sentences = problem.message.match(/[^.!?]+[.!?]+(?:\s+|$)/g) ?? [];
  const safe = sentences
    .filter((each) => !/["“”]/.test(each) && !wordsOf(each).some((word) => held.has(word)))
    .map((each) => each.trim());
  const where =
    'What stands here cannot be taken as it is. Look at this row in the file: it is not shown, because it is marked above OFFICIAL.';
  return { ...problem, value: withheld, message: [where, ...safe].join(' ') };
}
