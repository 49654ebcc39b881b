import type { PersonActor } from '#kernel/actor.ts';
import type { Failure } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result } from '#kernel/result.ts';
import { asReader, type Writer } from '#platform/database/index.ts';
import type { KindPages } from '../ports.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import type { TypedForm } from '../rules/read-form.ts';
import { newFields, readNew } from '../rules/read-new.ts';
import { stateFact } from './keep-fact.ts';
import { openRecord } from './open-record.ts';

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
  const context = await loadFieldContext(asReader(db), newFields(kind), dayOf(now));
  const read = readNew(pages, typed, context, actor.clearance);
  if (!read.ok) return read;
  const { values, founding, facts } = read.value;
  const opened = await openRecord(db, actor, kind, { values, founding, now });
  for (const fact of facts) await stateFact(db, actor, fact.kind, { record: opened.id, ...fact });
  return ok(opened.reference);
}
