import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { useVisits } from './visits.ts';

const hasFocus = async (locator: Locator): Promise<boolean> =>
  (await locator.and(locator.page().locator(':focus')).count()) === 1;

/** The sheet of an example that is shown at this width. */
const sheetOf = (page: Page, example: number): Locator =>
  page.locator(`#example-${example} .tl-chart__sheet`).filter({ visible: true });

const readout = (sheet: Locator): Promise<string | null> => sheet.locator('.tl-chart__value').textContent();

/** Opens a page of charts when their script has read them. */
async function openCharts(page: Page, slug: string): Promise<void> {
  await page.goto(`/gallery/${slug}`);
  await page.locator('.tl-chart__readout').first().waitFor({ state: 'attached' });
}

/** How many times the tabulator stops between the sheet's figures and its end. */
async function stopsWithin(sheet: Locator): Promise<number> {
  const page = sheet.page();
  let stops = 0;
  while (await sheet.evaluate((element) => element.contains(element.ownerDocument.activeElement))) {
    stops += 1;
    await page.keyboard.press('Tab');
  }
  return stops;
}

describe('a chart by keyboard', () => {
  const visit = useVisits();

  it('is one stop, named with how it is used, and says its figures as arrow keys choose them', async () => {
    const page = await visit(null);
    await openCharts(page, 'chords');
    const sheet = sheetOf(page, 1);
    expect(await sheet.getAttribute('aria-label')).toContain('London, the North West and the West Midlands');
    expect(await sheet.getAttribute('aria-label')).toContain('Arrow keys go from figure to figure');
    await page.locator('#example-1 summary').focus();
    await page.keyboard.press('Tab');
    expect(await hasFocus(sheet)).toBe(true);
    expect(await readout(sheet)).toBe('Arrow keys go from figure to figure');
    await page.keyboard.press('ArrowRight');
    expect(await readout(sheet)).toBe('London to South East: 64 lines');
    await page.keyboard.press('ArrowDown');
    expect(await readout(sheet)).toBe('London to East of England: 41 lines');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    expect(await readout(sheet)).toBe('London to South East: 64 lines');
    await page.keyboard.press('End');
    expect(await readout(sheet)).toBe('Elsewhere: 0 out, 6 in');
    await page.keyboard.press('Home');
    expect(await sheet.getByRole('status').textContent()).toBe('London to South East: 64 lines');
    expect(await sheet.locator('.tl-mark--now:not([aria-hidden])').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect([await readout(sheet), await sheet.locator('.tl-mark--now:not([aria-hidden])').count()]).toEqual(['', 0]);
    expect(await stopsWithin(sheet)).toBe(1);
  });

  it('remembers where the reader was', async () => {
    const page = await visit(null);
    await openCharts(page, 'chords');
    const sheet = sheetOf(page, 1);
    await sheet.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await readout(sheet)).toBe('');
    await page.keyboard.press('Shift+Tab');
    expect(await readout(sheet)).toBe('London to East of England: 41 lines');
  });

  it('goes up and down the columns of a grid, and no further than its edges', async () => {
    const page = await visit(null);
    await openCharts(page, 'matrices');
    const sheet = sheetOf(page, 2);
    await sheet.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await readout(sheet)).toMatch(/^Wednesday, 01:00: /);
    for (let row = 0; row < 9; row += 1) await page.keyboard.press('ArrowUp');
    expect(await readout(sheet)).toMatch(/^Monday, 01:00: /);
  });

  it('leaves links what they are: one stop, arrows move the focus, Enter follows', async () => {
    const page = await visit(null);
    await openCharts(page, 'maps');
    const sheet = sheetOf(page, 1);
    const links = sheet.getByRole('link');
    expect(await links.count()).toBe(29);
    await page.locator('#example-1 summary').focus();
    await page.keyboard.press('Tab');
    expect(await hasFocus(links.first())).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const third = sheet.getByRole('link', { name: 'Heronsea: 26 lines in' });
    expect(await hasFocus(third)).toBe(true);
    expect(await readout(sheet)).toContain('Heronsea: 26 lines in');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(third)).toBe(true);
    expect(await stopsWithin(sheet)).toBe(1);
    await third.focus();
    await Promise.all([page.waitForRequest(/\/lines\?into=place-heronsea/), page.keyboard.press('Enter')]);
  });
});

describe('a chart by pointer', () => {
  const visit = useVisits();

  it('says what is pointed at, once, and nothing when the pointer has left', async () => {
    const page = await visit(null);
    await openCharts(page, 'sankeys');
    const sheet = sheetOf(page, 1);
    const ribbon = sheet.locator('.tl-mark').first();
    // The browser's own tip would say it again.
    expect(await sheet.locator('title').count()).toBe(0);
    await ribbon.hover();
    expect(await readout(sheet)).toBe('Metropolitan Police Service to Kent: 31 lines');
    expect(await ribbon.getAttribute('class')).toContain('tl-mark--now');
    await page.locator('h1').hover();
    expect(await readout(sheet)).toBe('');
  });

  it('does not move the page when it says something', async () => {
    const page = await visit(null);
    await openCharts(page, 'sankeys');
    const height = () => page.evaluate<number>('document.documentElement.scrollHeight');
    const before = await height();
    await sheetOf(page, 1).locator('.tl-mark').first().hover();
    expect(await height()).toBe(before);
  });

  it('keeps what a finger asked for', async () => {
    const page = await visit(null, { hasTouch: true, viewport: { width: 360, height: 740 } });
    await openCharts(page, 'matrices');
    const sheet = sheetOf(page, 2);
    await sheet.locator('.tl-mark').first().tap();
    expect(await readout(sheet)).toBe('Monday, 00:00: 0 texts');
  });
});

describe('the script of charts', () => {
  const visit = useVisits();

  it('leaves the drawing its name, and the page without a fault', async () => {
    const page = await visit(null);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await openCharts(page, 'flow-maps');
      expect(await page.getByRole('img', { name: /^Most lines leave Great Harbour/ }).count()).toBe(1);
      await sheetOf(page, 1).focus();
      await page.keyboard.press('ArrowRight');
      await expectAccessible(page);
    }
  });

  it('reads charts that a page brings when it renews itself, and keeps the place and the focus', async () => {
    const page = await visit(null);
    // The gallery has no page that renews itself and shows a chart: this one is told that it does.
    await page.route('**/gallery/chords', async (route) => {
      const reply = await route.fetch();
      const body = (await reply.text()).replace('id="main-content"', 'id="main-content" data-refresh-seconds="1"');
      await route.fulfill({ response: reply, body });
    });
    await openCharts(page, 'chords');
    await sheetOf(page, 1).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const old = await sheetOf(page, 1).elementHandle();
    await expect.poll(() => old?.evaluate((sheet) => sheet.isConnected), { timeout: 10_000 }).toBe(false);
    const fresh = sheetOf(page, 1);
    await fresh.locator('.tl-chart__readout').waitFor({ state: 'attached' });
    expect(await hasFocus(fresh)).toBe(true);
    expect(await readout(fresh)).toBe('London to East of England: 41 lines');
  });

  it('is small, and is fetched only where there is a chart', async () => {
    const page = await visit(null);
    const scripts = async (slug: string) => {
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.url().includes('chart-values')) bodies.push(response.body());
      });
      await page.goto(`/gallery/${slug}`, { waitUntil: 'networkidle' });
      page.removeAllListeners('response');
      return Promise.all(bodies);
    };
    expect(await scripts('tables')).toEqual([]);
    const [script, ...others] = await scripts('chords');
    expect(others).toEqual([]);
    expect(gzipSync(script ?? Buffer.alloc(9999)).length).toBeLessThan(1500);
  });

  it('takes nothing away where it does not run', async () => {
    const page = await visit(null, { javaScriptEnabled: false });
    await page.goto('/gallery/maps');
    const sheet = sheetOf(page, 1);
    expect(await sheet.getByRole('link').count()).toBe(29);
    expect(await sheet.locator('.tl-mark > title').first().textContent()).toBe('Northmoor: 0 lines in');
    expect(await sheet.getAttribute('role')).toBeNull();
    await page.locator('#example-1 summary').click();
    expect(await page.locator('#example-1').getByRole('row').count()).toBe(30);
  });
});
