import type { Page } from 'playwright-core';

/** What a fact or a link says of itself: how it is known, and since when. */
interface Said {
  readonly source: string;
  readonly since: string;
  readonly until?: string;
  readonly statement: 'Fact' | 'Opinion' | 'Assessment';
}

/** Fills in what every stated fact asks for. */
export async function sayHowKnown(page: Page, said: Said): Promise<void> {
  const main = page.getByRole('main');
  await main.locator('#since').fill(said.since);
  if (said.until !== undefined) await main.getByLabel('Until', { exact: true }).fill(said.until);
  await main.getByLabel('How is this known?').fill(said.source);
  await main.getByRole('radio', { name: said.statement, exact: true }).check();
}

/** Records a person of an age that nobody is sure of. Leads to their page. */
export async function recordChild(page: Page, name: { readonly given: string; readonly family: string }) {
  await page.goto('/people/new');
  const main = page.getByRole('main');
  await main.getByLabel('Given names').fill(name.given);
  await main.getByLabel('Family name').fill(name.family);
  await main.getByLabel('What kind of name is it?').selectOption('Name used now');
  await main.getByRole('group', { name: 'Sex as recorded' }).getByRole('radio', { name: 'Male', exact: true }).check();
  await main.getByLabel('Date of birth or age').fill('about 15 on 3 November 2026');
  await main.getByRole('group', { name: 'How sure is that?' }).getByRole('radio', { name: 'Estimated' }).check();
  await main.getByLabel('How is this known?').fill('Stop at Margate station on 3 November 2026');
  await main.getByRole('radio', { name: 'Fact', exact: true }).check();
  await main.getByLabel('Why it may be held').fill('Safeguarding of a child who came to notice in a county line');
  await main.getByRole('radio', { name: 'OFFICIAL', exact: true }).check();
  await main.getByRole('button', { name: 'Record a person' }).click();
  await page.getByRole('heading', { name: `${name.given} ${name.family}`, level: 1 }).waitFor();
}

/** The reference in the address of a record's page: "P-7K3Q-9F". */
export function referenceOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').pop() ?? '';
}

/** Records an incident at Margate station. Leads to its page. */
export async function recordIncident(page: Page, what: string): Promise<void> {
  await page.goto('/incidents/new');
  const main = page.getByRole('main');
  await main.getByLabel('What happened?').selectOption(what);
  await main.getByLabel('On which day').fill('03/11/2026');
  await main.getByRole('radio', { name: 'On that day', exact: true }).check();
  await main.getByLabel('Where', { exact: true }).fill('Margate station');
  await main.getByLabel('What happened, in short').fill('A knife was held to a customer’s throat on the platform');
  await main.getByLabel('How is this known?').fill('Crime report');
  await main.getByRole('radio', { name: 'Fact', exact: true }).check();
  await main.getByLabel('Why it may be held').fill('Violence in a county line');
  await main.getByRole('radio', { name: 'OFFICIAL', exact: true }).check();
  await main.getByRole('button', { name: 'Record an incident' }).click();
  await page.getByRole('heading', { name: /Margate station/, level: 1 }).waitFor();
}

/** Goes from a record's page through the steps of a new link to the form of what it says. */
export async function beginLink(page: Page, from: string, kind: string, to: string): Promise<void> {
  await page.goto(`/links/new?from=${from}&kind=${kind}`);
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill(to);
  await main.getByRole('button', { name: 'Search' }).click();
  await main.getByRole('group', { name: 'Is it this one?' }).waitFor();
  await main.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Add a link', level: 1 }).waitFor();
}
