import { Button } from '../govuk/button.tsx';
import { FileUpload } from '../govuk/file-upload.tsx';
import { Input } from '../govuk/input.tsx';
import { Select } from '../govuk/select.tsx';
import { AddAnother } from '../moj/add-another.tsx';
import { DatePicker } from '../moj/date-picker.tsx';
import { MultiFileUpload, type UploadedFile } from '../moj/multi-file-upload.tsx';
import { Search } from '../moj/search.tsx';
import type { Example, GalleryPage } from './example.ts';

const longWords =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that anybody has ever said about it';

const dates: readonly Example[] = [
  {
    title: 'Empty',
    node: (
      <DatePicker
        id="last-seen"
        name="last-seen"
        label={{ text: 'Last seen' }}
        hint={{ text: 'For example, 17/5/2026' }}
      />
    ),
  },
  {
    title: 'Filled in, working days of a year',
    node: (
      <DatePicker
        id="review-on"
        name="review-on"
        value="20/11/2026"
        label={{ text: 'Next review' }}
        hint={{ text: 'A working day in 2026, for example, 17/5/2026' }}
        minDate="1/1/2026"
        maxDate="31/12/2026"
        excludedDays="saturday sunday"
        excludedDates="25/12/2026 28/12/2026"
      />
    ),
  },
  {
    title: 'Wrong, long words',
    node: (
      <DatePicker
        id="served-on"
        name="served-on"
        value="31/2/2026"
        label={{ text: longWords }}
        errorMessage={{ text: 'The day on which the order was served must be a real day' }}
      />
    ),
  },
];

const searches: readonly Example[] = [
  {
    title: 'With words on the button',
    node: (
      <Search
        action="/search"
        label={{ text: 'Name, nickname or number' }}
        hint={{ text: 'Spelling need not be right' }}
        input={{ id: 'search-words', name: 'q' }}
        button={{ text: 'Search' }}
      />
    ),
  },
  {
    title: 'With a glass',
    node: (
      <Search
        action="/search"
        iconButton
        label={{ text: 'Plate or postcode' }}
        input={{ id: 'search-glass', name: 'q', value: 'ياسمين' }}
        button={{ text: 'Search' }}
      />
    ),
  },
  {
    title: 'Stacked, wrong, long words',
    node: (
      <Search
        action="/search"
        layout="stacked"
        label={{ text: longWords }}
        input={{ id: 'search-stacked', name: 'q', value: 'Sc', errorMessage: { text: 'Enter three letters or more' } }}
        button={{ text: 'Search' }}
      />
    ),
  },
];

interface Typed {
  readonly number: string;
  readonly kind?: string | undefined;
  readonly wrong?: string | undefined;
}

/** The fields of one number, as the script of AddAnother wants them named. */
function numberFields(id: string, typed: Typed, index: number) {
  const place = (name: string) => ({ 'data-name': `${id}[%index%][${name}]`, 'data-id': `${id}-%index%-${name}` });
  return (
    <>
      <Input
        id={`${id}-${index}-number`}
        name={`${id}[${index}][number]`}
        label={{ text: 'Number' }}
        inputmode="tel"
        classes="govuk-input--width-20"
        value={typed.number}
        errorMessage={typed.wrong ? { text: typed.wrong } : undefined}
        attributes={{ ...place('number'), 'data-label': 'true' }}
      />
      <Select
        id={`${id}-${index}-kind`}
        name={`${id}[${index}][kind]`}
        label={{ text: 'What it is used for' }}
        value={typed.kind}
        items={[
          { value: '', text: 'Not known' },
          { value: 'line', text: 'The line itself' },
          { value: 'runner', text: 'A runner’s own phone' },
        ]}
        attributes={{ ...place('kind'), 'data-label': 'true' }}
      />
    </>
  );
}

function numbers(id: string, typed: readonly Typed[], layout: 'stacked' | 'inline' = 'stacked') {
  return (
    <form method="get" action="/gallery/moj-add-another">
      <AddAnother
        id={id}
        itemLabel="Number"
        layout={layout}
        items={typed.map((each, index) => ({ fieldset: { html: numberFields(id, each, index) } }))}
      />
      <Button text="Save" />
    </form>
  );
}

const several: readonly Example[] = [
  { title: 'One, empty', node: numbers('empty', [{ number: '' }]) },
  {
    title: 'Two, one of them wrong',
    node: numbers('two', [
      { number: '07700 900412', kind: 'line' },
      { number: '0770 0900', wrong: 'Enter a whole UK mobile number, like 07700 900412' },
    ]),
  },
  {
    title: 'In line, with an error of the whole',
    node: (
      <form method="get" action="/gallery/moj-add-another">
        <AddAnother
          id="names"
          itemLabel="Nickname"
          layout="inline"
          items={['Bach', 'ياسمين', longWords].map((value, index) => ({
            ...(index === 1 ? { errorMessage: { text: 'This nickname is already recorded' } } : {}),
            fieldset: {
              html: (
                <Input
                  id={`names-${index}`}
                  name={`names[${index}]`}
                  label={{ text: 'Nickname' }}
                  value={value}
                  attributes={{ 'data-name': 'names[%index%]', 'data-id': 'names-%index%', 'data-label': 'true' }}
                />
              ),
            },
          }))}
        />
        <Button text="Save" />
      </form>
    ),
  },
];

const files: readonly UploadedFile[] = [
  {
    fileName: 'f1',
    originalFileName: 'custody-record-07-11.pdf',
    message: { text: 'custody-record-07-11.pdf, read' },
    deleteButton: { text: 'Delete' },
  },
  {
    fileName: 'f2',
    originalFileName: 'صور.jpg',
    message: { text: 'صور.jpg, read' },
    deleteButton: { text: 'Delete' },
  },
  {
    fileName: 'f3',
    originalFileName: 'long.pdf',
    message: { text: `${longWords.replaceAll(' ', '-')}.pdf, not read: it is not a PDF` },
    deleteButton: { text: 'Delete' },
  },
];

function upload(
  id: string,
  items: readonly UploadedFile[],
  attributes: Readonly<Record<string, string>>,
  wrong?: string,
) {
  return (
    <form method="get" action="/gallery/moj-upload">
      <MultiFileUpload
        attributes={attributes}
        uploadedFiles={{ heading: { text: 'Files added' }, items }}
        uploadHtml={
          <>
            <FileUpload
              id={id}
              name={id}
              multiple
              classes="moj-multi-file-upload__input"
              label={{ text: 'Files that belong to this report', classes: 'govuk-label--m' }}
              hint={{ text: 'PDF or JPG, up to 20 MB each' }}
              errorMessage={wrong ? { text: wrong } : undefined}
            />
            <Button text="Add files" classes="govuk-button--secondary moj-multi-file-upload__button" />
          </>
        }
      />
    </form>
  );
}

const sending = { 'data-upload-url': '/gallery/files', 'data-delete-url': '/gallery/files/delete' } as const;

const uploads: readonly Example[] = [
  { title: 'None yet, sent with the form', node: upload('plain-files', [], {}) },
  { title: 'Several, sent with the form', node: upload('some-files', files, {}) },
  { title: 'Sent as they are chosen, where scripts run', node: upload('sent-files', [], sending) },
  { title: 'Wrong', node: upload('wrong-files', files.slice(0, 1), {}, 'Choose a PDF or JPG file') },
];

/** What is filled in. */
export const mojFormPages: readonly GalleryPage[] = [
  { slug: 'moj-dates', title: 'Date pickers', examples: dates },
  { slug: 'moj-search', title: 'Search', examples: searches },
  { slug: 'moj-add-another', title: 'Add another', examples: several },
  { slug: 'moj-upload', title: 'Several files', examples: uploads },
];
