import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayShare } from './share-words.ts';
import { acrossTicks, extentOf, knownNumber, standClear, valueScale } from './value-scale.ts';

describe('knownNumber', () => {
  it('takes what is no number, and what overflows, for no figure', () => {
    expect([undefined, Number.NaN, Number.POSITIVE_INFINITY, 0, -3].map(knownNumber)).toEqual([
      undefined,
      undefined,
      undefined,
      0,
      -3,
    ]);
  });
});

describe('extentOf', () => {
  it('holds nought unless told otherwise, and always has a width', () => {
    expect(extentOf([4, 9])).toEqual([0, 9]);
    expect(extentOf([4, 9], false)).toEqual([4, 9]);
    expect(extentOf([])).toEqual([0, 1]);
    expect(extentOf([0, 0])).toEqual([0, 1]);
    expect(extentOf([-10, -10], false)).toEqual([-11, -9]);
  });
});

describe('ticks', () => {
  it('are whole where the figures are', () => {
    expect(valueScale([0, 2], [0, 100]).ticks(8)).toEqual([0, 1, 2]);
    expect(valueScale([0, 0.5], [0, 100]).ticks(3)).toEqual([0, 0.2, 0.4]);
  });

  it('stand clear of each other, at most as many as asked for', () => {
    const figures = fc.array(
      fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1, max: 1, noNaN: true })),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 60, max: 700 }), (values, width) => {
        const scale = valueScale(values, [0, width]);
        const ticks = acrossTicks(scale, (value) => value.toLocaleString('en-GB'), { from: 0, to: width });
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(standClear(ticks)).toBe(true);
        expect(scale.ticks(5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('sayShare', () => {
  it('rounds, but never to none or to all what is neither', () => {
    expect(sayShare(62, 80)).toBe('78%');
    expect(sayShare(1, 1000)).toBe('under 1%');
    expect(sayShare(999, 1000)).toBe('over 99%');
    expect(sayShare(0, 80)).toBe('0%');
    expect(sayShare(80, 80)).toBe('100%');
  });

  it('says nothing of a share of nothing', () => {
    expect(sayShare(0, 0)).toBeUndefined();
    expect(sayShare(Number.NaN, 4)).toBeUndefined();
  });
});
