import { ChordChart } from '../charts/chord/chord.tsx';
import { SankeyChart } from '../charts/sankey/sankey.tsx';
import type { Example } from './example.ts';

const source = 'Made up for this page.';
const lines = { one: 'line', many: 'lines' };

type Pair = readonly [from: string, to: string, value: number];
const flowsOf = (pairs: readonly Pair[]) => pairs.map(([from, to, value]) => ({ from, to, value }));

const origins = [
  { key: 'from-met', name: 'Metropolitan Police Service', href: '/lines?from=met' },
  { key: 'from-mers', name: 'Merseyside' },
  { key: 'from-wm', name: 'West Midlands' },
  { key: 'from-gmp', name: 'Greater Manchester' },
  { key: 'from-others', name: 'Seven others' },
];

const destinations = [
  { key: 'kent', name: 'Kent' },
  { key: 'essex', name: 'Essex' },
  { key: 'dyfed', name: 'Heddlu Dyfed-Powys Police' },
  { key: 'north-wales', name: 'Heddlu Gogledd Cymru – North Wales Police' },
  { key: 'devon', name: 'Devon and Cornwall' },
  { key: 'arabic', name: 'وادي السلام' },
  { key: 'norfolk', name: 'Norfolk' },
];

const outcomes = [
  { key: 'active', name: 'Still active', tone: 'active' as const },
  { key: 'closed', name: 'Closed', tone: 'closed' as const },
  { key: 'back', name: 'Closed and came back', tone: 'overdue' as const },
];

const arriving = flowsOf([
  ['from-met', 'kent', 31],
  ['from-met', 'essex', 24],
  ['from-met', 'norfolk', 12],
  ['from-met', 'devon', 4],
  ['from-mers', 'north-wales', 18],
  ['from-mers', 'devon', 11],
  ['from-mers', 'dyfed', 9],
  ['from-wm', 'arabic', 16],
  ['from-wm', 'dyfed', 7],
  ['from-gmp', 'north-wales', 6],
  ['from-gmp', 'dyfed', 2],
  ['from-others', 'kent', 5],
  ['from-others', 'devon', 3],
  ['from-others', 'norfolk', 1],
]);

const ending = flowsOf([
  ['kent', 'active', 24],
  ['kent', 'closed', 10],
  ['kent', 'back', 2],
  ['essex', 'active', 20],
  ['essex', 'closed', 4],
  ['dyfed', 'active', 9],
  ['dyfed', 'closed', 6],
  ['dyfed', 'back', 3],
  ['north-wales', 'active', 12],
  ['north-wales', 'closed', 12],
  ['devon', 'active', 13],
  ['devon', 'closed', 5],
  ['arabic', 'active', 10],
  ['arabic', 'closed', 6],
  ['norfolk', 'active', 11],
  ['norfolk', 'back', 2],
]);

export const sankeyExamples: readonly Example[] = [
  {
    title: 'Three stages',
    node: (
      <SankeyChart
        words={{
          id: 'sankey-three',
          title: 'Of 149 lines, 43 were closed and 7 of those came back',
          measure: 'Lines by origin, area and what came of them, 2026',
          description:
            'The Metropolitan Police area sends the most, chiefly to Kent and Essex. Most lines are still active.',
          source,
        }}
        stages={[
          { title: 'From', nodes: origins },
          { title: 'Into', nodes: destinations },
          { title: 'What came of them', nodes: outcomes },
        ]}
        flows={[...arriving, ...ending]}
        unit={lines}
      />
    ),
  },
  {
    title: 'Two stages',
    node: (
      <SankeyChart
        words={{
          id: 'sankey-two',
          title: 'Half of the lines start in London',
          measure: 'Lines by origin and area, 2026, two stages',
          description: 'Five origins and seven areas. The broadest ribbon, 31 lines, runs from London to Kent.',
          source,
        }}
        stages={[
          { title: 'From', nodes: origins },
          { title: 'Into', nodes: destinations },
        ]}
        flows={arriving.map((flow) => ({ ...flow, href: `/lines?${flow.from}&into=${flow.to}` }))}
        unit={lines}
      />
    ),
  },
  {
    title: 'One flow, with very long names',
    node: (
      <SankeyChart
        words={{
          id: 'sankey-one',
          title: 'One line was recorded',
          measure: 'Lines by origin and area, September 2026',
          description: 'A single ribbon of one line.',
          source,
        }}
        stages={[
          {
            title: 'Where the line is said to be run from',
            nodes: [{ key: 'a', name: 'The Borough of Upper and Lower Longestwater with Little Hope' }],
          },
          {
            title: 'Where it was seen',
            nodes: [{ key: 'b', name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }],
          },
        ]}
        flows={flowsOf([['a', 'b', 1]])}
        unit={lines}
      />
    ),
  },
  {
    title: 'No flows',
    node: (
      <SankeyChart
        words={{
          id: 'sankey-empty',
          title: 'No line has an origin',
          measure: 'Lines by origin and area, October 2026',
          description: 'An empty sheet.',
          empty: 'Lines will be here when somebody has recorded where they are run from.',
        }}
        stages={[
          { title: 'From', nodes: origins },
          { title: 'Into', nodes: destinations },
        ]}
        flows={[]}
        unit={lines}
      />
    ),
  },
];

const regions = [
  { key: 'london', name: 'London' },
  { key: 'south-east', name: 'South East' },
  { key: 'east', name: 'East of England' },
  { key: 'north-west', name: 'North West' },
  { key: 'west-midlands', name: 'West Midlands' },
  { key: 'south-west', name: 'South West' },
  { key: 'wales', name: 'Cymru – Wales' },
  { key: 'yorkshire', name: 'Yorkshire and the Humber' },
  { key: 'north-east', name: 'North East' },
  { key: 'east-midlands', name: 'East Midlands' },
  { key: 'arabic', name: 'وادي السلام' },
  { key: 'elsewhere', name: 'Elsewhere' },
];

/** Lines out of the three regions that send most, region by region, and what stays within the others. */
const sent: Readonly<Record<string, readonly number[]>> = {
  london: [31, 64, 41, 2, 9, 22, 8, 6, 3, 14, 2, 5],
  'north-west': [1, 3, 2, 28, 11, 9, 33, 12, 4, 3, 8, 1],
  'west-midlands': [1, 4, 2, 3, 21, 14, 19, 2, 0, 12, 0, 0],
  'south-east': [4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  yorkshire: [0, 0, 0, 4, 0, 0, 0, 5, 4, 0, 0, 0],
  wales: [0, 0, 0, 0, 0, 4, 5, 0, 0, 0, 0, 0],
};

const between = Object.entries(sent).flatMap(([from, values]) =>
  regions.map(({ key }, index) => ({ from, to: key, value: values[index] ?? 0 })),
);

export const chordExamples: readonly Example[] = [
  {
    title: 'As many groups as can be told apart',
    node: (
      <ChordChart
        words={{
          id: 'chord-many',
          title: 'London, the North West and the West Midlands send nearly all lines',
          measure: 'Active lines between regions, 1 November 2026',
          description: 'London sends 176 lines, most of them to the South East. Three regions send nothing at all.',
          source,
        }}
        groups={regions}
        flows={between}
        unit={lines}
      />
    ),
  },
  {
    title: 'Three groups that open lists',
    node: (
      <ChordChart
        words={{
          id: 'chord-three',
          title: 'London sends sixteen times what it takes in',
          measure: 'Active lines between three regions, 1 November 2026',
          description: 'The broadest ribbon, 64 lines, runs from London to the South East.',
          source,
        }}
        groups={regions.slice(0, 3).map((group) => ({ ...group, href: `/lines?region=${group.key}` }))}
        flows={flowsOf([
          ['london', 'south-east', 64],
          ['london', 'east', 41],
          ['london', 'london', 31],
          ['south-east', 'london', 4],
          ['east', 'london', 2],
          ['south-east', 'east', 3],
        ])}
        unit={lines}
      />
    ),
  },
  {
    title: 'One group, all within',
    node: (
      <ChordChart
        words={{
          id: 'chord-one',
          title: 'All lines of the region stay within it',
          measure: 'Active lines, 1 November 2026',
          description: 'One arc, and one ribbon that turns back to it.',
          source,
        }}
        groups={regions.slice(7, 8)}
        flows={flowsOf([['yorkshire', 'yorkshire', 5]])}
        unit={lines}
      />
    ),
  },
  {
    title: 'No flows',
    node: (
      <ChordChart
        words={{
          id: 'chord-empty',
          title: 'No line runs between regions',
          measure: 'Active lines between regions, 1 October 2026',
          description: 'An empty sheet.',
        }}
        groups={regions}
        flows={[]}
        unit={lines}
      />
    ),
  },
];
