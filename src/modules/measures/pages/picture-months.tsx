import type { VNode } from 'preact';
import { type DataColumn, DataTable, LineChart } from '#design/index.ts';
import { sayDay, sayMonth } from '#kernel/instant.ts';
import type { PictureMonth } from '../rules/months.ts';
import { CountLink } from './count-link.tsx';

type Figure = 'active' | 'external' | 'internal' | 'new' | 'closedType1' | 'closedType2' | 'cameBack';

const column = (key: Figure, title: string, what: string): DataColumn<PictureMonth> => ({
  key,
  title,
  numeric: true,
  cell: (row) => <CountLink counted={row[key]} what={`${what} ${sayMonth(row.month)}`} />,
});

const columns: readonly DataColumn<PictureMonth>[] = [
  {
    key: 'month',
    title: 'Month',
    rowHeader: true,
    noWrap: true,
    cell: (row) => (
      <>
        {sayMonth(row.month)}
        {!row.isOver && <span class="tl-muted"> to {sayDay(row.until)}</span>}
      </>
    ),
  },
  column('active', 'Active at its end', 'active lines at the end of'),
  column('external', 'External', 'external lines at the end of'),
  column('internal', 'Internal', 'internal lines at the end of'),
  column('new', 'New', 'lines that were new in'),
  column('closedType1', 'Closed, type 1', 'lines closed by type 1 in'),
  column('closedType2', 'Closed, type 2', 'lines closed by type 2 in'),
  column('cameBack', 'Came back', 'lines that came back in'),
  { key: 'net', title: 'Net closed', numeric: true, cell: (row) => row.net },
];

const points = (months: readonly PictureMonth[], of: (month: PictureMonth) => number) =>
  months.map((month) => ({ on: month.from, value: of(month), provisional: !month.isOver }));

/** Active lines and what became of them, month by month: the table first, then two charts of it. */
export function MonthsOf({ months }: { readonly months: readonly PictureMonth[] }): VNode | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = `${sayMonth(first.month)} to ${sayMonth(last.month)}`;
  const unit = { one: 'line', many: 'lines' };
  const source = 'Counted from the history of the status of each line, as the table says.';
  return (
    <>
      <DataTable
        caption={`Lines by month, ${span}`}
        captionHidden
        density="compact"
        columns={columns}
        rows={months.toReversed()}
        rowKey={(row) => row.month}
      />
      <div class="tl-two-charts">
        <LineChart
          words={{
            id: 'picture-active',
            title: 'Active lines',
            measure: `At the end of each month, ${span}`,
            description: `Active lines went from ${first.active.value} to ${last.active.value}; external ones from ${first.external.value} to ${last.external.value}, internal ones from ${first.internal.value} to ${last.internal.value}.`,
            source,
            table: 'elsewhere',
          }}
          every="month"
          unit={unit}
          series={[
            {
              key: 'external',
              name: 'External',
              tone: 'movement',
              points: points(months, (each) => each.external.value),
            },
            { key: 'internal', name: 'Internal', tone: 'place', points: points(months, (each) => each.internal.value) },
          ]}
        />
        <LineChart
          words={{
            id: 'picture-changes',
            title: 'New, closed and come back',
            measure: `In each month, ${span}`,
            description: `In ${sayMonth(last.month)} ${last.new.value} lines were new, ${last.closed.value} were closed and ${last.cameBack.value} came back.`,
            source,
            table: 'elsewhere',
          }}
          every="month"
          unit={unit}
          series={[
            { key: 'new', name: 'New', tone: 'intelligence', points: points(months, (each) => each.new.value) },
            { key: 'closed', name: 'Closed', tone: 'closed', points: points(months, (each) => each.closed.value) },
            { key: 'back', name: 'Came back', tone: 'overdue', points: points(months, (each) => each.cameBack.value) },
          ]}
        />
      </div>
    </>
  );
}
