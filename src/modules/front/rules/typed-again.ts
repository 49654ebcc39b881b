import type { Failure, FieldProblem } from '#kernel/failure.ts';
import type { Typed } from '#platform/http/index.ts';

/** What is said of a form that could not stand, beside its fields; field '' is for the whole form. */
export function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'invalid') return failure.problems;
  if (failure.kind === 'conflict' || failure.kind === 'forbidden') return [{ field: '', message: failure.message }];
  if (failure.kind !== 'stale') return [];
  return [
    { field: '', message: 'Somebody changed this since you opened it. Look at it as it is now, then try again.' },
  ];
}

/** The fields of a form as they were typed; what did not come is empty. */
export function typedFields<Field extends string>(typed: Typed, fields: readonly Field[]): Record<Field, string> {
  const one = (name: Field): string => [typed.values[name] ?? ''].flat()[0] ?? '';
  return Object.fromEntries(fields.map((name) => [name, one(name)])) as Record<Field, string>;
}
