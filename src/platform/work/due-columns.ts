import type { Day, Instant } from '#kernel/instant.ts';
import { type Due, endOfDay } from '#kernel/working-days/index.ts';

/** How a table holds when something is due: always the moment, and the day where the rule is by the day. */
export interface DueColumns {
  readonly due_at: Instant | null;
  readonly due_on: Day | null;
}

/** The last moment in time: the end of the day, or the moment itself. */
export function lastMomentOf(due: Due): Instant {
  return 'day' in due ? endOfDay(due.day) : due.at;
}

/** When something is due, as its columns. */
export function dueColumns(due: Due | null): DueColumns {
  if (due === null) return { due_at: null, due_on: null };
  return { due_at: lastMomentOf(due), due_on: 'day' in due ? due.day : null };
}

/** The columns, as when something is due. */
export function dueOf(columns: DueColumns): Due | null {
  if (columns.due_on !== null) return { day: columns.due_on };
  return columns.due_at === null ? null : { at: columns.due_at };
}

/** Whether it is late: a day is in time until its end, in London. */
export function isLate(due: Due | null, now: Instant): boolean {
  return due !== null && lastMomentOf(due) < now;
}
