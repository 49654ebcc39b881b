import { systemActors } from '#kernel/actor.ts';
import { sayInstant } from '#kernel/instant.ts';
import type { LedgerAction } from '#platform/ledger/index.ts';
import type { LedgerRow } from './ledger-row.ts';

/** One and many, where many is not simply one with an s; and kinds that do not say what they are. */
const nouns: Readonly<Record<string, readonly [string, string]>> = {
  crime: ['crime', 'crimes'],
  ledger: ['entry of the ledger', 'entries of the ledger'],
  load: ['import', 'imports'],
  person: ['person', 'people'],
  picture: ['national picture', 'national pictures'],
  'vocabulary value': ['value of a vocabulary', 'values of vocabularies'],
};

/** The tables behind the changes: what a row of each is, and the kinds' own tables, which need no word beside the kind. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  'lines.brand': ['brand name', 'brand names'],
  'lines.number': ['number', 'numbers'],
  'lines.area': ['area', 'areas'],
  'lines.status_change': ['status', 'statuses'],
  'exchange.problem': ['problem with a row', 'problems with rows'],
};
const ownTables: readonly string[] = [
  'lines.line',
  'exchange.load',
  'geography.crime',
  'directory.contact_point',
  'directory.institution',
];

/** What was done, what was to be done, and what it is called in a list of choices. */
const verbs: Readonly<Record<LedgerAction, { readonly did: string; readonly plain: string; readonly title: string }>> =
  {
    collection: { did: 'recorded', plain: 'record', title: 'Recording' },
    alteration: { did: 'changed', plain: 'change', title: 'Changing' },
    consultation: { did: 'looked at', plain: 'look at', title: 'Looking' },
    disclosure: { did: 'took out', plain: 'take out', title: 'Taking out or passing on' },
    combination: { did: 'linked or matched', plain: 'link or match', title: 'Linking or matching' },
    erasure: { did: 'erased', plain: 'erase', title: 'Erasing' },
    'sign-in': { did: 'signed in', plain: 'sign in', title: 'Signing in' },
  };

/** The word for an action in a list of choices: "Looking". */
export function sayAction(action: LedgerAction): string {
  return verbs[action].title;
}

/** The word for a kind of record, for so many: "lines". */
export function sayKind(kind: string, count: number): string {
  const [one, many] = nouns[kind] ?? [kind, `${kind}s`];
  return count === 1 ? one : many;
}

function sayNumber(count: number): string {
  return count === 0 ? 'no' : count.toLocaleString('en-GB');
}

/** "Amir Khan, Kent": the person and whom they acted for. */
function sayWho(row: LedgerRow, organisation: string | null): string {
  if (organisation !== null) return `${row.name ?? 'Somebody'}, ${organisation},`;
  if (row.name === null) return 'Somebody who was not signed in';
  return systemActors.some((each) => each === row.name) ? `The system (${row.name})` : row.name;
}

function sayWhat(row: LedgerRow): string {
  if (row.action === 'sign-in') return '';
  if (row.kind === 'nothing') return row.action === 'consultation' ? ' a page with no records on it' : '';
  const part = row.detail === null ? undefined : parts[row.detail];
  if (part === undefined) return ` ${sayNumber(row.count)} ${sayKind(row.kind, row.count)}`;
  return ` ${sayNumber(row.count)} ${part[row.count === 1 ? 0 : 1]} of ${sayKind(row.kind, 2)}`;
}

function sayDeed(row: LedgerRow): string {
  const { did, plain } = verbs[row.action];
  if (row.outcome === 'done') return `${did}${sayWhat(row)}`;
  // What was refused or failed found nothing, so there is no number to tell.
  const what = row.action === 'sign-in' || row.kind === 'nothing' ? '' : ` ${sayKind(row.kind, 2)}`;
  return `asked to ${plain}${what}, and ${row.outcome === 'refused' ? 'was refused' : 'it failed'}`;
}

/** Where it was done: the page's address pattern, or the table that a change went through. */
function sayWhere({ route, detail }: LedgerRow): string {
  const [, path] = route?.split(' ') ?? [];
  const told = detail === null || detail in parts || ownTables.includes(detail) ? [] : [detail];
  const where = [...(path === undefined ? [] : [`page ${path}`]), ...told];
  return where.length === 0 ? '' : `: ${where.join(', ')}`;
}

/** What was done, without who and when: "looked at 50 lines: page /lines, searched “status=active”". */
export function sayAct(row: LedgerRow): string {
  const searched = row.searched === null ? '' : `, searched “${row.searched}”`;
  return `${sayDeed(row)}${sayWhere(row)}${searched}`;
}

/**
 * An entry as a sentence: "Amir Khan, Kent, looked at 50 lines: page /lines, searched “status=active”, 21 November 2026
 * at 18:53."
 * @param organisation the name of whom they acted for; null when they acted for nobody
 */
export function sayEntry(row: LedgerRow, organisation: string | null): string {
  return `${sayWho(row, organisation)} ${sayAct(row)}, ${sayInstant(row.at)}.`;
}
