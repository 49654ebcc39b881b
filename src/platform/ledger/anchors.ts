import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { asInstant, dayOf, isDay } from '#kernel/instant.ts';

/** What is written outside the database about a batch: whoever changes the batch must change this file too. */
export interface Anchor {
  readonly batch: number;
  readonly sealedAt: string;
  readonly entries: number;
  readonly chain: string;
  /** Written by a later run than the one that sealed: after a stop between the two, or into a new folder. */
  readonly late: boolean;
}

/** One line of an anchor file; `anchor` is null when the line cannot be read. */
export interface AnchorLine {
  readonly line: number;
  readonly anchor: Anchor | null;
}

/** The file in which a batch of that moment is anchored: one for each day in London. */
export function anchorFile(folder: string, sealedAt: string): string {
  return join(folder, `${dayOf(asInstant(sealedAt))}.ndjson`);
}

/** All anchor files, oldest first. */
export function anchorFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson') && isDay(name.slice(0, -'.ndjson'.length)))
    .sort()
    .map((name) => join(folder, name));
}

function readLine(text: string): Anchor | null {
  try {
    const { batch, sealedAt, entries, chain, late } = JSON.parse(text) as Partial<Anchor>;
    if (typeof batch !== 'number' || typeof sealedAt !== 'string' || typeof entries !== 'number') return null;
    return typeof chain === 'string' ? { batch, sealedAt, entries, chain, late: late === true } : null;
  } catch {
    return null; // not JSON: the caller names the line
  }
}

/** The lines of one file; none when there is no such file. */
export function readAnchors(file: string): readonly AnchorLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, i) => (text === '' ? [] : [{ line: i + 1, anchor: readLine(text) }]));
}

function textOf({ batch, sealedAt, entries, chain, late }: Anchor): string {
  return `${JSON.stringify({ batch, sealedAt, entries, chain, ...(late ? { late } : {}) })}\n`;
}

/**
 * A process that was stopped while it wrote leaves the beginning of a line. It is taken off when it is the beginning
 * of what was to be written; anything else is somebody's doing and stays, on a line of its own, to be found.
 */
function mendEnd(file: string, anchor: Anchor): string {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end === bytes.length) return '';
  const rest = bytes.subarray(end).toString('utf8');
  if (!textOf({ ...anchor, late: false }).startsWith(rest) && !textOf({ ...anchor, late: true }).startsWith(rest))
    return '\n';
  truncateSync(file, end);
  return '';
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Adds an anchor; it is on the disk when this returns. */
export function appendAnchor(folder: string, anchor: Anchor): void {
  mkdirSync(folder, { recursive: true });
  const file = anchorFile(folder, anchor.sealedAt);
  const fresh = !existsSync(file);
  const before = mendEnd(file, anchor);
  const handle = openSync(file, 'a');
  try {
    writeSync(handle, before + textOf(anchor));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  // The name of a new file is on the disk only when its folder is. Windows has no such call and needs none.
  if (fresh && process.platform !== 'win32') sync(folder);
}
