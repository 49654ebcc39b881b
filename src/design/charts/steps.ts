/** The values that one colour stands for, both ends included. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/**
 * At most `count` steps that split values above nought so that about as many areas stand in each (quantiles): a few very
 * busy areas do not wash out all the others. Nought is no step. Each step begins at a value that occurs, so none is empty.
 */
export function stepsOf(values: readonly number[], count = 5): readonly Step[] {
  const sorted = values.filter((value) => value > 0).toSorted((one, other) => one - other);
  const starts = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const value = sorted[Math.floor((index * sorted.length) / count)];
    if (value !== undefined) starts.add(value);
  }
  const from = [...starts];
  return from.map((start, index) => {
    const next = from[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = sorted.filter((value) => value >= start && value < next);
    return { from: start, to: inside.at(-1) ?? start };
  });
}

/** Which step, from 1, a value belongs to; 0 for nought. */
export function stepOf(value: number, steps: readonly Step[]): number {
  if (value <= 0) return 0;
  const index = steps.findLastIndex((step) => value >= step.from);
  return index + 1;
}
