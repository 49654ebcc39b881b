import type { Day } from '#kernel/instant.ts';

/** How a disclosure stands. Ended: its last day has passed; nothing holds that, it is asked of the day. */
export const states = ['shared', 'recalled', 'ended'] as const;
export type State = (typeof states)[number];

/** How a disclosure stands on a day. A recall stays a recall after the last day. */
export function stateOn(one: { readonly isRecalled: boolean; readonly keptUntil: Day }, today: Day): State {
  if (one.isRecalled) return 'recalled';
  return one.keptUntil < today ? 'ended' : 'shared';
}

/** What a state means, as filters and pages say it. */
export const stateWords: Readonly<Record<State, string>> = {
  shared: 'Shared',
  recalled: 'Recalled',
  ended: 'Ended',
};

/** What the recipient has confirmed, of the version that counts. */
export interface Confirmed {
  /** The newest version that was confirmed to have arrived; 0 for none. */
  readonly received: number;
  readonly deleted: boolean;
}

/** What a recipient still has to do; null for nothing. */
export type Owed = 'confirm that it arrived' | 'confirm the correction' | 'delete it' | null;

/** What is owed of a disclosure: a recall comes before everything, and a correction is a thing of its own (DPA 2018 s.38). */
export function owedOf(one: { readonly isRecalled: boolean; readonly packVersion: number }, said: Confirmed): Owed {
  if (one.isRecalled) return said.deleted ? null : 'delete it';
  if (said.received >= one.packVersion) return null;
  return said.received === 0 ? 'confirm that it arrived' : 'confirm the correction';
}
