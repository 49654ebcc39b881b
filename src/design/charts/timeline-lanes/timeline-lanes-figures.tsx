import type { VNode } from 'preact';
import { StatementSign } from '../../record/statement-sign.tsx';
import { FigureTable, RowName } from '../frame/chart-figures.tsx';
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
    <FigureTable
      words={withEmpty(props.words)}
      rows={items}
      rowKey={(item) => `${item.lane} ${item.from} ${item.kind === 'gap' ? 'gap' : item.event.key}`}
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
