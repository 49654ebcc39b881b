import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { beginLink, recordChild, recordIncident, referenceOf, sayHowKnown } from './register.ts';
import { people, useVisits } from './visits.ts';
import { recordLine } from './work.ts';

const phone = { viewport: { width: 360, height: 740 } } as const;

const fits = 'document.documentElement.scrollWidth <= innerWidth';

/** States what is known of somebody's exploitation, from their page. */
async function stateVictim(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add an exploitation status' }).click();
  await page.getByRole('heading', { name: 'Add an exploitation status', level: 1 }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Status', { exact: true }).selectOption('Suspected victim');
  await page.getByLabel('What it rests on').fill('Found far from home with a deal phone and a debt');
  await page.getByRole('checkbox', { name: 'Criminal', exact: true }).check();
  await sayHowKnown(page, { source: 'Stop on 3 November 2026', since: '03/11/2026', statement: 'Assessment' });
  await page.getByRole('button', { name: 'Add an exploitation status' }).click();
  await page.getByRole('heading', { name: /Testaby$/, level: 1 }).waitFor();
}

describe('recording a child', () => {
  const visit = useVisits();

  it('keeps an age that is not sure, another name, a role and what was done to them, each since its day', async () => {
    const page = await visit(people.analyst, phone);
    await recordLine(page, 'Lapwing Stairs', '07700 900785');
    const line = referenceOf(page);
    await recordChild(page, { given: 'Corin', family: 'Testaby' });
    const main = page.getByRole('main');
    // Nobody is sure of the age, so the page is a child's.
    await main.getByText('A child: safety first').waitFor();
    await main.getByText(/^May be under 18\. Treated as a child until the age is established/).waitFor();
    await main.getByText('Male, 13 to 18 (estimated)').waitFor();
    expect(await page.evaluate(fits)).toBe(true);
    await expectAccessible(page);
    const address = page.url();

    await page.getByRole('link', { name: 'Add a name', exact: true }).click();
    await page.getByLabel('Given names').fill('Finch');
    await page.getByLabel('What kind of name is it?').selectOption('Street name');
    await sayHowKnown(page, { source: 'Messages on a seized phone', since: '01/09/2026', statement: 'Opinion' });
    await page.getByRole('button', { name: 'Add a name' }).click();
    await page.locator('.tl-fact__words', { hasText: 'Finch (street name)' }).waitFor();

    await stateVictim(page);
    await beginLink(page, referenceOf(page), 'role-in-line', line);
    await expectAccessible(page);
    await page.getByLabel('As what?').selectOption('Runner');
    await sayHowKnown(page, { source: 'Intelligence report', since: '01/08/2026', statement: 'Opinion' });
    await page.getByRole('button', { name: 'Add the link' }).click();
    await page.goto(address);
    const roles = await main.locator('section', { hasText: 'Role and exploitation' }).first().innerText();
    expect(roles).toMatch(/Suspected victim, since\s+3 November 2026/);
    expect(roles).toMatch(/Runner, since\s+1 August 2026/);
    expect(await page.evaluate(fits)).toBe(true);
    await expectAccessible(page);

    // The line says of everybody in it what they do and what is done to them; what that rests on stands with the person.
    await page.goto(`/lines/${line}`);
    const inLine = await main.locator('section', { hasText: 'Corin Testaby' }).first().innerText();
    expect(inLine).toMatch(/Suspected victim, since\s+3 November 2026/);
    await page.getByRole('banner').getByText('Search', { exact: true }).first().click();
    await page.getByRole('banner').getByRole('searchbox').fill('finch');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Corin Testaby' }).click();
    await page.getByRole('heading', { name: 'Corin Testaby', level: 1 }).waitFor();
  });

  it('takes a second person to name a victim a suspect, and says for good who decided and why', async () => {
    const first = await visit(people.analyst);
    await recordIncident(first, 'Robbery');
    const incident = referenceOf(first);
    await recordChild(first, { given: 'Jory', family: 'Testaby' });
    const address = first.url();
    await stateVictim(first);
    await beginLink(first, referenceOf(first), 'involved-in', incident);
    await first.getByRole('radio', { name: 'Suspect', exact: true }).check();
    await sayHowKnown(first, { source: 'Footage from the platform', since: '03/11/2026', statement: 'Fact' });
    await first.getByRole('button', { name: 'Add the link' }).click();
    await first.getByText('Waits for a second person').waitFor();
    // Nobody decides on what they asked for themselves.
    expect(await first.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await expectAccessible(first);
    const approval = referenceOf(first);
    await first.goto(address);
    await first.getByText('Waits for a second person: asked by Marcus Thornbury', { exact: false }).waitFor();
    expect(await first.getByRole('link', { name: /Robbery/ }).count()).toBe(0);

    const second = await visit(people.supervisor, phone);
    await second.goto('/work?item=approval');
    await second.locator(`a[href="/work/approvals/${approval}"]`).click();
    await second.getByRole('heading', { name: 'Decide about somebody who is held as a victim', level: 1 }).waitFor();
    await expectAccessible(second);
    await second.getByRole('button', { name: 'Approve' }).click();
    await second.getByRole('alert').getByText('Say why you decide so.').waitFor();
    await second.getByLabel('Why you decide so').fill('The footage shows who held the knife; the duty team was told');
    await second.getByRole('button', { name: 'Approve' }).click();
    await second.getByText('You approved it, and it was carried out').waitFor();
    await expectAccessible(second);

    await first.goto(address);
    const main = first.getByRole('main');
    await main
      .getByRole('link', { name: /Robbery/ })
      .first()
      .waitFor();
    const decided = await main.locator('section', { hasText: 'Decided by two people' }).last().innerText();
    expect(decided).toMatch(/Asked by Marcus Thornbury.*approved by Sunniva Hartwell/s);
    expect(await main.innerText()).toMatch(/Suspected victim, since\s+3 November 2026/);
    await main.getByRole('link', { name: approval }).click();
    await first.getByText('The footage shows who held the knife; the duty team was told').waitFor();
    await first.getByText(/^Sunniva Hartwell.* decided on /).waitFor();
  });
});

describe('the history of a record', () => {
  const visit = useVisits();

  it('shows without scripts what was corrected, by whom and why', async () => {
    const page = await visit(people.analyst, { javaScriptEnabled: false });
    await recordChild(page, { given: 'Tamsin', family: 'Testaby' });
    await page.getByRole('link', { name: /^Correct.*Tamsin Testaby/s }).click();
    await page.getByLabel('Given names').fill('Tamzin');
    await page.getByRole('button', { name: /correction/i }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Given names').inputValue()).toBe('Tamzin');
    await page.getByLabel('Why it is corrected').fill('Spelt as on the birth certificate');
    await page.getByRole('button', { name: /correction/i }).click();
    await page.locator('.tl-fact__words', { hasText: 'Tamzin Testaby (name used now)' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'History', exact: true }).click();
    const main = page.getByRole('main');
    await page.getByRole('heading', { name: /^History of/, level: 1 }).waitFor();
    const words = await main.innerText();
    expect(words).toContain('Why: Spelt as on the birth certificate');
    expect(words).toContain('Tamzin');
    expect(words).toContain('Marcus Thornbury, Kent Police');
  });
});
