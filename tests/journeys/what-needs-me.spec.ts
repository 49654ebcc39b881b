import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';

const phone = { viewport: { width: 360, height: 740 } } as const;

const fits = 'document.documentElement.scrollWidth <= innerWidth';

/** Saves the list that is open under a name. Leads to what is kept. */
async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Save this list' }).click();
  await page.getByLabel('What do you want to call it?').fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name, exact: true }).waitFor();
}

describe('what needs somebody', () => {
  const visit = useVisits();

  it('keeps a filtered list, and leads back to it from there, without scripts', async () => {
    const page = await visit(people.analyst, { ...phone, javaScriptEnabled: false });
    const main = page.getByRole('main');
    await page.goto('/people');
    await main.locator('summary', { hasText: 'Filter' }).click();
    await main.getByLabel('Age').selectOption('Children, and who may be one');
    await main.getByRole('button', { name: 'Apply filters' }).click();
    await main.getByText('Filter (1 set)').waitFor();
    const found = await main.getByRole('table', { name: 'People' }).getByRole('row').count();
    await saveAs(page, 'Children held');
    await page.goto('/lines?into=west-mercia&status=open&sort=brand&direction=ascending');
    await saveAs(page, 'Open lines into West Mercia');

    await page.goto('/work');
    await main.getByRole('link', { name: 'Saved searches and lists' }).click();
    await main.getByRole('link', { name: 'Children held' }).click();
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('child')).toBe('child');
    expect(await main.getByRole('table', { name: 'People' }).getByRole('row').count()).toBe(found);
    await page.goto('/bookmarks');
    await main.getByRole('link', { name: 'Open lines into West Mercia' }).click();
    await page.getByRole('heading', { name: 'Lines', level: 1 }).waitFor();
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('into'), asked.get('status'), asked.get('sort')]).toEqual(['west-mercia', 'open', 'brand']);
    await page.goto('/bookmarks');
    for (const name of ['Children held', 'Open lines into West Mercia']) {
      await main.getByRole('button', { name: `Remove ${name}` }).click();
      await main.getByRole('link', { name, exact: true }).waitFor({ state: 'detached' });
    }
  });

  it('is asked of a colleague, done with a word, and read by who asked', async () => {
    const asks = await visit(people.supervisor, phone);
    const does = await visit(people.officer, phone);
    await asks.goto('/work');
    await expectAccessible(asks);
    await asks.getByRole('button', { name: 'Add a task' }).click();
    const words = 'Ring the ticket office about the Friday trains';
    await asks.getByLabel('What is to be done').fill(words);
    await asks.getByLabel('Who does it').selectOption('Priya Fenwick');
    await asks.getByRole('radio', { name: 'High' }).check();
    await asks.getByRole('button', { name: 'Add the task' }).click();
    await asks.getByRole('heading', { name: words, level: 1 }).waitFor();
    await expectAccessible(asks);
    const task = asks.url();

    await does.goto('/work?item=task');
    expect(await does.evaluate(fits)).toBe(true);
    await expectAccessible(does);
    await does.getByRole('link', { name: words }).click();
    await does.getByRole('radio', { name: 'It is done' }).check();
    await does.getByRole('button', { name: 'End the task' }).click();
    await does.getByRole('alert').waitFor();
    await expectAccessible(does);
    await does.getByLabel('What was done, or why it is not').fill('They keep the footage for 14 days');
    await does.getByRole('radio', { name: 'It is done' }).check();
    await does.getByRole('button', { name: 'End the task' }).click();
    await does.getByText('They keep the footage for 14 days').waitFor();
    expect(await does.evaluate(fits)).toBe(true);
    await does.goto('/work?item=task');
    expect(await does.getByRole('link', { name: words }).count()).toBe(0);

    await asks.goto(task);
    await asks.getByText('They keep the footage for 14 days').waitFor();
    await asks.getByText(/^Priya Fenwick, Kent Police, /).waitFor();
  });
});
