import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { FileOutcome, LookRoute, Outcome, Shown } from '#platform/http/index.ts';
import { actorOf, type TestDatabase } from '#platform/testing/index.ts';
import { lowly, now, openCountry, outsider } from './picture-fixture.ts';
import { pictureQuery } from './picture-query.ts';
import { measuresRoutes } from './routes.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openCountry();
});
afterAll(() => test.close());

function handle(path: string, actor: PersonActor, asked = {}): Promise<Outcome> {
  const route = measuresRoutes().find((each) => each.path === path) as LookRoute;
  const input = pictureQuery.strict().parse(asked);
  return test.database.reading(actor, (db) => route.handle({ db, actor, input, now }));
}

async function pageFor(actor: PersonActor, asked = {}): Promise<string> {
  const base = { areas: [], csrf: '', address: '/picture', requestId: 'test', demonstration: false };
  const facts: PageFacts = { ...base, actor, now };
  const outcome = (await handle('/picture', actor, asked)) as Shown;
  expect(outcome.kind).toBe('shown');
  return render(outcome.render(facts) as never);
}

/** What a reader hears: tags out, spaces made one. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<title>[^<]*<\/title>|<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe('the page of the national picture', () => {
  it('says the state of things in words, each number with its list', async () => {
    const html = await pageFor(outsider);
    const words = wordsOf(html);
    expect(words).toContain(
      'There are 9 active lines: 6 across force boundaries, 2 inside one force and 1 whose reach is not known.',
    );
    expect(words).toContain('Most start in Merseyside (2). Most come into Kent (5).');
    expect(words).toContain(
      'In November 2026 so far 1 was new, 1 was closed (0 by type 1, 1 by type 2) and 0 came back: 1 net.',
    );
    expect(words).toContain('K, from Kent into Scotland, on 15 November 2026');
    expect(words).toContain('Police recorded 27 drug offences in January 2025 to December 2025');
    expect(html).toContain('href="/lines?status=open"');
    expect(html).toContain('href="/lines?status=open&amp;origin=merseyside&amp;reach=external"');
    expect(html).toContain('href="/lines?status=open&amp;into=kent&amp;reach=external"');
    expect(html).toContain('href="/crimes?kind=Drugs&amp;force=suffolk&amp;from=2025-01&amp;to=2025-12"');
    expect(html).not.toContain('style=');
  });

  it('has the table first and the map after it, sorted and shown as asked', async () => {
    const html = await pageFor(outsider, { sort: 'in', direction: 'descending', show: 'out' });
    expect(html.indexOf('<table')).toBeLessThan(html.indexOf('id="map"'));
    const names = [...html.matchAll(/<th scope="row"[^>]*>(?:<a [^>]*>)?([^<]+)/g)].map((each) => each[1]);
    expect(names.slice(0, 4)).toEqual(['Kent', 'Essex', 'Police Scotland', 'Suffolk']);
    expect(names[46]).toBe('Origin not known');
    expect(html).toContain('aria-label="Merseyside: 2 lines out"');
    expect(html).toContain('href="/picture?sort=in&amp;direction=descending&amp;show=drugs#map"');
    // Once for each width that the map is drawn for; of the ways, those between forces that are on the map.
    expect(html.match(/<a class="tl-mark"/g)).toHaveLength(2 * (43 + 8));
    expect(html).toContain('not for legal boundaries');
  });

  it('says how it counted, for whom, and what is missing', async () => {
    const words = wordsOf(await pageFor(outsider));
    expect(words).toContain('Definitions, version 2');
    expect(words).toContain('21 November 2026 at 12:00 for you: Tester of West Midlands, West Midlands Police');
    expect(words).toContain('42 forces have sent nothing that is dated in the 30 days up to this one: Metropolitan;');
    expect(words).toContain('Kent: drug offences are held for December 2025 only.');
    expect(words).toContain('The figure is missing, not nought.');
    expect(words).toContain('Shown apart and not added in: suspected lines and dormant lines');
  });

  it('bears the marking up to which the viewer may see, and tells the ledger how many lines were counted', async () => {
    expect(await handle('/picture', outsider)).toMatchObject({ seen: { kind: 'line', records: [], count: 9 } });
    expect(await pageFor(outsider)).toContain('OFFICIAL-SENSITIVE');
    expect(await pageFor(lowly)).not.toContain('OFFICIAL-SENSITIVE');
    const file = (await handle('/picture.csv', outsider)) as FileOutcome;
    expect(file.name).toBe('OFFICIAL-SENSITIVE-national-picture-2026-11-21.csv');
    const [, ...rows] = String(file.body).trim().split('\r\n');
    expect(rows).toHaveLength(48);
    expect(rows.every((row) => row.endsWith('OFFICIAL-SENSITIVE'))).toBe(true);
    expect(rows).toContainEqual(expect.stringMatching(/^Kent,South East,1,5,1,3,1,2026-11-21,/));
    expect(rows.at(-1)).toMatch(/^"All, each line once",,6,,2,27,,/);
  });

  it('leaves crime out for somebody who may not see it, and refuses a day to come', async () => {
    const words = wordsOf(await pageFor(actorOf(42, { permissions: ['picture.view', 'lines.view'] })));
    expect(words).toContain('Crime data is not open to you');
    expect(words).not.toContain('Police recorded');
    expect(await handle('/picture', outsider, { asat: '2026-11-22' })).toMatchObject({ kind: 'invalid' });
  });
});
