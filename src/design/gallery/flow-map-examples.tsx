import { Choropleth } from '../charts/choropleth/choropleth.tsx';
import { FlowMap } from '../charts/flow-map/flow-map.tsx';
import type { Example } from './example.ts';
import { madeUpCountry, mainPlace, placeId, placeNames, smallPlace } from './flow-made-up-country.ts';

const source = 'Made up for this page. The country is nowhere.';
const [linesIn, lines] = [
  { one: 'line in', many: 'lines in' },
  { one: 'line', many: 'lines' },
];

const areas = placeNames.map(
  (name, index) =>
    [
      placeId(name),
      { name, value: index % 9 === 4 ? undefined : (index * 13) % 29, href: `/lines?into=${placeId(name)}` },
    ] as const,
);

export const areaExamples: readonly Example[] = [
  {
    title: 'Every shade, areas without a figure, and a place too small to see, drawn larger',
    node: (
      <Choropleth
        words={{
          id: 'map-many',
          title: 'Redford takes in more lines than any other place',
          measure: 'Active lines into each place, 1 November 2026',
          description:
            'Twenty-nine places. Redford takes in most, 28 lines; four more have over 20. Three places sent no figure.',
          source,
        }}
        areaTitle="Place"
        features={madeUpCountry}
        areas={new Map(areas)}
        unit={linesIn}
        inset={{ title: mainPlace, areas: [placeId(mainPlace), placeId(smallPlace)] }}
      />
    ),
  },
  {
    title: 'Nothing anywhere, land outside, a small place as a dot, nothing to open',
    node: (
      <Choropleth
        words={{
          id: 'map-none',
          title: 'No place has lines out',
          measure: 'Active lines out of each place, 1 November 2026',
          description: 'Ten places, each with none.',
          source,
        }}
        features={madeUpCountry}
        areas={new Map(areas.slice(-10).map(([id, { name }]) => [id, { name, value: 0 }]))}
        unit={{ one: 'line out', many: 'lines out' }}
        tallest={300}
      />
    ),
  },
  {
    title: 'No areas',
    node: (
      <Choropleth
        words={{
          id: 'map-empty',
          title: 'Nobody has sent figures',
          measure: 'Active lines into each place, 1 December 2026',
          description: 'An empty sheet.',
          empty: 'The map will be here when the first force has sent its figures.',
        }}
        features={madeUpCountry}
        areas={new Map()}
        unit={linesIn}
      />
    ),
  },
];

const places = new Map([...placeNames, 'Beyond the Sea'].map((name) => [placeId(name), { name }]));

/** Many flows from three places, a few back, some within. The same every time. */
const manyFlows = placeNames.flatMap((name, index) =>
  [mainPlace, 'Northmoor', 'Penrhos'].flatMap((from, turn) => {
    const value = ((index * (7 + 4 * turn)) % 17) - 6 * turn;
    return value > 0 ? [{ from: placeId(from), to: placeId(name), value: value * (turn === 0 ? 3 : 1) }] : [];
  }),
);

const fewFlows = [
  { from: placeId(mainPlace), to: placeId('Redford'), value: 38, href: '/lines?from=great-harbour&into=redford' },
  { from: placeId('Redford'), to: placeId(mainPlace), value: 6, href: '/lines?from=redford&into=great-harbour' },
  { from: placeId(mainPlace), to: placeId(mainPlace), value: 12, href: '/lines?within=great-harbour' },
  { from: placeId('وادي السلام'), to: placeId('Ynys Las'), value: 9 },
  { from: placeId('Beyond the Sea'), to: placeId('Ynys Las'), value: 1 },
];

export const flowMapExamples: readonly Example[] = [
  {
    title: 'Many flows',
    node: (
      <FlowMap
        words={{
          id: 'flow-map-many',
          title: 'Most lines leave Great Harbour',
          measure: 'Active lines from place to place, 1 November 2026',
          description: 'Lines run from Great Harbour to nearly every place; Northmoor and Penrhos send far fewer.',
          source,
        }}
        features={madeUpCountry}
        places={places}
        flows={manyFlows}
        unit={lines}
      />
    ),
  },
  {
    title: 'Few: there and back, within a place, from a place without an area; links',
    node: (
      <FlowMap
        words={{
          id: 'flow-map-few',
          title: 'Great Harbour sends six times what it takes in from Redford',
          measure: 'Active lines between four places, 1 November 2026',
          description: 'Four flows. The largest, 38 lines, runs from Great Harbour to Redford.',
          source,
        }}
        features={madeUpCountry}
        places={places}
        flows={fewFlows}
        unit={lines}
        tallest={420}
      />
    ),
  },
  {
    title: 'No flows',
    node: (
      <FlowMap
        words={{
          id: 'flow-map-empty',
          title: 'No line runs between places',
          measure: 'Active lines from place to place, 1 December 2026',
          description: 'An empty sheet.',
          empty: 'Flows will be here when a line has a place that it comes from and one that it goes to.',
        }}
        features={madeUpCountry}
        places={places}
        flows={[]}
        unit={lines}
      />
    ),
  },
];
