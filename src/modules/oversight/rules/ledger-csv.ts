import { csvFile } from '#kernel/csv.ts';
import type { Marking } from '#kernel/marking.ts';
import type { LedgerRow } from './ledger-row.ts';
import { sayEntry } from './say-entry.ts';

const headings = [
  'Number',
  'Moment (UTC)',
  'What happened',
  'Action',
  'Outcome',
  'Person',
  'Organisation',
  'Purpose',
  'Page',
  'Kind',
  'Count',
  'Searched',
  'Detail',
] as const;

/**
 * The entries as a file for a spreadsheet, marked in its first and last lines.
 * @param cut how many of the newest entries these are, when there are older ones that were left out; null: all are here
 */
export function ledgerCsv(
  rows: readonly LedgerRow[],
  nameOf: (organisation: number) => string,
  marking: Marking,
  cut: number | null,
): string {
  const body = rows.map((row) => {
    const organisation = row.organisation === null ? null : nameOf(row.organisation);
    return [
      row.seq,
      row.at,
      sayEntry(row, organisation),
      row.action,
      row.outcome,
      row.name,
      organisation,
      row.purpose,
      row.route,
      row.kind,
      row.count,
      row.searched,
      row.detail,
    ];
  });
  const note =
    cut === null
      ? []
      : [[`Only the newest ${cut.toLocaleString('en-GB')} entries are here. Choose fewer days to get the rest.`]];
  return csvFile([[marking], ...note, headings, ...body, [marking]]);
}
