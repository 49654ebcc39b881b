import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { StatementSign } from '../../record/statement-sign.tsx';
import { RowName } from '../frame/chart-figures.tsx';
import { emptyWords } from '../frame/empty-drawing.tsx';
import { sayBetween } from '../frame/moment.ts';
import {
  itemsOf,
  type LaneItem,
  sayTime,
  spanOfLanes,
  type TimelineLanesProps,
  withEmpty,
} from './timeline-lanes-props.ts';

/** Everything on the lanes as a table, in the order of time, the gaps as well. */
export function LaneFigures(props: TimelineLanesProps): VNode {
  const span = spanOfLanes(props);
  const items = span ? itemsOf(props, span) : [];
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={items}
      rowKey={(item) => `${item.lane} ${item.from} ${item.kind === 'gap' ? 'gap' : item.event.key}`}
      empty={<p class="govuk-body">{emptyWords(withEmpty(props.words))}</p>}
      columns={[
        {
          key: 'when',
          title: 'When',
          rowHeader: true,
          cell: (item) => (item.kind === 'gap' ? sayBetween(item.gap.from, item.gap.until) : sayTime(item.event)),
        },
        { key: 'lane', title: 'Lane', cell: (item: LaneItem) => props.lanes[item.lane]?.name },
        {
          key: 'what',
          title: 'What',
          cell: (item) =>
            item.kind === 'gap' ? 'Nothing known' : <RowName name={item.event.words} href={item.event.href} />,
        },
        {
          key: 'kind',
          title: 'Kind',
          cell: (item) => (item.kind === 'gap' ? 'Gap' : <StatementSign statement={item.event.statement} />),
        },
      ]}
    />
  );
}
