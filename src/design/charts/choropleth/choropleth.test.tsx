import fc from 'fast-check';
import type { Position } from 'geojson';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { chartSteps } from '../frame/chart-colours.ts';
import { brokenNumbers, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import type { AreaOutlines } from './area-paths.ts';
import { type AreaFeature, Choropleth, type ChoroplethProps, choroplethDrawing } from './choropleth.tsx';

const square = (west: number, south: number, side = 1): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const outlines = (rings: Readonly<Record<string, Position[]>>): AreaOutlines => ({
  type: 'FeatureCollection',
  features: Object.entries(rings).map(([id, ring]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  })),
});

const features = outlines({
  A: square(-2, 51),
  B: square(-1, 51),
  C: square(0, 51),
  D: square(1, 51),
  E: square(-1.5, 51.5, 0.01),
});

const props: ChoroplethProps = {
  words: { id: 'in', title: 'Kent has most lines in', measure: 'Lines in', description: 'Lines into each force.' },
  features,
  areas: new Map([
    ['A', { name: 'Kent', value: 12, href: '/forces/kent' }],
    ['B', { name: 'Essex', value: 0, href: '/forces/essex' }],
    ['C', { name: 'Suffolk', value: undefined, href: '/forces/suffolk' }],
    ['E', { name: 'Old Gate', value: 1, href: '/forces/old-gate' }],
  ]),
  unit: { one: 'line in', many: 'lines in' },
};

const wide = { drawing: 'in-wide', width: 720 };
const narrow = { drawing: 'in-narrow', width: 330 };

describe('Choropleth', () => {
  const drawn = readDrawing(choroplethDrawing(props, wide));

  it('names every area with its figure, and says what is not known', () => {
    expect(drawn.says).toEqual(['Kent: 12 lines in', 'Essex: 0 lines in', 'Suffolk: no figure', 'Old Gate: 1 line in']);
    expect(drawn.svg).toContain('aria-label="Suffolk: no figure"');
  });

  it('links each area that has an entry and no other', () => {
    expect(drawn.svg.match(/<a /g)).toHaveLength(4);
    const unlinked = new Map([...props.areas].map(([id, { name, value }]) => [id, { name, value }]));
    expect(render(choroplethDrawing({ ...props, areas: unlinked }, wide))).not.toContain('<a ');
  });

  it('shades by attributes that need no style sheet, and explains every shade', () => {
    expect(drawn.svg).not.toContain('style=');
    for (const fill of [chartSteps[5], chartSteps[0], 'url(#in-wide-no-figure)'])
      expect(drawn.svg).toContain(`fill="${fill}"`);
    const words = drawn.words.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Lines in', 'None', '1', '12', 'No figure']));
  });

  it('draws a dot where an area would not be seen', () => {
    expect(drawn.svg.match(/<circle/g)?.length).toBeGreaterThan(0);
    expect(drawn.svg).toMatch(/<title>Old Gate: 1 line in<\/title><path[^>]*><\/path><circle cx/);
  });

  it('draws areas of an inset twice, within one mark', () => {
    const inset = { title: 'Around Old Gate', areas: ['A', 'E'] };
    for (const sheet of [wide, narrow]) {
      const large = readDrawing(choroplethDrawing({ ...props, inset }, sheet));
      expect(large.says).toHaveLength(4);
      expect(large.words.map(({ text }) => text)).toContain('Around Old Gate');
      expect(/<title>Kent: 12 lines in<\/title>(.*?)<\/a>/s.exec(large.svg)?.[1]?.match(/<path/g)).toHaveLength(2);
      expect(cutOff(large)).toEqual([]);
    }
  });

  it('has the same figures as a table, in words where there is none', () => {
    expect(tableRows(<Choropleth {...props} />)).toEqual([
      ['Kent', '12'],
      ['Essex', '0'],
      ['Suffolk', 'No figure'],
      ['Old Gate', '1'],
    ]);
  });

  it('says so where there is nothing to draw', () => {
    const empty = readDrawing(choroplethDrawing({ ...props, areas: new Map() }, narrow));
    expect(empty.words.map(({ text }) => text)).toEqual(['There are no figures yet.']);
  });

  it('stays whole and within its sheet with any figures', () => {
    const figure = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      value: fc.option(fc.nat({ max: 5_000_000 }), { nil: undefined }),
    });
    const held = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'Z'), figure, { minKeys: 1 });
    fc.assert(
      fc.property(held, fc.constantFrom(wide, narrow), (areas, sheet) => {
        const given = { ...props, areas: new Map<string, AreaFeature>(Object.entries(areas)) };
        const read = readDrawing(choroplethDrawing(given, sheet));
        expect(brokenNumbers(read)).toEqual([]);
        expect(cutOff(read)).toEqual([]);
        expect(readDrawing(choroplethDrawing(given, sheet)).svg).toBe(read.svg);
      }),
    );
  });
});
