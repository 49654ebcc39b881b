import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { Funnel, funnelDrawing } from './funnel.tsx';
import { type FunnelStage, funnelLayout, sayLoss, sayShares, stageFacts } from './funnel-layout.ts';

const words = { id: 'funnel', title: 'Half finished', measure: 'Referrals', description: 'Stages.' };
const stages = (...counts: readonly (number | undefined)[]): readonly FunnelStage[] =>
  counts.map((count, index) => ({ key: `${index}`, name: `Stage ${index}`, count }));
const draw = (given: readonly FunnelStage[], width = narrowWidth) =>
  readDrawing(funnelDrawing({ words, stages: given }, { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text).join(' ');
const shares = (given: readonly FunnelStage[]) => stageFacts(given).map(sayShares);
const losses = (given: readonly FunnelStage[]) => stageFacts(given).map(sayLoss);

describe('a stage', () => {
  it('says its share of the one before and of the first', () => {
    expect(shares(stages(80, 62, 40))).toEqual([
      '',
      '78% of the stage before',
      '65% of the stage before, 50% of the first',
    ]);
  });

  it('says how many did not go on, and why', () => {
    const [first, second] = stages(80, 62);
    const given = [first, { ...second, reasons: '18 said no' }] as readonly FunnelStage[];
    expect(losses(given)).toEqual(['', '18 did not go on: 18 said no']);
    expect(losses(stages(80, 80))).toEqual(['', 'All went on.']);
  });

  it('that is larger than the one before says so, and gives no shares from there on', () => {
    const given = stages(80, 31, 44, 20);
    expect(losses(given)[2]).toBe('13 more than at the stage before: these figures do not follow the same people.');
    expect(shares(given)).toEqual(['', '39% of the stage before', '', '']);
    expect(texts(draw(given))).toContain('these figures do not follow the same people');
  });

  it('without a figure gives no share, nor does the one after it of it', () => {
    const given = stages(80, undefined, 40);
    expect(shares(given)).toEqual(['', '', '50% of the first']);
    expect(losses(given)).toEqual(['', '', '']);
    expect(texts(draw(given))).toContain('No figure');
  });

  it('after nobody has no share', () => {
    expect(shares(stages(0, 0))).toEqual(['', '']);
  });
});

describe('the drawing', () => {
  it('has bars as long as their counts, with what is missing behind them', () => {
    const at = funnelLayout({ words, stages: stages(80, 40) }, { drawing: 'd', width: narrowWidth });
    const [first, second] = at.stages;
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 6);
    expect([first?.ghost, second?.ghost]).toEqual([undefined, first?.width]);
  });

  it('says everything of a stage on its mark', () => {
    const given = [
      { key: 'a', name: 'Referred', count: 80 },
      { key: 'b', name: 'Accepted', count: 62, reasons: '18 said no' },
    ];
    const drawn = readDrawing(
      funnelDrawing({ words, stages: given, unit: { one: 'child', many: 'children' } }, { drawing: 'd', width: 720 }),
    );
    expect(drawn.says).toEqual([
      'Referred: 80 children',
      'Accepted: 62 children, 78% of the stage before. 18 did not go on: 18 said no',
    ]);
  });

  it('says what will be here where there are no stages', () => {
    expect(texts(draw([]))).toBe('There are no figures yet.');
  });
});

describe('the figures', () => {
  it('hold counts, shares and reasons', () => {
    expect(tableRows(<Funnel words={words} stages={stages(1012, 506, undefined)} />)).toEqual([
      ['Stage 0', '1,012', '', '', ''],
      ['Stage 1', '506', '50%', '50%', '506 did not go on.'],
      ['Stage 2', 'No figure', '', '', ''],
    ]);
  });
});

describe('whatever the figures', () => {
  const given = (count: fc.Arbitrary<number>) =>
    fc.array(
      fc.record(
        { key: fc.uuid(), name: fc.lorem({ maxCount: 12 }), count, reasons: fc.lorem({ maxCount: 25 }) },
        { requiredKeys: ['key', 'name'] },
      ),
      { maxLength: 6 },
    );
  const widths = fc.constantFrom(narrowWidth, wideWidth);

  it('draws numbers only', () => {
    const wild = fc.double({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(given(wild), widths, (all, width) => {
        expect(brokenNumbers(draw(all, width))).toEqual([]);
      }),
    );
  });

  it('lets no words run into each other or over the edge', () => {
    fc.assert(
      fc.property(given(fc.nat({ max: 1e6 })), widths, (all, width) => {
        const drawn = draw(all, width);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
      }),
    );
  });
});
