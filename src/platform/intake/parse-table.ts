import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import chardet from 'chardet';
import { parse } from 'csv-parse';
import { sayBytes, TableFault, type TableLimits } from './limits.ts';
import { type ByteForm, readHead } from './read-bytes.ts';
import { recogniseContent } from './recognise-content.ts';
import type { Delimiter } from './sniff-delimiter.ts';

/** One row of a table. */
export interface TableRow {
  /** As a spreadsheet counts: blank rows count, and a quoted cell of many lines is one row. */
  readonly row: number;
  /** As they stand in the file: not trimmed, and as many as the row has. */
  readonly cells: readonly string[];
}

/** How much is looked at to tell contents, delimiter and headings. */
export const headBytes = 128 * 1024;
/** How far down the headings may stand. */
const headingsWithin = 30;

/** "A", "Z", "AA": columns as spreadsheets letter them. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** The rows of some text, blank ones left out and counted. Throws TableFault. */
export async function* parseRows(
  pieces: AsyncIterable<Buffer>,
  delimiter: Delimiter,
  limits: TableLimits,
): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.row,
  });
  let row = 0;
  let failure: unknown;
  pipeline(pieces, parser, (error) => {
    failure = error;
  });
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      if (cells.length > 1 || !isBlank(cells[0] ?? '')) yield { row, cells };
    }
  } catch (error) {
    if (error instanceof TableFault) throw error;
    if (failure instanceof TableFault) throw failure;
    // The survey refused whatever the parser can refuse, so the file must have changed since.
    throw new TableFault(`The file could not be read beyond row ${row}. Send it again.`, { cause: error });
  }
}

/** The first row that fills at least half as many cells as the fullest: titles above a table fill one or two. */
function findHeadings(rows: readonly TableRow[]): TableRow | null {
  const filled = (each: TableRow) => each.cells.filter((cell) => !isBlank(cell)).length;
  const fullest = Math.max(0, ...rows.map(filled));
  return rows.find((each) => filled(each) > 0 && filled(each) * 2 >= fullest) ?? null;
}

function nameHeadings(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  const headings = cells
    .slice(0, last + 1)
    .map((cell, index) => cell.trim().replace(/\s+/g, ' ') || `(column ${columnLetters(index)}, no heading)`);
  const seen = new Map<string, number>();
  headings.forEach((heading, index) => {
    const before = seen.get(heading.toLowerCase());
    if (before !== undefined) {
      throw new TableFault(
        `Two columns have the heading "${heading}": ${columnLetters(before)} and ${columnLetters(index)}. Give each a heading of its own and send the file again.`,
      );
    }
    seen.set(heading.toLowerCase(), index);
  });
  return headings;
}

/** Refuses, without opening it, a file that cannot be a table: none, a folder, an empty or an enormous one. */
export async function checkSize(path: string, limits: TableLimits): Promise<void> {
  const facts = await stat(path);
  if (facts.isDirectory()) throw new TableFault('This is a folder, not a file. Name the file in it.');
  if (facts.size === 0) throw new TableFault('The file is empty. Check that it was saved, and send it again.');
  if (facts.size > limits.file) {
    throw new TableFault(
      `The file is ${sayBytes(facts.size)} and at most ${sayBytes(limits.file)} can be taken. Split it into smaller files.`,
    );
  }
}

/** How the bytes of a file are to be read, as far as its beginning shows. Throws TableFault on anything but text. */
export async function recogniseForm(path: string, limits: TableLimits): Promise<ByteForm> {
  const plain: ByteForm = { gzip: false, from: null };
  const outer = await recogniseContent(await readHead(path, plain, limits, headBytes));
  if (outer !== 'gzip') return { gzip: false, from: outer === 'text' ? null : outer };
  const unpacked = await readHead(path, { gzip: true, from: null }, limits, headBytes);
  if (unpacked.length === 0)
    throw new TableFault('The compressed file holds an empty file. Check it, and send it again.');
  const inner = await recogniseContent(unpacked);
  if (inner === 'gzip') throw new TableFault('The file is compressed twice. Unpack it once and send it again.');
  return { gzip: true, from: inner === 'text' ? null : inner };
}

/** Western text that is not UTF-8 is Windows-1252, as Excel writes it here; scripts of other alphabets are refused. */
export function refuseForeignScript(odd: Buffer): void {
  const [best] = chardet.analyse(odd);
  if (best !== undefined && best.confidence >= 90 && /^(Shift_JIS|EUC|Big5|GB|ISO-2022|UTF-32)/.test(best.name)) {
    throw new TableFault(`The text is written in ${best.name}. Save it as "CSV UTF-8" and send it again.`);
  }
}

/** Where the headings stand, what they are, and the rows that were looked at below them. */
export interface TableTop {
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly below: readonly TableRow[];
  /** Whether as many rows were looked at as ever are. */
  readonly isFull: boolean;
}

/** Finds the headings in the first rows of a table; null when there are only blank ones. Throws TableFault. */
export async function findTop(rows: AsyncIterable<TableRow>): Promise<TableTop | null> {
  const first: TableRow[] = [];
  for await (const each of rows) {
    const excelNote = each.row === 1 && /^sep=/i.test(each.cells[0] ?? '');
    if (!excelNote) first.push(each);
    if (first.length === headingsWithin) break;
  }
  const heading = findHeadings(first);
  if (heading === null) return null;
  const below = first.filter((each) => each.row > heading.row);
  return {
    headings: nameHeadings(heading.cells),
    headingRow: heading.row,
    below,
    isFull: first.length === headingsWithin,
  };
}

/** What is found at the top of a whole file: refuses blank rows only, and headings without rows. */
export function settleTop(top: TableTop | null): TableTop {
  if (top === null) throw new TableFault('The file holds nothing but blank rows. Check it, and send it again.');
  if (top.below.length === 0 && !top.isFull) {
    throw new TableFault('The file has headings but no rows below them. Add the rows and send it again.');
  }
  return top;
}
