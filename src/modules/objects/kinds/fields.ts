import type { TextField } from '#modules/records/index.ts';

/** Free words about a record, beside its facts. */
export const noteField: TextField = {
  kind: 'text',
  name: 'note',
  label: 'Anything else',
  hint: 'What is not said by the fields above. Never health, and never what somebody was promised would stay with you.',
  most: 2000,
  isLong: true,
};

/** Words that belong to one fact. */
export const remarkField: TextField = {
  kind: 'text',
  name: 'remark',
  label: 'More about it',
  most: 1000,
  isLong: true,
};

/** A short text of one line. */
export function line(name: string, label: string, most = 80): TextField {
  return { kind: 'text', name, label, most };
}
