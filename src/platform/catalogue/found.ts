import type { Id } from '#kernel/id.ts';

/** How well a record matches, and why, in words. */
export interface Reason {
  readonly score: number;
  readonly why: string;
}

/** Records that were found for a part of what was typed, each with its best reason. */
export type Found = Map<Id, Reason>;

/** Keeps the better reason of two. */
export function note(found: Found, id: Id, score: number, why: string): void {
  const before = found.get(id);
  if (before === undefined || before.score < score) found.set(id, { score, why });
}

/** Adds what was found in another way. */
export function noteAll(found: Found, others: Found): void {
  for (const [id, { score, why }] of others) note(found, id, score, why);
}

/** What meets every part; the reasons are joined. Goes through the part that fewest records meet. */
export function meet(parts: readonly Found[]): Found {
  const [first, ...rest] = parts.toSorted((one, other) => one.size - other.size);
  const all: Found = new Map();
  for (const id of first?.keys() ?? []) {
    if (rest.some((part) => !part.has(id))) continue;
    const reasons = parts.flatMap((part) => part.get(id) ?? []);
    all.set(id, {
      score: reasons.reduce((sum, each) => sum + each.score, 0) / reasons.length,
      why: [...new Set(reasons.map((each) => each.why))].join('; '),
    });
  }
  return all;
}

/** Below this a reason says too little to stand alone: the like sound of one word of several. */
const saysEnough = 60;

/** What meets any part well, for when nothing meets all. */
export function join(parts: readonly Found[]): Found {
  const any: Found = new Map();
  for (const part of parts) {
    for (const [id, one] of part)
      if (one.score >= saysEnough) note(any, id, one.score / 2, `${one.why}; nothing matches all that was typed`);
  }
  return any;
}
