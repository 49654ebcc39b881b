import { Checkboxes } from '../govuk/checkboxes.tsx';
import { Input } from '../govuk/input.tsx';
import { Radios } from '../govuk/radios.tsx';
import { Select } from '../govuk/select.tsx';
import type { Example, GalleryPage } from './example.ts';
import { ArabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';

const selects: readonly Example[] = [
  {
    title: 'Select, nothing chosen',
    node: (
      <Select
        name="status-of-list"
        label={{ text: 'Status' }}
        hint={{ text: 'Lines that came back are active' }}
        items={[
          { value: '', text: 'Any status' },
          { value: 'active', text: 'Active' },
          { value: 'closed', text: 'Closed' },
        ]}
      />
    ),
  },
  {
    title: 'Select',
    node: (
      <Select
        name="origin"
        label={{ text: 'Where the line comes from' }}
        value="merseyside"
        items={[
          { value: '', text: 'Choose a force' },
          { value: 'merseyside', text: 'Merseyside Police' },
          { value: 'west-midlands', text: 'West Midlands Police' },
        ]}
      />
    ),
  },
  {
    title: 'Select with an error',
    node: (
      <Select
        name="answerable"
        label={{ text: 'Who is answerable for this line?' }}
        errorMessage={{ text: 'Select the force that is answerable' }}
        items={[
          { value: '', text: 'Choose a force' },
          { value: 'kent', text: 'Kent Police' },
          { value: 'dyfed-powys', text: 'Dyfed-Powys Police / Heddlu Dyfed-Powys' },
          { value: 'away', text: 'Force that has left Throughline', disabled: true },
        ]}
      />
    ),
  },
  {
    title: 'Select with long words',
    node: (
      <Select
        name="place"
        label={{ text: longWords }}
        value={longWords}
        items={[{ text: longWords }, { text: welshPlace }]}
      />
    ),
  },
];

const radios: readonly Example[] = [
  {
    title: 'Radios with what more is asked',
    node: (
      <Radios
        name="known"
        value="told"
        fieldset={{ legend: { text: 'How do you know?', classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'saw', text: 'I saw it' },
          {
            value: 'told',
            text: 'Somebody told me',
            conditional: { html: <Input name="teller" label={{ text: 'Who' }} classes="govuk-input--width-20" /> },
          },
          { divider: 'or' },
          { value: 'assume', text: 'I assume it', hint: { text: 'It is recorded as an opinion' } },
        ]}
      />
    ),
  },
  {
    title: 'Radios with an error',
    node: (
      <Radios
        name="handling"
        fieldset={{ legend: { text: 'Handling' } }}
        errorMessage={{ text: 'Select who may see this' }}
        items={[
          { value: 'P', text: 'All police (P)' },
          { value: 'C', text: 'Only those I name (C)' },
        ]}
      />
    ),
  },
  {
    title: 'Radios side by side',
    node: (
      <Radios
        name="danger"
        classes="govuk-radios--inline"
        fieldset={{ legend: { text: 'Is anyone in danger now?', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'unknown', text: 'I do not know' },
        ]}
      />
    ),
  },
  {
    title: 'Radios, small, one that cannot be chosen',
    node: (
      <Radios
        name="density"
        value="compact"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Rows', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'compact', text: 'Compact' },
          { value: 'relaxed', text: 'Relaxed' },
          { value: 'cards', text: 'Cards, only on a phone', disabled: true },
        ]}
      />
    ),
  },
  {
    title: 'Radios with names of two alphabets and long words',
    node: (
      <Radios
        name="same-person"
        fieldset={{ legend: { text: 'Is it one of these people?' } }}
        hint={{ text: 'Look at the date of birth before the name' }}
        items={[
          { value: '1', text: welshName, hint: { text: `Born 14 May 2011, last seen at ${welshPlace}` } },
          { value: '2', html: <ArabicName />, hint: { text: 'Born about 2010, known to Kent Police' } },
          { value: '3', text: longWords, hint: { text: longWords } },
          { divider: 'or' },
          { value: 'none', text: 'None of these' },
        ]}
      />
    ),
  },
];

const checkboxes: readonly Example[] = [
  {
    title: 'Checkboxes, small, some chosen',
    node: (
      <Checkboxes
        name="status"
        classes="govuk-checkboxes--small"
        values={['active']}
        fieldset={{ legend: { text: 'Status', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'active', text: 'Active' },
          { value: 'closed', text: 'Closed' },
          { value: 'back', text: 'Came back' },
        ]}
      />
    ),
  },
  {
    title: 'Checkboxes with what more is asked, and one that rules out the rest',
    node: (
      <Checkboxes
        name="found"
        values={['phone']}
        fieldset={{ legend: { text: 'What did they have with them?', classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: 'Select all that apply' }}
        items={[
          {
            value: 'phone',
            text: 'More than one phone',
            conditional: {
              html: (
                <Input name="phones" inputmode="numeric" label={{ text: 'How many' }} classes="govuk-input--width-2" />
              ),
            },
          },
          { value: 'keys', text: 'Keys to a place that is not home' },
          { value: 'tickets', text: 'Train tickets', hint: { text: 'Note where from and where to' } },
          { divider: 'or' },
          { value: 'none', text: 'None of these', behaviour: 'exclusive' },
        ]}
      />
    ),
  },
  {
    title: 'Checkboxes with an error',
    node: (
      <Checkboxes
        name="told"
        fieldset={{ legend: { text: 'Who has been told?' } }}
        errorMessage={{ text: 'Select who has been told, or “Nobody yet”' }}
        items={[
          { value: 'home', text: 'Children’s social care at home: Knowsley' },
          { value: 'found', text: 'Children’s social care where found: Shropshire' },
          { value: 'nobody', text: 'Nobody yet' },
        ]}
      />
    ),
  },
  {
    title: 'A single checkbox',
    node: <Checkboxes name="agree" items={[{ value: 'yes', text: 'I have read what this file may be used for' }]} />,
  },
  {
    title: 'Checkboxes with names of two alphabets and long words',
    node: (
      <Checkboxes
        name="with-whom"
        fieldset={{ legend: { text: 'Who was with them?' } }}
        items={[
          { value: '1', text: welshName },
          { value: '2', html: <ArabicName /> },
          { value: '3', text: longWords, hint: { text: longWords } },
        ]}
      />
    ),
  },
];

/** Answers chosen from those that are offered. */
export const choicePages: readonly GalleryPage[] = [
  { slug: 'selects', title: 'Selects', examples: selects },
  { slug: 'choices', title: 'Radios', examples: radios },
  { slug: 'checkboxes', title: 'Checkboxes', examples: checkboxes },
];
