import type { FieldValues } from '#modules/records/index.ts';

/** The text of a column; empty where there is none. */
export function textIn(values: FieldValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** Words one behind the other, without those that are not there. */
export function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== '').join(', ');
}
