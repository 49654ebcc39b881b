import type { FactSort } from '#platform/sharing/index.ts';
import type { Field, FieldContext, FieldValues } from './field.ts';
import { sayField } from './show-field.ts';

/**
 * What of a record, or of one of its facts, a partner may be offered, as one fact. What no offering names is never
 * offered, and not even read: a field that is added later stays here until somebody decides about it (harm H5).
 */
export interface Offering {
  readonly as: FactSort;
  /** What the partner reads it called. */
  readonly label: string;
  /** The columns that it is made of. */
  readonly fields: readonly string[];
  /**
   * By field that is a choice: the codes that may be offered. One that is not here, such as one that an administrator adds
   * to the list, keeps the whole fact here.
   */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /**
   * What it says, in words that need no glossary of police; empty where there is nothing to offer. Without, the words of
   * its fields. It is handed the named columns and no others.
   */
  readonly say?: (values: FieldValues, words: (field: string) => string) => string;
}

/** Codes by which lists say that nobody knows: nothing to tell anybody. */
const unknown: ReadonlySet<unknown> = new Set(['unknown', 'not known']);

/** The fields that an offering is made of, in its order. Throws where one of them does not exist. */
export function fieldsOf(offering: Offering, fields: readonly Field[]): readonly Field[] {
  return offering.fields.map((name) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`There is no field "${name}" to offer as ${offering.as}`);
    return field;
  });
}

function isHeldBack({ only = {} }: Offering, values: FieldValues): boolean {
  return Object.entries(only).some(([name, codes]) =>
    [values[name] ?? null].flat().some((code) => code === null || !codes.includes(String(code))),
  );
}

/**
 * What would be offered, in words; empty for nothing.
 * @param fields those of the record or the fact
 * @param values by column; others than the named ones are left aside
 */
export function sayOffering(
  offering: Offering,
  fields: readonly Field[],
  values: FieldValues,
  context: FieldContext,
): string {
  const named = fieldsOf(offering, fields);
  const known = Object.fromEntries(named.map(({ name }) => [name, values[name] ?? null]));
  if (isHeldBack(offering, known)) return '';
  const said = new Map(named.map((field) => [field.name, sayField(field, known[field.name] ?? null, context) ?? '']));
  if (offering.say !== undefined) return offering.say(known, (name) => said.get(name) ?? '').trim();
  return named
    .filter(({ name }) => !unknown.has(known[name]))
    .map(({ name }) => said.get(name) ?? '')
    .filter((words) => words !== '')
    .join(', ');
}
