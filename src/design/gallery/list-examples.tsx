import { Input } from '../govuk/input.tsx';
import type { DataColumn } from '../lists/data-column.ts';
import { DataTable } from '../lists/data-table.tsx';
import { EmptyState } from '../lists/empty-state.tsx';
import { BigNumbers, Figure, Headline } from '../lists/figure.tsx';
import { FilteredList } from '../lists/filtered-list.tsx';
import { sayNumber } from '../lists/say-number.ts';
import { Filter } from '../moj/filter.tsx';
import { StatusTag } from '../record/record-header.tsx';
import { dataTableExamples, emptyExamples, longTableExamples } from './data-table-examples.tsx';
import type { Example, GalleryPage } from './example.ts';
import { ArabicName, arabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';

interface Row {
  readonly reference: string;
  readonly brand: string;
  readonly texts: number;
}

const rows: readonly Row[] = [
  { reference: 'L-7K3Q-9F', brand: 'SCOTTY', texts: 1204 },
  {
    reference: 'L-2M8D-4C',
    brand: 'The very long brand of a line that could not decide what to call itself',
    texts: 8,
  },
];

/** Brands of two alphabets, and one word that cannot be broken. */
const names: readonly Row[] = [
  { reference: 'L-5H2C-7R', brand: 'Y Ddraig Goch', texts: 340 },
  { reference: 'L-9P4W-1T', brand: arabicName, texts: 92 },
  { reference: 'L-3N6Q-8V', brand: longWords, texts: 5 },
];

const many: readonly Row[] = Array.from({ length: 12 }, (_, index) => ({
  reference: `L-0000-${String(index).padStart(2, '0')}`,
  brand: rows[index % rows.length]?.brand ?? '',
  texts: index * 97,
}));

/** The columns, with the sum of what is shown. */
const columnsOf = (held: readonly Row[]): readonly DataColumn<Row>[] => [
  {
    key: 'brand',
    title: 'Brand',
    rowHeader: true,
    sortable: true,
    total: 'All',
    cell: (row) => (
      <a class="govuk-link" href={`/lines/${row.reference}`}>
        <span dir="auto">{row.brand}</span>
      </a>
    ),
  },
  { key: 'reference', title: 'Reference', noWrap: true, cell: (row) => row.reference },
  { key: 'status', title: 'Status', cell: () => <StatusTag text="Active" tone="active" /> },
  {
    key: 'texts',
    title: 'Texts',
    numeric: true,
    sortable: true,
    total: sayNumber(held.reduce((sum, row) => sum + row.texts, 0)),
    cell: (row) => sayNumber(row.texts),
  },
];

const empty = (
  <EmptyState title="No lines yet">
    <p class="govuk-body">
      Lines that your force records or imports will be listed here. To start,{' '}
      <a class="govuk-link" href="/lines/import">
        import a file of lines
      </a>
      .
    </p>
  </EmptyState>
);

function table(caption: string, held: readonly Row[], density: 'compact' | 'relaxed' = 'compact') {
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(held)}
      rows={held}
      rowKey={(row) => row.reference}
      density={density}
      empty={empty}
      sort={{ by: 'texts', direction: 'descending', href: (by, direction) => `?sort=${by}&direction=${direction}` }}
    />
  );
}

const tables: readonly Example[] = [
  { title: 'Nothing', node: table('No lines', []) },
  { title: 'One', node: table('One line', rows.slice(0, 1), 'relaxed') },
  { title: 'Many, with long words', node: table('Many lines', many) },
  { title: 'Names of two alphabets and a very long word', node: table('Lines by name', names) },
];

const filters: readonly Example[] = [
  {
    title: 'A list with a filter set',
    node: (
      <FilteredList
        filter={
          <Filter
            action="/lines"
            clearHref="/lines"
            keep={{ sort: 'brand' }}
            selected={[{ heading: 'Status', items: [{ text: 'Active', href: '/lines?sort=brand' }] }]}
          >
            <Input name="filter-brand" label={{ text: 'Brand' }} />
          </Filter>
        }
      >
        {table('Lines that fit', rows)}
      </FilteredList>
    ),
  },
  {
    title: 'A filter that nothing fits, with names of two alphabets and long words',
    node: (
      <FilteredList
        filter={
          <Filter
            action="/people"
            clearHref="/people"
            heading="Choose people"
            selected={[
              {
                heading: 'Name',
                items: [
                  { text: welshName, href: '/people?1' },
                  { text: arabicName, href: '/people?2' },
                ],
              },
              { heading: 'Place', items: [{ text: longWords, href: '/people?3' }] },
            ]}
          >
            <Input name="filter-name" value={arabicName} label={{ text: 'Name' }} attributes={{ dir: 'auto' }} />
            <Input
              name="filter-born"
              value="2011-14-05"
              label={{ text: 'Born' }}
              errorMessage={{ text: 'The date of birth must be a real date' }}
            />
          </Filter>
        }
      >
        <EmptyState title={`Nobody fits, at ${welshPlace} or anywhere`}>
          <p class="govuk-body">
            Take a filter away, or{' '}
            <a class="govuk-link" href="/people">
              start again
            </a>
            .
          </p>
        </EmptyState>
      </FilteredList>
    ),
  },
  {
    title: 'A filter with nothing set',
    node: (
      <Filter action="/lines" heading="Choose lines" clearHref="/lines" selected={[]}>
        <Input name="other-brand" label={{ text: 'Brand' }} />
      </Filter>
    ),
  },
];

const figures: readonly Example[] = [
  {
    title: 'Figures in words',
    node: (
      <Headline>
        There are{' '}
        <Figure value={1012} href="/lines?status=active">
          active lines
        </Figure>
        . This month <Figure value={41}>closed</Figure> and <Figure value={6}>came back</Figure>.
      </Headline>
    ),
  },
  {
    title: 'Figures in words, of nothing and of one, with names of two alphabets',
    node: (
      <Headline>
        <Figure value={0}>new sightings</Figure> at {welshPlace} today.{' '}
        <Figure value={1} href="/people/2">
          child
        </Figure>{' '}
        linked to <ArabicName /> has no social worker.
      </Headline>
    ),
  },
  {
    title: 'Numbers that want doing something about, one of them loud',
    node: (
      <BigNumbers
        items={[
          { value: 9, label: '28-day entries overdue', href: '/safeguarding?overdue', loud: true },
          { value: 4, label: 'taskings unanswered for more than 5 days', href: '/tasking' },
          { value: 0, label: 'check-backs failed' },
        ]}
      />
    ),
  },
  {
    title: 'One number, with a long name',
    node: (
      <BigNumbers items={[{ value: 1240, label: `entries overdue at ${welshPlace}`, href: '/overdue', loud: true }]} />
    ),
  },
];

/** Everything that counts or lists. */
export const listPages: readonly GalleryPage[] = [
  { slug: 'tables', title: 'Tables', examples: [...tables, ...dataTableExamples] },
  { slug: 'long-table', title: 'A long table', examples: longTableExamples },
  { slug: 'empty', title: 'Nothing to list', examples: emptyExamples },
  { slug: 'filters', title: 'Filters', examples: filters },
  { slug: 'figures', title: 'Figures', examples: figures },
];
