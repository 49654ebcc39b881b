import { BarChart } from '../charts/bar-chart.tsx';
import type { Example, GalleryPage } from './example.ts';

const source = 'Made up for this page.';

const forces = [
  ['kent', 'Kent Police', 38, 12, 2],
  ['met', 'Metropolitan Police Service', 3, 214, 31],
  ['dyfed-powys', 'Heddlu Dyfed-Powys Police', 21, 0, 1],
  ['btp', 'British Transport Police', 0, 0, 0],
] as const;

const bars: readonly Example[] = [
  {
    title: 'One series, rows that open lists, a row without a figure',
    node: (
      <BarChart
        words={{
          id: 'bars-one',
          title: 'Kent took in more lines than any other force',
          measure: 'Active lines into each force, 1 November 2026',
          description:
            'Four bars. Kent has 38 lines in, Dyfed-Powys 21, the Metropolitan Police 3; Essex sent no figure.',
          source,
        }}
        rowTitle="Force"
        unit="lines in"
        series={[{ key: 'in', name: 'Lines in' }]}
        rows={[
          ...forces.map(([key, name, value]) => ({ key, name, href: `/lines?into=${key}`, values: { in: value } })),
          { key: 'essex', name: 'Essex Police', values: {} },
        ]}
      />
    ),
  },
  {
    title: 'Grouped',
    node: (
      <BarChart
        words={{
          id: 'bars-grouped',
          title: 'London sends far more lines out than come in',
          measure: 'Active lines in, out and within each force, 1 November 2026',
          description: 'Three bars for each of four forces; the Metropolitan Police has 214 lines out.',
          source,
        }}
        rowTitle="Force"
        unit="lines"
        series={[
          { key: 'in', name: 'In' },
          { key: 'out', name: 'Out' },
          { key: 'within', name: 'Within' },
        ]}
        rows={forces.map(([key, name, into, out, within]) => ({ key, name, values: { in: into, out, within } }))}
      />
    ),
  },
  {
    title: 'Stacked, as many series as can be told apart',
    node: (
      <BarChart
        words={{
          id: 'bars-stacked',
          title: 'Most people found with a line are children under 18',
          measure: 'People who came to notice with a line, by age, October 2026',
          description: 'Two stacked bars. In both, ages 15 to 17 are the largest part.',
          source,
        }}
        arranged="stacked"
        rowTitle="Region"
        unit="people"
        series={[
          { key: 'a', name: 'Under 13' },
          { key: 'b', name: '13 or 14' },
          { key: 'c', name: '15 to 17' },
          { key: 'd', name: '18 to 24' },
          { key: 'e', name: '25 or over' },
          { key: 'f', name: 'Not known' },
        ]}
        rows={[
          { key: 'se', name: 'South East', values: { a: 3, b: 14, c: 61, d: 22, e: 17, f: 4 } },
          { key: 'wales', name: 'Wales – Cymru', values: { a: 1, b: 9, c: 40, d: 18, e: 22, f: 2 } },
        ]}
      />
    ),
  },
];

/** Charts of figures. */
export const chartPages: readonly GalleryPage[] = [{ slug: 'bar-charts', title: 'Bars', examples: bars }];
