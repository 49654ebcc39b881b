import type { FeatureCollection, Polygon } from 'geojson';
import { Choropleth } from '../charts/choropleth.tsx';
import { Input } from '../govuk/input.tsx';
import { type DataColumn, DataTable } from '../lists/data-table.tsx';
import { EmptyState } from '../lists/empty-state.tsx';
import { BigNumbers, Figure, Headline } from '../lists/figure.tsx';
import { FilteredList } from '../lists/filtered-list.tsx';
import { sayNumber } from '../lists/say-number.ts';
import { Filter } from '../moj/filter.tsx';
import { Progress } from '../moj/progress.tsx';
import { StatusTag } from '../record/record-header.tsx';
import type { Example, GalleryPage } from './example.ts';

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
        {row.brand}
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
    title: 'Progress',
    node: <Progress id="progress-some" label="Reading the file" done={4200} of={12000} unit="rows" />,
  },
  { title: 'Progress of unknown length', node: <Progress id="progress-open" label="Reading" done={310} unit="rows" /> },
  { title: 'Progress, done', node: <Progress id="progress-all" label="Read" done={12000} of={12000} unit="rows" /> },
];

/** Squares in a row: shapes enough to see every colour, of no real place. */
const squares: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: Array.from({ length: 8 }, (_, index) => ({
    type: 'Feature',
    id: `area-${index}`,
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [index, 51],
          [index, 52],
          [index + 1, 52],
          [index + 1, 51],
          [index, 51],
        ],
      ],
    },
  })),
};

const known = [0, 1, 3, 8, 21, 144, undefined].map(
  (value, index) => [`area-${index}`, { name: `Area ${index + 1}`, value, href: `/areas/${index + 1}` }] as const,
);

const maps: readonly Example[] = [
  {
    title: 'Every step, no figure, and land outside',
    node: (
      <Choropleth
        id="map-many"
        title="Lines into each area"
        description="Eight squares in a row, from none to 144."
        features={squares}
        areas={new Map(known)}
        unit={{ one: 'line in', many: 'lines in' }}
        width={480}
        height={110}
      />
    ),
  },
  {
    title: 'Nothing anywhere',
    node: (
      <Choropleth
        id="map-none"
        title="Lines out of each area"
        description="No area has any."
        features={squares}
        areas={new Map(known.slice(0, 1))}
        unit={{ one: 'line out', many: 'lines out' }}
        width={480}
        height={110}
      />
    ),
  },
];

/** Everything that counts or lists. */
export const listPages: readonly GalleryPage[] = [
  { slug: 'tables', title: 'Tables', examples: tables },
  { slug: 'filters', title: 'Filters', examples: filters },
  { slug: 'figures', title: 'Figures and progress', examples: figures },
  { slug: 'maps', title: 'Maps', examples: maps },
];
