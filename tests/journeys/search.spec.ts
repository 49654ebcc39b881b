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
