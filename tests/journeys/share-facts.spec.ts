import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { referenceOf } from './register.ts';
import { people, useVisits } from './visits.ts';
import { recordLine } from './work.ts';

const phone = { viewport: { width: 360, height: 740 } } as const;

const fits = 'document.documentElement.scrollWidth <= innerWidth';

const knowsley = 'Knowsley Council (demonstration)';

/** Chooses two facts of a line for the council, and everything that the register asks. Leads to the check. */
async function fillShare(page: Page, recipient: string): Promise<void> {
  await page.getByRole('checkbox', { name: /^Status: Active/ }).check();
  await page.getByRole('checkbox', { name: /^Number: 07700 900786/ }).check();
  await page.getByLabel('Organisation').fill(recipient);
  await page.getByLabel('Person or post there').fill('Exploitation lead');
  await page.getByRole('radio', { name: 'Children Act 1989 s.47' }).check();
  await page.getByLabel('What is it shared for?').fill('The strategy meeting about two children of Knowsley');
  await page.getByLabel('Why these facts, and no more?').fill('They are asked whether a child rang this number');
  await page.getByLabel('Last day on which they may keep it').fill('30/6/2027');
  await page.getByRole('button', { name: 'Check before it is sent' }).click();
}

describe('sharing facts with a council', () => {
  const visit = useVisits();

  it('sends chosen facts, is told that they arrived, corrects them and takes them back', async () => {
    // Nothing is shared with an organisation in which nobody could read it: its people have signed in before.
    const council = await visit(people.council, phone);
    const police = await visit(people.safeguarding);
    await recordLine(police, 'Saltpan Lane', '07700 900786');
    const line = police.url();
    const reference = referenceOf(police);
    await police.getByText('More', { exact: false }).locator('visible=true').first().click();
    await police.getByRole('link', { name: 'Share facts with a partner' }).click();
    await police.getByRole('heading', { name: 'Share facts with a partner', level: 1 }).waitFor();
    expect(await police.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await expectAccessible(police);
    await police.getByRole('button', { name: 'Check before it is sent' }).click();
    await police.getByRole('alert').getByText('Choose at least one fact').waitFor();
    await expectAccessible(police);
    // Nobody of the real council can sign in to a demonstration.
    await fillShare(police, 'Knowsley Council');
    await police.getByRole('alert').getByText(`Did you mean ${knowsley}?`, { exact: false }).waitFor();
    await fillShare(police, knowsley);
    await police.getByRole('heading', { name: `${knowsley} will read exactly this` }).waitFor();
    expect(await police.getByRole('main').innerText()).not.toContain('First seen');
    await expectAccessible(police);
    await police.getByRole('button', { name: `Share with ${knowsley}` }).click();
    await police.getByRole('heading', { name: /Shared with Knowsley/, level: 1 }).waitFor();
    await expectAccessible(police);
    const entry = police.url();
    const disclosure = referenceOf(police);

    // The council reads these facts, and nothing beside them: not the record, not its name.
    await council.goto('/received');
    await council
      .getByRole('row', { name: new RegExp(disclosure) })
      .getByText(/^New: /)
      .waitFor();
    await expectAccessible(council);
    await council.getByRole('link', { name: disclosure }).click();
    const read = council.getByRole('main');
    await read.getByText('07700 900786').waitFor();
    expect(await council.evaluate(fits)).toBe(true);
    expect(await council.content()).not.toContain('Saltpan');
    expect(await council.content()).not.toContain(reference);
    expect((await council.goto(line))?.status()).toBe(404);
    await council.goBack();
    await read.getByRole('button', { name: /^Confirm that/ }).click();
    await read.getByText('You confirmed that you have it').waitFor();

    // What it rests on changes: the register says that the council relies on what it was sent.
    await police.goto(`${line}/change`);
    await police.getByRole('radio', { name: 'Dormant', exact: true }).check();
    await police.getByLabel('Why this status').fill('Silent for four weeks');
    await police.getByRole('button', { name: 'Save the changes' }).click();
    await police.getByRole('heading', { name: 'Line: Saltpan Lane', level: 1 }).waitFor();
    await police.goto('/sharing');
    await police
      .getByRole('row', { name: /Differs from what is held now/ })
      .getByRole('link', { name: disclosure })
      .click();
    await police.getByText('Version 1 arrived').waitFor();
    await expectAccessible(police);
    await police.getByLabel('Why is it corrected?').fill('The line has gone quiet');
    await police.getByRole('button', { name: 'Send the correction' }).click();
    await police.getByText(/^Version 2, sent by Imelda Quarmby/).waitFor();

    await council.goto('/received');
    await council
      .getByRole('row', { name: new RegExp(disclosure) })
      .getByText(/^Corrected: /)
      .waitFor();
    await council.getByRole('link', { name: disclosure }).click();
    await read.getByText(/The line has gone quiet/).waitFor();
    await read.getByText(/^Dormant since/).waitFor();
    await read.getByRole('button', { name: /^Confirm that/ }).click();
    await read.getByText('You confirmed that you have it').waitFor();

    // Somebody else of the force takes it back, without scripts.
    const supervisor = await visit(people.merseysideSupervisor, { javaScriptEnabled: false });
    await supervisor.goto(entry);
    await supervisor.getByRole('button', { name: 'Recall it' }).click();
    await supervisor.getByRole('alert').waitFor();
    await supervisor.getByLabel('Why is it recalled?').fill('The meeting was called off');
    await supervisor.getByRole('button', { name: 'Recall it' }).click();
    await supervisor.getByText(/Recalled by Joel Winstanley.*The meeting was called off/).waitFor();

    await council.goto('/received');
    await council
      .getByRole('row', { name: new RegExp(disclosure) })
      .getByText('Recalled: delete it')
      .waitFor();
    await council.getByRole('link', { name: disclosure }).click();
    await read.getByText(/The meeting was called off/).waitFor();
    expect(await read.innerText()).not.toContain('900786');
    await expectAccessible(council);
    await read.getByRole('button', { name: 'Confirm that every copy is deleted' }).click();
    await police.goto(entry);
    await police.getByText('Every copy was deleted').waitFor();
  });
});
