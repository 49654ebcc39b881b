import type { Failure, FieldProblem } from '#kernel/failure.ts';
import type { Typed } from '#platform/http/index.ts';

/** The fields of a form as they were typed; what did not come is empty, and of several the first counts. */
export function typedForm<Form extends Readonly<Record<string, string>>>(typed: Typed, empty: Form): Form {
  const filled = Object.keys(empty).map((name) => [name, [typed.values[name] ?? ''].flat()[0] ?? '']);
  return Object.fromEntries(filled) as Form;
}

/** What a refusal says beside the fields; what is for none of them stands at the top. */
export function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'invalid') return failure.problems;
  return failure.kind === 'conflict' || failure.kind === 'forbidden' ? [{ field: '', message: failure.message }] : [];
}
