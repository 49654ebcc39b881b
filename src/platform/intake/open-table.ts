import { ok, type Result, refused } from '#kernel/result.ts';
import { defaultTableLimits, TableFault, type TableLimits } from './limits.ts';
import {
  checkSize,
  findTop,
  headBytes,
  parseRows,
  recogniseForm,
  refuseForeignScript,
  settleTop,
  type TableRow,
} from './parse-table.ts';
import { type ByteForm, explainReading, readBytes, readHead } from './read-bytes.ts';
import { type Delimiter, sniffDelimiter } from './sniff-delimiter.ts';
import { surveyBytes } from './survey-bytes.ts';

/** A table as far as it has been looked at: its headings, and rows below them. */
export interface TableHead {
  /** In the order of the file, trimmed, distinct; a column without a heading is called "(column D, no heading)". */
  readonly headings: readonly string[];
  /** 'UTF-8', 'UTF-16LE', 'UTF-16BE' or 'windows-1252'. */
  readonly encoding: string;
  readonly delimiter: Delimiter;
  /** The row that the headings stand in: 1 unless a title or blank rows come first. */
  readonly headingRow: number;
  /** Rows below the headings that are not blank, in order. Can be asked for again; memory stays flat. Throws TableFault. */
  rows(): AsyncGenerator<TableRow>;
}

/** A file that is a table from its first byte to its last. Its `rows` are all there are. */
export interface Table extends TableHead {
  /** The last row of the file: what progress counts towards. */
  readonly lastRow: number;
}

async function open(path: string, limits: TableLimits): Promise<Table> {
  await checkSize(path, limits);
  const recognised = await recogniseForm(path, limits);
  const sample = (await readHead(path, recognised, limits, headBytes)).toString('utf8');
  const delimiter = sniffDelimiter(sample);
  const survey = await surveyBytes(readBytes(path, recognised, limits), delimiter.charCodeAt(0), limits);
  if (!survey.utf8) refuseForeignScript(survey.odd);
  const form: ByteForm = survey.utf8 ? recognised : { ...recognised, from: 'windows-1252' };

  const parsed = (): AsyncGenerator<TableRow> => parseRows(readBytes(path, form, limits), delimiter, limits);
  const { headings, headingRow } = settleTop(await findTop(parsed()));
  return {
    headings,
    encoding: form.from ?? 'UTF-8',
    delimiter,
    headingRow,
    lastRow: survey.rows,
    async *rows() {
      for await (const each of parsed()) if (each.row > headingRow) yield each;
    },
  };
}

/**
 * Opens a CSV file, compressed with gzip or not, whatever its delimiter and encoding. The whole file is gone through
 * once before this returns, so that one that is broken near its end is refused before any of it is taken.
 * @returns the table, or one line of plain English that says what is wrong with the file and what to do
 */
export async function openTable(
  path: string,
  limits: TableLimits = defaultTableLimits,
): Promise<Result<Table, string>> {
  try {
    return ok(await open(path, limits));
  } catch (error) {
    const explained = explainReading(error);
    if (explained instanceof TableFault) return refused(explained.message);
    throw explained;
  }
}
