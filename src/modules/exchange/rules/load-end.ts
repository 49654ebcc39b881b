import type { LoadOutcome } from './tally.ts';

/** How a run ended. Only the first two end the load. */
export type LoadEnd =
  | { readonly kind: 'finished'; readonly outcome: LoadOutcome }
  | { readonly kind: 'failed'; readonly trouble: string }
  /** By the signal; another run goes on after the last batch. */
  | { readonly kind: 'stopped' }
  /** Another process runs the same load. */
  | { readonly kind: 'overtaken' }
  /** There is no such load, or none that this actor may know of. */
  | { readonly kind: 'missing' };
