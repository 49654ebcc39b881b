import type { Failure } from '#kernel/failure.ts';
import type { Result } from '#kernel/result.ts';
import type { Reader } from '#platform/database/index.ts';
import type { Success } from './conclude.ts';
import type { Call, House } from './house.ts';

/**
 * Counts what needs whoever asks, for the head of the page that they will be shown. Files, data and people who are sent on
 * have no head. A refusal has no number in its head: some are found out before anything is read, and the page that says
 * that there is no such thing must be the same for what is hidden and for what nobody ever wrote.
 */
export async function countNeeds(
  house: House,
  call: Call,
  db: Reader,
  settled: Result<Success, Failure>,
): Promise<number | null> {
  if (house.countNeeds === undefined || call.session === null) return null;
  if (!settled.ok || settled.value.kind !== 'shown') return null;
  return house.countNeeds(db, call.session.actor, call.now);
}
