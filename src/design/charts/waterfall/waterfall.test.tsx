import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { addUpTenths, sayTenths } from './add-up-tenths.ts';
import { Waterfall, waterfallDrawing } from './waterfall.tsx';
import { type Comparison, type WaterfallProps, waterfallLayout, waterfallSteps } from './waterfall-layout.ts';

const weight = fc.oneof(
  fc.double({ min: -40, max: 40, noNaN: true }),
  fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, -0, 0.04, -0.04, 0.05, -0.05, 1e-12),
);

const pair = (comparisons: readonly Comparison[], start = -14.29): WaterfallProps => ({
  words: { id: 'waterfall', title: 'Name and phone', measure: 'Two records', description: 'Weights.' },
  start: { says: '1 pair in 20,000 is the same', weight: start },
  comparisons,
  conclusion: 'Almost certainly the same: 99.2 in 100 such pairs were',
});
const compared = (name: string, value?: number): Comparison => ({
  key: name,
  name,
  says: `${name} says`,
  weight: value,
});
const draw = (props: WaterfallProps, width = narrowWidth) =>
  readDrawing(waterfallDrawing(props, { drawing: 'd', width }));

/** What a reader reads: "−14.3" as a number of tenths. */
const readTenths = (text: string): number => Math.round(Number(text.replace('−', '-').replace(/[+,]/g, '')) * 10);

describe('addUpTenths', () => {
  it('adds up exactly to the true sum, rounded', () => {
    expect(addUpTenths([0.04, 0.04, 0.04])).toEqual({ parts: [1, 0, 0], sum: 1 });
    expect(addUpTenths([-14.29, 9.14, 3.18, 8.71])).toEqual({ parts: [-143, 91, 32, 87], sum: 67 });
    expect(addUpTenths([])).toEqual({ parts: [], sum: 0 });
  });

  it('leaves alone what is given in tenths', () => {
    expect(addUpTenths([0.1, 0.2, 0.3, -0.7]).parts).toEqual([1, 2, 3, -7]);
  });

  it('always adds up, within a tenth of each exact value and of the exact sum, and never with the other sign', () => {
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 30 }), (values) => {
        const { parts, sum } = addUpTenths(values);
        expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
        const exact = values.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum - exact * 10)).toBeLessThan(0.5 + 1e-6);
        for (const [index, part] of parts.entries()) {
          const value = values[index] ?? 0;
          expect(Math.abs(part - value * 10)).toBeLessThan(1 + 1e-6);
          expect(part * value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => addUpTenths([1, Number.NaN])).toThrow('cannot be added up');
    expect(() => addUpTenths([1e300])).toThrow('cannot be added up');
  });
});

describe('sayTenths', () => {
  it('has a sign, a true minus, and one decimal', () => {
    expect([87, -143, 0, 4, 12_345].map(sayTenths)).toEqual(['+8.7', '−14.3', '0.0', '+0.4', '+1,234.5']);
  });
});

describe('a waterfall', () => {
  it('reads as a sum that is right to the last decimal, in the drawing and in the table', () => {
    fc.assert(
      fc.property(weight, fc.array(weight, { maxLength: 12 }), (start, weights) => {
        const props = pair(
          weights.map((value, index) => compared(`Field ${index}`, value)),
          start,
        );
        const shown = tableRows(<Waterfall {...props} />).map((row) => readTenths(row[2] ?? ''));
        expect(shown.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(shown.at(-1));
        const drawn = draw(props)
          .words.map(({ text }) => text)
          .filter((text) => /^[+−]?[\d,]+[.]\d$/.test(text));
        expect(drawn.map(readTenths)).toEqual(shown);
      }),
    );
  });

  it('begins each bar where the one before ended, and ends where the sum ends', () => {
    const steps = waterfallSteps(pair([compared('Name', 9.14), compared('School', -0.99)]));
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, -143],
      [-143, -51],
      [-51, -61],
      [0, -61],
    ]);
    const [, name] = waterfallLayout(pair([compared('Name', 9.14)]), { drawing: 'd', width: wideWidth }).steps;
    expect(name?.width).toBeGreaterThan(0);
  });

  it('tells for and against apart by texture and sign', () => {
    const { svg, says } = draw(pair([compared('Name', 9.14), compared('School', -0.99)]));
    const fills = [...svg.matchAll(/<title>(Name|School|Together)[^<]*<\/title><rect[^>]*fill="([^"]*)"/g)];
    expect(new Set(fills.map(([, , fill]) => fill)).size).toBe(3);
    expect(says.slice(1, 3)).toEqual(['Name: +9.2, Name says', 'School: −1.0, School says']);
  });

  it('says what was not compared, which is not nought', () => {
    const steps = waterfallSteps(pair([compared('Scars'), compared('Sex', 0)]));
    expect(steps.map(({ figure }) => figure)).toEqual(['−14.3', 'not compared', '0.0', '−14.3']);
    expect(steps[1]?.kind).toBe('nothing');
  });
});

describe('whatever the weights', () => {
  const comparisons = fc.array(
    fc.record(
      {
        key: fc.uuid(),
        name: fc.lorem({ maxCount: 4 }),
        says: fc.oneof(fc.lorem({ maxCount: 20 }), fc.constant('محمد عبد الرحمن')),
        weight,
      },
      { requiredKeys: ['key', 'name', 'says'] },
    ),
    { maxLength: 8 },
  );

  it('lets no words run into each other or over the edge, and draws numbers only', () => {
    fc.assert(
      fc.property(comparisons, weight, fc.constantFrom(narrowWidth, wideWidth), (given, start, width) => {
        const drawn = draw(pair(given, start), width);
        expect(brokenNumbers(drawn)).toEqual([]);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
