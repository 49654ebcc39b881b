import type { FieldProblem } from '#kernel/failure.ts';

/** What is wrong with which input. */
export type Wrong = (field: string) => { readonly errorMessage?: { readonly text: string } };

/** Looks up the problem of an input, by its id. */
export function wrongOf(problems: readonly FieldProblem[]): Wrong {
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? {} : { errorMessage: { text: found.message } };
  };
}
