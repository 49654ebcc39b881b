import { sayNumber } from '../../lists/say-number.ts';
import { chartColours, chartSteps } from './chart-colours.ts';

/** The values that one colour stands for, both ends included. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** As many as the eye tells apart. */
export const mostSteps = chartSteps.length - 1;

/**
 * At most `count` steps that split values above nought so that about as many areas stand in each (quantiles): a few very
 * busy areas do not wash out all the others. Nought is no step. Each step begins at a value that occurs, so none is empty.
 */
export function stepsOf(values: readonly number[], count: number = mostSteps): readonly Step[] {
  const sorted = values.filter((value) => value > 0).toSorted((one, other) => one - other);
  const starts = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const value = sorted[Math.floor((index * sorted.length) / count)];
    if (value !== undefined) starts.add(value);
  }
  const from = [...starts];
  return from.map((start, index) => {
    const next = from[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = sorted.filter((value) => value >= start && value < next);
    return { from: start, to: inside.at(-1) ?? start };
  });
}

/** Which step, from 1, a value belongs to; 0 for nought. */
export function stepOf(value: number, steps: readonly Step[]): number {
  if (value <= 0) return 0;
  const index = steps.findLastIndex((step) => value >= step.from);
  return index + 1;
}

/** How a surface with a figure looks: its colour, and the colour of words that stand on it. */
export interface StepLook {
  readonly fill: string;
  readonly words: string;
}

/** Words are dark on light up to this step, and light on dark after it. */
const lastLight = 3;

/** The look of a figure. The last of few steps is as dark as the last of many: the busiest looks busy. */
export function stepLook(value: number, steps: readonly Step[]): StepLook {
  const step = stepOf(value, steps);
  const shade = step === 0 ? 0 : step + (mostSteps - steps.length);
  return {
    fill: chartSteps[shade] ?? chartColours.white,
    words: shade > lastLight ? chartColours.white : chartColours.ink,
  };
}

/** "12" or "3 to 7". */
export function sayStep({ from, to }: Step): string {
  return from === to ? sayNumber(from) : `${sayNumber(from)} to ${sayNumber(to)}`;
}
