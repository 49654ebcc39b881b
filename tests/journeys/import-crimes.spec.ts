import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';
import { importFile, sample } from './work.ts';

describe('importing crimes', () => {
  const visit = useVisits();

  it('counts drug offences in the national picture, and lists what it counted', async () => {
    const page = await visit(people.analyst);
    await importFile(page, /crime/i, sample('street-small.csv'));
    await page.getByText(/^Of 40 rows read, \d+ added/).waitFor();
    await page.getByRole('button', { name: /crime/i }).click();
    await page.getByRole('heading', { name: 'Crimes', level: 1 }).waitFor();

    await page.goto('/picture');
    const counted = page.getByRole('link', { name: /drug offences in Suffolk/ });
    const count = parseInt(await counted.innerText(), 10);
    expect(count).toBeGreaterThan(0);
    await expectAccessible(page);
    await counted.click();
    await page.getByRole('heading', { name: 'Crimes', level: 1 }).waitFor();
    await page.getByText(`${count} crimes`, { exact: true }).waitFor();
    await page.getByRole('link', { name: /Remove this filter Drugs/ }).waitFor();
  });

  it('filters the list by a form whose address can be kept', async () => {
    const page = await visit(people.analyst);
    await importFile(page, /crime/i, sample('street-small.csv'));
    await page.goto('/crimes');
    const kinds = page.getByRole('table', { name: 'Crimes' }).getByRole('cell', { name: 'Burglary' });
    const before = await page.getByRole('row').count();
    const burglaries = await kinds.count();
    expect(burglaries).toBeGreaterThan(0);
    await page.getByLabel('Crime type').selectOption('Burglary');
    await page.getByLabel('Force that reported it').selectOption('Suffolk');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.getByText(new RegExp(`^${burglaries} crimes?$`)).waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(before);
    expect(page.url()).toContain('kind=Burglary');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await page.getByText('40 crimes', { exact: true }).waitFor();
    await page.goto('/crimes?kind=Robbery&from=2020-01&to=2020-02');
    await page.getByText('No crimes fit these filters').waitFor();
    await expectAccessible(page);
  });
});
