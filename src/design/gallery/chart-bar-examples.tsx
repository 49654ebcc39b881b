import { BarChart } from '../charts/bar-chart/bar-chart.tsx';
import type { ChartWords } from '../charts/frame/chart-frame.tsx';
import type { Example } from './example.ts';

const source = 'Made up for this page.';

const forces = [
  ['kent', 'Kent Police', 38, 12, 2],
  ['met', 'Metropolitan Police Service', 3, 214, 31],
  ['dyfed-powys', 'Heddlu Dyfed-Powys Police', 21, 0, 1],
  ['btp', 'British Transport Police', 0, 0, 0],
] as const;

const ages = [
  { key: 'a', name: 'Under 13' },
  { key: 'b', name: '13 or 14' },
  { key: 'c', name: '15 to 17' },
  { key: 'd', name: '18 to 24' },
  { key: 'e', name: '25 or over' },
  { key: 'f', name: 'Not known' },
];

const words = (id: string, title: string, measure: string, description: string): ChartWords => ({
  id,
  title,
  measure,
  description,
  source,
});

const plain: readonly Example[] = [
  {
    title: 'One series, rows that open lists, a row without a figure, an average',
    node: (
      <BarChart
        words={words(
          'bars-one',
          'Kent took in more lines than any other force',
          'Active lines into each force, 1 November 2026',
          'Five rows. Kent has 38 lines in, Dyfed-Powys 21, the Metropolitan Police 3, British Transport Police none; Essex sent no figure.',
        )}
        rowTitle="Force"
        unit={{ one: 'line in', many: 'lines in' }}
        reference={{ value: 15.5, words: 'Average of the four' }}
        series={[{ key: 'in', name: 'Lines in' }]}
        rows={[
          ...forces.map(([key, name, value]) => ({ key, name, href: `/lines?into=${key}`, values: { in: value } })),
          { key: 'essex', name: 'Essex Police', values: {} },
        ]}
      />
    ),
  },
  {
    title: 'Grouped, one figure missing',
    node: (
      <BarChart
        words={words(
          'bars-grouped',
          'London sends far more lines out than come in',
          'Active lines in, out and within each force, 1 November 2026',
          'Three bars for each of five forces; the Metropolitan Police has 214 lines out.',
        )}
        rowTitle="Force"
        unit={{ one: 'line', many: 'lines' }}
        series={[
          { key: 'in', name: 'In' },
          { key: 'out', name: 'Out' },
          { key: 'within', name: 'Within' },
        ]}
        rows={[
          ...forces.map(([key, name, into, out, within]) => ({ key, name, values: { in: into, out, within } })),
          { key: 'essex', name: 'Essex Police', values: { in: 44, within: 9 } },
        ]}
      />
    ),
  },
  {
    title: 'One row',
    node: (
      <BarChart
        words={words(
          'bars-single',
          'One force has answered',
          'Returns by force, 21 November 2026',
          'One bar: Kent with 1 return.',
        )}
        rowTitle="Force"
        series={[{ key: 'in', name: 'Returns', tone: 'place' }]}
        rows={[{ key: 'kent', name: 'Kent Police', values: { in: 1 } }]}
      />
    ),
  },
  {
    title: 'Nothing yet',
    node: (
      <BarChart
        words={{
          ...words(
            'bars-none',
            'No force has sent its figures yet',
            'Lines closed in the week of 16 November 2026',
            'Nothing is drawn: no force has sent figures.',
          ),
          empty: 'Figures will be here when the first force has returned its week.',
        }}
        rowTitle="Force"
        series={[{ key: 'in', name: 'Lines closed' }]}
        rows={[]}
      />
    ),
  },
];

const stacked: readonly Example[] = [
  {
    title: 'Stacked, as many series as can be told apart, a part that is not known',
    node: (
      <BarChart
        words={words(
          'bars-stacked',
          'Most people found with a line are children under 18',
          'People who came to notice with a line, by age, October 2026',
          'Three stacked bars. In each, ages 15 to 17 are the largest part.',
        )}
        arranged="stacked"
        sum="All ages"
        rowTitle="Region"
        unit={{ one: 'person', many: 'people' }}
        series={ages}
        rows={[
          { key: 'se', name: 'South East', values: { a: 3, b: 14, c: 61, d: 22, e: 17, f: 4 } },
          { key: 'wales', name: 'Wales – Cymru', values: { a: 1, b: 9, c: 40, d: 18, e: 22, f: 2 } },
          { key: 'ne', name: 'North East', values: { a: 0, b: 6, c: 28, d: 11, f: 3 } },
          { key: 'sw', name: 'South West', values: {} },
        ]}
      />
    ),
  },
  {
    title: 'Below nought as well',
    node: (
      <BarChart
        words={words(
          'bars-change',
          'Fewer lines run out of Merseyside, more into Kent',
          'Change in active lines since October 2026',
          'Bars to both sides of nought: Kent 14 more, West Mercia 2 more, Essex no change, Merseyside 27 fewer.',
        )}
        rowTitle="Force"
        format={(value) => (value > 0 ? `+${value}` : `${value}`.replace('-', '−'))}
        series={[{ key: 'change', name: 'Change' }]}
        rows={[
          { key: 'kent', name: 'Kent Police', values: { change: 14 } },
          { key: 'wm', name: 'West Mercia Police', values: { change: 2 } },
          { key: 'essex', name: 'Essex Police', values: { change: 0 } },
          { key: 'mers', name: 'Merseyside Police', values: { change: -27 } },
        ]}
      />
    ),
  },
  {
    title: 'Long names, Welsh and Arabic names, large and small figures',
    node: (
      <BarChart
        words={words(
          'bars-names',
          'One partnership answers for nearly everything',
          'Needles found by whoever collected them, 2026',
          'Four bars; the first is more than a thousand times the last.',
        )}
        rowTitle="Who collected them"
        series={[{ key: 'n', name: 'Needles' }]}
        rows={[
          {
            key: 'long',
            name: 'Partneriaeth Diogelwch Cymunedol Canolbarth a Gorllewin Cymru – Mid and West Wales Community Safety Partnership',
            values: { n: 1_204_317 },
          },
          { key: 'ar', name: 'جمعية الأمل لرعاية الشباب', values: { n: 48_210 } },
          { key: 'cy', name: 'Cyngor Sir Ynys Môn', values: { n: 902 } },
          { key: 'one', name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', values: { n: 3 } },
        ]}
      />
    ),
  },
  {
    title: 'Fifty rows and a target',
    node: (
      <BarChart
        words={words(
          'bars-many',
          'Fifteen of fifty areas answered nine referrals in ten',
          'Referrals answered within five days, by area, October 2026',
          'Fifty bars in descending order from 98% to 2%; the first fifteen reach the target of 90%.',
        )}
        rowTitle="Area"
        format={(value) => `${Math.round(value)}%`}
        reference={{ value: 90, words: 'Target' }}
        series={[{ key: 'n', name: 'Answered in time' }]}
        rows={Array.from({ length: 50 }, (_, index) => ({
          key: `${index}`,
          name: `Example area ${index + 1}`,
          values: { n: 98 - (index * index) / 25 > 0 ? 98 - (index * index) / 25 : 0 },
        }))}
      />
    ),
  },
];

export const barExamples: readonly Example[] = [...plain, ...stacked];
