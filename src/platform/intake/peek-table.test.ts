import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTable, type TableHead } from './open-table.ts';
import { peekTable } from './peek-table.ts';

let folder: TestFolder;
beforeAll(() => {
  folder = openTestFolder('intake');
});
afterAll(() => folder.close());

async function firstRows(table: TableHead, most: number) {
  const rows: unknown[] = [];
  for await (const each of table.rows()) {
    rows.push(each);
    if (rows.length === most) break;
  }
  return rows;
}

const long = (cell: string): string => `"${cell.repeat(9000)}, and a\nsecond line"`;

describe('peekTable', () => {
  it.each([
    ['a plain file', 'Brand,Notes\r\nAlfie,"two\r\nlines"\r\n\r\nBilly,"a ""quoted"" word"\r\n'],
    ['a title above the headings', 'Line register,,\n\nBrand,Number,Status\nAlfie,1,active\n'],
    ["Excel's note on the delimiter", 'sep=;\na;b;c\n1;2;3\n'],
    ['gzip', gzipSync(`a,b\n${'1,2\n'.repeat(100_000)}`)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFFBrand,Owed\n${'Zoë’s,£20\n'.repeat(20_000)}`)],
    ['Windows-1252', iconv.encode(`Brand,Owed\n${'Zoë’s,£20\n'.repeat(20_000)}`, 'windows-1252')],
    ['UTF-16', iconv.encode(`\uFEFFBrand,Owed\n${'Zoë’s,£20\n'.repeat(20_000)}`, 'utf16le')],
    ['rows of which each fills pages', `a,b\n${`${long('ë')},2\n`.repeat(50)}`],
    ['a wide row far below narrow ones', `a,b\n${`${long('x')},2\n`.repeat(20)}a,b,c,d,e,f\n${'1,2\n'.repeat(90_000)}`],
  ])('sees the beginning of %s as openTable does', async (_name, content) => {
    const path = folder.addCsv(content);
    const peeked = await peekTable(path);
    const opened = await openTable(path);
    if (!peeked.ok || !opened.ok) throw new Error('refused');
    const { headings, encoding, delimiter, headingRow } = opened.value;
    expect(peeked.value).toMatchObject({ headings, encoding, delimiter, headingRow });
    const rows = await firstRows(peeked.value, 20);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await firstRows(opened.value, rows.length));
  });

  it.each([
    ['an empty file', ''],
    ['blank rows only', ' \n,,\n'],
    ['headings only', 'a,b\n'],
    ['two equal headings', `Number,Brand,number\n${'1,2,3\n'.repeat(90_000)}`],
    ['an open quotation mark', `a,b\n1,2\n3,"four\n${'5,6\n'.repeat(400_000)}`],
    ['bytes that are not text', `a,b\n1,2\n3,\0\n${'5,6\n'.repeat(90_000)}`],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
    ['a row above the limit', `a,b\n1,2\n${'x'.repeat(1_000_001)},2\n`],
    ['gzip in gzip', gzipSync(gzipSync('a,b\n1,2\n'))],
  ])('refuses %s in the words of openTable', async (_name, content) => {
    const path = folder.addCsv(content);
    const peeked = await peekTable(path);
    expect(peeked.ok).toBe(false);
    expect(peeked).toEqual(await openTable(path));
  });

  it('looks no further than it must: 400 MB with a fault at the end', async () => {
    const path = join(folder.path, 'large.csv');
    const file = await open(path, 'w');
    await file.write(`a,b\n${'1,2\n'.repeat(50_000)}`);
    await file.truncate(400_000_000);
    await file.close();
    const began = performance.now();
    expect((await peekTable(path)).ok).toBe(true);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
