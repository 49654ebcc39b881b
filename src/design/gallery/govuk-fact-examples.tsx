import { SummaryList, type SummaryListRow } from '../govuk/summary-list.tsx';
import { Table, type TableCell } from '../govuk/table.tsx';
import { TableRegion } from '../lists/table-region.tsx';
import type { Example, GalleryPage } from './example.ts';
import { ArabicName, arabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';

const brand: SummaryListRow = {
  key: { text: 'Brand' },
  value: { text: 'SCOTTY' },
  actions: { items: [{ href: '/change', text: 'Change', visuallyHiddenText: 'the brand' }] },
};

const changeName = (name: string): SummaryListRow['actions'] => ({
  items: [
    { href: '/name', text: 'Change', visuallyHiddenText: `the name ${name}` },
    { href: '/name/remove', text: 'Remove', visuallyHiddenText: `the name ${name}` },
  ],
});

const facts: readonly Example[] = [
  { title: 'One fact', node: <SummaryList rows={[{ key: { text: 'Origin' }, value: { text: 'Merseyside' } }]} /> },
  {
    title: 'Facts, some of which can be changed',
    node: <SummaryList rows={[brand, { key: { text: 'Origin' }, value: { text: 'Merseyside' } }]} />,
  },
  {
    title: 'A fact that is missing',
    node: (
      <SummaryList
        rows={[
          brand,
          {
            key: { text: 'Number' },
            value: {
              html: (
                <a class="govuk-link" href="/lines/L-7K3Q-9F/number">
                  Enter the number
                </a>
              ),
            },
          },
        ]}
      />
    ),
  },
  {
    title: 'Facts on a card that bears a name and what can be done',
    node: (
      <SummaryList
        card={{
          title: { text: 'Girl, 15, Knowsley', headingLevel: 3 },
          actions: {
            items: [
              { href: '/entry', text: 'Open the 28-day entry' },
              { href: '/told', text: 'Record who was told' },
            ],
          },
        }}
        rows={[
          { key: { text: 'Came to notice' }, value: { text: '14 November 2026, Shrewsbury station' } },
          { key: { text: 'Due' }, value: { text: '12 December 2026, due in 21 days' } },
        ]}
      />
    ),
  },
  {
    title: 'Names of two alphabets and long words',
    node: (
      <SummaryList
        rows={[
          { key: { text: 'Name' }, value: { text: welshName }, actions: changeName(welshName) },
          { key: { text: 'Also known as' }, value: { html: <ArabicName /> }, actions: changeName(arabicName) },
          { key: { text: longWords }, value: { text: longWords }, actions: changeName(longWords) },
        ]}
      />
    ),
  },
  {
    title: 'Facts without rules between them',
    node: (
      <SummaryList
        classes="govuk-summary-list--no-border"
        rows={[
          { key: { text: 'Answerable' }, value: { text: 'Merseyside Police, Taskforce A' } },
          { key: { text: 'Next review' }, value: { text: '10 February 2027' } },
        ]}
      />
    ),
  },
];

const numbers: readonly (readonly TableCell[])[] = [
  [{ text: '07700 900412' }, { text: '9 November 2026' }, { text: '1,204', format: 'numeric' }],
  [{ text: '07700 900388' }, { text: '3 March 2026' }, { text: '16,880', format: 'numeric' }],
  [{ text: '07700 900017' }, { text: '21 December 2025' }, { text: '97', format: 'numeric' }],
];

const head: readonly TableCell[] = [{ text: 'Number' }, { text: 'First used' }, { text: 'Texts', format: 'numeric' }];

const tables: readonly Example[] = [
  {
    title: 'One row',
    node: <Table caption="Number in use" firstCellIsHeader head={head} rows={numbers.slice(0, 1)} />,
  },
  {
    title: 'Several rows under a larger name',
    node: (
      <Table
        caption="Numbers of SCOTTY"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={head}
        rows={numbers}
      />
    ),
  },
  {
    title: 'Smaller letters on a phone',
    node: (
      <Table
        caption="Numbers, close together"
        classes="govuk-table--small-text-until-tablet"
        firstCellIsHeader
        head={head}
        rows={numbers}
      />
    ),
  },
  {
    title: 'Words of any length, in a region that scrolls',
    node: (
      <TableRegion caption="Who was seen">
        <Table
          caption="Who was seen"
          firstCellIsHeader
          head={[{ text: 'Name' }, { text: 'Where' }]}
          rows={[
            [{ text: welshName }, { text: welshPlace }],
            [{ html: <ArabicName /> }, { text: 'Shrewsbury' }],
            [{ text: 'The Boy Who Never Says Anything At All' }, { text: 'Between Shrewsbury and Wolverhampton' }],
          ]}
        />
      </TableRegion>
    ),
  },
];

/** Facts of one thing, and plain tables. */
export const factPages: readonly GalleryPage[] = [
  { slug: 'facts', title: 'Facts of one thing', examples: facts },
  { slug: 'plain-tables', title: 'Plain tables', examples: tables },
];
