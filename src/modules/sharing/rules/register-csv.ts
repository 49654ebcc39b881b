import { csvFile } from '#kernel/csv.ts';
import { type Day, dayOf } from '#kernel/instant.ts';
import { highestMarking, type Marking, markingOf } from '#kernel/marking.ts';
import type { RegisterRow } from './register-row.ts';
import { stateOn, stateWords } from './state.ts';

const headings = [
  'Reference',
  'Shared on',
  'Shared by',
  'Organisation',
  'Recipient',
  'Person or post',
  'Record',
  'Facts',
  'Why these',
  'Gateway',
  'Purpose',
  'Agreement',
  'May be kept until',
  'State',
  'Version',
  'Version that arrived',
  'Deletion confirmed',
  'Marking',
] as const;

/** The register as a file for a spreadsheet, with its marking in the first and last lines. It never holds what was said. */
export function registerCsv(
  rows: readonly RegisterRow[],
  words: { readonly nameOf: (organisation: number) => string; readonly gatewayOf: (code: string) => string },
  today: Day,
): { readonly marking: Marking; readonly text: string } {
  const marking = highestMarking(rows.map((row) => row.marking));
  const body = rows.map((row) => [
    row.reference,
    dayOf(row.sentAt),
    row.sentBy,
    words.nameOf(row.controller),
    words.nameOf(row.recipient),
    row.contact,
    row.subjectReference,
    row.labels.join('; '),
    row.whyThese,
    words.gatewayOf(row.gateway),
    row.purpose,
    row.agreement,
    row.keptUntil,
    stateWords[stateOn(row, today)],
    row.packVersion,
    row.confirmed.received === 0 ? '' : row.confirmed.received,
    row.confirmed.deleted ? 'Yes' : 'No',
    markingOf(row.marking),
  ]);
  return { marking, text: csvFile([[marking], headings, ...body, [marking]]) };
}
