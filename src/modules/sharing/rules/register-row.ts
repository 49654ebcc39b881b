import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import type { Confirmed } from './state.ts';

/** One entry of the register: what a disclosure was, never what it said. */
export interface RegisterRow {
  readonly id: Id;
  readonly reference: string;
  /** The organisation that shared. */
  readonly controller: number;
  readonly marking: MarkingLevel;
  readonly subject: Id;
  readonly subjectKind: string;
  readonly subjectReference: string;
  readonly whyThese: string;
  readonly recipient: number;
  readonly contact: string;
  readonly gateway: string;
  readonly purpose: string;
  /** Empty where there is none. */
  readonly agreement: string;
  readonly labels: readonly string[];
  readonly keptUntil: Day;
  readonly packVersion: number;
  readonly sentAt: Instant;
  readonly sentBy: string;
  readonly isRecalled: boolean;
  readonly recalledAt: Instant | null;
  readonly recalledBy: string | null;
  readonly recallReason: string | null;
  readonly confirmed: Confirmed;
}
