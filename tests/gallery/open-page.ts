import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { browserPatience, hearComplaints, launchBrowser } from '../../src/platform/testing/browser.ts';
import type { InPage } from './contract.ts';

/** What the pages are made for: a phone, a tablet, a desk. */
export const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

export type Screen = (typeof screens)[number];

export const [phone, , desk] = screens;

/** A page of the gallery in a browser, and what it complained of since it was opened. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Leads to an address. What was open before in the same window is gone. Throws where the page cannot be drawn. */
export type Open = (address: string) => Promise<OpenPage>;

/** Has something done within a page. See `InPage` for what there is. */
export function ask<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  const wish = given.map((each) => JSON.stringify(each)).join(', ');
  return page.evaluate(`import('/in-page.js').then(({ inPage }) => inPage.${name}(${wish}))`);
}

/** Fails with every complaint on a line of its own. */
export function expectNone(...complaints: readonly (readonly string[])[]): void {
  const all = complaints.flat();
  if (all.length > 0) expect.fail(all.map((each) => `\n- ${each}`).join(''));
}

/** Waits until scripts have fetched and started what they fetch after the page has loaded. */
async function settle(page: Page, fetching: ReadonlySet<unknown>): Promise<void> {
  // A page does what is most put off when it has nothing else to do. What has just come may lead to something more to fetch.
  for (let quiet = 0; quiet < 2; quiet = fetching.size === 0 ? quiet + 1 : 0) {
    await page.evaluate('scheduler.postTask(() => {}, { priority: "background" })');
  }
}

async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Open> {
  const context = await browser.newContext({
    baseURL: inject('gallery').origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: desk,
    ...options,
  });
  context.setDefaultTimeout(browserPatience);
  const page = await context.newPage();
  const complaints = hearComplaints(page);
  const fetching = new Set<unknown>();
  page.on('request', (request) => fetching.add(request));
  page.on('requestfinished', (request) => fetching.delete(request));
  page.on('requestfailed', (request) => fetching.delete(request));
  return async (address) => {
    complaints.length = 0;
    fetching.clear();
    const reply = await page.goto(address);
    if (reply?.ok() !== true) throw new Error(`${address} cannot be drawn: ${await reply?.text()}`);
    if (options.javaScriptEnabled !== false) await settle(page, fetching);
    return { page, complaints };
  };
}

/** A browser for the tests of a file. Windows with the same options are one, which is led from page to page. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Open> {
  let browser: Browser;
  const windows = new Map<string, Promise<Open>>();
  beforeAll(async () => {
    const { browser: executable, environment } = inject('gallery');
    browser = await launchBrowser(executable, environment);
  });
  afterAll(() => browser.close());
  return (options = {}) => {
    const name = JSON.stringify(options);
    const window = windows.get(name) ?? openWindow(browser, options);
    windows.set(name, window);
    return window;
  };
}
