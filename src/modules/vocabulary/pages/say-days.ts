import { sayDay } from '#kernel/instant.ts';
import type { Value } from '../rules/value.ts';

/** "From 1 April 2019", "1 January 2006 to 9 June 2014", "Always", or that the start is not known. */
export function sayDays({ from, to }: Pick<Value, 'from' | 'to'>, isLaw: boolean): string {
  if (from !== null && to !== null) return `${sayDay(from)} to ${sayDay(to)}`;
  if (from !== null) return `From ${sayDay(from)}`;
  if (to !== null) return isLaw ? `Start not known, to ${sayDay(to)}` : `Until ${sayDay(to)}`;
  return isLaw ? 'Start not known' : 'No dates';
}

/** What a value says of a particular: the words of the other list, beside the code that is held. */
export function sayParticular(value: Value, key: string, choices: readonly Value[] | undefined): string {
  const held = value.particulars[key] ?? '';
  return choices?.find((each) => each.code === held)?.words ?? held;
}
