import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As text, because it runs in the page, where there is a document, and not here. */
const openEverything = 'for (const fold of document.querySelectorAll("details")) fold.open = true;';
const findViolations = 'axe.run(document, { resultTypes: ["violations"] })';

/** Holds a page to axe, with everything on it unfolded. The page stays unfolded. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(openEverything);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(findViolations);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(found, `at ${page.url()}`).toEqual([]);
}
