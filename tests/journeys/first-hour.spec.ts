import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { people, useVisits } from './visits.ts';

describe('the first hour', () => {
  const visit = useVisits();

  it('takes an analyst from one click to the national picture, where each number opens what it counts', async () => {
    const page = await visit(null);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: people.analyst, exact: true }).click();
    await page.getByRole('heading', { name: 'The national picture', level: 1 }).waitFor();
    expect(await page.getByRole('banner').innerText()).toContain('Signed in: Marcus Thornbury, Kent Police');
    await expectAccessible(page);

    const sentence = page.getByRole('main').getByRole('paragraph').filter({ hasText: 'active lines' }).first();
    const counted = await Promise.all(
      (await sentence.getByRole('link').all()).map(async (link) => ({
        words: await link.innerText(),
        href: (await link.getAttribute('href')) ?? '',
      })),
    );
    expect(counted.length).toBeGreaterThanOrEqual(4);
    for (const { words, href } of counted) {
      await page.goto(href);
      const listed = page
        .getByRole('main')
        .getByText(/^[\d,]+ (lines?|crimes?)\b/)
        .first();
      expect(parseInt((await listed.innerText()).replace(',', ''), 10), `${words} at ${href}`).toBe(
        parseInt(words.replace(',', ''), 10),
      );
    }
  });

  it('has the figures as a table first and as a map after it', async () => {
    const page = await visit(people.analyst);
    const table = page.getByRole('table', { name: /^Active lines (and drug offences )?by force$/ });
    const map = page.getByRole('group', { name: /^Active lines into each force/ });
    expect(await table.getByRole('row').count()).toBeGreaterThan(43);
    expect(await map.getByRole('link').count()).toBe(43);
    const [first, second] = [await table.boundingBox(), await map.boundingBox()];
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    await page.getByRole('navigation', { name: 'What the map shows' }).getByRole('link', { name: 'Out' }).click();
    await page.getByRole('group', { name: /^Active lines out of each force/ }).waitFor();
    await expectAccessible(page);
  });

  it('ends for good at signing out', async () => {
    const page = await visit(people.analyst);
    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You have signed out of Throughline.').waitFor();
    await expectAccessible(page);
    await page.goBack();
    await page.goto('/picture');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();

    // What the browser held before opens nothing any more, in whoever's hands it is.
    const thief = await visit(null);
    await thief.context().addCookies(cookies);
    const answer = await thief.goto('/lines');
    expect(new URL(thief.url()).pathname).toBe('/sign-in');
    expect(answer?.url().startsWith(inject('origin'))).toBe(true);
  });
});
