import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';

describe('the search box', () => {
  const visit = useVisits();

  it('finds a line by a slip, by its sound and by the end of its number, and says why', async () => {
    const page = await visit(people.analyst);
    const asked = [
      { typed: 'hoverfli', name: 'Hoverfly', why: 'Close spelling of “hoverfli”' },
      { typed: 'zefferine', name: 'Zephyrine', why: 'Sounds like “zefferine”' },
      { typed: '0917', name: 'Hoverfly', why: 'Number ends in 0917' },
      { typed: '+44 7700 900 917', name: 'Hoverfly', why: 'Number ends in 0917' },
    ];
    for (const { typed, name, why } of asked) {
      await page.getByRole('banner').getByRole('searchbox').fill(typed);
      await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
      await page.getByRole('heading', { name: 'Search', level: 1 }).waitFor();
      const row = page.getByRole('row', { name });
      expect(await row.first().innerText(), typed).toContain(why);
    }
    await expectAccessible(page);
  });

  it('goes straight to a reference, however it is typed', async () => {
    const page = await visit(people.analyst);
    await page.goto('/search?q=hoverfly');
    await page.getByRole('link', { name: 'Hoverfly', exact: true }).click();
    await page.getByRole('heading', { name: 'Line: Hoverfly', level: 1 }).waitFor();
    const reference = new URL(page.url()).pathname.split('/').pop() ?? '';
    await page.goto('/picture');
    await page.getByRole('banner').getByRole('searchbox').fill(` ${reference.toLowerCase()} `);
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: 'Line: Hoverfly', level: 1 }).waitFor();
  });

  it('is narrowed by force and days, saved under a name, opened again and removed', async () => {
    const page = await visit(people.analyst);
    await page.goto('/search?q=900412');
    const main = page.getByRole('main');
    await main.getByRole('row', { name: 'Oleander' }).waitFor();
    await main.getByRole('row', { name: 'Ollo' }).waitFor();
    await main.getByLabel('Held by').selectOption('West Mercia');
    await main.getByLabel('From this day').fill('1/1/2020');
    await main.getByRole('button', { name: 'Search', exact: true }).click();
    await main.getByRole('link', { name: /Remove this filter West Mercia/ }).waitFor();
    const found = await main.getByText(/ match(es)? “900412”$/).innerText();
    expect(await main.getByRole('row', { name: 'Oleander' }).count()).toBe(1);
    expect(await main.getByRole('row', { name: 'Ollo' }).count()).toBe(0);
    await expectAccessible(page);

    await main.getByRole('link', { name: 'Save this search' }).click();
    await main.getByLabel('What do you want to call it?').fill('West Mercia 0412');
    await expectAccessible(page);
    await main.getByRole('button', { name: 'Save', exact: true }).click();
    await main.getByRole('link', { name: 'West Mercia 0412' }).click();
    await main.getByText(found).waitFor();
    await page.goto('/bookmarks');
    await main.getByRole('button', { name: 'Remove West Mercia 0412' }).click();
    await main.getByText('Nothing saved yet').waitFor();
    await expectAccessible(page);
  });

  it('says beside the field which day it cannot read, on a phone too', async () => {
    const page = await visit(people.officer, { viewport: { width: 360, height: 640 } });
    await page.goto('/search?q=hoverfly&since=31/02/2026');
    await page.getByRole('link', { name: '“31/02/2026” is not a date. Write it like 21/11/2026' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('says what to try when nothing is found', async () => {
    const page = await visit(people.analyst);
    await page.goto('/search?q=qqxxzz');
    await page.getByText('Nothing that you can see matches “qqxxzz”').waitFor();
    await page.getByText('A record that you may not see looks the same as one that does not exist.').waitFor();
    await expectAccessible(page);
    await page.goto('/search');
    await expectAccessible(page);
  });
});
