import { asDay, asInstant, type Day } from '#kernel/instant.ts';
import { Button } from '../govuk/button.tsx';
import { BatchForm } from '../lists/batch-form.tsx';
import { chooseView } from '../lists/choose-view.ts';
import type { DataColumn, DataSort } from '../lists/data-column.ts';
import { DataTable } from '../lists/data-table.tsx';
import { EmptyState } from '../lists/empty-state.tsx';
import { sayNumber } from '../lists/say-number.ts';
import { ViewForm } from '../lists/view-form.tsx';
import { Clock } from '../work/clock.tsx';
import { sayAgo } from '../work/clock-words.ts';
import type { Example } from './example.ts';

const now = asInstant('2026-11-21T12:00:00Z');

interface ForceRow {
  readonly force: string;
  readonly region: string;
  readonly out: number;
  readonly into: number;
  readonly inside: number;
  readonly closed: number;
  readonly children: number;
}

const forceNames: readonly (readonly [string, readonly string[]])[] = [
  ['North West', ['Cheshire', 'Cumbria', 'Greater Manchester', 'Lancashire', 'Merseyside', 'North Wales']],
  ['Wales', ['Dyfed-Powys', 'Gwent', 'South Wales']],
  ['West Midlands', ['Staffordshire', 'Warwickshire', 'West Mercia', 'West Midlands']],
];

const forces: readonly ForceRow[] = forceNames.flatMap(([region, names], group) =>
  names.map((force, index) => ({
    force,
    region,
    out: (group * 7 + index * 31) % 214,
    into: (group * 13 + index * 11) % 40,
    inside: (group + index * 5) % 32,
    closed: index % 10,
    children: (index * 9 + group) % 42,
  })),
);

function count(key: 'out' | 'into' | 'inside' | 'closed' | 'children', title: string): DataColumn<ForceRow> {
  const sum = (rows: readonly ForceRow[]): string => sayNumber(rows.reduce((total, row) => total + row[key], 0));
  return {
    key,
    title,
    numeric: true,
    sortable: true,
    cell: (row) => sayNumber(row[key]),
    subtotal: sum,
    total: sum(forces),
  };
}

const forceColumns: readonly DataColumn<ForceRow>[] = [
  {
    key: 'force',
    title: 'Force',
    rowHeader: true,
    sortable: true,
    noWrap: true,
    total: 'All',
    cell: (row) => row.force,
  },
  count('out', 'Out'),
  count('into', 'In'),
  count('inside', 'Inside'),
  count('closed', 'Net closed'),
  count('children', 'Children'),
];

interface LineRow {
  readonly reference: string;
  readonly brand: string;
  readonly number: string;
  readonly way: string;
  readonly status: string;
  readonly children: number;
  readonly seen: Day;
  readonly answerable: string;
  readonly due: Day;
}

const brands = ['SCOTTY', 'Ivory Steps', 'Y Ddraig Goch', 'ليلى', 'Salt & Vinegar', 'Looking Glass', 'Blue Door'];

const lines: readonly LineRow[] = Array.from({ length: 200 }, (_, index) => ({
  reference: `L-0000-${String(index).padStart(3, '0')}`,
  brand: brands[index % brands.length] ?? '',
  number: `…${String(index).padStart(3, '0')} (${1 + (index % 4)})`,
  way: ['Mers → WMerc, DyP', 'Met → Kent', 'WMids → DyP'][index % 3] ?? '',
  status: index % 4 === 0 ? 'Suspected' : 'Active',
  children: index % 5,
  seen: asDay(`2026-11-${String(1 + (index % 20)).padStart(2, '0')}`),
  answerable: index % 2 === 0 ? 'Merseyside' : 'West Mercia',
  due: asDay(`2026-11-${String(18 + (index % 12)).padStart(2, '0')}`),
}));

const lineColumns: readonly DataColumn<LineRow>[] = [
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
  { key: 'number', title: 'Numbers', noWrap: true, cell: (row) => row.number },
  { key: 'way', title: 'From → into', noWrap: true, cell: (row) => row.way },
  { key: 'status', title: 'Status', sortable: true, cell: (row) => row.status },
  { key: 'children', title: 'Children', numeric: true, sortable: true, cell: (row) => row.children },
  { key: 'seen', title: 'Last seen', noWrap: true, sortable: true, cell: (row) => sayAgo(row.seen, now) },
  { key: 'answerable', title: 'Answerable', noWrap: true, cell: (row) => row.answerable },
  { key: 'due', title: 'Check-back', noWrap: true, cell: (row) => <Clock due={{ day: row.due }} now={now} /> },
  { key: 'reference', title: 'Reference', noWrap: true, extra: true, cell: (row) => row.reference },
];

const sort: DataSort = {
  by: 'seen',
  direction: 'descending',
  href: (key, direction) => `?sort=${key}&direction=${direction}`,
};
const chosenView = chooseView(lineColumns, { density: 'relaxed', columns: ['number', 'reference', 'due'] });
const keyOf = (row: LineRow): string => row.reference;

/** Lists of records at work. */
export const dataTableExamples: readonly Example[] = [
  {
    title: 'In groups, with their sums and the sum of all',
    node: (
      <DataTable
        caption="Lines by force"
        columns={forceColumns}
        rows={forces}
        rowKey={(row) => row.force}
        groupOf={(row) => row.region}
      />
    ),
  },
  {
    title: 'In groups without sums',
    node: (
      <DataTable
        caption="Lines by status"
        columns={lineColumns.slice(0, 4)}
        rows={lines.slice(0, 6)}
        rowKey={keyOf}
        groupOf={(row) => row.status}
      />
    ),
  },
  {
    title: 'Columns and spacing chosen',
    node: (
      <>
        <ViewForm action="/lines" columns={lineColumns} view={chosenView} keep={{ status: 'open', sort: 'seen' }} />
        <DataTable caption="Lines, as chosen" {...chosenView} rows={lines.slice(0, 4)} rowKey={keyOf} />
      </>
    ),
  },
  {
    title: 'Rows to choose, two of them chosen',
    node: (
      <BatchForm
        action="/lines/together"
        csrf="token"
        hidden={{ back: '/lines?status=open' }}
        allHref="?chosen=all"
        noneHref="?chosen=none"
        buttons={
          <>
            <Button text="Ask for a check" name="do" value="check" classes="govuk-button--secondary" />
            <Button text="Set the review date" name="do" value="review" classes="govuk-button--secondary" />
          </>
        }
      >
        <DataTable
          caption="Lines to review"
          columns={lineColumns.slice(0, 5)}
          rows={lines.slice(0, 5)}
          rowKey={keyOf}
          sort={sort}
          select={{
            name: 'lines',
            value: keyOf,
            label: (row) => `${row.brand}, ${row.number}`,
            chosen: ['L-0000-001', 'L-0000-003'],
          }}
        />
      </BatchForm>
    ),
  },
];

/** A list as long as lists get: its head stays in sight. */
export const longTableExamples: readonly Example[] = [
  {
    title: '200 rows and 8 columns',
    node: (
      <DataTable
        caption="Lines, all of them"
        columns={chooseView(lineColumns, {}).columns}
        rows={lines}
        rowKey={keyOf}
        sort={sort}
      />
    ),
  },
];

/** Where there is nothing to list. */
export const emptyExamples: readonly Example[] = [
  {
    title: 'Nothing yet, and how to start',
    node: (
      <EmptyState title="No lines yet" start={{ href: '/lines/import', text: 'Import a file of lines' }}>
        Lines that your force records or imports will be listed here.
      </EmptyState>
    ),
  },
  {
    title: 'Nothing fits, and the way out',
    node: (
      <EmptyState title="No line matches" start={{ href: '/lines', text: 'Clear the filters' }}>
        None that you can see fits all of these filters.
      </EmptyState>
    ),
  },
  {
    title: 'Nothing to do, which is well',
    node: <EmptyState title="Nothing is overdue">Every clock of your force is in time.</EmptyState>,
  },
];
