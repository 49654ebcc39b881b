import { isDay, sayDay } from '#kernel/instant.ts';

/** One field of a link that a change touched. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const names: Readonly<Record<string, string>> = {
  role: 'As what',
  note: 'Note',
  since: 'Since',
  until: 'Until',
  source: 'How it is known',
  statement: 'Kind of statement',
  grade: 'Grade',
  marking: 'Marking',
  handling: 'Handling',
  review_on: 'Review due',
};

/** A value of the history in words. Roles are said by `words`. */
function say(name: string, value: unknown, words: (code: string) => string): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text = String(value);
  if (name === 'role') return words(text);
  return isDay(text) ? sayDay(text) : text;
}

/** What a change of a link changed, in words; a withdrawal has words of its own and is left out. */
export function sayChange(
  change: {
    readonly before: Readonly<Record<string, unknown>>;
    readonly after: Readonly<Record<string, unknown>>;
  },
  words: (code: string) => string,
): readonly ChangedField[] {
  return Object.keys(names)
    .filter((name) => name in change.after)
    .map((name) => ({
      field: names[name] ?? name,
      before: say(name, change.before[name], words),
      after: say(name, change.after[name], words),
    }));
}
