import { describe, expect, it } from 'vitest';
import { ok, refused } from '#kernel/result.ts';
import type { RowParser } from './import-kind.ts';
import { mapHeadings } from './map-headings.ts';
import type { Table } from './open-table.ts';
import { type RowBatch, readRows } from './read-rows.ts';

const fields = [
  { name: 'brand', label: 'Brand', headings: [], required: true },
  { name: 'age', label: 'Age', headings: [], required: false },
];

const numbers: RowParser<number> = {
  parse: (cells) => {
    const age = Number(cells['age']);
    if (Number.isInteger(age)) return ok(age);
    return refused([
      { field: 'age', message: 'Write a whole number.' },
      { field: null, message: 'The row makes no sense.' },
    ]);
  },
};

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    headings: ['Brand', 'How old'],
    encoding: 'UTF-8',
    delimiter: ',',
    headingRow: 1,
    lastRow: rows.length + 1,
    async *rows() {
      for (const [index, cells] of rows.entries()) yield { row: index + 2, cells };
    },
  };
}

async function batchesOf(rows: readonly (readonly string[])[], size = 500, after = 0, kind = numbers) {
  const table = tableOf(rows);
  const found: RowBatch<number>[] = [];
  const { columns } = mapHeadings(table.headings, fields, { age: 'How old' });
  for await (const batch of readRows(table, kind, columns, size, after)) found.push(batch);
  return found;
}

describe('readRows', () => {
  it('hands rows out in batches, with the last row of each', async () => {
    const batches = await batchesOf(
      [
        ['a', '1'],
        ['b', ' 2 '],
        ['c', '3'],
      ],
      2,
    );
    expect(batches.map(({ rows, read, lastRow }) => [rows, read, lastRow])).toEqual([
      [
        [
          { row: 2, value: 1 },
          { row: 3, value: 2 },
        ],
        2,
        3,
      ],
      [[{ row: 4, value: 3 }], 1, 4],
    ]);
  });

  it("says row, column by the file's own heading, value and what to do", async () => {
    const [batch] = await batchesOf([['a', 'x'.repeat(100)]]);
    expect(batch?.rows).toEqual([]);
    expect(batch?.problems).toEqual([
      { row: 2, column: 'How old', value: `${'x'.repeat(79)}…`, message: 'Write a whole number.' },
      { row: 2, column: null, value: '', message: 'The row makes no sense.' },
    ]);
  });

  it('refuses rows that do not fit the headings, but not for empty cells at the end', async () => {
    const [batch] = await batchesOf([['a'], ['b', '2', '', ' '], ['c', '3', 'more']]);
    expect(batch?.rows).toEqual([{ row: 3, value: 2 }]);
    expect(batch?.problems).toEqual([
      {
        row: 2,
        column: null,
        value: 'a',
        message: 'The row has 1 cells and the file 2 headings. Fill in the missing cells, or leave them empty.',
      },
      {
        row: 4,
        column: null,
        value: 'c | 3 | more',
        message: 'The row has 3 cells and the file 2 headings. Put quotation marks round cells that hold a comma.',
      },
    ]);
  });

  it('goes on after a row, with a parser that has seen every row before', async () => {
    let seen = 0;
    const counting: RowParser<number> = {
      parse: () => {
        seen += 1;
        return ok(seen);
      },
    };
    const batches = await batchesOf(
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
      500,
      3,
      counting,
    );
    expect(batches).toEqual([
      { rows: [{ row: 4, value: 3 }], sensitive: new Map(), problems: [], read: 1, lastRow: 4 },
    ]);
  });

  it('hands out nothing when there is nothing after the row', async () => {
    expect(await batchesOf([['a', '1']], 500, 2)).toEqual([]);
  });
});
