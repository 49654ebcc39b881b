import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** The path of a sample file. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../../src/platform/testing/samples/${name}`, import.meta.url));
}

/** A file as a browser sends it. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A sample of lines with references and names of its own, so that it is new wherever it is imported. */
export function sampleAs(name: string, prefix: string): SentFile {
  const text = readFileSync(sample(name), 'utf8')
    .replace(/^(?:KENT|B)-/gm, `${prefix}-`)
    .replace(/^([A-Z]+-\d+),(\w+),/gm, `$1,$2 ${prefix},`);
  return { name: `${prefix}-${name}`, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Sends a file for import. Leads to the page of its columns, or back to the form. */
export async function sendFile(page: Page, kind: RegExp, file: string | SentFile): Promise<void> {
  await page.goto('/imports/new');
  await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel('File', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Send the file' }).click();
}

/** Sends a file, takes the columns as they were recognised, and waits until everything has been read. */
export async function importFile(page: Page, kind: RegExp, file: string | SentFile): Promise<void> {
  await sendFile(page, kind, file);
  await page.getByRole('heading', { name: /^Check the columns of/, level: 1 }).waitFor();
  await page.getByRole('button', { name: /^Import for/ }).click();
  await page.getByText(/^Finished/).waitFor();
}

/** Fills in what a line cannot do without, under a name that no other journey uses. */
export async function fillLine(page: Page, name: string, number: string): Promise<void> {
  await page.getByLabel('Brand name', { exact: true }).fill(name);
  await page.getByLabel('Number 1', { exact: true }).fill(number);
  await page.getByRole('radio', { name: 'Active', exact: true }).check();
  await page.getByLabel('Starts in').selectOption('Merseyside');
  await page.getByLabel('Worked in').fill('Kent');
  await page.getByLabel('Where this comes from').fill('Kent intelligence report');
  await page.getByRole('radio', { name: 'Fact' }).check();
  await page.getByLabel('Why it may be held').fill('Prevention of crime: two reports of dealing by phone');
}

/** Records a line through the form. Leads to its page. */
export async function recordLine(page: Page, name: string, number: string): Promise<void> {
  await page.goto('/lines/new');
  await fillLine(page, name, number);
  await page.getByRole('button', { name: 'Record the line' }).click();
  await page.getByRole('heading', { name: `Line: ${name}`, level: 1 }).waitFor();
}

/** Opens the page of a line by its name, from the list. */
export async function openLine(page: Page, name: string): Promise<void> {
  await page.goto(`/lines?q=${encodeURIComponent(name)}`);
  await page.getByRole('table', { name: 'Lines' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name: `Line: ${name}`, level: 1 }).waitFor();
}
