import { sayNumber } from '../../lists/say-number.ts';

/** What is counted, for one and for more: "line in", "lines in". */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** "1 line in", "1,012 lines in". */
export function sayCount(value: number, unit: Unit): string {
  return `${sayNumber(value)} ${value === 1 ? unit.one : unit.many}`;
}

/** The unit as a heading: "Lines in". */
export function unitTitle({ many }: Unit): string {
  return many.charAt(0).toUpperCase() + many.slice(1);
}
