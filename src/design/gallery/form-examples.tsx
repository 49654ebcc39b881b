import { Button } from '../govuk/button.tsx';
import { Checkboxes } from '../govuk/checkboxes.tsx';
import { DateInput } from '../govuk/date-input.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { FileUpload } from '../govuk/file-upload.tsx';
import { Input } from '../govuk/input.tsx';
import { Radios } from '../govuk/radios.tsx';
import { Select } from '../govuk/select.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import type { Example, GalleryPage } from './example.ts';

const longWords =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that anybody has ever said about it';

const inputs: readonly Example[] = [
  {
    title: 'Input',
    node: (
      <Input
        name="brand"
        label={{ text: 'Brand or name used' }}
        hint={{ text: 'As the texts sign it, for example SCOTTY' }}
      />
    ),
  },
  {
    title: 'Input with an error and what was typed',
    node: (
      <Input
        name="number"
        value="0770 0900"
        inputmode="tel"
        classes="govuk-input--width-20"
        label={{ text: 'Number' }}
        errorMessage={{ text: 'Enter a whole UK mobile number, like 07700 900412' }}
      />
    ),
  },
  {
    title: 'Input with long words',
    node: <Input name="long" value={longWords} label={{ text: longWords }} hint={{ text: longWords }} />,
  },
  {
    title: 'Textarea',
    node: <Textarea name="what" label={{ text: 'What happened' }} value={'Two lines\nof what was seen'} />,
  },
  {
    title: 'Textarea with an error',
    node: (
      <Textarea
        name="why"
        label={{ text: 'Why' }}
        errorMessage={{ text: 'Enter why this record may be held' }}
        rows={3}
      />
    ),
  },
  {
    title: 'File upload',
    node: (
      <FileUpload
        name="file"
        label={{ text: 'File of lines' }}
        hint={{ text: 'A CSV file of up to 200 MB' }}
        attributes={{ accept: '.csv' }}
      />
    ),
  },
  {
    title: 'File upload with an error',
    node: (
      <FileUpload
        name="wrong-file"
        label={{ text: 'File of lines' }}
        errorMessage={{ text: 'The file must be a CSV: this one is a picture' }}
      />
    ),
  },
];

const choices: readonly Example[] = [
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
    title: 'Radios with what more is asked',
    node: (
      <Radios
        name="known"
        value="saw"
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
    title: 'Date',
    node: (
      <DateInput
        id="seen"
        namePrefix="seen"
        fieldset={{ legend: { text: 'When was it seen?' } }}
        hint={{ text: 'For example, 21 11 2026' }}
      />
    ),
  },
  {
    title: 'Date with an error',
    node: (
      <DateInput
        id="born"
        namePrefix="born"
        values={{ 'born-day': '31', 'born-month': '2', 'born-year': '2011' }}
        fieldset={{ legend: { text: 'Born' } }}
        errorMessage={{ text: 'The date of birth must be a real date' }}
        month={{ error: true }}
      />
    ),
  },
];

const actions: readonly Example[] = [
  { title: 'Button', node: <Button text="Save" preventDoubleClick /> },
  { title: 'Secondary button', node: <Button text="Save this list" classes="govuk-button--secondary" /> },
  { title: 'Warning button', node: <Button text="Close this line" classes="govuk-button--warning" /> },
  { title: 'Button that cannot be pressed', node: <Button text="Save" disabled /> },
  {
    title: 'Link that starts something',
    node: <Button text="Record a sighting" href="/sightings/new" isStartButton />,
  },
];

const summary: readonly Example[] = [
  {
    title: 'Error summary, one',
    node: (
      <ErrorSummary
        titleText="There is a problem"
        disableAutoFocus
        errorList={[{ text: 'Enter a whole UK mobile number, like 07700 900412', href: '#number' }]}
      />
    ),
  },
  {
    title: 'Error summary, several',
    node: (
      <ErrorSummary
        titleText="There is a problem"
        disableAutoFocus
        errorList={[
          { text: 'Enter why this record may be held', href: '#why' },
          { text: 'Select who may see this', href: '#handling' },
          { text: 'Line 4 of the file has no origin' },
        ]}
      />
    ),
  },
];

/** Everything that asks for something. */
export const formPages: readonly GalleryPage[] = [
  { slug: 'inputs', title: 'Inputs', examples: inputs },
  { slug: 'choices', title: 'Choices and dates', examples: choices },
  { slug: 'buttons', title: 'Buttons', examples: actions },
  { slug: 'error-summary', title: 'Error summary', examples: summary },
];
