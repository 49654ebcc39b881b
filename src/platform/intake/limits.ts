/** How much a table file may hold before it is refused. All in bytes. */
export interface TableLimits {
  /** The file as it lies on the disk. */
  readonly file: number;
  /** What a gzip file may unpack to: a few kilobytes can unpack to terabytes ("zip bomb"). */
  readonly unpacked: number;
  /** One row. Longer ones are not rows of a spreadsheet, but a quotation mark that was never closed. */
  readonly row: number;
}

const megabyte = 1_000_000;

/** 512 MB on the disk, 2 GB unpacked, 1 MB a row: ten times the year of all forces' street-level crimes, compressed. */
export const defaultTableLimits: TableLimits = { file: 512 * megabyte, unpacked: 2000 * megabyte, row: megabyte };

/** "512 MB", "2.1 GB", "48 KB", "900 bytes". */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'KB'];
  return `${Number(size.toFixed(size < 10 ? 1 : 0))} ${unit}`;
}

/** The file cannot be read as a table. The message is for the person who sent it and says what to do. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
}
