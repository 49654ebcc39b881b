import type { FactKind, FieldValues } from '#modules/records/index.ts';
import { identifierTokens, numberTokens } from '#platform/catalogue/index.ts';
import { readNamePart } from '../rules/plain-text.ts';
import {
  checkPersonNumber,
  doubtOfPersonNumber,
  keptPersonNumber,
  readContact,
  readPlainNumber,
  sayContact,
} from '../rules/read-number.ts';
import { personNameTokens } from './name-tokens.ts';
import { textIn } from './text-in.ts';

/** A name in one line: "Keira Halloran". */
export function wholeName(values: FieldValues): string {
  return [textIn(values, 'given_name'), textIn(values, 'family_name')].filter((part) => part !== '').join(' ');
}

function sayName(values: FieldValues, words: (field: string) => string): string {
  return `${wholeName(values)}${words('kind') === '' ? '' : ` (${words('kind').toLowerCase()})`}`;
}

/** Names and aliases, each with who says so and since when. */
export const nameFact: FactKind = {
  code: 'names',
  relation: 'people.name',
  parent: 'person',
  title: 'Names',
  one: 'a name',
  fields: [
    {
      kind: 'text',
      name: 'given_name',
      label: 'Given names',
      hint: 'As they are written, in any script. A street name stands here alone.',
      most: 100,
      read: readNamePart,
    },
    { kind: 'text', name: 'family_name', label: 'Family name', most: 100, read: readNamePart },
    { kind: 'choice', name: 'kind', label: 'What kind of name is it?', of: 'name-kinds' },
  ],
  span: { since: 'Used since', until: 'Until' },
  check: (values) =>
    wholeName(values) === '' ? [{ field: 'given_name', message: 'Enter a given name, a family name, or both.' }] : [],
  say: sayName,
  offers: { as: 'other name', label: 'Name', fields: ['given_name', 'family_name', 'kind'], say: sayName },
  tokens: (values) => personNameTokens(wholeName(values)),
  empty: 'No name is known.',
};

/** Numbers by which other systems know somebody. */
export const identifierFact: FactKind = {
  code: 'numbers',
  relation: 'people.identifier',
  parent: 'person',
  title: 'Reference numbers',
  one: 'a reference number',
  fields: [
    {
      kind: 'choice',
      name: 'scheme',
      label: 'Whose number is it?',
      of: 'identifier-schemes',
      required: 'Choose whose number it is.',
    },
    {
      kind: 'text',
      name: 'value',
      label: 'Number',
      hint: 'Such as 2012/0123456Y for a PNC ID.',
      most: 60,
      isShort: true,
      required: 'Enter the number.',
      read: readPlainNumber,
      doubt: doubtOfPersonNumber,
    },
  ],
  span: null,
  check: checkPersonNumber,
  derived: keptPersonNumber,
  references: ['value'],
  say: (values, words) => `${words('scheme')}: ${textIn(values, 'value')}`,
  tokens: (values) => identifierTokens(textIn(values, 'value')),
  empty: 'No number is known.',
  advice: 'Numbers of health records are not held here.',
};

/** How somebody looks, in words. */
export const descriptionFact: FactKind = {
  code: 'looks',
  relation: 'people.description',
  parent: 'person',
  title: 'Description',
  one: 'a description',
  fields: [
    {
      kind: 'text',
      name: 'looks',
      label: 'Build, height, hair, clothing',
      hint: 'What was seen. Not ethnicity: it is recorded apart, for the monitoring of fairness.',
      most: 500,
      isLong: true,
    },
    { kind: 'text', name: 'marks', label: 'Scars, marks and tattoos', most: 500, isLong: true },
  ],
  span: { since: 'As seen since', until: 'Until' },
  check: (values) =>
    textIn(values, 'looks') + textIn(values, 'marks') === ''
      ? [{ field: 'looks', message: 'Describe how the person looks, or a mark.' }]
      : [],
  say: (values) => [textIn(values, 'looks'), textIn(values, 'marks')].filter((part) => part !== '').join('. Marks: '),
  empty: 'Nobody has described the person.',
};

/** Numbers and addresses of e-mail that are said to be theirs. */
export const contactFact: FactKind = {
  code: 'contacts',
  relation: 'people.contact',
  parent: 'person',
  title: 'Contact points',
  one: 'a contact point',
  lane: 'communication',
  fields: [
    {
      kind: 'text',
      name: 'value',
      label: 'Telephone number or e-mail address',
      hint: 'As somebody gave it. A phone that was seized or seen is a record of its own, and linked.',
      most: 320,
      required: 'Enter a telephone number or an e-mail address.',
      read: readContact,
      say: sayContact,
    },
  ],
  span: { since: 'Used since', until: 'Until' },
  say: (values) => sayContact(textIn(values, 'value')),
  tokens: (values) => {
    const value = textIn(values, 'value');
    return value.includes('@') ? identifierTokens(value) : numberTokens(value);
  },
  empty: 'None is known.',
};
