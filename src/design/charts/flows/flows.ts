import { beforeWords } from '../frame/reading-order.ts';

/** How much goes from one place to another, or stays within one. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** The list behind the flow: makes what is drawn for it a link. */
  readonly href?: string | undefined;
}

/**
 * One flow for each pair, largest first; pairs of one size by their keys, so that the order given does not matter. What is
 * nought, less, or no number at all is left out: there is nothing to draw of it.
 */
export function gatherFlows(flows: readonly Flow[]): readonly Flow[] {
  const pairs = new Map<string, Flow>();
  for (const flow of flows) {
    if (!(flow.value > 0) || !Number.isFinite(flow.value)) continue;
    const pair = JSON.stringify([flow.from, flow.to]);
    const before = pairs.get(pair);
    pairs.set(pair, { ...flow, ...before, value: flow.value + (before?.value ?? 0) });
  }
  return [...pairs]
    .toSorted(([one, a], [other, b]) => b.value - a.value || (one < other ? -1 : 1))
    .map(([, flow]) => flow);
}

/** "London to Kent", "Within Kent". */
export function sayEnds({ from, to }: Flow, nameOf: (key: string) => string): string {
  if (from === to) return `Within ${beforeWords(nameOf(from))}`;
  return `${beforeWords(nameOf(from))} to ${beforeWords(nameOf(to))}`;
}
