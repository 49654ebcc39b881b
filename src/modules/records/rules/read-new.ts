import { type Invalid, invalid } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Stated } from '#kernel/stated.ts';
import type { Founding } from '../commands/open-record.ts';
import type { KindPages } from '../ports.ts';
import type { FieldContext, FieldValues } from './field.ts';
import { readFields, readFounding, readOwn, type TypedForm, textOf } from './read-form.ts';
import { type DescribedKind, type FactKind, factKindOf, firstFields } from './record-kind.ts';

/** A fact that comes with a new record. */
export interface NewRecordFact {
  readonly kind: FactKind;
  readonly values: FieldValues;
  readonly stated: Stated;
}

/** A new record as a form or a row of a file gives it, read. */
export interface NewRecord {
  readonly values: FieldValues;
  readonly founding: Founding;
  readonly facts: readonly NewRecordFact[];
  /** When the sending system recorded it; without, now. */
  readonly recordedAt?: Instant;
}

/** Every field that the form of a new record asks for: what its context has to know. */
export function newFields(kind: DescribedKind) {
  return [...firstFields(kind), ...kind.fields];
}

/** Whether the fact that may come with a new record was left empty. */
function isLeftOut(kind: DescribedKind, fact: FactKind, typed: TypedForm): boolean {
  return kind.isFirstOptional === true && fact.fields.every((field) => textOf(typed, field.name) === '');
}

/**
 * Reads the form of a new record of a described kind, with its first fact.
 * @param clearance of whoever records it: nobody records above their own
 * @returns what is to be kept, or what is wrong beside which field
 */
export function readNew(
  pages: KindPages,
  typed: TypedForm,
  context: FieldContext,
  clearance: number,
): Result<NewRecord, Invalid> {
  const { kind } = pages;
  const fact = kind.first === undefined ? null : factKindOf(kind, kind.first);
  const first = fact === null || isLeftOut(kind, fact, typed) ? null : readOwn(fact, typed, context);
  const own = readFields(kind.fields, typed, context, kind.check);
  const founding = readFounding(typed, context.today, clearance);
  const problems = [...(first?.problems ?? []), ...own.problems, ...founding.problems];
  if (problems.length > 0) return refused(invalid(...problems));
  const { source, statement } = founding.value;
  const stated: Stated = { source, statement, grade: null, since: null, until: null };
  return ok({
    values: { ...own.values, ...pages.derived?.(own.values, first?.values ?? null) },
    founding: founding.value,
    facts: fact === null || first === null ? [] : [{ kind: fact, values: first.values, stated }],
  });
}
