import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { Tables } from '#platform/database/index.ts';
import type { ListGroup, Particular, StandingOf, Value, VocabularyList } from '../rules/value.ts';

/** A value as it stands in the database now. */
export interface HeldValue extends Value {
  readonly id: Id;
  readonly version: number;
  readonly keptBy: 'product' | 'administrator';
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly reason: string;
}

/** One state that a value has had. */
export interface ValueVersion extends Omit<Value, 'code'> {
  readonly version: number;
  readonly reason: string;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** What the columns say that a value and a past state of it have in common. */
interface Common {
  readonly words: string;
  readonly meaning: string;
  readonly source: string;
  readonly standing: StandingOf;
  readonly used_from: Day | null;
  readonly used_to: Day | null;
  readonly particulars: unknown;
  readonly version: number;
  readonly reason: string;
  readonly changed_at: Instant;
  readonly changed_by: string;
}

/** A past state, from its columns. The particulars were written by this room alone. */
export function versionOf(row: Common): ValueVersion {
  return {
    words: row.words,
    meaning: row.meaning,
    source: row.source,
    standing: row.standing,
    from: row.used_from,
    to: row.used_to,
    particulars: row.particulars as Readonly<Record<string, string>>,
    version: row.version,
    reason: row.reason,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}

/** A value, from its columns. */
export function heldValueOf(
  row: Common & { readonly id: Id; readonly code: string; readonly kept_by: 'product' | 'administrator' },
): HeldValue {
  return { ...versionOf(row), id: row.id, code: row.code, keptBy: row.kept_by };
}

/** A list, from its columns. */
export function listOf(row: Tables['vocabulary.list']): VocabularyList {
  return {
    code: row.code,
    title: row.title,
    purpose: row.purpose,
    group: row.list_group as ListGroup,
    kind: row.kind,
    isLaw: row.is_law,
    particulars: row.particulars as readonly Particular[],
  };
}
