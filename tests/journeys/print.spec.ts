import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { people, useVisits } from './visits.ts';
import { openLine } from './work.ts';

/** How browsers are told to repeat the marking on every sheet. */
const repeated = `["header", "footer"].map((name) => getComputedStyle(document.querySelector("body > " + name)).display)`;

/** What is written after the first link of the page. */
const written = 'getComputedStyle(document.querySelector("main a.govuk-link"), "::after").content';

async function expectPrintable(page: Page, marking: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const marks = page
    .getByText(marking, { exact: false })
    .and(page.locator('p'))
    .filter({ hasText: /^Marking: / });
  expect(await marks.count()).toBe(2);
  for (const mark of await marks.all()) expect(await mark.isVisible()).toBe(true);
  expect(await page.evaluate(repeated)).toEqual(['table-header-group', 'table-footer-group']);
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
  expect(await page.getByRole('banner').getByRole('searchbox').isVisible()).toBe(false);
  for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: null });
}

describe('on paper', () => {
  const visit = useVisits();

  it('bears the marking of a record at head and foot, without what only a screen needs', async () => {
    const page = await visit(people.analyst);
    await openLine(page, 'Ivory Steps');
    await expectPrintable(page, 'OFFICIAL-SENSITIVE');
    await openLine(page, 'Hoverfly');
    await expectPrintable(page, 'OFFICIAL');
  });

  it('has a list with what it was narrowed by, and nothing to press', async () => {
    const page = await visit(people.analyst);
    await page.goto('/lines?status=dormant');
    await expectPrintable(page, 'OFFICIAL');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Remove this filter Dormant' }).isVisible()).toBe(true);
    for (const name of ['Clear filters', 'Save this list', 'Download as CSV'])
      expect(await page.getByRole('link', { name }).isVisible(), name).toBe(false);
    expect(await page.getByLabel('Brand or number').isVisible()).toBe(false);
    await page.goto('/lines');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Filter', { exact: true }).locator('visible=true').count()).toBe(0);
  });

  it('has the national picture with all of its figures', async () => {
    const page = await visit(people.analyst);
    await expectPrintable(page, 'OFFICIAL-SENSITIVE');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('table', { name: /^Active lines (and drug offences )?by force$/ }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('navigation', { name: 'What the map shows' }).isVisible()).toBe(false);
    // An address without the service that it belongs to is of no use on paper.
    expect(await page.evaluate(written)).toBe('none');
  });
});
