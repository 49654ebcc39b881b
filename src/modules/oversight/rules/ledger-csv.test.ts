import { expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { ledgerCsv } from './ledger-csv.ts';

it('marks the file at both ends, defuses formulas, and says when entries were left out', () => {
  const row = {
    seq: 7,
    at: asInstant('2026-11-21T18:53:12Z'),
    action: 'consultation',
    outcome: 'done',
    organisation: 46,
    account: null,
    name: 'Amir Khan',
    purpose: null,
    route: 'GET /lines',
    kind: 'line',
    count: 2,
    searched: '=HYPERLINK("http://x")',
    detail: null,
  } as const;
  const lines = ledgerCsv([row], () => 'Kent', 'OFFICIAL-SENSITIVE', 1).split('\r\n');
  expect(lines[0]).toBe('\uFEFFOFFICIAL-SENSITIVE');
  expect(lines[1]).toContain('Only the newest 1 entries');
  expect(lines[2]).toMatch(/^Number,/);
  expect(lines[3]).toContain(`,"'=HYPERLINK(""http://x"")",`);
  expect(lines.slice(4)).toEqual(['OFFICIAL-SENSITIVE', '']);
  expect(ledgerCsv([], () => '', 'OFFICIAL', null).split('\r\n')).toHaveLength(4);
});
