import { z } from 'zod';
import type { Failure, FieldProblem } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Typed } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import type { TypedForm } from '../rules/read-form.ts';
import type { RecordKind } from '../rules/record-kind.ts';

/** The parameter of an address that names a record. */
export const byReference = z.object({ reference: z.string().max(20) });

/** What every form that changes something held sends: the version seen, and whether to show the form again. */
export const changing = {
  version: z.coerce.number().int().min(1),
  /** "Go on changing yours" on the page of two versions: the form again, with nothing saved. */
  again: z.enum(['yes', '']).default(''),
};

/** The form as it was typed: whatever came. */
export function typedForm(typed: Typed): TypedForm {
  return typed.values;
}

/** What was wrong, for the form to show; a refusal that names no field stands over the form. */
export function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'invalid') return failure.problems;
  return failure.kind === 'conflict' || failure.kind === 'forbidden' ? [{ field: '', message: failure.message }] : [];
}

/** What the ledger is told of a page that all kinds share. */
export function seenAnyRecord(id: Id): Seen {
  return { kind: 'record', records: [id], count: 1, searched: null };
}

/** What the ledger is told of a page about one record. */
export function seenRecord(kind: RecordKind, id: Id): Seen {
  return { kind: kind.kind, records: [id], count: 1, searched: null };
}
