import { isUtf8 } from 'node:buffer';
import { sayBytes, TableFault, type TableLimits } from './limits.ts';

/** What one pass over a whole file found. */
export interface Survey {
  /** Rows as a spreadsheet counts them: blank ones too, and a quoted cell of many lines is one row. */
  readonly rows: number;
  /** How many bytes the rows that have ended take up, their ends included. */
  readonly ended: number;
  readonly utf8: boolean;
  /** A stretch around the first bytes that are not UTF-8, to guess the encoding from; empty when all are. */
  readonly odd: Buffer;
}

const newline = 10;
const carriageReturn = 13;
const quote = 34;

/** How many bytes at the end begin a character that the next piece ends. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Watches whether pieces of a file add up to UTF-8. */
function watchUtf8(): {
  readonly add: (piece: Buffer) => void;
  readonly end: (isWhole: boolean) => { utf8: boolean; odd: Buffer };
} {
  let carried: Buffer = Buffer.alloc(0);
  let odd: Buffer = Buffer.alloc(0);
  return {
    add(piece) {
      if (odd.length > 0) return;
      const all = carried.length === 0 ? piece : Buffer.concat([carried, piece]);
      const whole = all.subarray(0, all.length - unfinished(all));
      if (!isUtf8(whole)) odd = Buffer.from(whole.subarray(Math.max(0, whole.findIndex((byte) => byte > 0x7f) - 2000)));
      carried = Buffer.from(all.subarray(whole.length));
    },
    end(isWhole) {
      if (isWhole && odd.length === 0 && carried.length > 0) odd = carried;
      return { utf8: odd.length === 0, odd: odd.subarray(0, 20_000) };
    },
  };
}

/** Follows quotation marks and row ends byte by byte, by the same rules as the parser (RFC 4180, stray marks allowed). */
function watchRows(delimiter: number, limits: TableLimits) {
  let rows = 0;
  let gone = 0;
  let ended = 0;
  let length = 0;
  let previous = newline;
  let quoted = false;
  let openedIn = 0;
  let closing = false;
  const unclosed = () =>
    new TableFault(
      `A quotation mark (") opens a cell in row ${openedIn} and is never closed. Close it or take it out, and send the file again.`,
    );
  const check = () => {
    if (length <= limits.row) return;
    if (quoted && !closing) throw unclosed();
    throw new TableFault(
      `Row ${rows + 1} is longer than ${sayBytes(limits.row)}. Check that the file is CSV with one record in each row.`,
    );
  };
  return {
    add(piece: Buffer) {
      for (let i = 0; i < piece.length; i += 1) {
        const byte = piece[i] ?? 0;
        length += 1;
        if (byte === 0) {
          throw new TableFault(
            `Row ${rows + 1} holds bytes that are not text. Save the table as CSV and send it again.`,
          );
        }
        if (quoted) {
          if (closing) {
            closing = false;
            if (byte === quote) continue;
            quoted = false;
            previous = quote;
          } else {
            if (byte === quote) closing = true;
            continue;
          }
        }
        if (byte === newline || byte === carriageReturn) {
          check();
          if (byte === carriageReturn || previous !== carriageReturn) rows += 1;
          length = 0;
          ended = gone + i + 1;
        } else if (byte === quote && (previous === delimiter || length === 1)) {
          quoted = true;
          openedIn = rows + 1;
        }
        previous = byte;
      }
      gone += piece.length;
      check();
    },
    end(isWhole: boolean): { readonly rows: number; readonly ended: number } {
      if (isWhole && quoted && !closing) throw unclosed();
      return { rows: length > 0 ? rows + 1 : rows, ended };
    },
  };
}

/**
 * Goes over all bytes of a file once, so that a file that is broken anywhere is refused before any of it is taken.
 * Memory stays flat.
 * @param delimiter the byte that parts the cells
 * @param isWhole false when the pieces are only the beginning of a file: it may then end anywhere
 * @throws TableFault with the row, when a quotation mark stays open, a row is too long, or bytes are not text
 */
export async function surveyBytes(
  pieces: AsyncIterable<Buffer>,
  delimiter: number,
  limits: TableLimits,
  isWhole = true,
): Promise<Survey> {
  const characters = watchUtf8();
  const rows = watchRows(delimiter, limits);
  let first = true;
  let mark = 0;
  for await (const piece of pieces) {
    const marked = first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    first = false;
    if (marked) mark = 3;
    rows.add(marked ? piece.subarray(3) : piece);
    characters.add(piece);
  }
  const { rows: counted, ended } = rows.end(isWhole);
  return { rows: counted, ended: ended + mark, ...characters.end(isWhole) };
}
