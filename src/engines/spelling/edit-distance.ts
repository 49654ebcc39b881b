/**
 * How many slips lie between two words: a letter left out, put in, changed, or swapped with its neighbour counts one each
 * (optimal string alignment). Stops early.
 * @param limit what is of interest, at most; the lists are rows of the usual table
 * @returns the number of slips, or `limit + 1` when there are more
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      next.push(best);
      least = Math.min(least, best);
    }
    // A swap reaches back two rows, and this one cannot be less than the one before it by more than nought.
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = next;
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}
