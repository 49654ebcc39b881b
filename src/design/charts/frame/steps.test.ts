import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartColours, chartSteps } from './chart-colours.ts';
import { mostSteps, sayStep, stepLook, stepOf, stepsOf } from './steps.ts';

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

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((hex) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('stepLook', () => {
  const steps = stepsOf([1, 2, 3, 4, 5]);

  it('is darker for more, white for nought, and darkest for the last of few', () => {
    expect([0, 1, 2, 3, 4, 5].map((value) => stepLook(value, steps).fill)).toEqual([...chartSteps]);
    expect(stepLook(9, stepsOf([9])).fill).toBe(chartSteps[mostSteps]);
  });

  it.each([0, 1, 2, 3, 4, 5])('has words that can be read on it at %i', (value) => {
    const { fill, words } = stepLook(value, steps);
    expect(contrast(fill, words)).toBeGreaterThanOrEqual(4.5);
  });

  it('lets nought in muted letters be read', () => {
    expect(contrast(stepLook(0, steps).fill, chartColours.muted)).toBeGreaterThanOrEqual(4.5);
  });
});

it('says a step of one value as that value', () => {
  expect([sayStep({ from: 3, to: 7 }), sayStep({ from: 1012, to: 1012 })]).toEqual(['3 to 7', '1,012']);
});
