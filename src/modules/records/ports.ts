import type { RecordPart } from '#design/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { SayGroup } from '#modules/directory/index.ts';
import type { SearchPorts } from '#platform/catalogue/index.ts';
import type { Reader } from '#platform/database/index.ts';
import type { Route } from '#platform/http/index.ts';
import type { OfferedFact } from '#platform/sharing/index.ts';
import type { MoreOfPage } from './pages/record-page.tsx';
import type { DescribedRecord, HeldRecord } from './queries/find-record.ts';
import type { Fact } from './rules/fact.ts';
import type { FieldValues } from './rules/field.ts';
import type { DescribedKind, RecordKind } from './rules/record-kind.ts';

/** What a part of a record's page that another room draws is asked with. */
export interface PartAsked {
  readonly db: Reader;
  readonly actor: PersonActor;
  readonly held: HeldRecord;
  readonly kind: RecordKind;
  readonly now: Instant;
}

/** What this room needs of others, wired at the edge. */
export interface SharedPorts {
  /**
   * The links of a record, as a part of its page, with the records that it shows: the ledger is told of them. And where it
   * was met, by what is linked; null where nothing says so.
   */
  readonly links: (asked: PartAsked) => Promise<{
    readonly part: RecordPart;
    readonly where: RecordPart | null;
    readonly seen: readonly Id[];
  }>;
  /** The names of organisations, teams and operations, as far as the actor may know them. */
  readonly groups: (db: Reader) => Promise<SayGroup>;
  /** Who knows other spellings of names, and plates, for the search of lists. */
  readonly search: SearchPorts;
}

/** A described kind with what its pages show beside what all show. */
export interface KindPages {
  readonly kind: DescribedKind;
  readonly more?: (asked: {
    readonly db: Reader;
    readonly actor: PersonActor;
    readonly record: DescribedRecord;
    readonly stated: ReadonlyMap<string, readonly Fact[]>;
    readonly now: Instant;
  }) => Promise<MoreOfPage>;
  /**
   * Columns that follow from what was typed: the name by which a person is known, from their first name.
   * @param first values of the fact that was asked for with a new record; null when a record is changed
   */
  readonly derived?: (own: FieldValues, first: FieldValues | null) => FieldValues;
  /** What sharing with a partner needs beside what the description offers. */
  readonly sharing?: {
    /** Facts that are not of the description: a role, which is a link. As strict as the rest: own, standing, of nobody else. */
    readonly beside?: (db: Reader, record: Id) => Promise<readonly OfferedFact[]>;
    /** What whoever shares has to think of first, each in whole sentences. */
    readonly heed?: (db: Reader, record: Id, today: Day) => Promise<readonly string[]>;
  };
  /** The form of a new record, where the kind has one of its own; left out, it follows from the description. */
  readonly form?: readonly Route[];
}
