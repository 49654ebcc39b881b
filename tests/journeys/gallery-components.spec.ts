import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './visits.ts';

const withoutScripts = { javaScriptEnabled: false };

const hasFocus = async (locator: Locator): Promise<boolean> =>
  (await locator.and(locator.page().locator(':focus')).count()) === 1;

/** The words of what has the focus. */
const focused = (page: Page): Promise<string> => page.locator(':focus').innerText();

const values = (boxes: Locator): Promise<readonly string[]> =>
  boxes.evaluateAll((each) => each.map((box) => (box as unknown as { readonly value: string }).value));

const namesOf = (boxes: Locator): Promise<readonly string[]> =>
  boxes.evaluateAll((each) => each.map((box) => `${box.getAttribute('name')} ${box.id}`));

/** Opens a page of the gallery whose scripts have done their work: what they make is there. */
async function openGallery(page: Page, slug: string, made: Locator): Promise<void> {
  await page.goto(`/gallery/${slug}`);
  await made.first().waitFor();
}

describe('a date picker', () => {
  const visit = useVisits();

  it('opens at the day that is typed, moves by arrows and chooses by Enter', async () => {
    const page = await visit(null);
    const toggle = page.locator('#example-2 .moj-datepicker__toggle');
    const dialog = page.getByRole('dialog', { name: 'November 2026' });
    await openGallery(page, 'moj-dates', toggle);
    await page.locator('#review-on').focus();
    await page.keyboard.press('Tab');
    expect(await hasFocus(toggle)).toBe(true);
    expect(await hasFocus(page.getByRole('button', { name: 'Next review Choose date' }))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    expect(await focused(page)).toContain('Friday 20 November 2026');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Friday 27 November 2026');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Excluded date, Saturday 28 November 2026');
    await page.keyboard.press('Enter');
    expect([await dialog.isVisible(), await page.locator('#review-on').inputValue()]).toEqual([true, '20/11/2026']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await page.locator('#review-on').inputValue()).toBe('27/11/2026');
    expect([await hasFocus(toggle), await dialog.isHidden()]).toEqual([true, true]);
    expect(await focused(page)).toContain('Selected date is Friday 27 November 2026');
  });

  it('goes to other months and years, keeps the focus within, and is left by Escape', async () => {
    const page = await visit(null);
    const toggle = page.locator('#example-2 .moj-datepicker__toggle');
    await openGallery(page, 'moj-dates', toggle);
    await toggle.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('PageUp');
    expect(await focused(page)).toContain('1 October 2026');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Close');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Previous year');
    await page.keyboard.press('Escape');
    expect(await hasFocus(toggle)).toBe(true);
    expect(await page.locator('#review-on').inputValue()).toBe('20/11/2026');
  });
});

describe('a button menu', () => {
  const visit = useVisits();

  it('opens by an arrow, moves by arrows, ends where it began, and is left by Escape', async () => {
    const page = await visit(null);
    const share = page.getByRole('button', { name: 'Share' });
    await openGallery(page, 'moj-menus', share);
    await share.focus();
    await page.keyboard.press('ArrowDown');
    expect([await focused(page), await share.getAttribute('aria-expanded')]).toEqual(['With another force', 'true']);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('With a council');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Release to a partner');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('With another force');
    await page.keyboard.press('Escape');
    expect([await hasFocus(share), await share.getAttribute('aria-expanded')]).toEqual([true, 'false']);
  });

  it('sends its form by a button within, as without scripts', async () => {
    const page = await visit(null);
    await openGallery(page, 'moj-menus', page.getByRole('button', { name: 'More' }));
    await page.getByRole('button', { name: 'More' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.searchParams.get('act') === 'hand-over');
  });
});

describe('a multi-select', () => {
  const visit = useVisits();

  it('chooses all and none, and knows when all are chosen', async () => {
    const page = await visit(null);
    const rows = page.locator('#example-1 tbody').getByRole('checkbox');
    const all = page.locator('#example-1').getByRole('checkbox', { name: 'Select all' });
    await openGallery(page, 'moj-multi-select', all);
    const chosen = () => page.locator('#example-1 tbody input:checked').count();
    await all.press('Space');
    expect(await chosen()).toBe(await rows.count());
    await rows.first().press('Space');
    expect([await chosen(), await all.isChecked()]).toEqual([(await rows.count()) - 1, false]);
    await rows.first().press('Space');
    expect(await all.isChecked()).toBe(true);
    await all.press('Space');
    expect(await chosen()).toBe(0);
  });

  it('begins with all where every row comes chosen', async () => {
    const page = await visit(null);
    const all = page.locator('#example-2').getByRole('checkbox', { name: 'Select all' });
    await openGallery(page, 'moj-multi-select', all);
    expect(await all.isChecked()).toBe(true);
    await all.press('Space');
    expect(await page.locator('#example-2 input:checked').count()).toBe(0);
  });
});

describe('a sortable table', () => {
  const visit = useVisits();

  it('sorts numbers as numbers and days as days, and says so', async () => {
    const page = await visit(null);
    const table = page.locator('#example-1');
    const column = (index: number) => table.locator(`tbody tr > :nth-child(${index})`).allInnerTexts();
    const sorted = async (name: string) => {
      await table.getByRole('button', { name }).press('Enter');
      return [
        await table.getByRole('columnheader', { name }).getAttribute('aria-sort'),
        (await table.getByRole('status').innerText()).trim(),
      ];
    };
    await openGallery(page, 'moj-sortable', table.getByRole('button', { name: 'Lines out' }));
    expect(await sorted('Lines out')).toEqual(['ascending', 'Sort by Lines out (ascending)']);
    expect(await column(2)).toEqual(['9', '38', '104', '1,214']);
    expect(await sorted('Lines out')).toEqual(['descending', 'Sort by Lines out (descending)']);
    expect(await column(2)).toEqual(['1,214', '104', '38', '9']);
    expect(await sorted('Last answered')).toEqual(['ascending', 'Sort by Last answered (ascending)']);
    expect(await column(3)).toEqual(['14 October 2026', '3 November 2026', '9 November 2026', '20 November 2026']);
    expect(await table.getByRole('columnheader', { name: 'Ring' }).getAttribute('aria-sort')).toBe(null);
  });
});

describe('add another', () => {
  const visit = useVisits();
  const legends = (within: Locator) => within.locator('legend').allTextContents();

  it('adds and removes by keyboard, takes the focus along, and keeps the numbering', async () => {
    const page = await visit(null);
    const within = page.locator('#empty');
    await openGallery(page, 'moj-add-another', within.locator('template').or(within));
    await within.locator('template').waitFor({ state: 'attached' });
    await page.locator('#empty-0-number').fill('07700 900412');
    await within.getByRole('button', { name: 'Add another number' }).press('Enter');
    await page.locator('fieldset:focus').waitFor();
    expect(await legends(within)).toEqual(['Number 1 of 2', 'Number 2 of 2(added)']);
    expect(await namesOf(within.getByRole('textbox'))).toEqual([
      'empty[0][number] empty-0-number',
      'empty[1][number] empty-1-number',
    ]);
    expect(await values(within.getByRole('textbox'))).toEqual(['07700 900412', '']);
    await page.locator('#empty-1-number').fill('07700 900388');
    await within.getByRole('button', { name: 'Remove number 1' }).press('Enter');
    await page.locator('fieldset:focus').waitFor();
    expect(await legends(within)).toEqual(['Number 1']);
    expect(await namesOf(within.getByRole('textbox'))).toEqual(['empty[0][number] empty-0-number']);
    expect(await values(within.getByRole('textbox'))).toEqual(['07700 900388']);
    expect(await within.getByLabel('Number', { exact: false }).first().inputValue()).toBe('07700 900388');
    expect(await within.getByRole('button', { name: /Remove/ }).count()).toBe(0);
  });

  it('removes nothing when a line is ended with Enter, with scripts or without', async () => {
    for (const options of [{}, withoutScripts]) {
      const page = await visit(null, options);
      await page.goto('/gallery/moj-add-another');
      await page.locator('#two-0-number').press('Enter');
      await page.waitForURL((address) => address.searchParams.has('two[0][number]'));
      expect(new URL(page.url()).searchParams.has('remove')).toBe(false);
    }
  });

  it('asks the server for one more, and names which is to go, without scripts', async () => {
    const page = await visit(null, withoutScripts);
    await page.goto('/gallery/moj-add-another');
    await page.locator('#two').getByRole('button', { name: 'Remove number 1' }).press('Enter');
    await page.waitForURL((address) => address.searchParams.get('remove') === '0');
    await page.goto('/gallery/moj-add-another');
    await page.locator('#two').getByRole('button', { name: 'Add another number' }).press('Enter');
    await page.waitForURL((address) => address.searchParams.get('two-add-another') === 'add-another-number');
  });
});

describe('several files', () => {
  const visit = useVisits();
  const file = { name: '<b>custody</b>.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };

  it('are a plain box for files without scripts, and without an address to send them to', async () => {
    for (const options of [{}, withoutScripts]) {
      const page = await visit(null, options);
      await page.goto('/gallery/moj-upload');
      await page.waitForLoadState('networkidle');
      const box = page.locator('#plain-files');
      await box.setInputFiles([file, { ...file, name: 'second.pdf' }]);
      expect([await box.isVisible(), await box.getAttribute('multiple')]).toEqual([true, '']);
      expect(await page.locator('#example-1').getByRole('button', { name: 'Add files' }).isVisible()).toBe(true);
    }
  });

  it('are sent as they are chosen, and what names them stays words', async () => {
    const page = await visit(null);
    await page.route('**/gallery/files', (route) =>
      route.fulfill({
        json: {
          success: { messageText: '<b>custody</b>.pdf read', messageHtml: '<b>not this</b>' },
          file: { filename: 'f1', originalname: '<b>custody</b>.pdf' },
        },
      }),
    );
    await page.route('**/gallery/files/delete', (route) => route.fulfill({ json: { success: {} } }));
    const within = page.locator('#example-3');
    await openGallery(page, 'moj-upload', within.getByText('Drag and drop files here or'));
    await page.locator('#sent-files').focus();
    expect(await within.locator('.moj-multi-file-upload--focused').innerText()).toBe('Choose files');
    await page.locator('#sent-files').setInputFiles(file);
    const row = within.locator('.moj-multi-file-upload__row');
    await row.getByText('<b>custody</b>.pdf read').waitFor();
    expect(await within.locator('b').count()).toBe(0);
    await within.getByRole('button', { name: 'Delete <b>custody</b>.pdf' }).press('Enter');
    await row.waitFor({ state: 'detached' });
  });
});

describe('an alert', () => {
  const visit = useVisits();

  it('is put away by keyboard with the words that the server wrote, and leaves the focus near', async () => {
    const page = await visit(null);
    const away = page.getByRole('button', { name: 'Put away' });
    await openGallery(page, 'moj-alerts', away);
    await away.press('Enter');
    expect(await page.getByRole('region', { name: /Two reports/ }).count()).toBe(0);
    expect(await focused(page)).toBe('Warning, with a heading, that can be put away');
  });
});

describe('the scripts of a page', () => {
  const visit = useVisits();

  it('are small on an ordinary page, and fetched in pieces where a page asks for more', async () => {
    const page = await visit(null);
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    });
    const fetched = async (path: string) => {
      scripts.clear();
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const bodies = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).body()));
      return { names: [...scripts].join(), bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) };
    };
    const ordinary = await fetched('/sign-in');
    expect(ordinary.bytes).toBeGreaterThan(0);
    expect(ordinary.bytes).toBeLessThan(15_000);
    expect(ordinary.names).not.toContain('date-picker');
    expect((await fetched('/gallery/moj-dates')).names).toContain('date-picker');
  });

  it('start everything that asks for them', async () => {
    const page = await visit(null);
    await page.goto('/gallery');
    const paths = await page
      .locator('main a[href^="/gallery/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const shownOn = new Map<string, string>();
    for (const path of paths) {
      const html = await (await page.request.get(path)).text();
      for (const [, name] of html.matchAll(/data-module="((?:govuk|moj)-[^"]+)"/g)) shownOn.set(name as string, path);
    }
    expect(shownOn.size).toBeGreaterThan(15);
    for (const [name, path] of shownOn) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      // Files are sent with the form where there is no address for them.
      const wanted = name === 'moj-multi-file-upload' ? '[data-upload-url]' : '';
      const waiting = page.locator(`[data-module="${name}"]${wanted}:not([data-${name}-init])`);
      expect(await waiting.count(), `${name} at ${path}`).toBe(0);
    }
  });

  it('leave everything open when a piece does not come', async () => {
    const page = await visit(null);
    await page.route('**/pieces/accordion-*', (route) => route.abort('aborted'));
    await page.goto('/gallery/accordions');
    const content = page.locator('.govuk-accordion__section-content');
    await expect.poll(() => content.first().isVisible()).toBe(true);
    expect(await content.evaluateAll((each) => each.every((one) => one.checkVisibility()))).toBe(true);
  });
});
