import { readIdentifier } from '#engines/identifiers/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { readOptionalDay } from '#kernel/stated.ts';
import { readWords, type TypedForm, textOf } from '#modules/records/index.ts';

/** A protected address as it is recorded. */
export interface NewAddress {
  readonly address: string;
  readonly uprn: string | null;
  readonly why: string;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly source: string;
}

/** The inputs of the form, in their order. */
export const addressFields = ['address', 'uprn', 'why', 'since', 'until', 'source'] as const;

/** Reads the form of a protected address. */
export function readAddress(
  typed: TypedForm,
  today: Day,
): { readonly value: NewAddress; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const words = (field: string, most: number, missing: string): string => {
    const read = readWords(textOf(typed, field), most, missing);
    if (!read.ok) problems.push({ field, message: read.problem });
    return read.ok ? read.value : '';
  };
  const day = (field: string): Day | null => {
    const read = readOptionalDay(textOf(typed, field), today);
    if (read.problem !== undefined) problems.push({ field, message: read.problem });
    return read.day;
  };
  const address = words('address', 500, 'Enter the address.');
  const uprnTyped = textOf(typed, 'uprn');
  const uprn = uprnTyped === '' ? null : readIdentifier('uprn', uprnTyped, today);
  if (uprn !== null && !uprn.ok) problems.push({ field: 'uprn', message: uprn.problem });
  const why = words('why', 500, 'Say why the address is protected.');
  const [since, until] = [day('since'), day('until')];
  if (since !== null && until !== null && until < since)
    problems.push({ field: 'until', message: 'The end lies before the beginning. Check both dates.' });
  const source = words('source', 300, 'Say how the address is known.');
  return { value: { address, uprn: uprn?.ok === true ? uprn.value.value : null, why, since, until, source }, problems };
}
