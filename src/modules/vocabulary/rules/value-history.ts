import { typedDay } from '#kernel/typed-day.ts';
import type { Value, VocabularyList } from './value.ts';

/** One field that a change changed. */
export interface FieldChange {
  readonly title: string;
  /** Empty for nothing. */
  readonly before: string;
  readonly after: string;
}

type State = Omit<Value, 'code'>;

function fieldsOf(state: State, list: VocabularyList): readonly (readonly [string, string])[] {
  return [
    ['Words', state.words],
    ['What it means', state.meaning],
    ...list.particulars.map(({ key, title }) => [title, state.particulars[key] ?? ''] as const),
    ['Source', state.source],
    ['Standing', state.standing],
    ['First day', typedDay(state.from)],
    ['Last day', typedDay(state.to)],
  ];
}

/** What is not the same in two states of a value, in the order of its form. */
export function changesBetween(older: State, newer: State, list: VocabularyList): readonly FieldChange[] {
  const before = new Map(fieldsOf(older, list));
  return fieldsOf(newer, list)
    .map(([title, after]) => ({ title, before: before.get(title) ?? '', after }))
    .filter((each) => each.before !== each.after);
}
