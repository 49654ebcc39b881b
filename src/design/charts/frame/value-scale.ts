import { scaleLinear } from 'd3-scale';
import type { Tick } from './axis.tsx';
import { textWidth } from './chart-text.tsx';

/** A figure that can be drawn. A share of nothing (0/0) or an overflow is no figure: it is never drawn as nought. */
export function knownNumber(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Nearer to nought than this is nought to a drawing: between smaller figures there are no round ones to be had. */
const smallest = 1e-200;

/** The least and the most of some figures, with nought unless told otherwise; never of no width. */
export function extentOf(values: readonly number[], withNought = true): readonly [least: number, most: number] {
  const drawn = values.map((value) => (Math.abs(value) < smallest ? 0 : value));
  const all = withNought || drawn.length === 0 ? [0, ...drawn] : drawn;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least < most) return [least, most];
  return least === 0 ? [0, 1] : [least - Math.abs(least) / 10, most + Math.abs(most) / 10];
}

/** Places figures on a line of pixels. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly at: (value: number) => number;
  /** Round values within the scale, at most so many. Where all figures are whole, so are these. */
  readonly ticks: (most: number) => readonly number[];
}

/** A straight scale over these figures, from one pixel to another (which may lie before it). */
export function valueScale(
  values: readonly number[],
  range: readonly [from: number, to: number],
  options: { readonly withNought?: boolean | undefined; readonly round?: boolean | undefined } = {},
): ValueScale {
  const scale = scaleLinear()
    .domain(extentOf(values, options.withNought ?? true))
    .range(range);
  // Drawn upward, the scale ends on a round value, so that the uppermost line has a figure.
  if (options.round) scale.nice(4);
  const [least = 0, most = 1] = scale.domain();
  const whole = values.every((value) => Number.isInteger(value));
  return {
    least,
    most,
    at: (value) => scale(value),
    ticks: (count) => fewest(scale.ticks, count).filter((value) => !whole || Number.isInteger(value)),
  };
}

/** The library takes its count as a hint and may give more: ask for fewer until it does not. */
function fewest(ticks: (count: number) => number[], most: number): readonly number[] {
  for (let count = most; count > 1; count -= 1) {
    const found = ticks(count);
    if (found.length <= most) return found;
  }
  return ticks(1);
}

/** Words of ticks across a sheet: as many as stand clear of each other, none of them over its edge. */
export function acrossTicks(
  scale: ValueScale,
  format: (value: number) => string,
  sheet: { readonly from: number; readonly to: number },
  most = 8,
): readonly Tick[] {
  for (let count = most; count > 1; count -= 1) {
    const ticks = scale.ticks(count).map((value) => tickWithin(scale.at(value), format(value), sheet));
    if (standClear(ticks)) return ticks;
  }
  return [];
}

/** A tick whose words are drawn to one side where in the middle they would be cut off by the edge. */
export function tickWithin(
  at: number,
  text: string,
  sheet: { readonly from: number; readonly to: number },
  width = textWidth(text),
): Tick {
  const half = width / 2;
  if (at - half < sheet.from) return { at, text, anchor: 'start' };
  if (at + half > sheet.to) return { at, text, anchor: 'end' };
  return { at, text, anchor: 'middle' };
}

/** Whether words of ticks, in their order, leave at least a blank between each other. */
export function standClear(ticks: readonly Tick[], widthOf = ({ text }: Tick): number => textWidth(text)): boolean {
  const startOf = (tick: Tick): number => {
    const width = widthOf(tick);
    return tick.at - (tick.anchor === 'start' ? 0 : tick.anchor === 'end' ? width : width / 2);
  };
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    return before === undefined || startOf(before) + widthOf(before) + 8 <= startOf(tick);
  });
}
