import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import iconv from 'iconv-lite';
import { sayBytes, TableFault, type TableLimits } from './limits.ts';

/** How the bytes of a file are to be read. */
export interface ByteForm {
  readonly gzip: boolean;
  /** Null: as they are. Otherwise they are turned into UTF-8 from this encoding. */
  readonly from: 'UTF-16LE' | 'UTF-16BE' | 'windows-1252' | null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Says what a reading error means to the sender, or gives the error back when it is none of theirs. */
export function explainReading(error: unknown): unknown {
  const code = codeOf(error);
  if (code.startsWith('Z_')) {
    return new TableFault('The compressed file is damaged or cut short. Compress it again and send it again.');
  }
  if (code === 'ENOENT') return new TableFault('There is no such file. Check the name and the folder.');
  if (code === 'EISDIR') return new TableFault('This is a folder, not a file. Name the file in it.');
  if (code === 'EACCES' || code === 'EPERM') {
    return new TableFault('The file may not be read. Ask its owner for permission to read it.');
  }
  return error;
}

async function* unpack(path: string, gzip: boolean, limits: TableLimits): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const source = gzip ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => source.destroy(error));
  let total = 0;
  try {
    for await (const chunk of source) {
      const bytes = chunk as Buffer;
      total += bytes.length;
      if (total > limits.unpacked) {
        throw new TableFault(
          `The file unpacks to more than ${sayBytes(limits.unpacked)}, the most that can be taken. Split it into smaller files.`,
        );
      }
      yield bytes;
    }
  } catch (error) {
    throw explainReading(error);
  } finally {
    source.destroy();
    file.destroy();
  }
}

/**
 * The bytes of a file in pieces, unpacked and in UTF-8 if `from` is right.
 * @throws TableFault when the file is missing, damaged, or unpacks to more than the limit
 */
export async function* readBytes(path: string, form: ByteForm, limits: TableLimits): AsyncGenerator<Buffer> {
  if (form.from === null) {
    yield* unpack(path, form.gzip, limits);
    return;
  }
  const decoder = iconv.getDecoder(form.from);
  for await (const chunk of unpack(path, form.gzip, limits)) yield Buffer.from(decoder.write(chunk), 'utf8');
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield Buffer.from(rest, 'utf8');
}

/** The first bytes, at most so many. */
export async function readHead(path: string, form: ByteForm, limits: TableLimits, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of readBytes(path, form, limits)) {
    pieces.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}
