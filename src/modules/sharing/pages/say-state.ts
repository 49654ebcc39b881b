import type { Status } from '#design/index.ts';
import type { Day } from '#kernel/instant.ts';
import type { RegisterRow } from '../rules/register-row.ts';
import { owedOf, type State, stateOn, stateWords } from '../rules/state.ts';

const tones = { shared: 'active', recalled: 'overdue', ended: 'closed' } as const satisfies Record<State, string>;

/** How a disclosure stands, as a tag. */
export function statusOf(one: Pick<RegisterRow, 'isRecalled' | 'keptUntil'>, today: Day): Status {
  const state = stateOn(one, today);
  return { text: stateWords[state], tone: tones[state] };
}

/** What the sharer waits for, in words; empty for nothing. */
export function sayOwed(row: RegisterRow, today: Day): string {
  if (stateOn(row, today) === 'ended') return row.confirmed.deleted ? 'Deletion confirmed.' : '';
  switch (owedOf(row, row.confirmed)) {
    case 'confirm that it arrived':
      return 'Not yet confirmed that it arrived.';
    case 'confirm the correction':
      return 'Correction not yet confirmed.';
    case 'delete it':
      return 'Deletion not yet confirmed.';
    case null:
      return row.isRecalled ? 'Deletion confirmed.' : 'Arrived.';
  }
}
