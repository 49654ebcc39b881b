import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';
import { importFile, sample, sendFile } from './work.ts';

const lines = /lines/i;

describe('importing lines', () => {
  const visit = useVisits();

  it('reads a force’s spreadsheet once, and the second time leaves everything as it is', async () => {
    const page = await visit(people.analyst);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
    await page.getByRole('button', { name: 'Import a file' }).click();
    await page.getByRole('heading', { name: 'Import a file', level: 1 }).waitFor();
    await expectAccessible(page);
    await sendFile(page, lines, sample('lines-kent.csv'));
    await page.getByRole('heading', { name: 'Check the columns of lines-kent.csv' }).waitFor();
    expect(await page.getByLabel('Number (optional)', { exact: true }).inputValue()).toBe('Deal line number');
    expect(await page.getByRole('listitem').filter({ hasText: 'Officer in case' }).count()).toBe(1);
    expect(await page.getByRole('cell', { name: 'Bulk texts seen on two seized phones' }).count()).toBe(1);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Import for Kent Police' }).click();
    await page.getByText('Finished', { exact: true }).waitFor();
    await page.getByText(/^Of 8 rows read, 8 added, 0 changed, 0 unchanged and 0 refused/).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'See lines' }).click();
    await page.getByRole('heading', { name: 'Lines', level: 1 }).waitFor();
    await page.goto('/lines?q=Clover');
    await page.getByRole('link', { name: 'Clover', exact: true }).click();
    await page.getByText('Import of force records, reference KENT-0003').first().waitFor();

    await importFile(page, lines, sample('lines-kent.csv'));
    await page.getByText(/^Of 8 rows read, 0 added, 0 changed, 8 unchanged and 0 refused/).waitFor();
    await page.goto('/imports');
    await page.getByRole('table', { name: /^Files that were sent/ }).waitFor();
    await expectAccessible(page);
  });

  it('says of each row that it refuses where, what stands there and what to do', async () => {
    const page = await visit(people.analyst);
    await importFile(page, lines, sample('lines-bad.csv'));
    await page.getByText(/^Of 9 rows read, 1 added, 0 changed, 0 unchanged and 8 refused/).waitFor();
    await expectAccessible(page);
    const problem = page.getByRole('row', { name: /31\/02\/2024/ });
    expect(await problem.getByRole('rowheader').innerText()).toBe('3');
    expect(await problem.getByRole('cell').allInnerTexts()).toEqual([
      'First seen',
      '31/02/2024',
      '"31/02/2024" is not a date. Write it like 21/11/2026.',
    ]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Download all \d+ as CSV/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^OFFICIAL J-.+ problems\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('31/02/2024');
    expect(text).toContain('is not a date. Write it like 21/11/2026.');
  });

  it('answers a picture that is called a spreadsheet with one line beside the field, and keeps what was chosen', async () => {
    const page = await visit(people.analyst);
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1];
    await sendFile(page, lines, { name: 'lines.csv', mimeType: 'text/csv', buffer: Buffer.from(png) });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('link').count()).toBe(1);
    const said = await alert.getByRole('link').innerText();
    const field = page.getByLabel('File', { exact: true });
    const error = page.locator(`#${((await field.getAttribute('aria-describedby')) ?? '').split(' ').pop()}`);
    expect(await error.innerText()).toContain(said);
    expect(said).toMatch(/image|picture|CSV/i);
    expect(await page.getByRole('radio', { name: lines }).isChecked()).toBe(true);
    await expectAccessible(page);
  });
});
