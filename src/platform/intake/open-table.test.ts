import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { defaultTableLimits, TableFault } from './limits.ts';
import { openTable, type Table } from './open-table.ts';

let folder: TestFolder;
beforeAll(() => {
  folder = openTestFolder('intake');
});
afterAll(() => folder.close());

async function opened(content: string | Buffer): Promise<Table> {
  const result = await openTable(folder.addCsv(content));
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

async function refusal(content: string | Buffer, limits = defaultTableLimits): Promise<string> {
  const result = await openTable(folder.addCsv(content), limits);
  return result.ok ? 'opened' : result.problem;
}

async function rowsOf(table: Table): Promise<readonly (readonly [number, ...string[]])[]> {
  const found: (readonly [number, ...string[]])[] = [];
  for await (const { row, cells } of table.rows()) found.push([row, ...cells]);
  return found;
}

describe('openTable reads', () => {
  it('a plain file, counting rows as a spreadsheet does', async () => {
    const table = await opened('Brand,Notes\r\nAlfie,"two\r\nlines"\r\n\r\nBilly,"a ""quoted"" word"\r\n');
    expect(table).toMatchObject({
      headings: ['Brand', 'Notes'],
      encoding: 'UTF-8',
      delimiter: ',',
      headingRow: 1,
      lastRow: 4,
    });
    expect(await rowsOf(table)).toEqual([
      [2, 'Alfie', 'two\r\nlines'],
      [4, 'Billy', 'a "quoted" word'],
    ]);
  });

  it('the same table twice', async () => {
    const table = await opened('a,b\n1,2\n');
    expect(await rowsOf(table)).toEqual(await rowsOf(table));
  });

  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2,5;3,5\n'],
    ['\t', 'a\tb\tc\n1, or so\t2\t3\n'],
    ['|', 'a|b|c\n1|2, 3|4\n'],
    [';', 'sep=;\na;b;c\n1;2;3\n'],
    [',', 'a\n1\n'],
    [';', `a;b;c\n${'5" blade;1,2;3,4\n'.repeat(5)}`],
  ])('cells parted by %j', async (delimiter, content) => {
    const table = await opened(content);
    expect(table.delimiter).toBe(delimiter);
    expect(table.headings[0]).toBe('a');
  });

  it('row ends of every system', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const table = await opened(['a,b', '1,2', '3,4', ''].join(end));
      expect(await rowsOf(table)).toEqual([
        [2, '1', '2'],
        [3, '3', '4'],
      ]);
      expect(table.lastRow).toBe(3);
    }
  });

  it.each([
    ['UTF-8', Buffer.from('\uFEFFBrand,Owed\nZoë’s,£20\n')],
    ['UTF-8', Buffer.from('Brand,Owed\nZoë’s,£20\n')],
    ['windows-1252', iconv.encode('Brand,Owed\nZoë’s,£20\n', 'windows-1252')],
    ['UTF-16LE', iconv.encode('\uFEFFBrand,Owed\nZoë’s,£20\n', 'utf16le')],
    ['UTF-16BE', iconv.encode('\uFEFFBrand,Owed\nZoë’s,£20\n', 'utf16be')],
    ['UTF-16LE', iconv.encode('Brand,Owed\nZoë’s,£20\n', 'utf16le')],
  ])('%s', async (encoding, content) => {
    const table = await opened(content);
    expect(table.encoding).toBe(encoding);
    expect(table.headings).toEqual(['Brand', 'Owed']);
    expect(await rowsOf(table)).toEqual([[2, 'Zoë’s', '£20']]);
  });

  it('Windows-1252 whose first odd letter stands far down', async () => {
    const table = await opened(
      Buffer.concat([Buffer.from(`a,b\n${'plain,row\n'.repeat(60_000)}`), iconv.encode('Zoë,£5\n', 'windows-1252')]),
    );
    expect(table.encoding).toBe('windows-1252');
    expect((await rowsOf(table)).at(-1)).toEqual([60_002, 'Zoë', '£5']);
  });

  it('letters of several bytes across the pieces in which a file is read', async () => {
    const table = await opened(`a,b\n${'ë£’🙂,x\n'.repeat(100_000)}`);
    expect(table.encoding).toBe('UTF-8');
    for await (const { cells } of table.rows()) if (cells[0] !== 'ë£’🙂') throw new Error(`broken: ${cells[0]}`);
    expect(table.lastRow).toBe(100_001);
  });

  it('gzip, by content and not by name', async () => {
    expect(await rowsOf(await opened(gzipSync('a,b\n1,2\n')))).toEqual([[2, '1', '2']]);
  });

  it('headings below a title and blank rows', async () => {
    const table = await opened('Line register,,\n\nBrand,Number,Status\nAlfie,1,active\n');
    expect(table).toMatchObject({ headings: ['Brand', 'Number', 'Status'], headingRow: 3 });
    expect(await rowsOf(table)).toEqual([[4, 'Alfie', '1', 'active']]);
  });

  it('columns without a heading, and drops empty ones at the end', async () => {
    const table = await opened('Brand,,Status,,\nAlfie,x,active,,\n');
    expect(table.headings).toEqual(['Brand', '(column B, no heading)', 'Status']);
  });

  it('rows that are wider or narrower than the headings, as they are', async () => {
    expect(await rowsOf(await opened('a,b\n1\n1,2,3\n'))).toEqual([
      [2, '1'],
      [3, '1', '2', '3'],
    ]);
  });

  it('quotation marks inside a cell that does not begin with one', async () => {
    expect(await rowsOf(await opened('a,b\n5" blade,knife\n'))).toEqual([[2, '5" blade', 'knife']]);
  });
});

describe('openTable refuses, in one line', () => {
  it.each([
    ['an empty file', '', 'The file is empty. Check that it was saved, and send it again.'],
    ['blank rows only', ' \n,,\n', 'The file holds nothing but blank rows. Check it, and send it again.'],
    ['headings only', 'a,b\n', 'The file has headings but no rows below them. Add the rows and send it again.'],
    [
      'two equal headings',
      'Number,Brand,number\n1,2,3\n',
      'Two columns have the heading "number": A and C. Give each a heading of its own and send the file again.',
    ],
    [
      'an open quotation mark',
      `a,b\n1,2\n3,"four\n${'5,6\n'.repeat(10)}`,
      'A quotation mark (") opens a cell in row 3 and is never closed. Close it or take it out, and send the file again.',
    ],
    [
      'bytes that are not text, far down',
      `a,b\n${'1,2\n'.repeat(40_000)}3,\0\n`,
      'Row 40002 holds bytes that are not text. Save the table as CSV and send it again.',
    ],
    ['a PDF', '%PDF-1.7\n1 0 obj\n', 'This is a PDF, not CSV. Save the table as CSV and send it again.'],
    [
      'a PNG',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      'This is an image, not CSV. Save the table as CSV and send it again.',
    ],
    [
      'a workbook',
      Buffer.concat([
        Buffer.from('504b0304140006000800000021', 'hex'),
        Buffer.from('\0\0[Content_Types].xml xl/workbook.xml'),
      ]),
      'This is an Excel workbook, not CSV. Open it, save it as "CSV UTF-8" and send it again.',
    ],
    [
      'an old workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'This is an Excel workbook, not CSV. Open it, save it as "CSV UTF-8" and send it again.',
    ],
    [
      'a program',
      Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(60)]),
      'This is a file of the type application/x-elf, not CSV. Save the table as CSV and send it again.',
    ],
    [
      'noise',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256)),
      'This is not text, so it cannot be CSV. Save the table as CSV and send it again.',
    ],
    [
      'a web page',
      '<!DOCTYPE html>\n<html>',
      'This is a web page or an XML file, not CSV. Save the table as CSV and send it again.',
    ],
    ['JSON', '[{"a": 1}]', 'This is a JSON file, not CSV. Save the table as CSV and send it again.'],
    [
      'a gzip file cut short',
      gzipSync(`a,b\n${'1,2\n'.repeat(1000)}`).subarray(0, 40),
      'The compressed file is damaged or cut short. Compress it again and send it again.',
    ],
    ['gzip of nothing', gzipSync(''), 'The compressed file holds an empty file. Check it, and send it again.'],
    [
      'gzip in gzip',
      gzipSync(gzipSync('a,b\n1,2\n')),
      'The file is compressed twice. Unpack it once and send it again.',
    ],
  ])('%s', async (_name, content, message) => {
    expect(await refusal(content)).toBe(message);
  });

  it('a file above the limit, without reading it', async () => {
    const path = join(folder.path, 'large.csv');
    const file = await open(path, 'w');
    await file.truncate(2_100_000_000);
    await file.close();
    const began = performance.now();
    expect(await openTable(path)).toEqual({
      ok: false,
      problem: 'The file is 2.1 GB and at most 512 MB can be taken. Split it into smaller files.',
    });
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('a small file that unpacks to a huge one', async () => {
    const bomb = gzipSync(`a,b\n${'1,2\n'.repeat(1_000_000)}`);
    expect(await refusal(bomb, { ...defaultTableLimits, unpacked: 1_000_000 })).toBe(
      'The file unpacks to more than 1 MB, the most that can be taken. Split it into smaller files.',
    );
  });

  it('a row above the limit', async () => {
    expect(await refusal(`a,b\n1,2\n${'x'.repeat(1_000_001)},2\n`)).toBe(
      'Row 3 is longer than 1 MB. Check that the file is CSV with one record in each row.',
    );
  });

  it('text of another alphabet in an encoding of its own', async () => {
    const text = `名前,番号\n${'電話番号と住所の一覧です,東京都千代田区\n'.repeat(40)}`;
    expect(await refusal(iconv.encode(text, 'Shift_JIS'))).toBe(
      'The text is written in Shift_JIS. Save it as "CSV UTF-8" and send it again.',
    );
  });

  it('a missing file and a folder', async () => {
    expect(await openTable(join(folder.path, 'none.csv'))).toMatchObject({
      problem: expect.stringContaining('no such file') as string,
    });
    expect(await openTable(folder.path)).toMatchObject({ problem: expect.stringContaining('a folder') as string });
  });
});

describe('a table', () => {
  it('keeps memory flat over 40 MB and stops where the reader stops', async () => {
    const path = join(folder.path, 'long.csv');
    const file = await open(path, 'w');
    await file.write('a,b,c,d\n');
    for (let i = 0; i < 400; i += 1) await file.write(`${'x'.repeat(40)},${i},some words,more words\n`.repeat(1500));
    await file.close();
    const result = await openTable(path);
    if (!result.ok) throw new Error(result.problem);
    const before = process.memoryUsage().rss;
    let highest = before;
    let rows = 0;
    for await (const { row } of result.value.rows()) {
      rows += 1;
      if (row % 20_000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
    }
    expect(rows).toBe(600_000);
    expect(highest - before).toBeLessThan(150_000_000);
    for await (const { row } of result.value.rows()) if (row > 10) break;
  });

  it('says so when the file goes away before it is read', async () => {
    const path = folder.addCsv('a,b\n1,2\n');
    const result = await openTable(path);
    await rm(path);
    if (!result.ok) throw new Error(result.problem);
    await expect(rowsOf(result.value)).rejects.toThrow(TableFault);
  });
});
