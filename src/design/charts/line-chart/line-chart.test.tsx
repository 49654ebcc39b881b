import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays } from '#kernel/instant.ts';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { LineChart, lineChartDrawing } from './line-chart.tsx';
import { lineChartLayout } from './line-chart-layout.ts';
import type { LineChartProps, LinePoint } from './line-chart-props.ts';

const words = { id: 'lines', title: 'More each month', measure: 'Lines', description: 'A line.' };
const begin = asDay('2026-01-01');
const monthly = (...values: readonly (number | undefined)[]): readonly LinePoint[] =>
  values.map((value, index) => ({ on: plusDays(begin, 0, index), value }));
const chart = (props: Partial<LineChartProps>): LineChartProps => ({ words, every: 'month', series: [], ...props });
const one = (points: readonly LinePoint[]) => [{ key: 'a', name: 'Active', points }];
const layout = (props: Partial<LineChartProps>, width = narrowWidth) =>
  lineChartLayout(chart(props), { drawing: 'd', width });
const draw = (props: Partial<LineChartProps>, width = narrowWidth) =>
  readDrawing(lineChartDrawing(chart(props), { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text).join(' ');
const runs = (props: Partial<LineChartProps>) =>
  layout(props)?.lines.map((line) => line.runs.map((run) => run.map(({ value }) => value)));

describe('a line', () => {
  it('joins months that follow each other', () => {
    expect(runs({ series: one(monthly(1, 2, 3)) })).toEqual([[[1, 2, 3]]]);
  });

  it('breaks where there is no figure, where the month is missing, and where the figure is no number', () => {
    expect(runs({ series: one(monthly(1, undefined, 3)) })).toEqual([[[1], [3]]]);
    expect(runs({ series: one(monthly(1, 2, 3).toSpliced(1, 1)) })).toEqual([[[1], [3]]]);
    expect(runs({ series: one(monthly(1, Number.NaN, 3)) })).toEqual([[[1], [3]]]);
  });

  it('is never drawn at nought where there is no figure', () => {
    const drawn = draw({ series: one(monthly(5, undefined, 5)) });
    expect(drawn.says).toEqual(['January 2026: 5', 'March 2026: 5']);
  });

  it('breaks where the definition changed, at any day between the middles of two months', () => {
    const changed = (day: string) =>
      runs({ series: one(monthly(1, 2, 3, 4)), changes: [{ on: asDay(day), words: 'Definition 2' }] });
    expect(changed('2026-03-01')).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(changed('2026-03-10')).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(changed('2026-03-25')).toEqual([[[1, 2, 3], [4]]]);
    expect(changed('2025-01-01')).toEqual([[[1, 2, 3, 4]]]);
  });

  it('breaks between weeks that do not follow each other', () => {
    const points = [0, 7, 21].map((days) => ({ on: plusDays(begin, days), value: days }));
    expect(runs({ every: 'week', series: one(points) })).toEqual([[[0, 7], [21]]]);
  });

  it('ends in its name and last figure, and says when that was if not in the last period', () => {
    const series = [
      { key: 'a', name: 'Active', points: monthly(1, 2, 3) },
      { key: 'b', name: 'Closed', points: monthly(7, 8) },
    ];
    expect(texts(draw({ series }, wideWidth))).toContain('Active 3');
    expect(texts(draw({ series }, wideWidth))).toContain('Closed 8 in February 2026');
  });
});

describe('the drawing', () => {
  it('begins at nought unless told, and says so when it does not', () => {
    const series = one(monthly(500, 510, 520));
    expect(layout({ series })?.scale.least).toBe(0);
    expect(texts(draw({ series }))).not.toContain('not at nought');
    expect(layout({ series, from: 'lowest' })?.scale.least).toBe(500);
    expect(texts(draw({ series, from: 'lowest' }))).toContain('The scale begins at 500, not at nought.');
  });

  it('names the range and what is provisional in its key and at each point', () => {
    const points = [{ on: begin, value: 38, low: 30, high: 46, provisional: true }];
    const drawn = draw({ series: one(points), range: 'Likely range (95 in 100)', unit: 'lines' });
    expect(texts(drawn)).toContain('Likely range (95 in 100)');
    expect(texts(drawn)).toContain('Provisional');
    expect(drawn.says).toEqual(['January 2026: 38 lines, likely between 30 and 46, provisional']);
    expect(drawn.svg).toMatch(/fill="#ffffff" stroke="#2f62c4"/);
  });

  it('carries the words of each change, whole', () => {
    const changes = ['2026-02-01', '2026-03-01', '2026-06-01'].map((day, index) => ({
      on: asDay(day),
      words: `Definition ${index + 2}: numbers without a brand count as well`,
    }));
    const drawn = texts(draw({ series: one(monthly(1, 2, 3, 4, 5, 6)), changes }));
    for (const { words: said } of changes) expect(drawn).toContain(said);
  });

  it('tells its lines apart without colour: by dash and by the shape of the points', () => {
    const series = ['a', 'b', 'c', 'd', 'e'].map((key, index) => ({
      key,
      name: key,
      points: monthly(index, index + 1),
    }));
    const drawn = draw({ series });
    const dashes = [...drawn.svg.matchAll(/<path d="M[^"]*" fill="none"[^>]*stroke-width="2.2"([^>]*)>/g)];
    expect(new Set(dashes.map(([, rest]) => rest)).size).toBe(5);
    expect(() => draw({ series: [...series, { key: 'f', name: 'f', points: [] }] })).toThrow('at most 5');
  });

  it('says so where there is nothing to draw', () => {
    expect(texts(draw({ series: one([]) }))).toBe('There are no figures yet.');
    expect(texts(draw({ series: one(monthly(undefined)) }))).toBe('There are no figures yet.');
  });
});

describe('the figures', () => {
  it('have a row for each period, those without a figure as well, and say what changed', () => {
    const props = chart({
      series: one(monthly(1012, undefined, 3).toSpliced(0, 1, { on: begin, value: 1012, low: 900, high: 1100 })),
      changes: [{ on: asDay('2026-03-01'), words: 'Definition 2 from 1 March 2026' }],
    });
    expect(tableRows(<LineChart {...props} />)).toEqual([
      ['January 2026', '1,012', '900 to 1,100'],
      ['February 2026', 'No figure', ''],
      ['March 2026Definition 2 from 1 March 2026', '3', ''],
    ]);
    expect(render(<LineChart {...props} />)).toContain('figures before and after do not compare');
  });
});

describe('whatever the figures', () => {
  const names = fc.oneof(
    fc.constantFrom('Heddlu Dyfed-Powys', 'جمعية الأمل', 'Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Active'),
    fc.lorem({ maxCount: 6 }),
  );
  const charts = (figure: fc.Arbitrary<number>) =>
    fc.record({
      every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      from: fc.constantFrom('nought' as const, 'lowest' as const),
      changes: fc.array(
        fc.record({ on: fc.nat(500).map((days) => plusDays(begin, days)), words: fc.lorem({ maxCount: 12 }) }),
        { maxLength: 3 },
      ),
      series: fc.array(
        fc.record({
          key: fc.uuid(),
          name: names,
          points: fc.array(
            fc.record(
              { on: fc.nat(500).map((days) => plusDays(begin, days)), value: figure, low: figure, high: figure },
              { requiredKeys: ['on'] },
            ),
            { maxLength: 30 },
          ),
        }),
        { maxLength: 5 },
      ),
    });
  const figures = (most: number) => fc.oneof(fc.integer({ min: -most, max: most }), fc.constant(7));
  const widths = fc.constantFrom(narrowWidth, wideWidth);

  it('draws numbers only', () => {
    const wild = fc.oneof(figures(1e12), fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY, 0.1));
    fc.assert(
      fc.property(charts(wild), widths, (props, width) => {
        expect(brokenNumbers(draw(props, width))).toEqual([]);
      }),
    );
  });

  it('lets no words run into each other or over the edge', () => {
    fc.assert(
      fc.property(charts(figures(1e6)), widths, (props, width) => {
        const drawn = draw(props, width);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
