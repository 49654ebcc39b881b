import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { areaPaths } from './area-paths.ts';
import { Choropleth } from './choropleth.tsx';
import { stepOf, stepsOf } from './steps.ts';

const square = (west: number, south: number): Position[] => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];

function areas(...outlines: readonly [string, Position[]][]): FeatureCollection<Polygon | MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: outlines.map(([id, ring]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
}

/** Width and height of a path of absolute coordinates. */
function extent(d: string): readonly [number, number] {
  const numbers = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  const xs = numbers.map((pair) => Number(pair[1]));
  const ys = numbers.map((pair) => Number(pair[2]));
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

describe('areaPaths', () => {
  it('fits the areas into the drawing', () => {
    const [west] = areaPaths(areas(['A', square(-2, 51)], ['B', square(-1, 51)]), 200, 100);
    const [width, height] = extent(west?.d ?? '');
    expect(height).toBeGreaterThan(90);
    expect(height).toBeLessThanOrEqual(96);
    // A degree of longitude at 51° north is about 0.63 of a degree of latitude.
    expect(width / height).toBeCloseTo(0.63, 1);
  });

  it('draws a ring of either hand as the same area, never as the whole world', () => {
    const one = areaPaths(areas(['A', square(-2, 51)]), 100, 100);
    const other = areaPaths(areas(['A', square(-2, 51).toReversed()]), 100, 100);
    expect(extent(other[0]?.d ?? '')).toEqual(extent(one[0]?.d ?? ''));
  });

  it('draws the same outlines once for each size', () => {
    const features = areas(['A', square(-2, 51)]);
    expect(areaPaths(features, 100, 100)).toBe(areaPaths(features, 100, 100));
    expect(areaPaths(features, 50, 50)).not.toEqual(areaPaths(features, 100, 100));
  });

  it('refuses an area without an id', () => {
    const nameless = areas(['A', square(0, 51)]);
    const features = nameless.features.map(({ id: _, ...feature }) => feature);
    expect(() => areaPaths({ ...nameless, features }, 10, 10)).toThrow('without an id');
  });
});

describe('stepsOf', () => {
  it('splits so that about as many areas stand in each', () => {
    expect(stepsOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 100 },
    ]);
  });

  it('has none where nothing happened', () => {
    expect(stepsOf([0, 0])).toEqual([]);
  });

  it('puts every value in exactly one step whose ends hold it, and leaves no step empty', () => {
    const counts = fc.array(fc.nat({ max: 2000 }), { maxLength: 60 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 5 }), (values, count) => {
        const steps = stepsOf(values, count);
        expect(steps.length).toBeLessThanOrEqual(count);
        for (const value of values) {
          const step = stepOf(value, steps);
          const inside = steps.filter(({ from, to }) => value >= from && value <= to);
          expect(inside).toEqual(value === 0 ? [] : [steps[step - 1]]);
        }
        for (const { from, to } of steps) expect(values.some((value) => value >= from && value <= to)).toBe(true);
      }),
    );
  });
});

describe('Choropleth', () => {
  const html = render(
    <Choropleth
      id="in"
      title="Lines in"
      description="Lines into each force."
      features={areas(['A', square(-2, 51)], ['B', square(-1, 51)], ['C', square(0, 51)], ['D', square(1, 51)])}
      areas={
        new Map([
          ['A', { name: 'Kent', value: 12, href: '/forces/kent' }],
          ['B', { name: 'Essex', value: 0, href: '/forces/essex' }],
          ['C', { name: 'Suffolk', value: undefined, href: '/forces/suffolk' }],
        ])
      }
      unit={{ one: 'line in', many: 'lines in' }}
    />,
  );

  it('names every area with its figure, and says what is not known', () => {
    expect(html).toContain('aria-label="Kent: 12 lines in"');
    expect(html).toContain('aria-label="Essex: 0 lines in"');
    expect(html).toContain('aria-label="Suffolk: no figure"');
  });

  it('links each area that has an entry and no other', () => {
    expect(html.match(/<a /g)).toHaveLength(3);
    expect(html.match(/tl-map__land/g)).toHaveLength(1);
  });

  it('colours by class, in words that the legend explains', () => {
    expect(html).not.toContain('style=');
    expect(html).toContain('tl-map__area step-5');
    expect(html).toContain('No lines in');
    expect(html).toContain('No figure');
  });
});
