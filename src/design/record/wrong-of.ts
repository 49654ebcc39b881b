import type { FieldProblem } from '#kernel/failure.ts';

/** What is wrong with which input. */
export type Wrong = (field: string) => { readonly errorMessage?: { readonly text: string } };

/** Looks up the problem of an input, by its name. */
export function wrongOf(problems: readonly FieldProblem[]): Wrong {
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? {} : { errorMessage: { text: found.message } };
  };
}

/**
 * The problems as the summary at the head of a form lists them, each leading to its field.
 * @param fields in the order in which they stand on the page; without, as they were found
 */
export function inOrder(problems: readonly FieldProblem[], fields: readonly string[] = []) {
  return problems
    .toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))
    .map(({ field, message }) => (field === '' ? { text: message } : { text: message, href: `#${field}` }));
}
