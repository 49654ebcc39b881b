import { asDay, plusDays } from '#kernel/instant.ts';
import { DotPlot } from '../charts/dot-plot/dot-plot.tsx';
import type { ChartWords } from '../charts/frame/chart-frame.tsx';
import { SmallMultiples } from '../charts/small-multiples/small-multiples.tsx';
import type { SmallChart } from '../charts/small-multiples/small-multiples-layout.ts';
import type { Example } from './example.ts';

const words = (id: string, title: string, measure: string, description: string): ChartWords => ({
  id,
  title,
  measure,
  description,
  source: 'Made up for this page.',
});

const percent = (value: number): string => `${Math.round(value)}%`;

export const dotExamples: readonly Example[] = [
  {
    title: 'Few cases, a reference line, rows that open lists, no range, no figure',
    node: (
      <DotPlot
        words={words(
          'dots-forces',
          'Only Kent clearly answers more often than the average',
          'Share of 28-day entries answered in time, by force, October 2026',
          'Six forces. Kent’s range lies above the average of 71%; four ranges hold it; one force sent no figure.',
        )}
        rowTitle="Force"
        valueTitle="Answered in time"
        range="Likely range (95 in 100)"
        format={percent}
        reference={{ value: 71, words: 'Average of all forces' }}
        rows={[
          { key: 'kent', name: 'Kent Police', href: '/forces/kent', value: 91, low: 82, high: 96, cases: 88 },
          { key: 'mers', name: 'Merseyside Police', href: '/forces/mers', value: 78, low: 69, high: 85, cases: 101 },
          { key: 'dp', name: 'Heddlu Dyfed-Powys Police', value: 67, low: 30, high: 90, cases: 6 },
          { key: 'wm', name: 'West Mercia Police', value: 58, low: 42, high: 73, cases: 36 },
          { key: 'city', name: 'City of London Police', value: 100, cases: 1 },
          { key: 'essex', name: 'Essex Police' },
        ]}
      />
    ),
  },
  {
    title: 'Long, Welsh and Arabic names; below nought',
    node: (
      <DotPlot
        words={words(
          'dots-change',
          'No provider can be told from the others',
          'Change in weeks until first contact, by provider, 2026 against 2025',
          'Three rows whose ranges all hold nought.',
        )}
        rowTitle="Provider"
        valueTitle="Change in weeks"
        range="Likely range (95 in 100)"
        tone="safeguarding"
        rows={[
          {
            key: 'long',
            name: 'Partneriaeth Diogelwch Cymunedol Canolbarth a Gorllewin Cymru – Mid and West Wales Community Safety Partnership',
            value: -1.2,
            low: -3.1,
            high: 0.7,
          },
          { key: 'ar', name: 'جمعية الأمل لرعاية الشباب', value: 0.4, low: -2.5, high: 3.3 },
          { key: 'c22', name: 'Catch22', value: 0, low: -0.8, high: 0.8 },
        ]}
      />
    ),
  },
  {
    title: 'One row; nothing yet',
    node: (
      <>
        <DotPlot
          words={words('dots-one', 'One force has answered', 'Share answered, October 2026', 'One row: Kent at 91%.')}
          rowTitle="Force"
          valueTitle="Answered in time"
          range="Likely range (95 in 100)"
          format={percent}
          rows={[{ key: 'kent', name: 'Kent', value: 91, low: 82, high: 96 }]}
        />
        <DotPlot
          words={words('dots-none', 'No force has answered', 'Share answered, November 2026', 'Nothing is drawn.')}
          rowTitle="Force"
          valueTitle="Answered in time"
          range="Likely range (95 in 100)"
          rows={[]}
        />
      </>
    ),
  },
];

const begin = asDay('2025-05-01');
const names = [
  'Avon and Somerset',
  'Bedfordshire',
  'British Transport Police',
  'Cambridgeshire',
  'Cheshire',
  'City of London',
  'Cleveland',
  'Cumbria',
  'Derbyshire',
  'Devon and Cornwall',
  'Dorset',
  'Durham',
  'Dyfed-Powys – Heddlu Dyfed-Powys',
  'Essex',
  'Gloucestershire',
  'Greater Manchester',
  'Gwent',
  'Hampshire and Isle of Wight',
  'Hertfordshire',
  'Humberside',
  'Kent',
  'Lancashire',
];

/** A series that looks like one, the same each time. */
const wave = (seed: number): SmallChart['points'] =>
  Array.from({ length: 18 }, (_, month) => ({
    on: plusDays(begin, 0, month),
    value:
      (seed === 5 && month > 11) || (month * 7 + seed) % 41 === 0
        ? undefined
        : Math.round(((seed * 37) % 50) + 12 * Math.sin((month + seed * 3) / 3) + month * (((seed * 13) % 7) / 4) + 14),
  }));

const forces: readonly SmallChart[] = names.map((name, index) => ({
  key: `${index}`,
  name,
  href: `/forces/${index}`,
  points: wave(index + 1),
}));

export const smallMultipleExamples: readonly Example[] = [
  {
    title: 'Twenty-two forces, one of which stands out',
    node: (
      <SmallMultiples
        words={words(
          'small-forces',
          'Cumbria has most lines, Dorset and Hertfordshire few',
          'Active lines into each force, each month from May 2025 to October 2026',
          'Twenty-two small line charts with one scale. Cumbria rises to 96; Kent stands out, with 53. Some months have no figure.',
        )}
        rowTitle="Force"
        every="month"
        unit={{ one: 'line', many: 'lines' }}
        highlight="20"
        charts={forces}
      />
    ),
  },
  {
    title: 'Bars, above and below nought, one without any figure; Welsh and Arabic names',
    node: (
      <SmallMultiples
        words={words(
          'small-bars',
          'One of four areas lost lines in nearly every week',
          'Change in active lines, each week from 3 August 2026',
          'Four small bar charts with one scale; one has no figures.',
        )}
        rowTitle="Area"
        every="week"
        drawn="bars"
        charts={[
          ['a', 'Cyngor Sir Ynys Môn', [3, 1, -2, -4, 0, 2, 5, 6]],
          ['b', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', [-1, -1, -3, 2, -5, -2, -1, -4]],
          ['c', 'منطقة مثال', []],
          ['d', 'Shropshire', [8, 2, -3, 1, 1, 0, -1, -2]],
        ].map(([key, name, values]) => ({
          key: String(key),
          name: String(name),
          points: (values as readonly number[]).map((value, index) => ({
            on: plusDays(asDay('2026-08-03'), index * 7),
            value,
          })),
        }))}
      />
    ),
  },
  {
    title: 'Nothing yet',
    node: (
      <SmallMultiples
        words={words('small-none', 'No force has sent its figures', 'Active lines, 2027', 'Nothing is drawn.')}
        rowTitle="Force"
        every="month"
        charts={[]}
      />
    ),
  },
];
