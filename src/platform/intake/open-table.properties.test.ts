import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTable } from './open-table.ts';

let folder: TestFolder;
beforeAll(() => {
  folder = openTestFolder('intake');
});
afterAll(() => folder.close());

const cell = fc.string({
  unit: fc.constantFrom('a', 'Z', '7', ' ', ',', ';', '"', '\n', '\r\n', 'ë', '£', '🙂'),
  maxLength: 6,
});
const width = 4;
const body = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 });

function quoted(cells: readonly string[], delimiter: string): string {
  return cells.map((each) => `"${each.replace(/"/g, '""')}"`).join(delimiter);
}

describe('openTable', () => {
  it('gives back every cell of what was written as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, end) => {
          const headings = ['w', 'x', 'y', 'z'];
          const text = [headings, ...rows].map((cells) => quoted(cells, delimiter) + end).join('');
          const path = folder.write('round.csv', text);
          const result = await openTable(path);
          if (!result.ok) throw new Error(result.problem);
          const found: { readonly row: number; readonly cells: readonly string[] }[] = [];
          for await (const each of result.value.rows()) found.push(each);
          expect(result.value.lastRow).toBe(rows.length + 1);
          expect(found).toEqual(rows.map((cells, index) => ({ row: index + 2, cells })));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('either refuses in a sentence or reads to the end, whatever the bytes', async () => {
    const piece = fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', ' ', 'é', 'x,y\n');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: piece, maxLength: 60 }), fc.boolean(), async (text, latin) => {
        const path = folder.write('any.csv', Buffer.from(`h,i\n${text}`, latin ? 'latin1' : 'utf8'));
        const result = await openTable(path);
        if (!result.ok) {
          expect(result.problem).toMatch(/^[A-Z].+\.$/);
          return;
        }
        let last = 0;
        for await (const { row } of result.value.rows()) {
          expect(row).toBeGreaterThan(last);
          last = row;
        }
        expect(last).toBeLessThanOrEqual(result.value.lastRow);
      }),
      { numRuns: 300 },
    );
  });
});
