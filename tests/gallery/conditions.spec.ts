import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { everyPage } from './every-page.ts';
import { ask, desk, expectNone, phone, useBrowser } from './open-page.ts';
import { walkByTab } from './walk-by-tab.ts';

const openWindow = useBrowser();

/** A desk's screen at 400 %. */
const zoomed = { width: desk.width / 4, height: desk.height / 4 };

/** What an A4 sheet has between its margins, at 96 px to the inch. */
const sheet = { width: 688, height: 1024 };

const said = (where: string, complaints: readonly string[]): readonly string[] =>
  complaints.map((each) => `${where}: ${each}`);

/** WCAG 1.4.10: as on a small phone, whatever the screen. */
async function zoom(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(zoomed);
  return said('At 400 %', [...(await ask(page, 'misfits')), ...(await ask(page, 'violations', 'places'))]);
}

async function print(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const complaints = await ask(page, 'misprints');
  await page.emulateMedia({ media: null });
  return said('On paper', complaints);
}

/** Comes last: the text stays spaced until the page is left. */
async function space(page: Page): Promise<readonly string[]> {
  await ask(page, 'spaceText');
  await page.setViewportSize(phone);
  const onPhone = await ask(page, 'misfits');
  await page.setViewportSize(desk);
  return said('With its text spaced', [...new Set([...onPhone, ...(await ask(page, 'misfits'))])]);
}

it.each(everyPage)('$title enlarged, on paper, without motion and with its text spaced', async ({ address }) => {
  const open = await openWindow({ reducedMotion: 'reduce' });
  const { page, complaints } = await open(address);
  await ask(page, 'unfold');
  const moving = await ask(page, 'motions');
  expectNone(moving, await zoom(page), await print(page), await space(page), complaints);
});

it.each(everyPage)('$title in colours that the reader has chosen', async ({ address }) => {
  const open = await openWindow({ forcedColors: 'active' });
  const { page, complaints } = await open(address);
  await ask(page, 'unfold');
  expectNone(await ask(page, 'misfits'), await ask(page, 'violations', 'colours'), await walkByTab(page), complaints);
});
