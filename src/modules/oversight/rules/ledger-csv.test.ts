import { expect, it } from 'vitest';
import { ledgerCsv } from './ledger-csv.ts';
import { amirLooked } from './ledger-row-fixture.ts';

it('marks the file at both ends, defuses formulas, and says when entries were left out', () => {
  const row = { ...amirLooked, purpose: null, count: 2, searched: '=HYPERLINK("http://x")' };
  const lines = ledgerCsv([row], () => 'Kent', 'OFFICIAL-SENSITIVE', 1).split('\r\n');
  expect(lines[0]).toBe('\uFEFFOFFICIAL-SENSITIVE');
  expect(lines[1]).toContain('Only the newest 1 entries');
  expect(lines[2]).toMatch(/^Number,/);
  expect(lines[3]).toContain(`,"'=HYPERLINK(""http://x"")",`);
  expect(lines.slice(4)).toEqual(['OFFICIAL-SENSITIVE', '']);
  expect(ledgerCsv([], () => '', 'OFFICIAL', null).split('\r\n')).toHaveLength(4);
});
