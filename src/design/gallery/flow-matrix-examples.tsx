import { MatrixChart } from '../charts/matrix/matrix.tsx';
import type { Example } from './example.ts';

const source = 'Made up for this page.';
const lines = { one: 'line', many: 'lines' };

/** As many as there are forces, none of them one. */
const places = Array.from({ length: 44 }, (_, index) => {
  const name = ['Northmoor', 'Heronsea', 'Caer Derwen', 'Upper Whitmere', 'Saltmarsh', 'Redford', 'Ynys Las'][
    index % 7
  ];
  const number = Math.floor(index / 7) + 1;
  return { key: `place-${index}`, name: `${name} ${number} Constabulary`, short: `${name} ${number}` };
});

/** A figure for two places, the same every time: most are none, few places send much. */
function made(row: number, column: number): number {
  const mixed = (row * 7919 + column * 104729) % 97;
  if (row % 11 === 0) return mixed;
  return mixed % 13 === 0 ? mixed % 31 : 0;
}

const manyCells = places.flatMap((row, index) =>
  places.map((column, turn) => {
    const [value, at] = [made(index, turn), { row: row.key, column: column.key }];
    if (turn === 17 && index > 30) return at;
    return value > 0 && value < 5 ? { ...at, fewerThan: 5 } : { ...at, value };
  }),
);

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name) => ({
  key: name,
  name,
}));

const hours = Array.from({ length: 24 }, (_, hour) => ({
  key: `hour-${hour}`,
  name: `${String(hour).padStart(2, '0')}:00`,
  short: String(hour),
}));

const texts = days.flatMap((day, index) =>
  hours.map((hour, at) => ({
    row: day.key,
    column: hour.key,
    value: Math.round(Math.max(0, 14 * Math.sin((at - 7) / 3) + 9 * Math.sin(at / 2) + (index < 5 ? 4 : -6))),
  })),
);

const few = [
  { key: 'a', name: 'Metropolitan Police Service' },
  { key: 'b', name: 'Heddlu Gogledd Cymru – North Wales Police', short: 'North Wales' },
  { key: 'c', name: 'وادي السلام' },
];

export const matrixExamples: readonly Example[] = [
  {
    title: 'Every force with every force, small figures held back, a column with gaps',
    node: (
      <MatrixChart
        words={{
          id: 'matrix-many',
          title: 'Four forces send nearly everything',
          measure: 'Active lines by force of origin and area, 1 November 2026',
          description: 'Forty-four rows and columns. Four rows are dark from end to end; nearly all the rest is empty.',
          source,
        }}
        rowTitle="From"
        columnTitle="Into"
        rows={places}
        columns={places}
        cells={manyCells}
        unit={lines}
      />
    ),
  },
  {
    title: 'A scale across: hours of the day',
    node: (
      <MatrixChart
        words={{
          id: 'matrix-hours',
          title: 'Most bulk texts go out between noon and five',
          measure: 'Bulk texts by day and hour, October 2026',
          description:
            'Seven days and 24 hours. The hours from 12 to 16 are darkest, on weekdays more than at weekends.',
          source,
        }}
        rowTitle="Day"
        columnTitle="Hour"
        rows={days}
        columns={hours}
        columnOrder="scale"
        cells={texts}
        unit={{ one: 'text', many: 'texts' }}
      />
    ),
  },
  {
    title: 'Few, with long names, cells that open lists',
    node: (
      <MatrixChart
        words={{
          id: 'matrix-few',
          title: 'Only the Metropolitan Police area sends to all three',
          measure: 'Active lines between three areas, 1 November 2026',
          description: 'Three rows and columns; the largest figure is 38.',
          source,
        }}
        rowTitle="From"
        columnTitle="Into"
        rows={few}
        columns={few}
        cells={[
          { row: 'a', column: 'a', value: 38, href: '/lines?from=a&into=a' },
          { row: 'a', column: 'b', value: 12, href: '/lines?from=a&into=b' },
          { row: 'a', column: 'c', fewerThan: 5, href: '/lines?from=a&into=c' },
          { row: 'b', column: 'a', value: 0 },
          { row: 'b', column: 'b', value: 7, href: '/lines?from=b&into=b' },
          { row: 'c', column: 'c', value: 1012, href: '/lines?from=c&into=c' },
        ]}
        unit={lines}
      />
    ),
  },
  {
    title: 'One cell',
    node: (
      <MatrixChart
        words={{
          id: 'matrix-one',
          title: 'One line stays within its area',
          measure: 'Active lines by origin and area, 1 November 2026',
          description: 'One cell with one line.',
          source,
        }}
        rowTitle="From"
        columnTitle="Into"
        rows={few.slice(0, 1)}
        columns={few.slice(0, 1)}
        cells={[{ row: 'a', column: 'a', value: 1 }]}
        unit={lines}
      />
    ),
  },
  {
    title: 'No cells',
    node: (
      <MatrixChart
        words={{
          id: 'matrix-empty',
          title: 'Nobody has sent figures',
          measure: 'Active lines by origin and area, 1 December 2026',
          description: 'An empty sheet.',
        }}
        rowTitle="From"
        columnTitle="Into"
        rows={few}
        columns={few}
        cells={[]}
        unit={lines}
      />
    ),
  },
];
