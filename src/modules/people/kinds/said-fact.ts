import { asDay, sayDay } from '#kernel/instant.ts';
import type { FactKind } from '#modules/records/index.ts';
import { textIn } from './text-in.ts';

/**
 * What somebody said in their own words: shown first, never put in other words, corrected by nobody else (C65). Never
 * offered to a partner by the form: whoever needs to hear it asks the person, or is told by those whom they trusted.
 */
export const saidFact: FactKind = {
  code: 'said',
  relation: 'people.said',
  parent: 'person',
  title: 'In their own words',
  one: 'what they said',
  fields: [
    {
      kind: 'text',
      name: 'words',
      label: 'What they said',
      hint: 'Their words as they were said, in the language in which you can write them. Do not sum up.',
      most: 5000,
      isLong: true,
      required: 'Enter what they said, in their own words.',
    },
    { kind: 'day', name: 'said_on', label: 'When', required: 'Enter the day on which they said it.' },
    {
      kind: 'text',
      name: 'heard_by',
      label: 'In whose hearing',
      hint: 'Everybody who was there, the interpreter too.',
      most: 300,
      required: 'Say who was there.',
    },
    {
      kind: 'text',
      name: 'written_by',
      label: 'Who wrote it down',
      most: 120,
      required: 'Say who wrote it down.',
    },
    {
      kind: 'text',
      name: 'written_role',
      label: 'Their role',
      hint: 'Such as “social worker” or “response officer”.',
      most: 120,
      required: 'Say in what role they wrote it down.',
    },
    { kind: 'yes or no', name: 'interpreter', label: 'Was there an interpreter?' },
    { kind: 'yes or no', name: 'may_share', label: 'Did they agree that this may be shared with those who help them?' },
  ],
  span: null,
  say: (values) => {
    const on = textIn(values, 'said_on');
    return `“${textIn(values, 'words')}”${on === '' ? '' : ` (${sayDay(asDay(on))})`}`;
  },
  empty: 'Nobody has written down what they say. Ask them, and write it as they say it.',
  advice:
    'Shown first on the page, in these words. They are never changed afterwards: if they were written down wrongly, withdraw them and record them again.',
};
