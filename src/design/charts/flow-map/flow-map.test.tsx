import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaOutlines } from '../choropleth/area-paths.ts';
import { brokenNumbers, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { placeBoxes } from '../frame/label-boxes.ts';
import { curveBetween, pointOn } from './flow-curve.ts';
import { FlowMap, type FlowMapProps, flowMapDrawing } from './flow-map.tsx';
import { flowMapLayout, flowWidth } from './flow-map-layout.ts';

const wide = { drawing: 'f-wide', width: 720 };
const narrow = { drawing: 'f-narrow', width: 330 };
const frame = { x: 0, y: 0, width: 400, height: 400 };
const inner = { x: 14, y: 14, width: 372, height: 372 };

const names = [
  'London',
  'Kent',
  'Cymru',
  'وادي السلام',
  'The Borough of Upper and Lower Longestwater with Little Hope',
];

/** Five by five squares. */
const features: AreaOutlines = {
  type: 'FeatureCollection',
  features: Array.from({ length: 25 }, (_, index) => {
    const [x, y] = [-4 + (index % 5), 50 + Math.floor(index / 5) * 0.6];
    const ring = [
      [x, y],
      [x + 1, y],
      [x + 1, y + 0.6],
      [x, y + 0.6],
      [x, y],
    ];
    return { type: 'Feature', id: `${index}`, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  }),
};

const places = new Map([
  ...Array.from({ length: 25 }, (_, index) => [`${index}`, { name: `${names[index % 5]} ${index}` }] as const),
  ['sea', { name: 'Beyond the sea' }],
]);

const props: FlowMapProps = {
  words: {
    id: 'f',
    title: 'Most lines leave London',
    measure: 'Lines from place to place',
    description: 'Four flows.',
  },
  features,
  places,
  flows: [
    { from: '0', to: '6', value: 12, href: '/lines?from=0' },
    { from: '6', to: '0', value: 1 },
    { from: '2', to: '2', value: 4 },
    { from: 'sea', to: '2', value: 3 },
  ],
  unit: { one: 'line', many: 'lines' },
};

describe('FlowMap', () => {
  const drawn = readDrawing(flowMapDrawing(props, wide));

  it('says every flow that is drawn, and counts those that cannot be', () => {
    expect(drawn.says.toSorted()).toEqual([
      'Kent 6 to London 0: 1 line',
      'London 0 to Kent 6: 12 lines',
      'Within Cymru 2: 4 lines',
    ]);
    expect(drawn.words.map(({ text }) => text).join(' ')).toContain('3 lines from or to places without an area');
  });

  it('has all flows as a table, with both ends named', () => {
    expect(tableRows(<FlowMap {...props} />)).toEqual([
      ['London 0', 'Kent 6', '12'],
      ['Cymru 2', 'Within Cymru 2', '4'],
      ['Beyond the sea', 'Cymru 2', '3'],
      ['Kent 6', 'London 0', '1'],
    ]);
  });

  it('numbers and names the ten largest, and no more', () => {
    const flows = Array.from({ length: 14 }, (_, index) => ({
      from: '12',
      to: `${index < 12 ? index : index + 1}`,
      value: 100 * (index + 1),
    }));
    const { flows: placed } = flowMapLayout(features, places, flows, frame, inner);
    expect(placed.map(({ rank }) => rank)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const words = readDrawing(flowMapDrawing({ ...props, flows }, wide)).words.map(({ text }) => text);
    expect(words.filter((text) => text === '10').length).toBeGreaterThanOrEqual(2);
    expect(words).not.toContain('11');
  });

  it('draws what stays within a place as a ring, there and back as two arrows', () => {
    const { flows } = flowMapLayout(features, places, props.flows, frame, inner);
    expect(flows.map(({ d, ring }) => [d !== undefined, ring !== undefined])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
    expect(flows[0]?.d).not.toBe(flows[2]?.d);
  });

  it('draws the same, in whatever order the flows were given', () => {
    const turned = { ...props, flows: props.flows.toReversed() };
    expect(readDrawing(flowMapDrawing(turned, narrow)).svg).toBe(readDrawing(flowMapDrawing(props, narrow)).svg);
  });

  it('refuses a flow of a place that nobody named', () => {
    expect(() => flowMapDrawing({ ...props, flows: [{ from: '0', to: 'nowhere', value: 1 }] }, wide)).toThrow(
      '"nowhere"',
    );
  });

  it('says so where there is nothing to draw', () => {
    const empty = readDrawing(flowMapDrawing({ ...props, flows: [] }, narrow));
    expect(empty.words.map(({ text }) => text)).toEqual(['There are no figures yet.']);
  });

  it('stays whole and within its sheet with any flows', () => {
    const end = fc.oneof(fc.nat({ max: 24 }).map(String), fc.constant('sea'));
    const flows = fc.array(
      fc.record({ from: end, to: end, value: fc.oneof(fc.nat({ max: 60 }), fc.constant(40_000)) }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(flows, fc.constantFrom(wide, narrow), (given, sheet) => {
        const read = readDrawing(flowMapDrawing({ ...props, flows: given }, sheet));
        expect(brokenNumbers(read)).toEqual([]);
        expect(cutOff(read)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('curveBetween', () => {
  const point = fc.tuple(fc.double({ min: 14, max: 386, noNaN: true }), fc.double({ min: 14, max: 386, noNaN: true }));

  it('stays on the map, keeps away from both ends, and bends to the right', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const curve = curveBetween(from, to, frame, 5);
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        expect(curve === undefined).toBe(length < 1);
        if (!curve) return;
        for (const t of [0, 0.25, 0.5, 0.75, 1]) {
          const [x, y] = pointOn(curve, t);
          expect(x >= 0 && x <= 400 && y >= 0 && y <= 400).toBe(true);
          // Clockwise on a page whose y runs downward: never to the left of the straight way.
          const side = (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
          expect(side).toBeGreaterThan(-1e-6 * length * length - 1e-6);
        }
        expect(Math.hypot(curve.start[0] - from[0], curve.start[1] - from[1])).toBeGreaterThan(Math.min(4, length / 5));
      }),
    );
  });
});

it('draws more as broader, and the least so that it is seen', () => {
  expect(flowWidth(10, 10)).toBeGreaterThan(flowWidth(5, 10));
  expect(flowWidth(1, 100_000)).toBeGreaterThan(0.5);
});

it('takes the first place that is free and on the sheet', () => {
  const placer = placeBoxes(frame);
  const boxAt = (x: number) => ({ x, y: 0, width: 10, height: 10 });
  placer.take(boxAt(0));
  expect([placer.place([-5, 5, 20, 30], boxAt), placer.place([20, 395, 30], boxAt), placer.place([31], boxAt)]).toEqual(
    [20, 30, undefined],
  );
});
