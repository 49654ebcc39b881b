import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCsv, safeCell } from './problem-csv.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@\t\r\n ,"';]{0,4}[a-z=]{0,3}$/));

describe('problems as CSV', () => {
  it('keeps rows and cells apart, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ row: fc.nat(), column: fc.option(text), value: text, message: text })),
        (given) => {
          const rows: string[][] = parse(problemCsv(given), { bom: true, record_delimiter: '\r\n' });
          expect(rows).toHaveLength(given.length + 1);
          for (const [index, each] of given.entries()) {
            const [row, column, value, message] = rows[index + 1] ?? [];
            expect(row).toBe(String(each.row));
            const plain = (cell: string | undefined) => cell?.replace(/^'/, '');
            expect([column, value, message].map(plain)).toEqual(
              [each.column ?? '', each.value, each.message].map(plain),
            );
          }
        },
      ),
    );
  });

  it('begins no cell with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(text, (given) => {
        const [[cell = ''] = []]: string[][] = parse(safeCell(given), {
          relax_column_count: true,
          record_delimiter: '\r\n',
        });
        expect(cell.trimStart()).not.toMatch(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });
});
