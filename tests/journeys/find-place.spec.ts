import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';

describe('finding a place', () => {
  const visit = useVisits();

  it('an officer with a phone finds whose area a place is, chooses between namesakes, and mends what was typed', async () => {
    const page = await visit(people.officer, { viewport: { width: 360, height: 740 } });
    await page.goto('/');
    await page.getByRole('link', { name: 'Find a place' }).click();
    await page.getByRole('button', { name: 'Find the place' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await expectAccessible(page);

    await page.getByLabel('Place', { exact: true }).fill('Newport');
    await page.getByRole('button', { name: 'Find the place' }).click();
    await page.getByRole('heading', { name: 'Which “Newport”?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Newport, Isle of Wight', exact: true }).click();
    await page.getByRole('heading', { name: 'Newport, Isle of Wight', level: 2 }).waitFor();
    expect(await page.getByText('Hampshire and Isle of Wight Constabulary', { exact: true }).count()).toBe(1);
    await expectAccessible(page);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(360);
  });
});
