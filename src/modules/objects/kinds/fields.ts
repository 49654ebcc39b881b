import type { Offering, TextField } from '#modules/records/index.ts';

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

/** What a thing is, as a partner may be told it; not where nobody knows. */
export function kindOffered(label: string): Offering {
  return { as: 'kind', label, fields: ['kind'] };
}

/** Make, model and colour of a thing as a partner may be told them: "Vauxhall Corsa, white". */
export const looksOffered: Offering = {
  as: 'make and colour',
  label: 'Make and colour',
  fields: ['make', 'model', 'colour'],
  say: (_values, words) => {
    const made = [words('make'), words('model')].filter((each) => each !== '').join(' ');
    return [made, words('colour').toLowerCase()].filter((each) => each !== '').join(', ');
  },
};
