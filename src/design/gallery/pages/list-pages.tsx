import { Button } from '../../govuk/button.tsx';
import { Checkboxes } from '../../govuk/checkboxes.tsx';
import { Pagination } from '../../govuk/pagination.tsx';
import { Select } from '../../govuk/select.tsx';
import { Page } from '../../layout/page.tsx';
import type { DataColumn } from '../../lists/data-column.ts';
import { DataTable } from '../../lists/data-table.tsx';
import { EmptyState } from '../../lists/empty-state.tsx';
import { Filter } from '../../moj/filter.tsx';
import { ListLayout } from '../../patterns/list-layout.tsx';
import { StatusTag } from '../../record/record-header.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

interface Line {
  readonly reference: string;
  readonly brand: string;
  readonly number: string;
  readonly way: string;
  readonly children: number;
  readonly seen: string;
  readonly needs: string;
}

const brands = ['SCOTTY', 'Ivory Steps', 'Looking Glass', 'Y Ddraig', 'ليلى', 'Blue Door', 'The Old Post Office'];

const lines: readonly Line[] = Array.from({ length: 14 }, (_, index) => ({
  reference: `L-0${index % 10}K3-${String(index).padStart(2, '0')}`,
  brand: brands[index % brands.length] ?? '',
  number: `07700 900${String(412 + index * 7)}`,
  way: index % 3 === 0 ? 'Merseyside → West Mercia +1' : index % 3 === 1 ? 'Met → Kent' : 'West Midlands → Dyfed-Powys',
  children: (index * 5) % 4,
  seen: `${index + 1} days ago`,
  needs: index % 4 === 0 ? 'Check-back' : '',
}));

const columns: readonly DataColumn<Line>[] = [
  {
    key: 'brand',
    title: 'Brand',
    rowHeader: true,
    sortable: true,
    noWrap: true,
    cell: (row) => (
      <a class="govuk-link" href={`/lines/${row.reference}`} dir="auto">
        {row.brand}
      </a>
    ),
  },
  { key: 'number', title: 'Number', noWrap: true, cell: (row) => row.number },
  { key: 'way', title: 'From → into', noWrap: true, cell: (row) => row.way },
  { key: 'status', title: 'Status', sortable: true, cell: () => <StatusTag text="Active" tone="active" /> },
  { key: 'children', title: 'Children', numeric: true, sortable: true, cell: (row) => row.children },
  { key: 'seen', title: 'Last seen', sortable: true, noWrap: true, cell: (row) => row.seen },
  { key: 'needs', title: 'Needs', noWrap: true, cell: (row) => row.needs },
];

const filter = (
  <Filter
    action="/lines"
    clearHref="/lines"
    selected={[{ heading: 'Status', items: [{ text: 'Active', href: '/lines' }] }]}
  >
    <Select
      id="filter-into"
      name="into"
      label={{ text: 'Goes into' }}
      items={[
        { value: '', text: 'Any force' },
        { value: 'kent', text: 'Kent' },
      ]}
    />
    <Checkboxes
      idPrefix="filter-needs"
      name="needs"
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Only lines', classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'children', text: 'with children involved' },
        { value: 'mine', text: 'of my force' },
        { value: 'gap', text: 'with a gap' },
      ]}
    />
  </Filter>
);

/** A list as an analyst works in it, and the same before anything is in it. */
export const listPatterns: readonly PagePattern[] = [
  {
    slug: 'page-list',
    title: 'A list',
    page: (facts) => (
      <Page
        facts={pretend(facts, '/lines')}
        title="Lines"
        marking="OFFICIAL-SENSITIVE"
        guidance={[{ href: '/guidance/line', text: 'What counts as a line' }]}
      >
        <ListLayout
          title="Lines"
          says="1,012 lines that you can see"
          links={[
            { href: '/lines.csv', text: 'Download as CSV', download: true },
            { href: '/lists/new', text: 'Save this list' },
          ]}
          actions={<Button href="/lines/new" text="Record a line" />}
          filter={filter}
        >
          <DataTable
            caption="Lines"
            captionHidden
            columns={columns}
            rows={lines}
            rowKey={(row) => row.reference}
            sort={{
              by: 'seen',
              direction: 'ascending',
              href: (key, direction) => `?sort=${key}&direction=${direction}`,
            }}
          />
          <Pagination
            landmarkLabel="Pages of lines"
            next={{ href: '?page=2' }}
            items={[
              { number: 1, href: '?page=1', current: true },
              { number: 2, href: '?page=2' },
              { ellipsis: true },
              { number: 21, href: '?page=21' },
            ]}
          />
        </ListLayout>
      </Page>
    ),
  },
  {
    slug: 'page-empty',
    title: 'A list with nothing in it',
    page: (facts) => (
      <Page facts={pretend(facts, '/lines')} title="Lines" marking="OFFICIAL">
        <ListLayout
          title="Lines"
          says="No lines yet"
          actions={<Button href="/lines/new" text="Record a line" />}
          filter={filter}
        >
          <EmptyState title="No lines yet">
            <p class="govuk-body">
              Every deal line that you may see will be listed here. Record one, or{' '}
              <a class="govuk-link" href="/imports/new">
                import your force’s spreadsheet
              </a>
              .
            </p>
          </EmptyState>
        </ListLayout>
      </Page>
    ),
  },
];
