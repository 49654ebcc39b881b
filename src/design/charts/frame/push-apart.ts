/** Something that wants to stand at a place and takes so much room round it. */
export interface Wish {
  /** Where its middle would like to be. */
  readonly at: number;
  /** Room that it takes, whole. */
  readonly room: number;
}

/** Things that have come to stand side by side: they move as one, to the mean of where they want to be. */
interface Block {
  readonly from: number;
  readonly count: number;
}

/** Least squares under "no block begins before the one before it" (pool adjacent violators; Ayer et al., 1955). */
function pool(starts: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const start of starts) {
    let block: Block = { from: start, count: 1 };
    for (let last = blocks.at(-1); last && last.from > block.from; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { from: (last.from * last.count + block.from * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ from, count }) => new Array<number>(count).fill(from));
}

/**
 * Middles of things in one dimension, as near to where they want to be as can be without overlap, in their order, between
 * `from` and `to`. Where there is not room for all they begin at `from` and run on over `to`: the caller makes room first.
 */
export function pushApart(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).toSorted((one, other) => one.at - other.at);
  let total = 0;
  const before = order.map(({ room }) => {
    total += room;
    return total - room / 2;
  });
  const latest = Math.max(from, to - total);
  const starts = pool(order.map(({ at }, index) => at - (before[index] ?? 0)));
  const places = new Array<number>(wishes.length);
  for (const [index, wish] of order.entries()) {
    places[wish.index] = Math.min(latest, Math.max(from, starts[index] ?? from)) + (before[index] ?? 0);
  }
  return places;
}
