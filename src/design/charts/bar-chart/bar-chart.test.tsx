import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { BarChart, barChartDrawing } from './bar-chart.tsx';
import { barChartLayout } from './bar-chart-layout.ts';
import type { BarChartProps, BarRow } from './bar-chart-props.ts';

const words = { id: 'bars', title: 'Kent has most', measure: 'Lines in', description: 'Bars.' };
const series = [
  { key: 'in', name: 'In' },
  { key: 'out', name: 'Out' },
  { key: 'within', name: 'Within' },
];
const row = (key: string, values: BarRow['values']): BarRow => ({ key, name: key, values });
const chart = (props: Partial<BarChartProps>): BarChartProps => ({
  words,
  rowTitle: 'Force',
  series: series.slice(0, 1),
  rows: [],
  ...props,
});
const sheet = { drawing: 'bars-narrow', width: narrowWidth };
const draw = (props: Partial<BarChartProps>, width = narrowWidth) =>
  readDrawing(barChartDrawing(chart(props), { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text);

describe('a bar', () => {
  it('is as long as its figure is large, from nought', () => {
    const at = barChartLayout(chart({ rows: [row('Kent', { in: 40 }), row('Essex', { in: 10 })] }), sheet);
    const [kent, essex] = at.rows.map(({ bars }) => bars[0]);
    expect(kent?.x).toBe(at.scale.at(0));
    expect((kent?.width ?? 0) / (essex?.width ?? 1)).toBeCloseTo(4, 6);
  });

  it('of nought has no length, and a row without a figure has no bar and says so', () => {
    const props = { rows: [row('Kent', { in: 0 }), row('Essex', {}), row('Surrey', { in: Number.NaN })] };
    const at = barChartLayout(chart(props), sheet);
    expect(at.rows.map(({ bars }) => bars.map(({ width }) => width))).toEqual([[0], [], []]);
    expect(texts(draw(props)).filter((text) => text === 'No figure')).toHaveLength(2);
    expect(draw(props).says).toEqual(['Kent: 0']);
  });

  it('below nought runs the other way, with its figure before it', () => {
    const at = barChartLayout(chart({ rows: [row('Kent', { in: 4 }), row('Essex', { in: -4 })] }), sheet);
    const bar = at.rows[1]?.bars[0];
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(at.scale.at(0), 6);
    expect(bar?.figure).toMatchObject({ anchor: 'end', x: (bar?.x ?? 0) - 6 });
  });

  it('says its value with its series and unit, and is a link where the row is', () => {
    const drawn = draw({
      series,
      unit: { one: 'line', many: 'lines' },
      rows: [{ ...row('Kent', { in: 1012, out: 1 }), href: '/kent' }],
    });
    expect(drawn.says).toEqual(['Kent, In: 1,012 lines', 'Kent, Out: 1 line']);
    expect(drawn.svg.match(/<a [^>]*href="\/kent"/g)).toHaveLength(2);
  });
});

describe('stacked bars', () => {
  const stacked = { arranged: 'stacked', series } as const;

  it('follow one another without a gap, those below nought on their own side', () => {
    const at = barChartLayout(chart({ ...stacked, rows: [row('Kent', { in: 3, out: -2, within: 5 })] }), sheet);
    const [first, below, second] = at.rows[0]?.bars ?? [];
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0, 6);
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(at.scale.at(0), 6);
  });

  it('have their sum at the end, unless a part is not known', () => {
    const rows = [row('Kent', { in: 3, out: 2, within: 5 }), row('Essex', { in: 3, out: 2 })];
    const drawn = texts(draw({ ...stacked, sum: 'All', rows }));
    expect(drawn).toContain('10');
    expect(drawn).toContain('part not known');
    expect(drawn).not.toContain('5 ');
  });

  it('show a figure within a part only where it fits', () => {
    const rows = [row('Kent', { in: 1, out: 501, within: 502 })];
    expect(texts(draw({ ...stacked, rows })).filter((text) => /^(1|501|502)$/.test(text))).toEqual(['501', '502']);
  });
});

describe('the drawing', () => {
  it('says what will be here where there are no rows', () => {
    expect(texts(draw({ words: { ...words, empty: 'Figures come on Monday.' } })).join(' ')).toBe(
      'Figures come on Monday.',
    );
  });

  it('carries a reference line with its words and figure', () => {
    const drawn = draw({ reference: { value: 30, words: 'Target' }, rows: [row('Kent', { in: 3 })] });
    expect(texts(drawn)).toContain('Target: 30');
    expect(barChartLayout(chart({ reference: { value: 30, words: 'Target' } }), sheet).scale.most).toBe(30);
  });

  it('repeats the axis above where there are many rows', () => {
    const rows = Array.from({ length: 50 }, (_, index) => row(`Area ${index}`, { in: index }));
    expect(texts(draw({ rows })).filter((text) => text === '0')).toHaveLength(3);
  });

  it('tells its series apart without colour', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({ key, name: key }));
    const { svg } = draw({ series: six, rows: [row('Kent', Object.fromEntries(six.map(({ key }) => [key, 5])))] });
    const bars = [...svg.matchAll(/<title>Kent, .: 5<\/title><rect[^>]*>/g)].map(([bar]) => bar);
    const textured = bars.filter((bar) => bar.includes('url(#d-texture-'));
    // The other two are a plain surface and an empty one.
    expect([bars.length, new Set(textured).size]).toEqual([6, 4]);
    const patterns = [...svg.matchAll(/<pattern[^>]*>(.*?)<\/pattern>/g)].map(([, inside = '']) =>
      inside.replaceAll(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(patterns).size).toBe(4);
  });

  it('prints whole figures only on the axis of whole figures', () => {
    const at = barChartLayout(chart({ rows: [row('Kent', { in: 1 })] }), sheet);
    expect(at.ticks.map(({ text }) => text)).toEqual(['0', '1']);
  });
});

describe('the figures', () => {
  it('hold every value, the sum and the reference', () => {
    const props = chart({
      series,
      sum: 'All',
      arranged: 'stacked',
      reference: { value: 7, words: 'Average' },
      rows: [row('Kent', { in: 1012, out: 3 })],
    });
    expect(tableRows(<BarChart {...props} />)).toEqual([['Kent', '1,012', '3', 'No figure', 'No figure']]);
    expect(render(<BarChart {...props} />)).toContain('Average: 7');
  });
});

describe('whatever the figures', () => {
  const names = fc.oneof(
    fc.constantFrom(
      'Kent Police',
      'Heddlu Dyfed-Powys Police',
      'جمعية الأمل',
      'Llanfairpwllgwyngyllgogerychwyrndrobwll',
    ),
    fc.lorem({ maxCount: 12 }),
  );
  const figures = (most: number) =>
    fc.oneof(fc.integer({ min: -most, max: most }), fc.constant(0), fc.double({ min: -most, max: most, noNaN: true }));
  const charts = (figure: fc.Arbitrary<number>) =>
    fc.record({
      series: fc.constantFrom(series.slice(0, 1), series),
      arranged: fc.constantFrom('grouped' as const, 'stacked' as const),
      sum: fc.constantFrom(undefined, 'All'),
      reference: fc.constantFrom(undefined, { value: 12, words: 'The average of all forces that have sent a figure' }),
      rows: fc.array(
        fc.record({
          key: fc.uuid(),
          name: names,
          values: fc.dictionary(fc.constantFrom('in', 'out', 'within'), figure),
        }),
        { maxLength: 8 },
      ),
    });

  it('draws numbers only', () => {
    const wild = fc.oneof(figures(1e12), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0));
    fc.assert(
      fc.property(charts(wild), fc.constantFrom(narrowWidth, wideWidth), (props, width) => {
        expect(brokenNumbers(draw(props, width))).toEqual([]);
      }),
    );
  });

  it('lets no words run into each other or over the edge', () => {
    fc.assert(
      fc.property(charts(figures(1e6)), fc.constantFrom(narrowWidth, wideWidth), (props, width) => {
        const drawn = draw(props, width);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
