import type { ChoiceField, FactKind } from '#modules/records/index.ts';
import { textTokens } from '#platform/catalogue/index.ts';
import { elementNames, lineElements } from '../rules/elements.ts';

const elementField: ChoiceField = {
  kind: 'choice',
  name: 'element',
  label: 'Which of the four elements?',
  of: lineElements.map((element) => [element, elementNames[element]] as const),
  required: 'Choose which of the four elements this is about.',
};

/** What bears out one of the four elements: a fact with its source, grade and time, from whichever force has it. */
export const elementFacts: FactKind = {
  code: 'elements',
  relation: 'lines.element',
  parent: 'line',
  title: 'Evidence of the four elements',
  one: 'evidence of an element',
  fields: [
    elementField,
    {
      kind: 'text',
      name: 'what',
      label: 'What is known?',
      hint: 'Such as “bulk texts at 11:00 and 17:00” or “two sent by rail each Friday”. Link people; do not name them here.',
      required: 'Say what is known.',
      most: 2000,
      isLong: true,
    },
    { kind: 'choice', name: 'channels', label: 'Through what, if communication', of: 'communication', isMany: true },
    { kind: 'choice', name: 'transport', label: 'By what, if movement', of: 'transport', isMany: true },
  ],
  span: { since: 'First seen', until: 'Last seen' },
  check: (values) => {
    const given = (name: string): boolean => [values[name] ?? []].flat().length > 0;
    return [
      ...(given('channels') && values['element'] !== 'communication'
        ? [{ field: 'channels', message: 'This is said of communication alone. Take it out, or choose communication.' }]
        : []),
      ...(given('transport') && values['element'] !== 'movement'
        ? [{ field: 'transport', message: 'This is said of movement alone. Take it out, or choose movement.' }]
        : []),
    ];
  },
  say: (values, words) => {
    const by = [words('channels'), words('transport')].filter((each) => each !== '').join(', ');
    return `${words('element')}: ${String(values['what'] ?? '')}${by === '' ? '' : ` (${by})`}`;
  },
  tokens: (values) => textTokens(String(values['what'] ?? '')),
  empty: 'Nothing is known of how it communicates, moves, harms and whom it exploits. Add what you know.',
};

/** What ought to be known of an element and is not, and who will find out. */
export const gapFacts: FactKind = {
  code: 'gaps',
  relation: 'lines.gap',
  parent: 'line',
  title: 'What is not known',
  one: 'what is not known',
  fields: [
    elementField,
    {
      kind: 'text',
      name: 'missing',
      label: 'What is not known?',
      hint: 'Such as “no return interview”.',
      required: 'Say what is not known.',
      most: 500,
      isLong: true,
    },
    { kind: 'text', name: 'who', label: 'Who will find out?', hint: 'A team or a role.', most: 200 },
  ],
  span: null,
  say: (values, words) => {
    const who = String(values['who'] ?? '');
    return `${words('element')}: ${String(values['missing'] ?? '')}${who === '' ? '' : ` (${who} will find out)`}`;
  },
  empty: 'Nobody has named a gap.',
  advice: 'Once it is known, withdraw the gap and add what is known.',
};
