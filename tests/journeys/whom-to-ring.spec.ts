import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';

const phone = { viewport: { width: 360, height: 720 } };

describe('whom to ring', () => {
  const visit = useVisits();

  it('is asked on a phone at night and answered with a number for each duty, at home and where the child was found', async () => {
    const page = await visit(people.officer, phone);
    await page.goto('/whom-to-ring');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show whom to ring' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Choose a child or an adult' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('A child').check();
    await page.getByLabel('Where they were found').fill('Ashford');
    await page.getByLabel('Where they live').fill('Knowsley');
    await page.getByLabel('Day').fill('22/11/2026');
    await page.getByLabel('Time').fill('03:00');
    await page.getByRole('button', { name: 'Show whom to ring' }).click();
    await page.getByRole('group', { name: 'Which “Ashford”?' }).getByLabel('Ashford International station').check();
    await page.getByRole('button', { name: 'Show whom to ring' }).click();
    await page.getByText('A child from Knowsley, found in Ashford International station').waitFor();
    const order = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(order.slice(0, 5)).toEqual([
      'Police of the railway',
      'Police where the child was found',
      'Children’s social care where the child was found',
      'Police where the child lives',
      'Children’s social care where the child lives',
    ]);
    expect(await page.getByRole('link', { name: 'Ring 999' }).getAttribute('href')).toBe('tel:999');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Knowsley Council' }).first().click();
    await page.getByRole('heading', { name: 'Knowsley Council', level: 1 }).waitFor();
    await expectAccessible(page);
  });

  it('works without scripts', async () => {
    const page = await visit(people.council, { ...phone, javaScriptEnabled: false });
    await page.goto('/whom-to-ring?person=adult&found=Shrewsbury+station&home=Kirkby%2C+Knowsley');
    await page.getByRole('heading', { name: 'Ring now, in this order', level: 2 }).waitFor();
    await page.getByText('Adults’ social care where the adult was found').first().waitFor();
  });
});
