import type { PersonActor } from '#kernel/actor.ts';
import type { Failure, FieldProblem } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { Permission } from '#kernel/permission.ts';
import type { ReferenceKind } from '#kernel/reference.ts';
import type { Stated } from '#kernel/stated.ts';
import type { RawBuilder, Reader, Tables, Writer } from '#platform/database/index.ts';
import type { Field, FieldValues } from './field.ts';
import type { Offering } from './offering.ts';

/** A problem found between fields, at the field that it stands beside. */
export type CheckFields = (values: FieldValues, today: Day) => readonly FieldProblem[];

/**
 * A kind of stated fact of a record: an alias, a number, a marker. Its table was made by `govern.fact_of`; forms,
 * corrections, withdrawals, history and the page follow from this description.
 */
export interface FactKind {
  /** In addresses and on pages' parts: `names`. Letters and dashes. */
  readonly code: string;
  readonly relation: keyof Tables & string;
  /** The column that names the record. */
  readonly parent: string;
  /** Over the part of the page: "Names". */
  readonly title: string;
  /** "a name": as in "Add a name", "Correct a name". */
  readonly one: string;
  readonly fields: readonly Field[];
  /** What since and until mean of this fact; null where it has no time. */
  readonly span: { readonly since: string; readonly until: string } | null;
  readonly check?: CheckFields;
  /** What is kept of it beside or instead of what was typed: a number as its scheme writes it. Asked when all is well. */
  readonly derived?: (values: FieldValues, today: Day) => FieldValues;
  /** The fact in a few words, for the timeline and the history. Codes are said by the caller's context. */
  readonly say: (values: FieldValues, words: (field: string) => string) => string;
  /** What the record is found by because of this fact. */
  readonly tokens?: (values: FieldValues) => readonly string[];
  /** What stands where none is known. */
  readonly empty: string;
  /** Advice over its form. */
  readonly advice?: string;
  /** Only those with this permission as well see and state it; the table's policies say the same. */
  readonly permission?: Permission;
  /** What of it a partner may be offered; left out, nothing. */
  readonly offers?: Offering;
  /** Columns that hold names in systems of police: a partner is not told them, in no source either. */
  readonly references?: readonly string[];
  /** The lane of the timeline that it belongs to. */
  readonly lane?: 'communication' | 'movement' | 'violence' | 'vulnerability' | 'policing';
}

/** What a decision about a record or a fact is made with. */
export interface Deciding {
  readonly db: Writer;
  readonly actor: PersonActor;
  readonly today: Day;
  readonly now: Instant;
}

/** How a fact that is held is about to change. */
export interface FactChange {
  readonly id: Id;
  /** As the form was opened. */
  readonly version: number;
  readonly before: FieldValues;
  readonly statedBefore: Stated;
  readonly recordedBy: string;
  readonly isWithdrawal: boolean;
  readonly why: string;
}

/** A fact that is about to be kept; or, with `change`, to be corrected or withdrawn. */
export interface FactAsked extends Deciding {
  readonly record: Id;
  readonly fact: FactKind;
  readonly values: FieldValues;
  readonly stated: Stated;
  readonly change: FactChange | null;
}

/** The last day on which a record may next be looked at, and why it is that soon, as its form says it. */
export interface ReviewLimit {
  readonly latest: Day;
  readonly why: string;
}

/** A kind of record as everything that all kinds share needs to know it. */
export interface RecordKind {
  readonly kind: ReferenceKind;
  readonly relation: keyof Tables & string;
  /** The first part of its addresses: `/people`. */
  readonly base: string;
  readonly words: {
    readonly one: string;
    readonly many: string;
    /** Over the list: "People". */
    readonly title: string;
  };
  readonly view: Permission;
  readonly edit: Permission;
  /** Whether chosen facts of it can be shared with a partner. */
  readonly isShareable?: boolean;
  /** What any force that sees the record may add to it; null when only its controller may. */
  readonly contribute: Permission | null;
  readonly facts: readonly FactKind[];
  /** May refuse a fact, or take it to two people: the answer says so. Asked after the form reads and before it is kept. */
  readonly decideFact?: (asked: FactAsked) => Promise<Failure | null>;
  /** Where a record of this kind may not be kept for a year without being looked at: until when at most, and why. */
  readonly reviewLimit?: (db: Reader, record: Id, today: Day) => Promise<ReviewLimit | null>;
}

/** One column of the list of a kind, made of the record's own columns. */
export interface ListColumn {
  readonly key: string;
  readonly title: string;
  /** Fields whose words make the cell. */
  readonly fields: readonly string[];
  /** What stands in the cell in place of those words, where it follows from them on the day: an age. */
  readonly say?: (values: FieldValues, today: Day) => string;
}

/** A filter of the list by what no field holds, because it is asked of the day: whether somebody is a child. */
export interface ReckonedFilter {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [code: string, words: string])[];
  /** The condition on a row `r` for a code that was chosen. */
  readonly where: (code: string, today: Day) => RawBuilder<unknown>;
}

/** A kind of record whose pages are made of its description: list, form, page. */
export interface DescribedKind extends RecordKind {
  readonly fields: readonly Field[];
  readonly check?: CheckFields;
  /** What of its own fields a partner may be offered, each sort once; left out, nothing. */
  readonly offers?: readonly Offering[];
  /** Columns that follow from what was typed and can be offered, though no form asks for them: the area of an incident. */
  readonly offeredBeside?: readonly Field[];
  /** Columns that hold names in systems of police: a partner is not told them, in no source either. */
  readonly references?: readonly string[];
  /** What it is found by beside its facts. */
  readonly tokens: (values: FieldValues) => readonly string[];
  readonly columns: readonly ListColumn[];
  /** Fields that the list can be filtered by; choices only. */
  readonly filters: readonly string[];
  /** Filters by what is reckoned on the day; before the others. */
  readonly reckoned?: readonly ReckonedFilter[];
  /** What will be here, and how to start. */
  readonly empty: string;
  /** A fact asked for with the new record, such as the first name of a person: the code of the fact kind. */
  readonly first?: string;
  /** Whether that fact may be left empty: a car without its plate. */
  readonly isFirstOptional?: boolean;
  readonly advice?: string;
}

/** Finds out what a page of this kind shows beside what all show; asked as the actor. */
export type MoreOf<More> = (db: Reader, record: Id, today: Day) => Promise<More>;

/** The fact kind of a code, or null. */
export function factKindOf(kind: RecordKind, code: string): FactKind | null {
  return kind.facts.find((each) => each.code === code) ?? null;
}

/** The fields of the fact that is asked for with a new record. */
export function firstFields(kind: DescribedKind): readonly Field[] {
  return kind.first === undefined ? [] : (factKindOf(kind, kind.first)?.fields ?? []);
}

/** "a vehicle", "an incident": one of a kind with its article. */
export function oneOf(kind: RecordKind): string {
  const { one } = kind.words;
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
}
