import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { people, useVisits } from './visits.ts';

/** More than any page has places to stop at before its footer. */
const mostStops = 160;

const hasFocus = async (locator: Locator): Promise<boolean> =>
  (await locator.and(locator.page().locator(':focus')).count()) === 1;

/** Goes on with the tabulator until something has the focus; whatever had it on the way must have shown it. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(goal)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tabulator does not reach ${goal.toString()}`);
}

/** Whether what has the focus lies in sight: within the window and with a mark of its own. */
const focusShows = `(() => {
  const { activeElement: at } = document;
  const box = at.getBoundingClientRect();
  const look = getComputedStyle(at);
  const marked = look.outlineStyle !== 'none' || look.boxShadow !== 'none' || look.backgroundColor === 'rgb(255, 221, 0)';
  return marked && box.bottom > 0 && box.top < innerHeight;
})()`;

describe('by keyboard alone', () => {
  const visit = useVisits();

  it('skips to the content, goes to an area and filters its list', async () => {
    const page = await visit(people.analyst);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Skip to main content' }))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.getByRole('main'))).toBe(true);
    await page.reload();
    await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Lines' }));
    expect(await page.evaluate(focusShows)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lines', level: 1 }).waitFor();
    await tabTo(page, page.getByLabel('Brand or number'));
    expect(await page.evaluate(focusShows)).toBe(true);
    await page.keyboard.type('hoverfly');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Remove this filter hoverfly/ }).waitFor();
    await tabTo(page, page.getByRole('table', { name: 'Lines' }).getByRole('link', { name: 'Hoverfly', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Line: Hoverfly', level: 1 }).waitFor();
  });

  it('opens what else can be done with a record, and goes to its history', async () => {
    const page = await visit(people.supervisor);
    await page.goto('/lines?q=hoverfly');
    await tabTo(page, page.getByRole('table', { name: 'Lines' }).getByRole('link', { name: 'Hoverfly', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Line: Hoverfly', level: 1 }).waitFor();
    await tabTo(page, page.getByRole('main').locator('summary', { hasText: 'More' }));
    expect(await page.evaluate(focusShows)).toBe(true);
    await page.keyboard.press('Enter');
    for (const name of ['Hand it over to another force', 'Change who can see it, or its review']) {
      await tabTo(page, page.getByRole('link', { name }));
      expect(await page.evaluate(focusShows), name).toBe(true);
    }
    await tabTo(page, page.getByRole('link', { name: 'History of every change' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History of Hoverfly', level: 1 }).waitFor();
  });

  it('records a line', async () => {
    const page = await visit(people.analyst);
    await page.goto('/lines');
    await tabTo(page, page.getByRole('button', { name: 'Record a line' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Record a line', level: 1 }).waitFor();
    const type = async (label: string, text: string) => {
      await tabTo(page, page.getByLabel(label, { exact: true }));
      expect(await page.evaluate(focusShows), label).toBe(true);
      await page.keyboard.type(text);
    };
    const pick = async (first: string) => {
      await tabTo(page, page.getByRole('radio', { name: first, exact: true }));
      expect(await page.evaluate(focusShows), first).toBe(true);
      await page.keyboard.press('Space');
    };
    await type('Brand name', 'Ten Fingers');
    await type('Number 1', '07700 900782');
    await pick('Suspected');
    await type('Worked in', 'Kent');
    await type('Where this comes from', 'Kent intelligence report');
    await pick('Fact');
    await type('Why it may be held', 'Prevention of crime: one report');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Line: Ten Fingers', level: 1 }).waitFor();
  });
});
