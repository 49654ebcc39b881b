import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../flows/flows.ts';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { SankeyChart, type SankeyChartProps, sankeyDrawing } from './sankey.tsx';
import { stageFlows } from './sankey-flows.ts';
import { reachOf, sankeyLayout } from './sankey-layout.ts';

const wide = { drawing: 's-wide', width: 720 };
const narrow = { drawing: 's-narrow', width: 330 };

const stages = [
  {
    title: 'From',
    nodes: [
      { key: 'met', name: 'Metropolitan Police Service' },
      { key: 'mers', name: 'Merseyside' },
    ],
  },
  {
    title: 'Into',
    nodes: [
      { key: 'kent', name: 'Kent' },
      { key: 'wales', name: 'Heddlu Gogledd Cymru' },
    ],
  },
  { title: 'What came of it', nodes: [{ key: 'closed', name: 'Closed', tone: 'closed' as const }] },
];

const props: SankeyChartProps = {
  words: { id: 's', title: 'Most lines run into Kent', measure: 'Lines', description: 'Two origins, two areas.' },
  stages,
  flows: [
    { from: 'mers', to: 'wales', value: 9 },
    { from: 'met', to: 'kent', value: 31, href: '/lines?from=met' },
    { from: 'met', to: 'wales', value: 2 },
    { from: 'kent', to: 'closed', value: 1 },
  ],
  unit: { one: 'line', many: 'lines' },
};

describe('SankeyChart', () => {
  it('says every flow, the largest first, and every node with its total', () => {
    const { says, svg } = readDrawing(sankeyDrawing(props, wide));
    expect(says).toEqual([
      'Metropolitan Police Service to Kent: 31 lines',
      'Merseyside to Heddlu Gogledd Cymru: 9 lines',
      'Metropolitan Police Service to Heddlu Gogledd Cymru: 2 lines',
      'Kent to Closed: 1 line',
      'Metropolitan Police Service: 33 lines',
      'Merseyside: 9 lines',
      'Kent: 31 lines',
      'Heddlu Gogledd Cymru: 11 lines',
      'Closed: 1 line',
    ]);
    expect(svg).toContain('href="/lines?from=met"');
    expect(svg).toContain('role="group"');
  });

  it('has the same figures as a table', () => {
    expect(tableRows(<SankeyChart {...props} />)).toContainEqual(['Metropolitan Police Service', 'Kent', '31']);
    expect(tableRows(<SankeyChart {...props} />)).toHaveLength(4);
  });

  it('draws the same, in whatever order the flows were given', () => {
    const turned = { ...props, flows: props.flows.toReversed() };
    expect(readDrawing(sankeyDrawing(turned, wide)).svg).toBe(readDrawing(sankeyDrawing(props, wide)).svg);
  });

  it('puts ribbons of one size in the order of their nodes', () => {
    const even = ['met', 'mers'].flatMap((from) => ['kent', 'wales'].map((to) => ({ from, to, value: 5 })));
    const { nodes, ribbons } = sankeyLayout(stageFlows(stages, even), wide);
    expect(nodes.map(({ node }) => node.key)).toEqual(['met', 'mers', 'kent', 'wales']);
    const starts = ribbons.filter(({ from }) => from.key === 'met').map(({ d }) => Number(/M\S+ (\S+?)C/.exec(d)?.[1]));
    const ends = ribbons.filter(({ from }) => from.key === 'met').map(({ to }) => to.key);
    expect(ends).toEqual(
      starts[0] !== undefined && starts[0] < (starts[1] ?? 0) ? ['kent', 'wales'] : ['wales', 'kent'],
    );
  });

  it('looks like the end whose colour means something', () => {
    const { svg } = readDrawing(sankeyDrawing(props, wide));
    // The grey of "closed", a third as strong, on the ribbon that ends there.
    expect(/<title>Kent to Closed: 1 line<\/title><path[^>]* stroke="#8f989e"/.test(svg)).toBe(true);
  });

  it('keeps a stage that no flow leads through from swallowing the next', () => {
    const flows = [
      { from: 'met', to: 'kent', value: 3 },
      { from: 'mers', to: 'closed', value: 2 },
    ];
    const { nodes } = sankeyLayout(stageFlows(stages, flows), wide);
    const [kent, closed] = ['kent', 'closed'].map((key) => nodes.find(({ node }) => node.key === key)?.x ?? 0);
    expect(kent).toBeLessThan(closed ?? 0);
  });

  it.each([
    ['runs back', [{ from: 'kent', to: 'met', value: 1 }], '"Kent" to "Metropolitan Police Service" does not'],
    [
      'runs in a circle',
      [
        { from: 'met', to: 'kent', value: 1 },
        { from: 'kent', to: 'met', value: 1 },
      ],
      'Flows run on from stage to stage',
    ],
    [
      'stays within one stage',
      [{ from: 'met', to: 'mers', value: 1 }],
      '"Metropolitan Police Service" to "Merseyside" does not',
    ],
    ['names nobody', [{ from: 'met', to: 'essex', value: 1 }], '"essex", which stands in no stage'],
  ])('refuses a flow that %s', (_, flows, message) => {
    expect(() => sankeyDrawing({ ...props, flows }, wide)).toThrow(message);
  });

  it('refuses two nodes with one key', () => {
    expect(() => stageFlows([...stages, { title: 'Again', nodes: [{ key: 'met', name: 'Met' }] }], [])).toThrow(
      '"met"',
    );
  });

  it('says so where there is nothing to draw', () => {
    const empty = readDrawing(sankeyDrawing({ ...props, flows: [{ from: 'met', to: 'kent', value: 0 }] }, narrow));
    expect(empty.words.map(({ text }) => text)).toEqual(['There are no figures yet.']);
  });
});

const names = [
  'A',
  'Kent',
  'Metropolitan Police Service',
  'Llanfairpwllgwyngyllgogerychwyrndrobwll',
  'وادي السلام',
  'The Borough of Upper and Lower Longestwater',
];
const counts = fc.tuple(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 6 }),
);
const links = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.boolean(),
    fc.oneof(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.01, max: 5e6, noNaN: true })),
  ),
  { minLength: 1, maxLength: 60 },
);

const anyChart = fc.record({ counts, links }).map(({ counts: sizes, links: given }) => {
  const made = sizes.map((size, stage) => ({
    title: names[stage + 2] ?? '',
    nodes: Array.from({ length: size }, (_, index) => ({
      key: `${stage}-${index}`,
      name: names[(index + stage) % names.length] ?? '',
    })),
  }));
  const flows = given.map(([one, other, second, value]): Flow => {
    const stage = second ? 1 : 0;
    const [from, to] = [made[stage]?.nodes ?? [], made[stage + 1 + (second ? 0 : other % 2)]?.nodes ?? []];
    return { from: from[one % from.length]?.key ?? '', to: to[other % to.length]?.key ?? '', value };
  });
  return { stages: made, flows };
});

it('stays whole, apart and within its sheet with any flows', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(wide, narrow), ({ stages: made, flows }, sheet) => {
      const drawn = readDrawing(sankeyDrawing({ ...props, stages: made, flows }, sheet));
      expect(brokenNumbers(drawn)).toEqual([]);
      expect(cutOff(drawn)).toEqual([]);
      const { nodes, height } = sankeyLayout(stageFlows(made, flows), sheet);
      for (const [index, node] of nodes.entries()) {
        const box = reachOf(node.label);
        expect(
          box.x >= -1 && box.y >= -1 && box.x + box.width <= sheet.width + 1 && box.y + box.height <= height + 1,
        ).toBe(true);
        const next = nodes[index + 1];
        if (next?.stage === node.stage) expect(reachOf(next.label).y).toBeGreaterThanOrEqual(box.y + box.height - 0.5);
      }
    }),
    { numRuns: 60 },
  );
});

it('keeps the words of an ordinary chart clear of each other', () => {
  expect(collisions(readDrawing(sankeyDrawing(props, wide)))).toEqual([]);
});
