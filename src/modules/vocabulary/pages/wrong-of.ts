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

/** The problems in the order in which their fields stand on the page, as the summary lists them. */
export function inOrder(problems: readonly FieldProblem[], fields: readonly string[]) {
  return problems
    .toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))
    .map(({ field, message }) => (field === '' ? { text: message } : { text: message, href: `#${field}` }));
}
