import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { browserPatience, launchBrowser } from '#platform/testing/index.ts';

/** The people of the demonstration that the journeys are about. */
export const people = {
  analyst: 'Marcus Thornbury',
  officer: 'Priya Fenwick',
  supervisor: 'Sunniva Hartwell',
  merseyside: 'Niamh Calloway',
  safeguarding: 'Imelda Quarmby',
  merseysideSupervisor: 'Joel Winstanley',
  centre: 'Adaeze Merriman',
  council: 'Gwen Pargeter',
  auditor: 'Eleri Standish',
} as const;

/** One person's browser, with nothing of anybody else's in it. */
export type Visit = (person: string | null, options?: BrowserContextOptions) => Promise<Page>;

/** What went wrong on a page without anybody seeing it. */
const complaints = new WeakMap<Page, string[]>();

/** A refusal has a page that says so; the browser's note that the page itself was a refusal is no news. */
function isOfThePageItself(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

/** Keeps what the browser writes to its console, among it what the content security policy stopped. */
function listen(page: Page): void {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Said of the page itself too, without a way to tell; `response` below has what matters of it.
    if (!message.text().startsWith('Failed to load resource')) heard.push(`${page.url()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isOfThePageItself(response.request())) {
      heard.push(`${page.url()}: ${response.status()} for ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      heard.push(`${page.url()}: no answer from ${request.url()}`);
  });
}

/** Signs in as somebody of the demonstration: one click. Leads to where they begin. */
async function signIn(page: Page, person: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: person, exact: true }).click();
  await page.waitForURL((address) => !/sign-in|demonstration-identity/.test(address.pathname));
}

/**
 * A browser for the tests of a file. After each test every visit ends, and none may have had anything to complain of: no
 * error on the console, no breach of the content security policy, nothing that could not be loaded.
 */
export function useVisits(): Visit {
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const ended = pages.splice(0);
    for (const page of ended) await page.context().close();
    expect(ended.flatMap((page) => complaints.get(page) ?? [])).toEqual([]);
  });
  return async (person, options = {}) => {
    const context = await browser.newContext({
      baseURL: inject('origin'),
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(browserPatience);
    const page = await context.newPage();
    pages.push(page);
    listen(page);
    if (person !== null) await signIn(page, person);
    return page;
  };
}
