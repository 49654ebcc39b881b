import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Handling, MarkingLevel } from '#kernel/marking.ts';
import type { Stated } from '#kernel/stated.ts';
import type { LinkKind } from './link-kinds.ts';
import type { LinkableKind } from './record-kinds.ts';

/** One end of a link: a record as the catalogue shows it to whoever may see it. */
export interface LinkEnd {
  readonly id: Id;
  readonly kind: LinkableKind;
  readonly reference: string;
  readonly title: string;
  readonly status: string | null;
  readonly controller: number;
  readonly marking: MarkingLevel;
  readonly handling: Handling;
}

/** What a link holds of its own, whichever end it is read from. */
export interface LinkFacts extends Stated {
  readonly id: Id;
  readonly reference: string;
  readonly kind: LinkKind;
  readonly a: Id;
  readonly b: Id;
  readonly role: string | null;
  /** The words of the role, as the vocabulary has them now; null where there is none. */
  readonly roleWords: string | null;
  readonly note: string;
  /** The organisation that says so; nobody else changes it. */
  readonly controller: number;
  readonly marking: MarkingLevel;
  readonly handling: Handling;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly version: number;
  readonly changedAt: Instant | null;
  readonly changedBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnWhy: string | null;
}

/** A link read from one of its ends. */
export interface RecordLink extends LinkFacts {
  /** Whether the record at hand is the first of the two. */
  readonly isForward: boolean;
  readonly other: LinkEnd;
}

/** A link with both its ends. */
export interface HeldLink extends LinkFacts {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** Links of a record under one heading: "People". */
export interface LinkGroup {
  readonly heading: string;
  /** Those that hold now first, then the newest. */
  readonly links: readonly RecordLink[];
  /** How many there are, more perhaps than are shown. */
  readonly count: number;
}

/** Everything that a record is linked to, as far as the actor may see it. */
export interface RecordLinks {
  readonly record: Id;
  readonly groups: readonly LinkGroup[];
  readonly withdrawn: readonly RecordLink[];
  readonly total: number;
  /** There are more than are shown: the newest of them are. */
  readonly isCut: boolean;
}
