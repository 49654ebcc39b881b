import { sayNumber } from '../../lists/say-number.ts';
import type { Unit } from './unit.ts';

/** A figure as charts print it: "1,012", "−4" with a true minus, which is as wide as a plus. */
export function sayValue(value: number): string {
  return sayNumber(value).replace(/^-/, '−');
}

/** What figures count: both forms, or one word where one and many are alike: "kg". */
export type Counted = Unit | string;

/** The unit that belongs after a figure, with the blank before it; nothing where there is none. */
export function unitAfter(value: number, unit: Counted | undefined): string {
  if (unit === undefined) return '';
  if (typeof unit === 'string') return ` ${unit}`;
  return ` ${value === 1 ? unit.one : unit.many}`;
}
