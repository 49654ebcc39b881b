import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { DotPlot, dotPlotDrawing } from './dot-plot.tsx';
import { type DotPlotProps, dotPlotLayout } from './dot-plot-layout.ts';

const plot = (props: Partial<DotPlotProps>): DotPlotProps => ({
  words: { id: 'dots', title: 'Kent answers more', measure: 'Share', description: 'Dots.' },
  rowTitle: 'Force',
  valueTitle: 'Answered',
  range: 'Likely range',
  rows: [],
  ...props,
});
const draw = (props: Partial<DotPlotProps>, width = narrowWidth) =>
  readDrawing(dotPlotDrawing(plot(props), { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text);
const kent = { key: 'kent', name: 'Kent', value: 91, low: 82, high: 96, cases: 88 };

describe('a dot', () => {
  it('says its range, what the range is, and how many cases it rests on', () => {
    expect(draw({ rows: [kent] }).says).toEqual(['Kent: 91 (82 to 96), likely range, from 88 cases']);
    expect(draw({ rows: [{ ...kent, cases: 1 }] }).says[0]).toMatch(/from 1 case$/);
  });

  it('is hollow and says so where there is no range, or half of one, or one the wrong way round', () => {
    for (const ends of [
      { low: undefined, high: undefined },
      { low: 82, high: undefined },
      { low: 96, high: 82 },
    ]) {
      const drawn = draw({ rows: [{ ...kent, ...ends, cases: undefined }] });
      expect(drawn.says).toEqual(['Kent: 91 (no range)']);
      expect(drawn.svg).toContain('fill="#ffffff" stroke="#2f62c4"');
    }
  });

  it('is not drawn where there is no figure', () => {
    const drawn = draw({ rows: [{ key: 'essex', name: 'Essex', value: Number.NaN, low: 3, high: 4 }] });
    expect(drawn.says).toEqual(['Essex: no figure']);
    expect(texts(drawn)).toContain('No figure');
  });
});

describe('the drawing', () => {
  it('has room for every range and for the reference', () => {
    const rows = [kent, { key: 'b', name: 'Gwent', value: 50, low: -20, high: 60 }];
    const { scale } = dotPlotLayout(plot({ rows, reference: { value: 120, words: 'Average' } }), {
      drawing: 'd',
      width: narrowWidth,
    });
    expect([scale.least, scale.most]).toEqual([-20, 120]);
  });

  it('keeps the rows in the order given', () => {
    const rows = ['c', 'a', 'b'].map((key) => ({ ...kent, key, name: key }));
    expect(texts(draw({ rows }, wideWidth)).filter((text) => /^[abc]$/.test(text))).toEqual(['c', 'a', 'b']);
  });

  it('says what will be here where there are no rows', () => {
    expect(texts(draw({}))).toEqual(['There are no figures yet.']);
  });
});

describe('the figures', () => {
  it('hold value, range and cases', () => {
    const rows = [kent, { key: 'city', name: 'City', value: 100 }, { key: 'essex', name: 'Essex' }];
    expect(tableRows(<DotPlot {...plot({ rows })} />)).toEqual([
      ['Kent', '91', '82 to 96', '88'],
      ['City', '100', 'No range', 'No figure'],
      ['Essex', 'No figure', 'No range', 'No figure'],
    ]);
  });
});

describe('whatever the figures', () => {
  const rows = (figure: fc.Arbitrary<number>) =>
    fc.array(
      fc.record(
        {
          key: fc.uuid(),
          name: fc.oneof(fc.constantFrom('Heddlu Dyfed-Powys', 'جمعية الأمل', 'Kent'), fc.lorem({ maxCount: 12 })),
          value: figure,
          low: figure,
          high: figure,
        },
        { requiredKeys: ['key', 'name'] },
      ),
      { maxLength: 8 },
    );
  const references = fc.constantFrom(undefined, { value: 3, words: 'The average of all forces with a figure' });
  const widths = fc.constantFrom(narrowWidth, wideWidth);

  it('draws numbers only', () => {
    const wild = fc.oneof(fc.double({ min: -1e12, max: 1e12 }), fc.constant(0));
    fc.assert(
      fc.property(rows(wild), references, widths, (given, reference, width) => {
        expect(brokenNumbers(draw({ rows: given, reference }, width))).toEqual([]);
      }),
    );
  });

  it('lets no words run into each other or over the edge', () => {
    fc.assert(
      fc.property(rows(fc.integer({ min: -9999, max: 9999 })), references, widths, (given, reference, width) => {
        const drawn = draw({ rows: given, reference }, width);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
