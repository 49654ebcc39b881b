import { describe, expect, it } from 'vitest';
import { csvFile, csvRow } from './csv.ts';

describe('CSV that we hand out', () => {
  it('quotes what must be quoted', () => {
    expect(csvRow(['a', 'b,c', 'say "x"', 'two\nlines', null, 3])).toBe('a,"b,c","say ""x""","two\nlines",,3\r\n');
  });

  it('never lets a spreadsheet run a cell', () => {
    for (const cell of ['=1+1', '+44', '-1', '@SUM(A1)', '\tx'])
      expect(csvRow([cell]).startsWith("'") || csvRow([cell]).startsWith('"\'')).toBe(true);
  });

  it('begins with the mark that says UTF-8', () => {
    expect(csvFile([['é']])).toBe('\uFEFFé\r\n');
  });
});
