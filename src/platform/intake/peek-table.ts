import { ok, type Result, refused } from '#kernel/result.ts';
import { defaultTableLimits, TableFault, type TableLimits } from './limits.ts';
import type { TableHead } from './open-table.ts';
import {
  checkSize,
  findTop,
  headBytes,
  parseRows,
  recogniseForm,
  refuseForeignScript,
  settleTop,
} from './parse-table.ts';
import { type ByteForm, explainReading, readHead } from './read-bytes.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import { surveyBytes } from './survey-bytes.ts';

/** Bytes that are looked at: enough for the headings and the first rows of any file that people make. */
const usualBytes = 64 * 1024;

async function* single(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** Null when there is more of the file, and too little of it within so many bytes. */
async function peekWithin(
  path: string,
  recognised: ByteForm,
  limits: TableLimits,
  most: number,
): Promise<TableHead | null> {
  const read = (form: ByteForm): Promise<Buffer> => readHead(path, form, limits, most + 1);
  const look = (bytes: Buffer, delimiter: string) =>
    surveyBytes(single(bytes), delimiter.charCodeAt(0), limits, bytes.length <= most);
  const sample = await read(recognised);
  const delimiter = sniffDelimiter(sample.subarray(0, headBytes).toString('utf8'));
  const first = await look(sample, delimiter);
  if (!first.utf8) refuseForeignScript(first.odd);
  const form: ByteForm = first.utf8 ? recognised : { ...recognised, from: 'windows-1252' };
  const text = first.utf8 ? sample : await read(form);
  const isWhole = text.length <= most;
  const { ended } = first.utf8 ? first : await look(text, delimiter);
  const rows = parseRows(single(isWhole ? text : text.subarray(0, ended)), delimiter, limits);
  const found = await findTop(rows);
  const top = isWhole ? settleTop(found) : found;
  if (top === null || (!isWhole && !top.isFull && most === usualBytes) || top.below.length === 0) return null;
  return {
    headings: top.headings,
    encoding: form.from ?? 'UTF-8',
    delimiter,
    headingRow: top.headingRow,
    async *rows() {
      yield* top.below;
    },
  };
}

/**
 * Looks at the beginning of a CSV file, compressed with gzip or not: headings, encoding, delimiter and the first rows.
 * Takes milliseconds however large the file is, so that a page may do it; what is wrong further down only `openTable`
 * finds, and the encoding may then turn out to be another.
 * @returns the beginning, its `rows` at most thirty, or one line of plain English: what is wrong and what to do
 */
export async function peekTable(
  path: string,
  limits: TableLimits = defaultTableLimits,
): Promise<Result<TableHead, string>> {
  try {
    await checkSize(path, limits);
    const recognised = await recogniseForm(path, limits);
    // Headings and one row of the greatest length always lie within the second.
    for (const most of [usualBytes, 2 * limits.row + usualBytes]) {
      const head = await peekWithin(path, recognised, limits, most);
      if (head !== null) return ok(head);
    }
    return refused('The file begins with nothing but blank rows. Take them out, and send it again.');
  } catch (error) {
    const explained = explainReading(error);
    if (explained instanceof TableFault) return refused(explained.message);
    throw explained;
  }
}
