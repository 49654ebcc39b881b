import { asDay, plusDays } from '#kernel/instant.ts';
import { BarChart } from '../../charts/bar-chart/bar-chart.tsx';
import { LineChart } from '../../charts/line-chart/line-chart.tsx';
import { Page } from '../../layout/page.tsx';
import { DataTable } from '../../lists/data-table.tsx';
import { Figure, Headline } from '../../lists/figure.tsx';
import { Dashboard } from '../../patterns/dashboard.tsx';
import { PageHead } from '../../patterns/page-head.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

interface Force {
  readonly name: string;
  readonly out: number;
  readonly into: number;
  readonly net: number;
  readonly answered: string;
}

const forces: readonly Force[] = [
  { name: 'Metropolitan', out: 214, into: 3, net: 9, answered: '92%' },
  { name: 'Merseyside', out: 131, into: 6, net: 5, answered: '95%' },
  { name: 'Kent', out: 2, into: 38, net: 2, answered: '88%' },
  { name: 'Dyfed-Powys', out: 0, into: 21, net: 0, answered: '100%' },
];

const months = [972, 981, 990, 1004, 998, 1011, 1020, 1018, 1009, 1015, 1021, 1012];
const closed = [31, 28, 40, 33, 35, 29, 22, 38, 41, 36, 30, 41];

const monthly = (values: readonly number[]) =>
  values.map((value, index) => ({ on: plusDays(asDay('2025-11-01'), 0, index), value }));

const panels = [
  {
    id: 'months',
    title: 'Month by month',
    wide: true,
    content: (
      <LineChart
        words={{
          id: 'picture-months',
          title: 'Active lines have stayed near 1,000 for a year',
          measure: 'Active lines and lines closed, each month from November 2025 to October 2026',
          description: 'Two lines over twelve months: active lines between 972 and 1,021, closures between 22 and 41.',
          source: 'Made up for this page.',
        }}
        every="month"
        unit={{ one: 'line', many: 'lines' }}
        changes={[{ on: asDay('2026-04-01'), words: 'Definition 2 from 1 April 2026' }]}
        series={[
          { key: 'active', name: 'Active', tone: 'active', points: monthly(months) },
          { key: 'closed', name: 'Closed', tone: 'closed', points: monthly(closed) },
        ]}
      />
    ),
  },
  {
    id: 'changed',
    title: 'What changed this week',
    content: (
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href="/lines?brand=blue+door">
            “Blue Door” was seen in a third region
          </a>
          : Wales, after the North West and the West Midlands.
        </li>
        <li>
          <a class="govuk-link" href="/lines?back=week">
            6 lines came back
          </a>{' '}
          on new numbers.
        </li>
      </ul>
    ),
  },
  {
    id: 'ages',
    title: 'Who is found',
    content: (
      <BarChart
        words={{
          id: 'picture-ages',
          title: 'Two in three are 15 to 17 years old',
          measure: 'Children who came to notice with a line, October 2026',
          description: 'Three bars: under 15, 24 children; 15 to 17, 140; age not known, 48.',
          source: 'Made up for this page.',
        }}
        rowTitle="Age"
        unit={{ one: 'child', many: 'children' }}
        series={[{ key: 'n', name: 'Children', tone: 'safeguarding' }]}
        rows={[
          { key: 'a', name: 'Under 15', values: { n: 24 } },
          { key: 'b', name: '15 to 17', values: { n: 140 } },
          { key: 'c', name: 'Not known', values: { n: 48 } },
        ]}
      />
    ),
  },
];

const table = (
  <DataTable
    caption="Lines by force"
    rows={forces}
    rowKey={(row) => row.name}
    sort={{ by: 'out', direction: 'descending', href: (key, direction) => `?sort=${key}&direction=${direction}` }}
    columns={[
      {
        key: 'name',
        title: 'Force',
        rowHeader: true,
        sortable: true,
        cell: (row) => (
          <a class="govuk-link" href={`/forces/${row.name}`}>
            {row.name}
          </a>
        ),
      },
      { key: 'out', title: 'Out', numeric: true, sortable: true, cell: (row) => row.out },
      { key: 'in', title: 'In', numeric: true, sortable: true, cell: (row) => row.into },
      { key: 'net', title: 'Net closed', numeric: true, sortable: true, cell: (row) => row.net },
      { key: 'answered', title: 'Answered', numeric: true, cell: (row) => row.answered },
    ]}
  />
);

/** A page of figures: in words first, then what needs doing, then the table, then the charts. */
export const dashboardPatterns: readonly PagePattern[] = [
  {
    slug: 'page-dashboard',
    title: 'A page of figures',
    page: (facts) => (
      <Page facts={pretend(facts, '/picture')} title="The national picture" marking="OFFICIAL-SENSITIVE">
        <Dashboard
          head={
            <PageHead
              title="The national picture"
              says="As at 21 November 2026"
              links={[{ href: '/picture.csv', text: 'Download as CSV', download: true }]}
            />
          }
          headline={
            <Headline>
              There are{' '}
              <Figure value={1012} href="/lines?status=open">
                active lines
              </Figure>
              . This month <Figure value={41}>closed</Figure> and <Figure value={6}>came back</Figure>: 35 net.{' '}
              <Figure value={212} href="/cycle">
                children and adults
              </Figure>{' '}
              came to notice; for{' '}
              <Figure value={9} href="/cycle?gap=yes">
                of them
              </Figure>{' '}
              a force has not yet answered.
            </Headline>
          }
          needs={{
            title: 'Needs the centre now',
            items: [
              { value: 9, label: '28-day entries overdue', href: '/cycle?days=over', loud: true },
              { value: 4, label: 'taskings unanswered for 5 days', href: '/tasking' },
              { value: 2, label: 'check-backs failed', href: '/closures' },
            ],
          }}
          main={table}
          panels={panels}
          counting={
            <p class="govuk-body-s">
              Definitions, version 2, since 1 April 2026. Lines that you may not see are not counted. Twelve forces sent
              nothing for 30 days.
            </p>
          }
        />
      </Page>
    ),
  },
];
