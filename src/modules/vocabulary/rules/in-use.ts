import type { Day } from '#kernel/instant.ts';
import type { Value } from './value.ts';

/** The days of a value: both are included, null is open. */
export type Dated = Pick<Value, 'from' | 'to'>;

/** Whether a value is offered to whoever records something of this day. What is known but not offered still shows. */
export function isOffered(value: Dated, day: Day): boolean {
  return (value.from === null || value.from <= day) && (value.to === null || value.to >= day);
}

/** The values that are offered on a day, in their order. */
export function offeredOn<Each extends Dated>(values: readonly Each[], day: Day): readonly Each[] {
  return values.filter((each) => isOffered(each, day));
}

/** Whether law is in force on a day. Without a first day it is not known, and is never taken to be. */
export type InForce = 'in force' | 'not yet' | 'no longer' | 'not known';

/**
 * Whether an order, an offence or a class of a drug is in force on a day (harm H25: laws that were not commenced).
 * @param rule its first and last day; a first day that nobody has found is null
 */
export function inForceOn(rule: Dated, day: Day): InForce {
  if (rule.to !== null && rule.to < day) return 'no longer';
  if (rule.from === null) return 'not known';
  return rule.from <= day ? 'in force' : 'not yet';
}

/** How a value stands on a day, in the words that pages show. */
export type ValueState =
  | 'In use'
  | 'Not yet in use'
  | 'Retired'
  | 'In force'
  | 'Not yet in force'
  | 'No longer in force'
  | 'Start not known';

const lawWords: Readonly<Record<InForce, ValueState>> = {
  'in force': 'In force',
  'not yet': 'Not yet in force',
  'no longer': 'No longer in force',
  'not known': 'Start not known',
};

/** How a value stands on a day: in use or in force, or why not. */
export function stateOn(value: Dated, isLaw: boolean, day: Day): ValueState {
  if (isLaw) return lawWords[inForceOn(value, day)];
  if (value.to !== null && value.to < day) return 'Retired';
  return isOffered(value, day) ? 'In use' : 'Not yet in use';
}

/** Whether that state means that the value counts on the day. */
export function isCurrent(state: ValueState): boolean {
  return state === 'In use' || state === 'In force';
}
