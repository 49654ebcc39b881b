import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import type { Blocks, Strip } from './contract.ts';
import type { LooksOfPage } from './look-book.ts';
import { blocksOfLook, type Difference, differ, keepLook, type Look, sayDifference } from './looks.ts';
import { ask } from './open-page.ts';

/** A photograph of a whole page, and where its examples are on it. */
export interface Photograph {
  readonly png: string;
  readonly strips: readonly Strip[];
  readonly blocks: readonly Blocks[];
}

/** What is needed to judge looks: a page without a policy to draw on, a folder for pictures, the page's name. */
export interface Judge {
  readonly easel: Page;
  readonly pictures: string;
  readonly slug: string;
  readonly width: number;
}

/** Beyond this browsers draw the same piece again and again. */
const highest = 16_000;

/** Photographs a page as it stands. Throws where it is too high. */
export async function photograph(page: Page, easel: Page): Promise<Photograph> {
  const strips = await ask(page, 'strips');
  const height = Math.max(...strips.map((strip) => strip.top + strip.height));
  if (height > highest)
    throw new Error(`A page of ${height} px is too high to be photographed: show its examples on two`);
  const session = await page.context().newCDPSession(page);
  // Not `page.screenshot`, which packs the picture as small as it can be, and takes twice as long.
  const { data } = await session.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height, scale: 1 },
  });
  await session.detach();
  return { png: data, strips, blocks: await ask(easel, 'blocksOf', data, strips) };
}

function put(path: string, png: string): void {
  writeFileSync(path, Buffer.from(png, 'base64'));
}

/** Leaves two pictures of what differs: the new one with frames around it, and the blocks that are known of the old one. */
async function leavePictures(
  judge: Judge,
  { png }: Photograph,
  strip: Strip,
  kept: Look,
  difference: Difference,
): Promise<string> {
  mkdirSync(judge.pictures, { recursive: true });
  const name = `${judge.slug}-${judge.width}-${strip.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  const path = join(judge.pictures, `${name}.png`);
  put(path, await ask(judge.easel, 'cut', png, strip, difference.kind === 'blocks' ? difference.blocks : []));
  put(join(judge.pictures, `${name}-was.png`), await ask(judge.easel, 'mosaic', blocksOfLook(kept)));
  return relative(process.cwd(), path);
}

function repeatedTitles(strips: readonly Strip[]): readonly string[] {
  const titles = strips.map(({ title }) => title);
  return titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => `Two examples are “${title}”`);
}

/** Complaints about what does not look as it was accepted. */
export async function judgeLooks(
  judge: Judge,
  photo: Photograph,
  { [judge.width]: accepted }: LooksOfPage,
): Promise<readonly string[]> {
  if (accepted === undefined) return ['Nobody has accepted how this looks: run npm run gallery:accept'];
  const complaints: string[] = [...repeatedTitles(photo.strips)];
  for (const [index, strip] of photo.strips.entries()) {
    const { [strip.title]: kept } = accepted;
    const blocks = photo.blocks[index];
    if (blocks === undefined) continue;
    const difference = kept === undefined ? null : differ(kept, blocks);
    if (kept === undefined) complaints.push(`“${strip.title}” is new: run npm run gallery:accept`);
    if (kept === undefined || difference === null) continue;
    const picture = await leavePictures(judge, photo, strip, kept, difference);
    complaints.push(`“${strip.title}” looks different: ${sayDifference(difference)}. See ${picture}`);
  }
  const gone = Object.keys(accepted).filter((title) => !photo.strips.some((strip) => strip.title === title));
  return [...complaints, ...gone.map((title) => `“${title}” is gone: run npm run gallery:accept`)];
}

/** What is to be kept of a photograph. A look that is the same within its slack stays letter for letter. */
export function looksOf(photo: Photograph, accepted: Readonly<Record<string, Look>> = {}): Record<string, Look> {
  const entries = photo.strips.flatMap(({ title }, index) => {
    const [kept, blocks] = [accepted[title], photo.blocks[index]];
    if (blocks === undefined) return [];
    return [[title, kept !== undefined && differ(kept, blocks) === null ? kept : keepLook(blocks)] as const];
  });
  return Object.fromEntries(entries);
}
