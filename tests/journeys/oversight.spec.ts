import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';
import { recordLine } from './work.ts';

describe('oversight', () => {
  const visit = useVisits();

  it('lets an auditor see who recorded, looked and searched, and check that nothing was taken out', async () => {
    const analyst = await visit(people.analyst);
    await recordLine(analyst, 'Nightjar Audit', '07700 900779');
    const reference = new URL(analyst.url()).pathname.split('/').pop() ?? '';
    await analyst.goto('/search?q=nightjar');

    const page = await visit(people.auditor);
    await page.getByRole('heading', { name: 'The ledger', level: 1 }).waitFor();
    await page.getByText('searched “nightjar”').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Person').fill(people.analyst);
    await page.getByLabel('What was done').selectOption('Recording');
    await page.getByRole('button', { name: 'Search', exact: true }).last().click();
    await page.getByRole('link', { name: /Remove this filter Recording/ }).waitFor();
    const what = page.getByRole('table', { name: /^Entries/ }).getByRole('rowheader');
    const told = await what.allInnerTexts();
    expect(told.length).toBeGreaterThan(0);
    for (const each of told) expect(each).toMatch(/^Recorded /);

    await page.goto(`/oversight/ledger?reference=${reference}`);
    const ofLine = await what.allInnerTexts();
    expect(ofLine.some((each) => each.includes('Recorded 1 line'))).toBe(true);
    expect(ofLine.some((each) => each.includes('Looked at 1 line'))).toBe(true);

    await page.getByRole('link', { name: 'Seals' }).click();
    await page.getByRole('button', { name: 'Check the whole ledger now' }).click();
    await page.getByText('Nothing was found wrong.').waitFor();
    await expectAccessible(page);
  });

  it('is closed to the police, and the lines of the police to a council', async () => {
    const analyst = await visit(people.analyst);
    const refused = await analyst.goto('/oversight/ledger');
    expect(refused?.status()).toBe(403);
    await analyst.getByRole('heading', { name: 'You cannot use this page', level: 1 }).waitFor();
    await expectAccessible(analyst);
    await recordLine(analyst, 'Not For Councils', '07700 900780');

    const council = await visit(people.council);
    await expectAccessible(council);
    const hidden = await council.goto(new URL(analyst.url()).pathname);
    expect(hidden?.status()).toBe(404);
    await council.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor();
    expect(await council.getByRole('main').innerText()).not.toContain('Not For Councils');
    await expectAccessible(council);
    await council.goto('/lines');
    await council.getByText('No lines yet').waitFor();
    await expectAccessible(council);
    await council.goto('/search?q=not+for+councils');
    await council.getByText(/^Nothing that you can see matches/).waitFor();
    expect((await council.goto('/picture'))?.status()).toBe(403);
  });
});
