import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';
import { fillLine } from './work.ts';

async function fillValue(page: Page, code: string, words: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByLabel('Words', { exact: true }).fill(words);
  await page.getByLabel('Source', { exact: true }).fill('A report of three forces, 2026');
  await page.getByRole('radio', { name: 'Named source' }).check();
  await page.getByLabel('Why it is added', { exact: true }).fill('Seen in three forces');
}

describe('the vocabularies', () => {
  const visit = useVisits();

  it('tell an officer on a phone which class a drug was in on a day, with where that comes from', async () => {
    const page = await visit(people.officer, { viewport: { width: 360, height: 740 } });
    await page.goto('/vocabularies');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Drugs and their classes in law' }).click();
    await page.getByLabel('As at', { exact: true }).fill('5/5/2010');
    await page.getByLabel('Drug', { exact: true }).selectOption({ label: 'Ketamine' });
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByText('Ketamine was class C on 5 May 2010.').waitFor();
    expect(await page.getByRole('rowgroup').count()).toBe(3);
    await expectAccessible(page);
    expect(await page.getByRole('link', { name: 'Add a value' }).count()).toBe(0);
  });

  it('let an administrator add a value, be told what is wrong, change it at once with a colleague, and retire it', async () => {
    const page = await visit('Ottoline Marchbanks');
    await page.waitForURL('**/vocabularies');
    await page.getByRole('link', { name: 'Weapons', exact: true }).click();
    await page.getByRole('button', { name: 'Add a value' }).click();
    await expectAccessible(page);
    await fillValue(page, 'AXE', 'Catapult');
    await page.getByRole('button', { name: 'Add the value' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /has the code “axe” already/ })
      .click();
    expect(await page.evaluate('document.activeElement.id')).toBe('code');
    expect(await page.getByLabel('Words', { exact: true }).inputValue()).toBe('Catapult');
    expect(await page.getByRole('radio', { name: 'Named source' }).isChecked()).toBe(true);
    await expectAccessible(page);
    await page.getByLabel('Code', { exact: true }).fill('catapult');
    await page.getByRole('button', { name: 'Add the value' }).click();
    await page.getByText('The value was added').waitFor();
    await expectAccessible(page);

    const change = '/vocabularies/weapons/values/catapult/change';
    const colleague = await visit('Ottoline Marchbanks');
    await Promise.all([page.goto(change), colleague.goto(change)]);
    for (const [who, words] of [
      [colleague, 'Catapult or sling'],
      [page, 'Slingshot'],
    ] as const) {
      await who.getByLabel('Words', { exact: true }).fill(words);
      await who.getByLabel('Why it is changed', { exact: true }).fill('Clearer');
      await who.getByRole('button', { name: 'Save the change' }).click();
    }
    await page.getByRole('heading', { name: 'Someone changed this value' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await page.getByText('Words: “Slingshot”, before “Catapult or sling”').waitFor();

    await page.getByRole('button', { name: 'Retire' }).click();
    await expectAccessible(page);
    await page.getByLabel('Last day', { exact: true }).fill('1/1/2020');
    await page.getByLabel('Why', { exact: true }).fill('Nobody uses it');
    await page.getByRole('button', { name: 'Retire the value' }).click();
    await page.getByText('The value was given its last day').waitFor();
    expect(await page.getByText('Retired', { exact: true }).count()).toBe(1);
  });

  it('are what a form offers from then on, and what a record keeps when they are retired', async () => {
    const clerk = await visit('Ottoline Marchbanks');
    await clerk.goto('/vocabularies/drugs/add');
    await fillValue(clerk, 'moon dust', 'Moon dust');
    await clerk.getByRole('button', { name: 'Add the value' }).click();
    await clerk.getByText('The value was added').waitFor();

    const analyst = await visit(people.analyst);
    await analyst.goto('/lines/new');
    await fillLine(analyst, 'Talcum', '07700 900613');
    await analyst.getByRole('checkbox', { name: 'Moon dust' }).check();
    await analyst.getByRole('button', { name: 'Record the line' }).click();
    await analyst.getByRole('heading', { name: 'Line: Talcum', level: 1 }).waitFor();
    expect(await analyst.getByText('Moon dust', { exact: true }).count()).toBe(1);
    const line = analyst.url();

    await clerk.goto('/vocabularies/drugs/values/moon%20dust/retire');
    await clerk.getByLabel('Last day', { exact: true }).fill('1/1/2020');
    await clerk.getByLabel('Why', { exact: true }).fill('It was talcum powder');
    await clerk.getByRole('button', { name: 'Retire the value' }).click();
    await clerk.getByText('The value was given its last day').waitFor();

    await analyst.goto(`${line}/change`);
    expect(await analyst.getByRole('checkbox', { name: 'Moon dust' }).isChecked()).toBe(true);
    await analyst.goto('/lines/new');
    expect(await analyst.getByRole('checkbox', { name: 'Moon dust' }).count()).toBe(0);
  });
});
