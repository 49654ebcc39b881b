import { Button } from '../govuk/button.tsx';
import { Input } from '../govuk/input.tsx';
import type { Example, GalleryPage } from './example.ts';
import { answerPages } from './govuk-answer-examples.tsx';
import { choicePages } from './govuk-choice-examples.tsx';
import { datePage } from './govuk-date-examples.tsx';
import { arabicName, longWords, welshName } from './govuk-name-examples.tsx';
import { sendPages } from './govuk-send-examples.tsx';

const inputs: readonly Example[] = [
  {
    title: 'Input',
    node: (
      <Input
        name="brand"
        classes="govuk-input--width-20"
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
    title: 'Input with a hint and an error, nothing typed',
    node: (
      <Input
        name="reason"
        label={{ text: 'Why do you need to see this address?' }}
        hint={{ text: 'It is kept, and a supervisor may read it' }}
        errorMessage={{ text: 'Enter why you need to see this address' }}
      />
    ),
  },
  {
    title: 'Input with a Welsh name',
    node: (
      <Input
        name="welsh-name"
        value={welshName}
        classes="govuk-input--width-30"
        spellcheck={false}
        label={{ text: 'Name' }}
      />
    ),
  },
  {
    title: 'Input with an Arabic name, which runs from the right',
    node: (
      <Input
        name="arabic-name"
        value={arabicName}
        classes="govuk-input--width-30"
        spellcheck={false}
        label={{ text: 'Name, in its own letters' }}
        attributes={{ dir: 'auto' }}
      />
    ),
  },
  {
    title: 'Input with what stands before it',
    node: (
      <Input
        name="cash"
        inputmode="numeric"
        value={1240}
        classes="govuk-input--width-5"
        prefix={{ text: '£' }}
        label={{ text: 'Cash found, in pounds' }}
      />
    ),
  },
  {
    title: 'Input with what stands after it, and an error',
    node: (
      <Input
        name="distance"
        inputmode="numeric"
        value="far"
        classes="govuk-input--width-3"
        suffix={{ text: 'miles' }}
        label={{ text: 'How far from home, in miles' }}
        errorMessage={{ text: 'The distance must be a number, like 42' }}
      />
    ),
  },
  {
    title: 'Input with a button of its own',
    node: (
      <Input
        name="postcode"
        autocomplete="off"
        classes="govuk-input--width-10"
        label={{ text: 'Postcode' }}
        formGroup={{
          afterInput: { html: <Button text="Find" name="find" value="postcode" classes="govuk-button--secondary" /> },
        }}
      />
    ),
  },
  {
    title: 'Input with long words',
    node: <Input name="long" value={longWords} label={{ text: longWords }} hint={{ text: longWords }} />,
  },
  {
    title: 'Input with long words that are wrong',
    node: <Input name="long-wrong" value={longWords} label={{ text: longWords }} errorMessage={{ text: longWords }} />,
  },
];

/** Everything that asks for something. */
export const formPages: readonly GalleryPage[] = [
  { slug: 'inputs', title: 'Inputs', examples: inputs },
  ...answerPages,
  ...choicePages,
  datePage,
  ...sendPages,
];
