import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';
import { fillLine, recordLine } from './work.ts';

/** What a field's own error says; nothing when it has none. */
async function errorOf(page: Page, label: string): Promise<string> {
  const described = (await page.getByLabel(label, { exact: true }).getAttribute('aria-describedby')) ?? '';
  const id = described.split(' ').find((each) => each.endsWith('-error'));
  return id === undefined ? '' : page.locator(`#${id}`).innerText();
}

const bad = {
  'Number 1': '0770',
  'From, number 1': '31/02/2024',
  'Until, number 1': 'later',
  'Since when': 'yesterday',
  'Worked in': 'Narnia',
  'First seen': 'soon',
  'Last seen': '21/11/2099',
  'Review due': '01/01/2020',
} as const;

const needed = ['Brand name', 'Where this comes from', 'Why it may be held'] as const;

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record the line' }).click();
  await page.getByRole('alert').waitFor();
}

describe('recording a line', () => {
  const visit = useVisits();

  it('says beside each field what is wrong with it, keeps what was typed, and goes on from there', async () => {
    const page = await visit(people.analyst);
    await page.goto('/lines/new');
    await expectAccessible(page);
    for (const [label, text] of Object.entries(bad)) await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole('checkbox', { name: 'Heroin', exact: true }).check();
    await send(page);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate('document.activeElement.contains(document.querySelector("[role=alert]"))')).toBe(true);
    for (const label of needed) expect(await errorOf(page, label), label).not.toBe('');
    for (const name of ['Choose a status.', 'Choose whether this is a fact, an opinion or an assessment.']) {
      expect(await page.getByRole('alert').getByRole('link', { name }).count()).toBe(1);
    }
    for (const [label, text] of Object.entries(bad)) {
      expect(await page.getByLabel(label, { exact: true }).inputValue(), label).toBe(text);
    }
    expect(await page.getByRole('checkbox', { name: 'Heroin', exact: true }).isChecked()).toBe(true);
    await expectAccessible(page);
    // Each line of the summary leads to its field.
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Enter the name/ })
      .click();
    expect(await page.evaluate('document.activeElement.id')).toBe('name');

    await fillLine(page, 'Marigold Nine', bad['Number 1']);
    await page.getByLabel('Worked in').fill(bad['Worked in']);
    await send(page);
    for (const label of Object.keys(bad)) expect(await errorOf(page, label), label).not.toBe('');
    await expectAccessible(page);

    await fillLine(page, 'Marigold Nine', '07700 900777');
    await page.getByLabel('From, number 1', { exact: true }).fill('01/11/2025');
    for (const label of ['Until, number 1', 'Since when', 'First seen', 'Last seen', 'Review due']) {
      await page.getByLabel(label, { exact: true }).fill('');
    }
    await page.getByRole('button', { name: 'Record the line' }).click();
    await page.getByRole('heading', { name: 'Line: Marigold Nine', level: 1 }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('External: Merseyside → Kent');
    await page.getByText('in use since 1 November 2025').first().waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Change this line' }).click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Dormant', exact: true }).check();
    await page.getByLabel('Why this status').fill('Silent for four weeks');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.getByRole('heading', { name: 'Line: Marigold Nine', level: 1 }).waitFor();
    await page.getByText('Silent for four weeks').waitFor();
  });

  it('shows both versions when two people change one line, and loses neither', async () => {
    const mine = await visit(people.analyst);
    await recordLine(mine, 'Two Hands', '07700 900778');
    const address = mine.url();
    const theirs = await visit(people.officer);
    for (const page of [mine, theirs]) await page.goto(`${address}/change`);
    await theirs.getByLabel('Note').fill('Theirs: seen at the station');
    await theirs.getByRole('button', { name: 'Save the changes' }).click();
    await theirs.getByText('Theirs: seen at the station').waitFor();
    await mine.getByLabel('Note').fill('Mine: seen at the bus stop');
    await mine.getByRole('checkbox', { name: 'Cannabis', exact: true }).check();
    await mine.getByRole('button', { name: 'Save the changes' }).click();
    await mine.getByRole('heading', { name: 'Someone changed this line', level: 1 }).waitFor();
    await mine.getByText(/Priya Fenwick, Kent Police changed this record on .+ after you opened it/).waitFor();
    expect(await mine.getByRole('row', { name: /^Note/ }).getByRole('cell').allInnerTexts()).toEqual([
      'Mine: seen at the bus stop',
      'Theirs: seen at the station',
    ]);
    await expectAccessible(mine);
    await mine.getByRole('button', { name: 'Go on changing yours' }).click();
    await mine.getByRole('heading', { name: 'Change Two Hands', level: 1 }).waitFor();
    expect(await mine.getByLabel('Note').inputValue()).toBe('Mine: seen at the bus stop');
    await mine.getByRole('button', { name: 'Save the changes' }).click();
    await mine.getByRole('heading', { name: 'Line: Two Hands', level: 1 }).waitFor();
    await mine.getByText('Mine: seen at the bus stop').waitFor();

    // They still have the form of the version before: theirs go over mine when they say so.
    await theirs.goto(`${address}/change`);
    await mine.goto(`${address}/change`);
    await mine.getByLabel('Note').fill('Mine again');
    await mine.getByRole('button', { name: 'Save the changes' }).click();
    await mine.getByText('Mine again').waitFor();
    await theirs.getByLabel('Note').fill('Theirs at last');
    await theirs.getByRole('button', { name: 'Save the changes' }).click();
    await theirs.getByRole('button', { name: 'Save yours over theirs' }).click();
    await theirs.getByRole('heading', { name: 'Line: Two Hands', level: 1 }).waitFor();
    await theirs.getByText('Theirs at last').waitFor();
  });
});
