import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { referenceOf, sayHowKnown } from './register.ts';
import { people, useVisits } from './visits.ts';
import { recordLine } from './work.ts';

const phone = { viewport: { width: 360, height: 740 } } as const;

const fits = 'document.documentElement.scrollWidth <= innerWidth';

/** Opens the form of evidence of a line, and fills it in without sending it. */
async function fillEvidence(page: Page, line: string, element: string, what: string): Promise<void> {
  await page.goto(line);
  await page.getByRole('button', { name: 'Add what you know' }).click();
  await page.getByRole('heading', { name: 'Add evidence of an element', level: 1 }).waitFor();
  await page.getByRole('radio', { name: element, exact: true }).check();
  await page.getByLabel('What is known?').fill(what);
  await sayHowKnown(page, { source: 'Intelligence report', since: '10/11/2026', statement: 'Fact' });
}

const send = (page: Page) => page.getByRole('button', { name: 'Add evidence of an element' }).click();

/** The stated fact on a line's page that says this, with its source. */
const factOf = (page: Page, words: string) => page.locator('li.tl-fact', { hasText: words });

describe('two people at one line', () => {
  const visit = useVisits();

  it('keeps what two forces add at the same time, each with who stated it and for them alone to correct', async () => {
    const theirs = await visit(people.merseyside);
    await recordLine(theirs, 'Both Banks', '07700 900787');
    const line = theirs.url();
    const mine = await visit(people.analyst, phone);
    await fillEvidence(mine, line, 'Movement', 'Two sent by rail to Margate each Friday');
    await fillEvidence(theirs, line, 'Communication', 'Bulk texts at 11:00 and 17:00');
    await send(theirs);
    await send(mine);
    await factOf(mine, 'Two sent by rail')
      .getByText(/\(Kent\)/)
      .waitFor();
    await factOf(mine, 'Bulk texts')
      .getByText(/\(Merseyside\)/)
      .waitFor();
    expect(
      await factOf(mine, 'Two sent by rail')
        .getByRole('link', { name: /^Correct/ })
        .count(),
    ).toBe(1);
    expect(
      await factOf(mine, 'Bulk texts')
        .getByRole('link', { name: /^Correct/ })
        .count(),
    ).toBe(0);
    expect(await mine.evaluate(fits)).toBe(true);
    await expectAccessible(mine);
    await theirs.goto(line);
    await factOf(theirs, 'Two sent by rail')
      .getByText(/\(Kent\)/)
      .waitFor();
    expect(
      await factOf(theirs, 'Two sent by rail')
        .getByRole('link', { name: /^Correct/ })
        .count(),
    ).toBe(0);
  });

  it('shows both versions when two correct one fact, without scripts too, and the history has each', async () => {
    const mine = await visit(people.analyst, { ...phone, javaScriptEnabled: false });
    await recordLine(mine, 'One Bank', '07700 900788');
    const reference = referenceOf(mine);
    await fillEvidence(mine, mine.url(), 'Violence', 'A knife was shown');
    await send(mine);
    await factOf(mine, 'A knife was shown')
      .getByRole('link', { name: /^Correct/ })
      .click();
    const form = mine.url();
    const theirs = await visit(people.officer);
    await theirs.goto(form);
    await theirs.getByLabel('What is known?').fill('A machete was shown');
    await theirs.getByLabel('Why it is corrected').fill('Seen on the footage');
    await theirs.getByRole('button', { name: 'Save the correction' }).click();
    await factOf(theirs, 'A machete was shown').waitFor();

    await mine.getByLabel('What is known?').fill('A kitchen knife was shown');
    await mine.getByLabel('Why it is corrected').fill('The victim said so');
    await mine.getByRole('button', { name: 'Save the correction' }).click();
    await mine.getByRole('heading', { name: 'Someone changed this', level: 1 }).waitFor();
    await mine.getByText(/Priya Fenwick, Kent Police changed this record on .+ after you opened it/).waitFor();
    expect(
      await mine
        .getByRole('row', { name: /^What is known/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['A kitchen knife was shown', 'A machete was shown']);
    await mine.getByRole('button', { name: 'Go on changing yours' }).click();
    expect(await mine.getByLabel('What is known?').inputValue()).toBe('A kitchen knife was shown');
    await mine.getByLabel('What is known?').fill('A machete was shown, and a kitchen knife held');
    await mine.getByRole('button', { name: 'Save the correction' }).click();
    await factOf(mine, 'A machete was shown, and a kitchen knife held').waitFor();

    await theirs.goto(`/records/${reference}/history`);
    const history = await theirs.getByRole('main').innerText();
    for (const said of ['A knife was shown', 'Why: Seen on the footage', 'Why: The victim said so'])
      expect(history).toContain(said);
    await expectAccessible(theirs);
  });
});
