import { fileTypeFromBuffer } from 'file-type';
import { TableFault } from './limits.ts';

/** What the first bytes of a file say of it. Names and endings are not asked: they are whatever somebody typed. */
export type Content = 'gzip' | 'UTF-16LE' | 'UTF-16BE' | 'text';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/spreadsheet|ms-excel|x-cfb/, 'an Excel workbook'],
  [/wordprocessing|rtf|msword|opendocument\.text/, 'a Word document'],
  [/presentation|powerpoint/, 'a presentation'],
  [/pdf/, 'a PDF'],
  [/^image\//, 'an image'],
  [/^(audio|video)\//, 'a recording'],
  [/zip|x-7z|rar|x-tar|x-xz|bzip|zstd|lz4|lzip/, 'a zip or another archive'],
  [/sqlite|parquet|arrow|mdb|access/, 'a database'],
  [/xml/, 'an XML file'],
];

/** These are sure from their first bytes alone; other guesses count only when the bytes do not read as text. */
const sureInText = /pdf|rtf|xml|postscript/;

function sayKind(mime: string, head: Buffer): string {
  if (mime === 'application/zip' && /xl\/|\[Content_Types\]/.test(head.toString('latin1'))) return 'an Excel workbook';
  return kinds.find(([pattern]) => pattern.test(mime))?.[1] ?? `a file of the type ${mime}`;
}

function refuse(kind: string): never {
  const how = kind === 'an Excel workbook' ? 'Open it, save it as "CSV UTF-8"' : 'Save the table as CSV';
  throw new TableFault(`This is ${kind}, not CSV. ${how} and send it again.`);
}

/** Text in 16-bit characters without a mark: every other byte of English is zero. */
function sniffWide(head: Buffer): Content | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE';
  const zeros = [0, 0];
  const seen = Math.min(head.length, 2000) & ~1;
  for (let i = 0; i < seen; i += 1) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (seen >= 8 && odd > seen * 0.4 && even === 0) return 'UTF-16LE';
  if (seen >= 8 && even > seen * 0.4 && odd === 0) return 'UTF-16BE';
  return null;
}

/**
 * Recognises a file by its first bytes.
 * @param head at least 4,100 bytes of it, or all of it
 * @throws TableFault when it is something other than a table of text
 */
export async function recogniseContent(head: Buffer): Promise<Content> {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const wide = sniffWide(head);
  if (wide !== null) return wide;
  const known = await fileTypeFromBuffer(head);
  const binary = head.includes(0);
  if (known !== undefined && (binary || sureInText.test(known.mime) || /zip/.test(known.mime))) {
    refuse(sayKind(known.mime, head));
  }
  if (binary) throw new TableFault('This is not text, so it cannot be CSV. Save the table as CSV and send it again.');
  const start = head.toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (/^<(!doctype|html|\?xml|[a-z]+[\s>])/i.test(start)) refuse('a web page or an XML file');
  if (/^(\{\s*"|\[\s*[[{])/.test(start)) refuse('a JSON file');
  return 'text';
}
