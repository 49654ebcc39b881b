import type { Id } from './id.ts';
import type { Instant } from './instant.ts';
import type { Handling, MarkingLevel, Statement } from './marking.ts';
import type { Reference } from './reference.ts';

/** The columns that decide who may read a record. Every governed record, sub-row, catalogue entry and link has them. */
export interface AccessColumns {
  readonly controller: number;
  readonly marking: MarkingLevel;
  readonly handling: Handling;
  /** Organisations or teams that may read under handling C; null when none. */
  readonly recipients: readonly number[] | null;
  readonly recipientsUntil: Instant | null;
  /** Operations or teams; to everyone else the record does not exist. Null when none. */
  readonly restrictedTo: readonly number[] | null;
  /** Partner organisations; null when none. */
  readonly releasedTo: readonly number[] | null;
}

/** What every governed record carries beside its own facts (architecture: "every record is governed"). */
export interface GovernedColumns extends AccessColumns {
  readonly id: Id;
  readonly reference: Reference;
  /** DPA 2018 s.38(3). */
  readonly statement: Statement;
  /** Why the record may be held: no entry on association alone (harm H3). */
  readonly basis: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  /** DPA 2018 s.39(2): a time limit for review is set when the record is made (harm H4). */
  readonly reviewOn: string;
  readonly version: number;
}

/** 9 = look closer. */
export type Audience = 0 | 1 | 9;

/** The generated column `audience`: open to all police of that clearance, or "look closer". */
export function audienceOf(record: AccessColumns): Audience {
  return record.handling === 'P' && record.restrictedTo === null ? record.marking : 9;
}
