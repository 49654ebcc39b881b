import { asDay, plusDays } from '#kernel/instant.ts';
import type { ChartWords } from '../charts/frame/chart-frame.tsx';
import { LineChart } from '../charts/line-chart/line-chart.tsx';
import type { LinePoint } from '../charts/line-chart/line-chart-props.ts';
import type { Example } from './example.ts';

const words = (id: string, title: string, measure: string, description: string): ChartWords => ({
  id,
  title,
  measure,
  description,
  source: 'Made up for this page.',
});

const begin = asDay('2025-05-01');

/** Monthly points from May 2025. */
const monthly = (values: readonly (number | undefined)[]): readonly LinePoint[] =>
  values.map((value, index) => ({ on: plusDays(begin, 0, index), value }));

const external = [712, 731, 748, 741, 760, 772, 779, 765, 741, 722, 712, 655, 649, 640, 631, 622, 612, 604];
const within = [90, 96, 101, 118, 131, 140, 152, 161, 170, 188, 201, 266, 281, 300, 312, 331, 352, 371];
const closed = [31, 28, 40, 33, 35, 29, 22, undefined, undefined, 38, 41, 36, 30, 28, 44, 39, 37, 41];
const cameBack = [4, 3, 6, 6, 2, 5, 4, 3, 8, 6, 5, 7, 6, 3, 4, 6, 5, 6];

const ranged = (values: readonly number[], every: (index: number) => LinePoint['on']): readonly LinePoint[] =>
  values.map((value, index) => ({
    on: every(index),
    value,
    low: value - 6 - index,
    high: value + 8 + index * 1.5,
    provisional: index >= values.length - 2,
  }));

export const lineExamples: readonly Example[] = [
  {
    title: 'Four series, a change of definition, months without a figure',
    node: (
      <LineChart
        words={words(
          'lines-four',
          'Internal lines rose and external ones fell, under both definitions',
          'Lines by kind, each month from May 2025 to October 2026',
          'Four lines over 18 months. External lines rise from 712 to 779 and fall to 604; internal lines rise from 90 to 371; closures stay near 35; between 2 and 8 lines came back each month.',
        )}
        every="month"
        unit={{ one: 'line', many: 'lines' }}
        changes={[{ on: asDay('2026-04-01'), words: 'Definition 2 from 1 April 2026' }]}
        series={[
          { key: 'external', name: 'External lines', points: monthly(external) },
          { key: 'internal', name: 'Internal lines', points: monthly(within) },
          { key: 'closed', name: 'Closed', tone: 'closed', points: monthly(closed) },
          { key: 'back', name: 'Came back', tone: 'overdue', points: monthly(cameBack) },
        ]}
      />
    ),
  },
  {
    title: 'A likely range, provisional figures',
    node: (
      <LineChart
        words={words(
          'lines-range',
          'About 70 children a week were found with a line in October',
          'Children found with a line, estimated, by week, August to October 2026',
          'One line over twelve weeks, rising from 40 to 74, with a range that grows wider; the last two weeks are provisional.',
        )}
        every="week"
        unit={{ one: 'child', many: 'children' }}
        range="Likely range (95 in 100)"
        series={[
          {
            key: 'children',
            name: 'Children',
            tone: 'safeguarding',
            points: ranged([40, 44, 43, 49, 52, 50, 58, 61, 66, 64, 70, 74], (index) =>
              plusDays(asDay('2026-08-10'), index * 7),
            ),
          },
        ]}
      />
    ),
  },
  {
    title: 'Three changes close together, a scale that does not begin at nought',
    node: (
      <LineChart
        words={words(
          'lines-changes',
          'The count stood between 540 and 700 under four definitions',
          'Active lines, each month from May 2025 to October 2026',
          'One line in four pieces, between 540 and 700.',
        )}
        every="month"
        from="lowest"
        changes={[
          {
            on: asDay('2025-09-01'),
            words: 'Definition 2 from 1 September 2025: numbers without a brand count as well',
          },
          { on: asDay('2025-12-01'), words: 'Definition 3 from 1 December 2025' },
          { on: asDay('2026-08-01'), words: 'Definition 4 from 1 August 2026' },
        ]}
        series={[
          {
            key: 'active',
            name: 'Active',
            points: monthly([601, 609, 612, 620, 641, 652, 660, 690, 688, 676, 671, 660, 652, 640, 633, 560, 549, 541]),
          },
        ]}
      />
    ),
  },
  {
    title: 'Long, Welsh and Arabic names; lines that end near each other, one that ends early',
    node: (
      <LineChart
        words={words(
          'lines-names',
          'Four of five providers came to about twenty referrals a month',
          'Referrals by provider, each month from May to October 2025',
          'Five lines. Four end between 20 and 24 in October; one ends at 33 in July.',
        )}
        every="month"
        series={[
          { key: 'a', name: 'Heddlu Dyfed-Powys', points: monthly([3, 9, 14, 17, 19, 20]) },
          { key: 'b', name: 'Merseyside Youth Association', points: monthly([31, 30, 26, 25, 22, 21]) },
          { key: 'c', name: 'جمعية الأمل', points: monthly([12, 11, 15, 18, 20, 22]) },
          { key: 'd', name: 'Llanfair', points: monthly([5, 8, 2, 14, 21, 24]) },
          { key: 'e', name: 'Catch22', points: monthly([40, 38, 33]) },
        ]}
      />
    ),
  },
  {
    title: 'Names that only a key has room for; daily figures over a year; figures below nought',
    node: (
      <LineChart
        words={words(
          'lines-key',
          'Messages swing by up to sixty from one day to the next',
          'Change in bulk messages against the day before, May 2025 to June 2026',
          'Two lines that swing between 60 fewer and 60 more.',
        )}
        every="day"
        series={[
          {
            key: 'a',
            name: 'Numbers for which a drug dealing telecommunications restriction order was sought',
            points: Array.from({ length: 400 }, (_, index) => ({
              on: plusDays(begin, index),
              value: Math.round(40 * Math.sin(index / 9) + 20 * Math.sin(index / 31)),
            })),
          },
          {
            key: 'b',
            name: 'All other numbers',
            points: Array.from({ length: 400 }, (_, index) => ({
              on: plusDays(begin, index),
              value: index % 97 < 9 ? undefined : Math.round(24 * Math.cos(index / 15)),
            })),
          },
        ]}
      />
    ),
  },
  {
    title: 'One point',
    node: (
      <LineChart
        words={words('lines-one', 'One month has been counted', 'Lines closed, October 2026', 'One point at 41.')}
        every="month"
        unit={{ one: 'line', many: 'lines' }}
        series={[{ key: 'closed', name: 'Closed', points: [{ on: asDay('2026-10-01'), value: 41 }] }]}
      />
    ),
  },
  {
    title: 'Nothing yet',
    node: (
      <LineChart
        words={words('lines-none', 'Nothing has been counted yet', 'Lines closed, 2027', 'Nothing is drawn.')}
        every="month"
        series={[{ key: 'closed', name: 'Closed', points: [] }]}
      />
    ),
  },
];
