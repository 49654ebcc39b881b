import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { AgePyramid, agePyramidDrawing } from './age-pyramid.tsx';
import { agePyramidLayout } from './age-pyramid-layout.ts';
import type { AgeBand, AgePyramidProps, ShownCount } from './age-pyramid-props.ts';

const band = (name: string, boys: ShownCount, girls: ShownCount, unknown?: ShownCount): AgeBand => ({
  key: name,
  name,
  counts: { boys, girls, unknown },
});
const pyramid = (bands: readonly AgeBand[], props: Partial<AgePyramidProps> = {}): AgePyramidProps => ({
  words: { id: 'pyramid', title: 'Boys of 15', measure: 'People', description: 'Bars.' },
  sides: [
    { key: 'boys', name: 'Boys' },
    { key: 'girls', name: 'Girls' },
  ],
  unknown: { key: 'unknown', name: 'Sex not recorded' },
  bands,
  ...props,
});
const sheet = { drawing: 'd', width: narrowWidth };
const draw = (props: AgePyramidProps, width = narrowWidth) =>
  readDrawing(agePyramidDrawing(props, { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text);
const widths = (props: AgePyramidProps) => agePyramidLayout(props, sheet).bars.map(({ width }) => width);

describe('a bar', () => {
  it('is as long as its count, to the same scale on both sides and beneath', () => {
    const [boys = 0, girls = 0, unknown = 0] = widths(pyramid([band('15 to 17', 40, 20, 10)]));
    expect(boys / girls).toBeCloseTo(2, 6);
    expect(girls / unknown).toBeCloseTo(2, 6);
  });

  it('has one length for every withheld count, which nothing else in the drawing changes', () => {
    const alone = widths(pyramid([band('10 to 12', 'withheld', 'withheld')]));
    const beside = widths(pyramid([band('10 to 12', 'withheld', 'withheld'), band('15 to 17', 4000, 2)]));
    expect(new Set([...alone, ...beside.slice(2)]).size).toBe(1);
  });

  it('says that a count is withheld and how few it is at most, never how many', () => {
    const drawn = draw(pyramid([band('10 to 12', 'withheld', 1)], { unit: { one: 'person', many: 'people' } }));
    expect(drawn.says).toEqual(['Boys, 10 to 12: fewer than 5 people, number withheld', 'Girls, 10 to 12: 1 person']);
    expect(texts(drawn)).toContain('fewer than 5');
    expect(texts(drawn).join(' ')).toContain('the number is withheld, and the length says nothing');
  });

  it('is textured like no series where its count is withheld', () => {
    const { svg } = draw(pyramid([band('10 to 12', 'withheld', 12, 9)]));
    const fills = [...svg.matchAll(/<rect[^>]*fill="([^"]*)" stroke="#/g)].map(([, fill]) => fill);
    expect(new Set(fills)).toEqual(new Set(['url(#d-few)', 'url(#d-texture-1)', 'url(#d-texture-2)']));
  });

  it('is not drawn where there is no figure, and that is not none', () => {
    const drawn = draw(pyramid([band('15 to 17', undefined, 0)]));
    expect(texts(drawn)).toContain('No figure');
    expect(drawn.says).toEqual(['Boys, 15 to 17: no figure', 'Girls, 15 to 17: 0']);
  });
});

describe('the drawing', () => {
  it('has the youngest at the foot', () => {
    const drawn = draw(pyramid([band('Young', 1, 1), band('Old', 1, 1)]));
    const top = (text: string) => drawn.words.find((words) => words.text === text)?.top ?? 0;
    expect(top('Young')).toBeGreaterThan(top('Old'));
  });

  it('says in words what there is of neither side', () => {
    expect(texts(draw(pyramid([band('15', 1, 1, 9)]))).join(' ')).toContain('Sex not recorded, to the same scale');
    expect(texts(draw(pyramid([band('15', 1, 1, 0)]))).join(' ')).toContain('Sex not recorded: none');
    expect(texts(draw(pyramid([band('15', 1, 1)]))).join(' ')).toContain('Sex not recorded: no figure');
  });

  it('says what will be here where there are no bands', () => {
    expect(texts(draw(pyramid([])))).toEqual(['There are no figures yet.']);
  });
});

describe('the figures', () => {
  it('hold every count, and no withheld one', () => {
    const props = pyramid([band('10 to 12', 'withheld', 0, undefined), band('15 to 17', 1012, 61, 'withheld')]);
    expect(tableRows(<AgePyramid {...props} />)).toEqual([
      ['10 to 12', 'Fewer than 5', '0', 'No figure'],
      ['15 to 17', '1,012', '61', 'Fewer than 5'],
    ]);
    expect(render(<AgePyramid {...props} fewerThan={10} />)).toContain('Fewer than 10');
  });
});

describe('whatever the figures', () => {
  const bands = (count: fc.Arbitrary<ShownCount>) =>
    fc.array(
      fc
        .record({ key: fc.uuid(), name: fc.lorem({ maxCount: 5 }), boys: count, girls: count, unknown: count })
        .map(({ key, name, ...counts }): AgeBand => ({ key, name, counts })),
      { maxLength: 8 },
    );
  const others = fc.constantFrom<ShownCount>('withheld', undefined, 0);
  const sizes = fc.constantFrom(narrowWidth, wideWidth);

  it('draws numbers only', () => {
    const wild = fc.oneof(others, fc.double({ min: -1e12, max: 1e12 }));
    fc.assert(
      fc.property(bands(wild), sizes, (given, width) => {
        expect(brokenNumbers(draw(pyramid(given), width))).toEqual([]);
      }),
    );
  });

  it('lets no words run into each other or over the edge', () => {
    const counts = fc.oneof(others, fc.nat({ max: 1e6 }));
    fc.assert(
      fc.property(bands(counts), fc.constantFrom(3, 5, 10, 100), sizes, (given, fewerThan, width) => {
        const drawn = draw(pyramid(given, { fewerThan }), width);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
