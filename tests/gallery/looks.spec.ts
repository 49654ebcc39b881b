import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sample } from './every-page.ts';
import { differ, keepLook, type Look, sayDifference } from './looks.ts';
import { desk, type Open, phone, useBrowser } from './open-page.ts';
import { photograph } from './photographs.ts';

const openWindow = useBrowser();

const style = (id: string, change: string): string =>
  `Object.assign(document.getElementById('${id}').style, ${change})`;

describe.each([phone, desk])('a look at $width px', (screen) => {
  let easel: Page;
  let open: Open;
  let kept: readonly Look[];

  beforeAll(async () => {
    easel = (await (await openWindow())('/easel')).page;
    open = await openWindow({ viewport: screen, reducedMotion: 'reduce' });
    const { page } = await open(sample.address);
    kept = (await photograph(page, easel)).blocks.map(keepLook);
  });

  /** Draws the sample anew, changed by a script, and says how each of its examples differs from what was kept. */
  async function compare(change: string): Promise<readonly (string | null)[]> {
    const { page } = await open(sample.address);
    await page.evaluate(change);
    const { blocks } = await photograph(page, easel);
    const differences = blocks.map((drawn, index) => differ(kept[index] ?? '', drawn));
    return differences.map((difference) => difference && sayDifference(difference));
  }

  it.each([
    ['nothing', ''],
    ['a shade of the text', style('words', '{ color: "#0d0e0e" }')],
    ['half a pixel in what stands before', 'document.querySelector("h1").style.paddingBottom = "0.5px"'],
  ])('is the same after a change of %s', async (_, change) => {
    expect(await compare(change)).toEqual([null, null, null]);
  });

  it.each([
    ['a word that is gone', style('word', '{ visibility: "hidden" }')],
    ['a word that is another', 'document.getElementById("fact").textContent = "Sunday"'],
    ['text that has moved by a block', style('words', '{ position: "relative", left: "8px" }')],
    ['text that has sunk by a block', style('words', '{ position: "relative", top: "8px" }')],
    ['text in the quieter colour', style('words', '{ color: "#4d5766" }')],
    ['text that is no longer bold', style('fact', '{ fontWeight: "400" }')],
  ])('shows %s', async (_, change) => {
    expect(await compare(change)).toEqual([expect.stringContaining('blocks'), null, null]);
  });

  it.each([
    ['a border that is gone', style('box', '{ borderColor: "transparent" }')],
    ['a ground of the next step', style('box', '{ backgroundColor: "#dbe5f7" }')],
    ['a hairline beside it', style('box', '{ boxShadow: "1px 0 #cbd2dd" }')],
  ])('shows %s', async (_, change) => {
    expect(await compare(change)).toEqual([null, expect.stringContaining('blocks'), null]);
  });

  it('shows another colour, and says where', async () => {
    const [, , button] = await compare(style('button', '{ backgroundColor: "#0c48d0" }'));
    expect(button).toMatch(/^\d+ of \d+ blocks \(.+ %\) differ, from 0 to \d+ px across and from \d+ to \d+ px down$/);
  });

  it('shows what has grown, and that what follows is the same', async () => {
    const [words, box, button] = await compare(style('words', '{ paddingBottom: "30px" }'));
    expect(words).toMatch(/^it was about \d+ × \d+ px and is about \d+ × \d+ px$/);
    expect([box, button]).toEqual([null, null]);
  });
});

describe('a look that was kept', () => {
  it('is refused where its text is damaged', () => {
    const blank = keepLook({ columns: 2, rows: 1, means: Buffer.alloc(12).toString('base64') });
    expect(() => differ(blank.replace('2x1', '3x1'), { columns: 3, rows: 1, means: '' })).toThrow('not whole');
    expect(() => differ('', { columns: 3, rows: 1, means: '' })).toThrow('no look');
  });
});
