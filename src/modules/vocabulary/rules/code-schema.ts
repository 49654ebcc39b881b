import { z } from 'zod';
import type { Day } from '#kernel/instant.ts';
import { isOffered } from './in-use.ts';
import type { Value } from './value.ts';

/**
 * What a form accepts for a field that is kept to a list: the codes offered on a day, and those that the record holds
 * already, which may have been retired since.
 * @param values the list as it was loaded, so that what an administrator added counts at once
 * @param wrong what the person reads beside the field: "Choose the drug"
 * @param held codes that the record that is changed has
 */
export function codeSchema(values: readonly Value[], day: Day, wrong: string, held: readonly string[] = []) {
  const codes = values.filter((each) => isOffered(each, day) || held.includes(each.code)).map((each) => each.code);
  return z.enum(Object.fromEntries(codes.map((code) => [code, code])), { error: wrong });
}
