import type { Day } from '#kernel/instant.ts';
import { loadLists, offeredOn } from '#modules/vocabulary/index.ts';
import type { Reader } from '#platform/database/index.ts';
import type { ChoiceField, Field, FieldContext, FieldValues } from '../rules/field.ts';

/** Codes that a record holds already in choices: offered to it although they were retired since. */
function heldCodes(fields: readonly Field[], held: readonly FieldValues[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const values of held) {
    for (const field of fields.filter((each) => each.kind === 'choice')) {
      for (const code of [values[field.name] ?? []].flat()) codes.add(`${field.name} ${code}`);
    }
  }
  return codes;
}

/**
 * What the fields of a form or a page are read and shown with: the vocabularies as administrators keep them, offered on
 * the day. Lists are loaded once for all fields.
 * @param held values that the record or its facts have now; what they hold is offered although it was retired
 * @param isShown on a page every code that was ever known has its words
 */
export async function loadFieldContext(
  db: Reader,
  fields: readonly Field[],
  today: Day,
  held: readonly FieldValues[] = [],
  isShown = false,
): Promise<FieldContext> {
  const wanted = new Set(
    fields.flatMap((field) => (field.kind === 'choice' && typeof field.of === 'string' ? [field.of] : [])),
  );
  const lists = wanted.size === 0 ? [] : await loadLists(db, [...wanted]);
  const byCode = new Map(lists.map((list) => [list.code, list.values]));
  const kept = heldCodes(fields, held);
  const choicesOf = (field: ChoiceField): readonly (readonly [code: string, words: string])[] => {
    if (typeof field.of !== 'string') return field.of;
    const values = byCode.get(field.of) ?? [];
    const offered = new Set(offeredOn(values, today).map((each) => each.code));
    return values
      .filter((each) => isShown || offered.has(each.code) || kept.has(`${field.name} ${each.code}`))
      .map((each) => [each.code, each.words] as const);
  };
  // Asked once for each field, however many rows of a file are read with it.
  const known = new Map<ChoiceField, ReturnType<typeof choicesOf>>();
  return {
    today,
    choices: (field) => {
      const choices = known.get(field) ?? choicesOf(field);
      known.set(field, choices);
      return choices;
    },
  };
}
