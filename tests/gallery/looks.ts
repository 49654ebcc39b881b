import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { type Blocks, block, parts } from './contract.ts';

/**
 * How an example looks, as text: how many blocks across and down, and their mean colours in steps, packed. A few hundred
 * letters keep what a photograph takes tens of thousands of bytes for, without what another machine may draw a shade
 * otherwise.
 */
export type Look = string;

/** How dark, how blue, how red. */
const planes = 3;

/** Shades of 256 in a step. Where a block is nearly white, steps are finer: a hairline darkens a block by a shade. */
const fine = 1;
const coarse = 4;

/** How many steps are fine. */
const fineSteps = 8;

/** By how much of a step a block may lie outside its own and still look the same. */
const slack = { fine: 0.25, coarse: 0.5 } as const;

function stepOf(shade: number): number {
  const beyond = shade - fineSteps * fine;
  return beyond < 0 ? Math.round(shade / fine) : fineSteps + Math.round(beyond / coarse);
}

function shadeOf(step: number): number {
  return step < fineSteps ? step * fine : fineSteps * fine + (step - fineSteps) * coarse;
}

/** How far from the middle of its step a shade may lie. */
function reachOf(step: number): number {
  return step < fineSteps ? fine * (0.5 + slack.fine) : coarse * (0.5 + slack.coarse);
}

/** Means as shades, which they are told in parts of. */
function readMeans({ means }: Blocks): readonly number[] {
  const bytes = Buffer.from(means, 'base64');
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16LE(at * 2) / parts);
}

export function keepLook(blocks: Blocks): Look {
  const steps = Buffer.from(readMeans(blocks).map(stepOf));
  return `${blocks.columns}x${blocks.rows} ${brotliCompressSync(steps).toString('base64')}`;
}

interface Kept {
  readonly columns: number;
  readonly rows: number;
  readonly steps: Uint8Array;
}

function readLook(look: Look): Kept {
  const [, columns, rows, packed] = /^(\d+)x(\d+) (\S+)$/.exec(look) ?? [];
  if (packed === undefined) throw new Error('This is no look');
  const kept = {
    columns: Number(columns),
    rows: Number(rows),
    steps: brotliDecompressSync(Buffer.from(packed, 'base64')),
  };
  if (kept.steps.length !== kept.columns * kept.rows * planes) throw new Error('This look is not whole');
  return kept;
}

/** The blocks of a look, as near as they are known. Throws where the text is damaged. */
export function blocksOfLook(look: Look): Blocks {
  const { columns, rows, steps } = readLook(look);
  const means = Buffer.alloc(steps.length * 2);
  for (const [at, step] of steps.entries()) means.writeUInt16LE(Math.round(shadeOf(step) * parts), at * 2);
  return { columns, rows, means: means.toString('base64') };
}

/** How what is drawn differs from what is kept. */
export type Difference =
  | { readonly kind: 'size'; readonly was: string; readonly is: string }
  | { readonly kind: 'blocks'; readonly blocks: readonly number[]; readonly columns: number; readonly of: number };

const saySize = ({ columns, rows }: { readonly columns: number; readonly rows: number }): string =>
  `${columns * block.width} × ${rows * block.height} px`;

/** What differs, or null where both look the same. Throws where the kept look is damaged. */
export function differ(look: Look, drawn: Blocks): Difference | null {
  const kept = readLook(look);
  if (kept.columns !== drawn.columns || kept.rows !== drawn.rows) {
    return { kind: 'size', was: saySize(kept), is: saySize(drawn) };
  }
  const means = readMeans(drawn);
  const of = kept.columns * kept.rows;
  const isOff = (at: number): boolean => {
    const step = kept.steps[at] ?? 0;
    return Math.abs((means[at] ?? 0) - shadeOf(step)) > reachOf(step);
  };
  const blocks = Array.from({ length: of }, (_, each) => each).filter((each) =>
    [each, of + each, 2 * of + each].some(isOff),
  );
  return blocks.length === 0 ? null : { kind: 'blocks', blocks, columns: kept.columns, of };
}

/** A difference in words: "3 of 1200 blocks (0.3 %) differ, from 32 to 64 px across and from 8 to 16 px down". */
export function sayDifference(difference: Difference): string {
  if (difference.kind === 'size') return `it was about ${difference.was} and is about ${difference.is}`;
  const { blocks, columns, of } = difference;
  const span = (places: readonly number[], size: number): string =>
    `from ${Math.min(...places) * size} to ${(Math.max(...places) + 1) * size} px`;
  const across = blocks.map((each) => each % columns);
  const down = blocks.map((each) => Math.floor(each / columns));
  const share = ((100 * blocks.length) / of).toFixed(1);
  const where = `${span(across, block.width)} across and ${span(down, block.height)} down`;
  return `${blocks.length} of ${of} blocks (${share} %) differ, ${where}`;
}
