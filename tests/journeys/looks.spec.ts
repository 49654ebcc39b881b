import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { people, useVisits } from './visits.ts';
import { importFile, openLine, recordLine, sample, sampleAs, sendFile } from './work.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Takes the page at every size that it is made for, and holds it to fitting. */
async function take(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await page.evaluate(tooWide), `${name} at ${size.width} px`).toBe(0);
    await page.screenshot({ path: join(inject('screenshots'), `${name}-${size.width}.png`), fullPage: true });
  }
}

describe('how it looks', () => {
  const visit = useVisits();

  it('fits every screen before and beside signing in', async () => {
    const page = await visit(null);
    for (const [name, address] of [
      ['sign-in', '/sign-in'],
      ['about', '/about'],
      ['data', '/about/data'],
    ] as const) {
      await page.goto(address);
      await take(page, name);
    }
  });

  it('fits every screen on the pages of lines', async () => {
    const page = await visit(people.analyst);
    await page.goto('/picture');
    await take(page, 'picture');
    await page.goto('/lines');
    await take(page, 'lines');
    const heights = await page.evaluate<number[]>(
      '[...document.querySelectorAll("tbody tr")].map((row) => row.offsetHeight)',
    );
    expect(Math.max(...heights), 'rows of the list on one line').toBeLessThanOrEqual(34);
    await page.goto('/lines?status=open&into=kent');
    await take(page, 'lines-filtered');
    await openLine(page, 'Ivory Steps');
    await take(page, 'line');
    await page.goto('/lines/new');
    await take(page, 'line-new');
    await page.getByRole('button', { name: 'Record the line' }).click();
    await page.getByRole('alert').waitFor();
    await take(page, 'line-errors');
    for (const [name, question] of [
      ['search', 'hoverfli'],
      ['search-nothing', 'qqxxzz'],
    ] as const) {
      await page.goto(`/search?q=${question}`);
      await take(page, name);
    }
    await page.goto('/lines/L-0000-00');
    await take(page, 'not-found');
  });

  it('fits every screen on the pages of the register, of work and of sharing', async () => {
    const page = await visit(people.supervisor);
    for (const [name, address] of [
      ['register', '/register'],
      ['people', '/people?child=child'],
      ['person-new', '/people/new'],
      ['incidents', '/incidents'],
      ['work', '/work'],
      ['bookmarks', '/bookmarks?save=%2Fpeople%3Fchild%3Dchild'],
      ['sharing', '/sharing'],
    ] as const) {
      await page.goto(address);
      await take(page, name);
    }
    await page.goto('/people?q=keira');
    await page.getByRole('main').getByRole('link', { name: 'Keira Halloran' }).click();
    await page.getByRole('heading', { name: 'Keira Halloran', level: 1 }).waitFor();
    await take(page, 'person');
  });

  it('fits every screen when two people change one line', async () => {
    const page = await visit(people.analyst);
    await recordLine(page, 'Looking Glass', '07700 900783');
    const address = page.url();
    const other = await visit(people.officer);
    await page.goto(`${address}/change`);
    await other.goto(`${address}/change`);
    await other.getByLabel('Note').fill('Bulk texts at 11:00 and 17:00, answered by a young voice');
    await other.getByRole('button', { name: 'Save the changes' }).click();
    await other.getByRole('heading', { name: 'Line: Looking Glass' }).waitFor();
    await page.getByLabel('Note').fill('Bulk texts every Friday');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.getByRole('heading', { name: 'Someone changed this line' }).waitFor();
    await take(page, 'changed');
    await other.goto('/');
    await take(other, 'front');
  });

  it('fits every screen on the pages of imports and crimes', async () => {
    const page = await visit(people.analyst);
    await page.goto('/imports/new');
    await take(page, 'import-new');
    await sendFile(page, /lines/i, sampleAs('lines-kent.csv', 'LOOK'));
    await page.getByRole('heading', { name: /^Check the columns of/ }).waitFor();
    await take(page, 'import-columns');
    await importFile(page, /lines/i, sampleAs('lines-bad.csv', 'LOOK'));
    await take(page, 'import-problems');
    await importFile(page, /crime/i, sample('street-small.csv'));
    await page.goto('/imports');
    await take(page, 'imports');
    await page.goto('/crimes');
    await take(page, 'crimes');
    await page.goto('/picture?show=drugs');
    await take(page, 'picture-drugs');
  });

  it('fits every screen on the pages of oversight', async () => {
    const page = await visit(people.auditor);
    await take(page, 'ledger');
    await page.goto('/oversight/ledger/seals');
    await take(page, 'seals');
  });
});
