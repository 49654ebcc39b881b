import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { people, useVisits } from './visits.ts';
import { recordLine, sampleAs, sendFile } from './work.ts';

const withoutScripts = { javaScriptEnabled: false };

describe('without scripts', () => {
  const visit = useVisits();

  it('signs in, filters a list and records a line', async () => {
    const page = await visit(people.analyst, withoutScripts);
    await page.getByRole('heading', { name: 'The national picture', level: 1 }).waitFor();
    await page.goto('/lines');
    await page.getByLabel('Status').selectOption('Dormant');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.getByRole('link', { name: /Remove this filter Dormant/ }).waitFor();
    const cells = page.getByRole('table', { name: 'Lines' }).getByRole('cell', { name: 'Dormant' });
    expect(await cells.count()).toBe((await page.getByRole('table', { name: 'Lines' }).getByRole('row').count()) - 1);
    await page.goto('/lines/new');
    await page.getByRole('button', { name: 'Record the line' }).click();
    await page.getByRole('alert').waitFor();
    await recordLine(page, 'Plain Paper', '07700 900781');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You have signed out of Throughline.').waitFor();
  });

  it('imports, and the page of the import shows how far it is each time that it is opened', async () => {
    const page = await visit(people.analyst, withoutScripts);
    await sendFile(page, /lines/i, sampleAs('lines-kent.csv', 'PLAIN'));
    await page.getByRole('heading', { name: /^Check the columns of/, level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Import for/ }).click();
    await page.getByRole('heading', { name: /^Import: /, level: 1 }).waitFor();
    const finished = page.getByText(/^Of 8 rows read, 8 added/);
    for (let look = 0; look < 30 && (await finished.count()) === 0; look += 1) {
      await wait(500);
      await page.reload();
    }
    expect(await finished.count()).toBe(1);
  });
});
