import { ok, type Result, refused } from '#kernel/result.ts';

/** Where a line stands, in the words of the national register (domain notes, 3.2). */
export const lineStatuses = [
  'suspected',
  'potentially active',
  'active',
  'dormant',
  'closed type 1',
  'closed type 2',
  're-opened',
  'merged',
  'split',
] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** What each status means, for the person who chooses or reads it. */
export const statusMeanings: Readonly<Record<LineStatus, string>> = {
  suspected: 'Somebody has reason to think that there is a line. Not yet confirmed.',
  'potentially active': 'The line is known, and there are signs that it trades.',
  active: 'The line trades now.',
  dormant: 'The line is known, and has stopped trading without having been closed.',
  // County Lines Programme data, Home Office, 15 March 2024: the two types of closure.
  'closed type 1':
    'A line holder was arrested and charged, and the national centre decided on the evidence that the group can no longer distribute with the number.',
  'closed type 2': 'The number, SIM or phone line was disabled. The group may come back on another.',
  're-opened': 'The line was closed and trades again.',
  merged: 'The line turned out to be part of another, where its record goes on.',
  split: 'The line turned out to be several, where its record goes on.',
};

/** Whether the line counts as closed. Type 1 and type 2 are never added up without saying so. */
export function isClosed(status: LineStatus): boolean {
  return status === 'closed type 1' || status === 'closed type 2';
}

/** Statuses that a line may be first recorded with by hand. */
export const firstStatuses: readonly LineStatus[] = ['suspected', 'potentially active', 'active', 'dormant'];

/**
 * The moves that an ordinary edit may make. A closed line only re-opens, so that closures can be counted net of
 * re-openings (capability C6); merged and split lines have their own commands and never move by an edit.
 */
const movesFrom: Readonly<Record<LineStatus, readonly LineStatus[]>> = {
  suspected: ['potentially active', 'active', 'dormant', 'closed type 2'],
  'potentially active': ['suspected', 'active', 'dormant', 'closed type 2'],
  active: ['potentially active', 'dormant', 'closed type 2'],
  dormant: ['potentially active', 'active', 'closed type 2'],
  'closed type 1': ['re-opened'],
  'closed type 2': ['re-opened'],
  're-opened': ['potentially active', 'active', 'dormant', 'closed type 2'],
  merged: [],
  split: [],
};

/** The statuses that an edit may move a line to, beside leaving it as it is. */
export function nextStatuses(from: LineStatus): readonly LineStatus[] {
  return movesFrom[from];
}

/**
 * Whether an ordinary edit may move a line from one status to another.
 * @returns nothing, or a sentence that says why not and what to do
 */
export function checkMove(from: LineStatus, to: LineStatus): Result<null, string> {
  if (from === to || movesFrom[from].includes(to)) return ok(null);
  if (from === 'merged' || from === 'split') {
    return refused(`This line was ${from} and its record goes on elsewhere. Change it there.`);
  }
  if (to === 'closed type 1') {
    // Capability C5: closing by type 1 wants evidence, a decision of the centre and check-backs.
    return refused(
      'The national centre decides on a type 1 closure, from evidence that a line holder was charged. Choose "closed type 2" if the number was disabled.',
    );
  }
  if (to === 'merged' || to === 'split')
    return refused(`A line is not ${to} by changing its status. Leave it as it is.`);
  if (to === 're-opened')
    return refused('Only a closed line can be re-opened. Choose "active" if the line trades now.');
  if (isClosed(from)) return refused(`The line is ${from}. Choose "re-opened" if it trades again.`);
  return refused(`A line that was ${from} cannot become ${to}. Choose one of: ${movesFrom[from].join('; ')}.`);
}

/**
 * Whether a file may bring a line in with this status. A closure by type 1 is history that a force hands over, not a
 * decision made by importing; it must say when. Merged and split name another line, which a row cannot.
 */
export function checkImported(status: LineStatus, dated: boolean): Result<null, string> {
  if (status === 'merged' || status === 'split') {
    return refused(`A line cannot be imported as ${status}. Import the lines that its record goes on in.`);
  }
  if ((isClosed(status) || status === 're-opened') && !dated) {
    return refused(`A line that is ${status} needs the date on which that happened. Fill in the status date.`);
  }
  return ok(null);
}

const otherWords: Readonly<Record<string, LineStatus>> = {
  suspect: 'suspected',
  possible: 'suspected',
  potential: 'potentially active',
  possiblyactive: 'potentially active',
  live: 'active',
  open: 'active',
  current: 'active',
  type1: 'closed type 1',
  closedt1: 'closed type 1',
  t1: 'closed type 1',
  type1closure: 'closed type 1',
  closuretype1: 'closed type 1',
  type2: 'closed type 2',
  closedt2: 'closed type 2',
  t2: 'closed type 2',
  type2closure: 'closed type 2',
  closuretype2: 'closed type 2',
  reactivated: 're-opened',
};

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const byKey = new Map<string, LineStatus>([
  ...lineStatuses.map((status) => [keyOf(status), status] as const),
  ...(Object.entries(otherWords) as [string, LineStatus][]),
]);

/** Reads a status as people write it: "Closed (Type 2)", "Reopened", "live". "Closed" alone does not say which type. */
export function readStatus(typed: string): Result<LineStatus, string> {
  const key = keyOf(typed);
  const found = byKey.get(key);
  if (found !== undefined) return ok(found);
  if (/^(closed?|closure|shut|disrupted)$/.test(key)) {
    return refused(
      `"${typed}" does not say which type of closure it was. Write "closed type 1" (a line holder was charged and the centre decided) or "closed type 2" (the number was disabled).`,
    );
  }
  return refused(`"${typed}" is not a status of a line. Write one of: ${lineStatuses.join('; ')}.`);
}
