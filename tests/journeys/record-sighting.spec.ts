import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';
import { recordLine } from './work.ts';

/** A phone in one hand, where no script has come through. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false };
const phoneWithScripts = { ...phone, javaScriptEnabled: true };

/** What a person takes beside the machine: to read a field, to find it with the thumb, and to type a character. */
const perField = 2.5;
const perCharacter = 0.3;

const fields = ['Number', 'Brand or name used', 'Where', 'When', 'What happened', 'How do you know?'];

async function fill(page: Page, typed: Readonly<Record<string, string>>): Promise<number> {
  let characters = 0;
  for (const [label, text] of Object.entries(typed)) {
    await page.getByLabel(label, { exact: true }).fill(text);
    characters += text.length;
  }
  await page.getByLabel('How do you know?').selectOption('I saw it');
  return characters;
}

const keep = (page: Page, name: string) =>
  page.screenshot({ path: join(inject('screenshots'), `${name}.png`), fullPage: true });

describe('a new deal number', () => {
  const visit = useVisits();

  it('is recorded in at most six fields, by thumb, without scripts, under a minute, and turns out to be held elsewhere', async () => {
    const held = await visit(people.merseyside);
    await recordLine(held, 'Saltmarsh', '07700 900791');
    const page = await visit(people.analyst, phone);
    const began = Date.now();
    await page.goto('/sightings/new');
    const inputs = page.locator('main form').locator('input:not([type=hidden]), textarea, select');
    expect(await inputs.count()).toBe(fields.length);
    const typed = { Number: '0770 0900 791', Where: 'Margate station', 'What happened': 'Number on a flyer' };
    const characters = await fill(page, typed);
    await keep(page, 'sighting-form-360');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Held by Merseyside as Saltmarsh/).waitFor();
    const machine = (Date.now() - began) / 1000;
    expect(machine + 4 * perField + characters * perCharacter).toBeLessThan(60);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await keep(page, 'sighting-answer-360');
    await page.getByRole('link', { name: 'Open Saltmarsh' }).click();
    await page.getByRole('heading', { name: 'Line: Saltmarsh', level: 1 }).waitFor();
    await keep(page, 'line-360');
    // Its force is told, and decides itself whether the line was last seen then.
    await held.goto('/work?whose=organisation');
    await held
      .getByText(/recorded a sighting of a number or name of this line/)
      .first()
      .waitFor();
  });

  it('that nobody holds is answered so, and somebody who knows is told', async () => {
    const page = await visit(people.analyst, phoneWithScripts);
    await page.goto('/sightings/new');
    await expectAccessible(page);
    await fill(page, { Number: 'Back on, best of both. Ring 07700 900792', 'Brand or name used': 'Quietwater' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText('Nothing held that you can see. The centre and your intelligence desk have been told.')
      .waitFor();
    await page.getByText('Back on, best of both. Ring 07700 900792').waitFor();
    await expectAccessible(page);
    const centre = await visit(people.centre);
    await centre.goto('/work');
    await centre
      .getByText(/on no line that its recorder can see/)
      .first()
      .waitFor();
  });

  it('says beside each field what is wrong, asks which place is meant, and keeps what was typed', async () => {
    const page = await visit(people.analyst, phoneWithScripts);
    await page.goto('/sightings/new');
    await page.getByLabel('When', { exact: true }).fill('31/02/2026');
    await page.getByLabel('Where', { exact: true }).fill('Newport');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    for (const words of [
      /^Enter a number, paste the message/,
      /is not a day or a time/,
      /More than one place/,
      /^Choose how you know/,
    ])
      expect(await page.getByRole('alert').getByRole('link', { name: words }).count(), String(words)).toBe(1);
    await expectAccessible(page);
    await keep(page, 'sighting-wrong-360');
    expect(await page.getByLabel('When', { exact: true }).inputValue()).toBe('31/02/2026');
    await page
      .getByRole('radio', { name: /^Newport, / })
      .first()
      .check();
    await fill(page, { Number: '07700 900793', When: 'yesterday 9pm' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText(/Newport, /)
      .first()
      .waitFor();
    await page.goto('/sightings');
    await page.getByRole('link', { name: 'Sighting of 07700 900793' }).waitFor();
    await expectAccessible(page);
    await keep(page, 'sightings-360');
  });

  it('finds a line whose page says its four elements, and takes what another force knows', async () => {
    const held = await visit(people.merseyside);
    await recordLine(held, 'Gullwing', '07700 900794');
    const page = await visit(people.analyst);
    await page.goto(new URL(held.url()).pathname);
    await page.getByRole('heading', { name: 'The four elements', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Add what you know' }).click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Communication', exact: true }).check();
    await page.getByLabel('What is known?').fill('Bulk texts at 11:00 and 17:00');
    await page.getByRole('checkbox', { name: 'Bulk text', exact: true }).check();
    await page.getByLabel('How is this known?').fill('Phone download');
    await page.getByRole('radio', { name: 'Fact', exact: true }).check();
    await page.getByRole('button', { name: /^Add/ }).click();
    await page.getByText('Communication: Bulk texts at 11:00 and 17:00 (Bulk text)').first().waitFor();
    await page.getByText('Evidence: 1').waitFor();
    await expectAccessible(page);
    await keep(page, 'line-1280');
  });
});
