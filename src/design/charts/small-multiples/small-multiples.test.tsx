import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays } from '#kernel/instant.ts';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { SmallMultiples, smallMultiplesDrawing } from './small-multiples.tsx';
import { type SmallChart, type SmallMultiplesProps, smallMultiplesLayout } from './small-multiples-layout.ts';

const begin = asDay('2026-01-01');
const small = (name: string, ...values: readonly (number | undefined)[]): SmallChart => ({
  key: name,
  name,
  points: values.map((value, index) => ({ on: plusDays(begin, 0, index), value })),
});
const many = (props: Partial<SmallMultiplesProps>): SmallMultiplesProps => ({
  words: { id: 'small', title: 'Kent rose', measure: 'Lines', description: 'Small charts.' },
  rowTitle: 'Force',
  every: 'month',
  charts: [],
  ...props,
});
const draw = (props: Partial<SmallMultiplesProps>, width = narrowWidth) =>
  readDrawing(smallMultiplesDrawing(many(props), { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text);

describe('small multiples', () => {
  it('have one scale, and say which', () => {
    const charts = [small('Kent', 1, 2), small('Essex', 80, 40)];
    const at = smallMultiplesLayout(many({ charts, unit: 'lines' }), { drawing: 'd', width: wideWidth });
    expect([at?.scale.least, at?.scale.most]).toEqual([0, 80]);
    expect(texts(draw({ charts, unit: { one: 'line', many: 'lines' } }, wideWidth))).toContain(
      'Every chart has the same scale: nought to 80 lines, January 2026 to February 2026.',
    );
  });

  it('show the last figure, and none where the last period has none', () => {
    const drawn = draw({ charts: [small('Kent', 1, 38), small('Essex', 12, undefined)] });
    expect(texts(drawn)).toContain('38');
    expect(texts(drawn)).toContain('No figure');
    expect(drawn.says).toEqual([
      'Kent: 38 in February 2026; lowest 1 in January 2026, highest 38 in February 2026',
      'Essex: no figure for February 2026; 12 in January 2026; lowest 12 in January 2026, highest 12 in January 2026',
    ]);
  });

  it('break the line at a gap', () => {
    const at = smallMultiplesLayout(many({ charts: [small('Kent', 1, undefined, 3, 4)] }), {
      drawing: 'd',
      width: wideWidth,
    });
    expect(at?.charts[0]?.runs.map((run) => run.map(({ value }) => value))).toEqual([[1], [3, 4]]);
  });

  it('let one stand out by more than colour', () => {
    const charts = [small('Kent', 1), small('Essex', 2)];
    expect(draw({ charts, highlight: 'Kent' }).svg).toMatch(/font-weight="700"[^>]*><tspan[^>]*>Kent/);
    expect(draw({ charts }).svg).not.toMatch(/font-weight="700"[^>]*><tspan[^>]*>Kent/);
  });

  it('stand two beside each other on a phone and five on a page', () => {
    const charts = Array.from({ length: 44 }, (_, index) => small(`Force ${index}`, index));
    const columns = (width: number) =>
      new Set(smallMultiplesLayout(many({ charts }), { drawing: 'd', width })?.charts.map(({ x }) => x)).size;
    expect([columns(narrowWidth), columns(wideWidth)]).toEqual([2, 5]);
  });

  it('say what will be here where there is no figure at all', () => {
    expect(texts(draw({ charts: [small('Kent', undefined)] }))).toEqual(['There are no figures yet.']);
  });

  it('have every figure in their table', () => {
    const charts = [small('Kent', 1, undefined, 1012), small('Essex', 4)];
    expect(tableRows(<SmallMultiples {...many({ charts })} />)).toEqual([
      ['Kent', '1', 'No figure', '1,012'],
      ['Essex', '4', 'No figure', 'No figure'],
    ]);
  });
});

describe('whatever the figures', () => {
  const charts = (figure: fc.Arbitrary<number>) =>
    fc.array(
      fc.record({
        key: fc.uuid(),
        name: fc.oneof(fc.constantFrom('Heddlu Dyfed-Powys', 'جمعية الأمل'), fc.lorem({ maxCount: 8 })),
        points: fc.array(
          fc.record({ on: fc.nat(300).map((days) => plusDays(begin, days)), value: figure }, { requiredKeys: ['on'] }),
          { maxLength: 12 },
        ),
      }),
      { maxLength: 12 },
    );
  const styles = fc.record({
    drawn: fc.constantFrom('line' as const, 'bars' as const),
    every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    unit: fc.constantFrom(undefined, 'lines'),
  });
  const widths = fc.constantFrom(narrowWidth, wideWidth);

  it('draws numbers only', () => {
    const wild = fc.oneof(fc.double({ min: -1e12, max: 1e12 }), fc.constant(0));
    fc.assert(
      fc.property(charts(wild), styles, widths, (given, style, width) => {
        expect(brokenNumbers(draw({ charts: given, ...style }, width))).toEqual([]);
      }),
    );
  });

  it('lets no words run into each other or over the edge', () => {
    fc.assert(
      fc.property(charts(fc.integer({ min: -1e6, max: 1e6 })), styles, widths, (given, style, width) => {
        const drawn = draw({ charts: given, ...style }, width);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
