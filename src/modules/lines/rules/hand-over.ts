import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';

/** A proposal that another organisation answers for a line, and what became of it. */
export interface HandOver {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** Null while nobody has decided; declined by the force that asked, it was withdrawn. */
  readonly accepted: boolean | null;
  readonly reason: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decidedOrganisation: number | null;
}

/** The proposal that waits for an answer. */
export function openHandOver(all: readonly HandOver[]): HandOver | null {
  return all.find((each) => each.accepted === null) ?? null;
}

/** Since when the present force answers; null when it always has. */
export function answersSince(all: readonly HandOver[]): Instant | null {
  return all.find((each) => each.accepted === true)?.decidedAt ?? null;
}
