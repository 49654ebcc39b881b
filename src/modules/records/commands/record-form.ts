import type { PersonActor } from '#kernel/actor.ts';
import { type Failure, invalid } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { asReader, type Writer } from '#platform/database/index.ts';
import type { KindPages } from '../ports.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import { readFields, readFounding, readOwn, type TypedForm, textOf } from '../rules/read-form.ts';
import { type DescribedKind, type FactKind, factKindOf, firstFields } from '../rules/record-kind.ts';
import { stateFact } from './keep-fact.ts';
import { openRecord } from './open-record.ts';

/** Whether the fact that may come with a new record was left empty. */
function isLeftOut(kind: DescribedKind, fact: FactKind, typed: TypedForm): boolean {
  return kind.isFirstOptional === true && fact.fields.every((field) => textOf(typed, field.name) === '');
}

/**
 * Reads the form of a new record of a described kind, and records it with its first fact.
 * @returns its reference, or what is wrong beside which field
 */
export async function recordForm(
  pages: KindPages,
  asked: { readonly db: Writer; readonly actor: PersonActor; readonly typed: TypedForm; readonly now: Instant },
): Promise<Result<Reference, Failure>> {
  const { kind } = pages;
  const { db, actor, typed, now } = asked;
  const context = await loadFieldContext(asReader(db), [...firstFields(kind), ...kind.fields], dayOf(now));
  const fact = kind.first === undefined ? null : factKindOf(kind, kind.first);
  const first = fact === null || isLeftOut(kind, fact, typed) ? null : readOwn(fact, typed, context);
  const own = readFields(kind.fields, typed, context, kind.check);
  const founding = readFounding(typed, dayOf(now), actor.clearance);
  const problems = [...(first?.problems ?? []), ...own.problems, ...founding.problems];
  if (problems.length > 0) return refused(invalid(...problems));
  const values = { ...own.values, ...pages.derived?.(own.values, first?.values ?? null) };
  const opened = await openRecord(db, actor, kind, { values, founding: founding.value, now });
  if (fact !== null && first !== null) {
    const { source, statement } = founding.value;
    const stated = { source, statement, grade: null, since: null, until: null };
    await stateFact(db, actor, fact, { record: opened.id, values: first.values, stated });
  }
  return ok(opened.reference);
}
