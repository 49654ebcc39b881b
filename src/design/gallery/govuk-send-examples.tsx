import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { Input } from '../govuk/input.tsx';
import type { Example, GalleryPage } from './example.ts';
import { ArabicName, longWords, welshName } from './govuk-name-examples.tsx';

const buttons: readonly Example[] = [
  { title: 'Button', node: <Button text="Save" preventDoubleClick /> },
  { title: 'Secondary button', node: <Button text="Save this list" classes="govuk-button--secondary" /> },
  { title: 'Warning button', node: <Button text="Close this line" classes="govuk-button--warning" /> },
  { title: 'Button that cannot be pressed', node: <Button text="Save" disabled /> },
  {
    title: 'Link that starts something',
    node: <Button text="Record a sighting" href="/sightings/new" isStartButton />,
  },
  {
    title: 'Buttons and a link together',
    node: (
      <div class="govuk-button-group">
        <Button text="Save and go on" />
        <Button text="Save and come back later" classes="govuk-button--secondary" />
        <a class="govuk-link" href="/lines/L-7K3Q-9F">
          Leave without saving
        </a>
      </div>
    ),
  },
  {
    title: 'Button with a Welsh and an Arabic name',
    node: (
      <Button
        classes="govuk-button--secondary"
        html={
          <>
            Join {welshName} with <ArabicName />
          </>
        }
      />
    ),
  },
  { title: 'Button with long words', node: <Button text={longWords} /> },
];

const summaries: readonly Example[] = [
  {
    title: 'Error summary, one, with the field that it leads to',
    node: (
      <>
        <ErrorSummary
          titleText="There is a problem"
          disableAutoFocus
          errorList={[{ text: 'Enter a whole UK mobile number, like 07700 900412', href: '#wrong-number' }]}
        />
        <Input
          name="wrong-number"
          value="0770 0900"
          classes="govuk-input--width-20"
          label={{ text: 'Number' }}
          errorMessage={{ text: 'Enter a whole UK mobile number, like 07700 900412' }}
        />
      </>
    ),
  },
  {
    title: 'Error summary, several',
    node: (
      <ErrorSummary
        titleText="There is a problem"
        descriptionText="Nothing has been saved yet."
        disableAutoFocus
        errorList={[
          { text: 'Enter why this record may be held', href: '#example-2' },
          { text: 'Select who may see this', href: '#example-2' },
          { text: 'Line 4 of the file has no origin' },
        ]}
      />
    ),
  },
  {
    title: 'Error summary with names of two alphabets and long words',
    node: (
      <ErrorSummary
        titleText={longWords}
        disableAutoFocus
        errorList={[
          { text: `${welshName} is on the list already`, href: '#example-3' },
          {
            html: (
              <>
                <ArabicName /> has no date of birth
              </>
            ),
            href: '#example-3',
          },
          { text: longWords, href: '#example-3' },
        ]}
      />
    ),
  },
];

/** What sends a form, and what comes back when it is wrong. */
export const sendPages: readonly GalleryPage[] = [
  { slug: 'buttons', title: 'Buttons', examples: buttons },
  { slug: 'error-summary', title: 'Error summary', examples: summaries },
];
