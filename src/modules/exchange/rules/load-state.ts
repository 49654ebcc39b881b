import type { Id } from '#kernel/id.ts';
import { type Instant, millisecondsOf } from '#kernel/instant.ts';
import type { Tables } from '#platform/database/index.ts';
import type { LoadOutcome } from './tally.ts';

/** The kinds of file that the table of loads admits. */
export type LoadKind = Tables['exchange.load']['kind'];
export type LoadStatus = Tables['exchange.load']['status'];

const kinds: Readonly<Record<LoadKind, true>> = {
  crimes: true,
  lines: true,
  contacts: true,
  hospitals: true,
  schools: true,
};

/** Whether loads of a kind of this name can be recorded. */
export function isLoadKind(name: string): name is LoadKind {
  return Object.hasOwn(kinds, name);
}

/** What decides the words of a state. */
export interface LoadStanding {
  readonly status: LoadStatus;
  /** Whether the sender has said that the columns are right. */
  readonly settled: boolean;
  readonly outcome: LoadOutcome | null;
  /** Null for a file that a command on the server's machine imports. */
  readonly upload: Id | null;
  readonly recordedAt: Instant;
  /** Null before the first run. */
  readonly progress: { readonly movedAt: Instant } | null;
}

/** A batch takes seconds; a command that has kept none for so long has been killed. */
const silenceSeconds = 600;

/**
 * When an import by command was broken off; null for one that goes on. The queue runs an uploaded file again by itself,
 * but nobody runs a command again that was killed: it would be "Importing" for good.
 */
export function brokenOffAt(load: LoadStanding, now: Instant): Instant | null {
  const isOpen = load.status === 'running' || load.status === 'waiting';
  if (!isOpen || load.upload !== null) return null;
  const moved = load.progress?.movedAt ?? load.recordedAt;
  return millisecondsOf(now) - millisecondsOf(moved) > silenceSeconds * 1000 ? moved : null;
}

/** Where a load stands, in the words that people read, with the tone of its tag. */
export function sayState(
  load: LoadStanding,
  now: Instant,
): {
  readonly text: string;
  readonly tone: 'intelligence' | 'active' | 'closed' | 'overdue';
} {
  if (load.status === 'failed') return { text: 'Failed', tone: 'overdue' };
  if (brokenOffAt(load, now) !== null) return { text: 'Broken off', tone: 'overdue' };
  if (load.status === 'running') return { text: 'Importing', tone: 'active' };
  if (load.status === 'waiting') {
    return load.settled
      ? { text: 'Waiting to start', tone: 'active' }
      : { text: 'Columns not checked yet', tone: 'intelligence' };
  }
  const refusedSome = (load.outcome?.refused ?? 0) > 0;
  return { text: refusedSome ? 'Finished, some rows refused' : 'Finished', tone: 'closed' };
}

/** Whether there is more to come without anybody doing anything: the page is shown anew until there is not. */
export function isUnderWay(load: LoadStanding, now: Instant): boolean {
  if (brokenOffAt(load, now) !== null) return false;
  return load.status === 'running' || (load.status === 'waiting' && load.settled);
}
