import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay, asInstant, dayOf } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { ensureOrganisations, findForce } from '#modules/directory/index.ts';
import { crimeQuery } from '#modules/geography/crime-query.ts';
import { countCrimes } from '#modules/geography/queries/count-crimes.ts';
import { lineQuery } from '#modules/lines/line-query.ts';
import { listLines } from '#modules/lines/queries/list-lines.ts';
import { mintId, mintReference } from '#platform/database/index.ts';
import type { FileOutcome, LookRoute, Outcome, Shown } from '#platform/http/index.ts';
import { actorOf, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { pictureQuery } from './picture-query.ts';
import { lookAtPicture } from './queries/look-at-picture.ts';
import { measuresRoutes } from './routes.ts';
import type { Counted, Picture } from './rules/picture.ts';

const now = asInstant('2026-11-21T12:00:00Z');
const today = dayOf(now);
const operation = 10_001;
const outsider = actorOf(42);
const member = actorOf(42, { memberships: [operation] });
const lowly = actorOf(42, { clearance: 0 });

const number = (slug: string): number => {
  const force = findForce(slug);
  if (force === null) throw new Error(`No force ${slug}`);
  return force.number;
};

/** name | origin | areas | reach | status | since | restricted to | marking; line I was active from 1 March. */
const table = `
A | merseyside   | kent sussex        | external  | active             | 2026-03-01 |        | 0
B | merseyside   | kent               | external  | re-opened          | 2026-03-01 |        | 0
C | metropolitan | kent essex suffolk | external  | potentially active | 2026-03-01 |        | 0
D |              | kent essex         | external  | active             | 2026-03-01 |        | 0
E | merseyside   | merseyside         | internal  | active             | 2026-03-01 |        | 0
F | kent         | kent               | internal  | active             | 2026-03-01 |        | 0
G | metropolitan |                    | not known | active             | 2026-03-01 |        | 0
H | metropolitan | kent               | external  | suspected          | 2026-03-01 |        | 0
I | metropolitan | suffolk            | external  | closed type 2      | 2026-11-10 |        | 0
J | kent         | essex              | external  | dormant            | 2026-03-01 |        | 0
K | kent         | scotland           | external  | active             | 2026-11-15 |        | 0
R | metropolitan | kent               | external  | active             | 2026-03-01 | ${operation} | 0
S | essex        | kent essex         | external  | active             | 2026-03-01 |        | 1`;

let test: TestDatabase;

async function addLines(): Promise<void> {
  const cells = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rows = cells.map(([name, origin = '', areas = '', reach, status, since, restricted = '', marking]) => ({
    ...{ id: mintId(), reference: mintReference('line'), name, reach, status, since, marking },
    origin: origin === '' ? null : number(origin),
    areas: areas.split(' ').filter(Boolean).map(number),
    restricted_to: restricted === '' ? null : [Number(restricted)],
  }));
  const given = JSON.stringify(rows);
  await test.asOwner(
    `insert into lines.line (id, reference, name, status, status_since, reach, origin_force, source, controller, marking,
       handling, restricted_to, statement, basis, recorded_at, recorded_by, review_on)
     select id, reference, name, status, since, reach, origin, 'test', $2, marking, 'P', restricted_to, 'fact', 'test',
       '2026-11-20T09:00:00Z', 'test', '2027-11-21'
     from jsonb_to_recordset($1::jsonb) as l(id uuid, reference text, name text, status text, since date, reach text,
       origin int, marking smallint, restricted_to int[])`,
    [given, number('kent')],
  );
  await test.asOwner(
    `insert into lines.area (id, line, force, source) select gen_random_uuid(), l.id, a, 'test'
     from jsonb_to_recordset($1::jsonb) as l(id uuid, areas int[]), unnest(l.areas) a`,
    [given],
  );
  const changes = rows.map(({ id, status, since }) => ({ line: id, status, since }));
  const closed = rows.find((row) => row.name === 'I');
  if (closed !== undefined) changes.push({ line: closed.id, status: 'active', since: '2026-03-01' });
  await test.asOwner(
    `insert into lines.status_change (id, line, status, since, reason, recorded_by)
     select gen_random_uuid(), line, status, since, 'test', 'test'
     from jsonb_to_recordset($1::jsonb) as c(line uuid, status text, since date)`,
    [JSON.stringify(changes)],
  );
}

/** Drug offences: Suffolk 2 a month for all of 2025; Kent 3 in December 2025; Norfolk 1 in December 2024. One burglary. */
async function addCrimes(): Promise<void> {
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const wanted = [
    ...months.flatMap((month) => [1, 2].map(() => ['suffolk', month, 'Drugs'] as const)),
    ...[1, 2, 3].map(() => ['kent', '2025-12', 'Drugs'] as const),
    ['norfolk', '2024-12', 'Drugs'] as const,
    ['essex', '2025-12', 'Burglary'] as const,
  ];
  await test.asOwner(
    `insert into geography.crime (source_reference, month, force, kind, location, load)
     select 'test ' || n, month, force, kind, '', gen_random_uuid()
     from rows from (jsonb_to_recordset($1::jsonb) as (month text, force int, kind text)) with ordinality as c(month, force, kind, n)`,
    [JSON.stringify(wanted.map(([force, month, kind]) => ({ force: number(force), month, kind })))],
  );
}

beforeAll(async () => {
  test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await addLines();
  await addCrimes();
});
afterAll(() => test.close());

function look(actor: PersonActor, asAt = today): Promise<Picture> {
  return test.database.reading(actor, (db) => lookAtPicture(db, asAt, now));
}

/** [out, in, inside] of a force, or of "not-known". */
function countsOf(picture: Picture, key: string): readonly (number | undefined)[] {
  const row = picture.rows.find((each) => each.key === key);
  return [row?.out.value, row?.into?.value, row?.inside.value];
}

function nationally({ totals }: Picture): readonly number[] {
  return [totals.all, totals.external, totals.internal, totals.reachNotKnown].map((each) => each.value);
}

describe('the national picture', () => {
  it('counts active lines out, in and inside by force, a line into three forces in each', async () => {
    const picture = await look(outsider);
    expect(countsOf(picture, 'merseyside')).toEqual([2, 0, 1]);
    expect(countsOf(picture, 'metropolitan')).toEqual([1, 0, 0]);
    expect(countsOf(picture, 'kent')).toEqual([1, 5, 1]);
    expect(countsOf(picture, 'essex')).toEqual([1, 2, 0]);
    expect(countsOf(picture, 'suffolk')).toEqual([0, 1, 0]);
    expect(countsOf(picture, 'scotland')).toEqual([0, 1, 0]);
    expect(countsOf(picture, 'northern-ireland')).toEqual([0, 0, 0]);
    expect(countsOf(picture, 'not-known')).toEqual([1, undefined, 0]);
    expect(picture.rows).toHaveLength(47);
  });

  it('counts each line once for the country', async () => {
    const picture = await look(outsider);
    expect(nationally(picture)).toEqual([9, 6, 2, 1]);
    expect(picture.rows.reduce((all, row) => all + row.out.value, 0)).toBe(6);
    expect(picture.rows.reduce((all, row) => all + (row.into?.value ?? 0), 0)).toBe(10);
  });

  it('adds up the forces of each region', async () => {
    const { regions } = await look(outsider);
    const east = regions.find((each) => each.region === 'East of England');
    expect(east).toMatchObject({ out: { value: 1 }, into: { value: 2 }, inside: { value: 0 }, drugs: { value: 24 } });
    expect(regions.find((each) => each.region === 'Wales')).toMatchObject({
      out: { value: 0 },
      into: { value: 0 },
      drugs: null,
    });
  });

  it('counts for the viewer: a restricted line for its members only, a marked one for those cleared for it', async () => {
    const theirs = await look(member);
    expect(nationally(theirs)).toEqual([10, 7, 2, 1]);
    expect(countsOf(theirs, 'metropolitan')).toEqual([2, 0, 0]);
    expect(countsOf(theirs, 'kent')).toEqual([1, 6, 1]);
    const less = await look(lowly);
    expect(nationally(less)).toEqual([8, 5, 2, 1]);
    expect(countsOf(less, 'essex')).toEqual([0, 2, 0]);
  });

  it('counts lines as they stood on a past day', async () => {
    const picture = await look(outsider, asDay('2026-11-01'));
    expect(nationally(picture)).toEqual([9, 6, 2, 1]);
    expect(countsOf(picture, 'kent')).toEqual([0, 5, 1]);
    expect(countsOf(picture, 'metropolitan')).toEqual([2, 0, 0]);
    expect(countsOf(picture, 'suffolk')).toEqual([0, 2, 0]);
    expect(nationally(await look(outsider, asDay('2026-02-28')))).toEqual([0, 0, 0, 0]);
  });

  it('counts drug offences of the same 12 months for every force, and says what is not held', async () => {
    const picture = await look(outsider);
    expect(picture.months).toEqual({ from: '2025-01', to: '2025-12' });
    const drugs = (key: string) => picture.rows.find((row) => row.key === key)?.drugs;
    expect(drugs('suffolk')).toMatchObject({ value: 24, months: 12 });
    expect(drugs('kent')).toMatchObject({ value: 3, months: 1 });
    expect(drugs('norfolk')).toBe(null);
    expect(drugs('essex')).toBe(null);
    expect(picture.totals.drugs?.value).toBe(27);
    expect(picture.partly).toEqual([{ name: 'Kent', months: ['2025-12'] }]);
    expect(picture.withoutCrimes).toContain('Norfolk');
    expect(picture.withoutCrimes).toHaveLength(44);
    expect(picture.withoutLines).toContain('Cumbria');
    expect(picture.withoutLines).not.toContain('Police Scotland');
  });

  it('takes the 12 months up to the latest that is held on the day asked for', async () => {
    expect((await look(outsider, asDay('2025-03-31'))).months).toEqual({ from: '2024-04', to: '2025-03' });
    expect((await look(outsider, asDay('2024-11-30'))).months).toBe(null);
  });

  it.each([
    ['today', today],
    ['on a past day', asDay('2026-11-01')],
  ])('leads from every number to a list of just so many, %s', async (_when, asAt) => {
    for (const actor of [outsider, member, lowly]) {
      const { rows, regions, totals } = await look(actor, asAt);
      const numbers = [
        ...rows.flatMap((row) => [row.out, row.into, row.inside, row.drugs]),
        ...regions.flatMap((row) => [row.out, row.into, row.inside, row.drugs]),
        ...(Object.values(totals) as readonly (Counted | null)[]),
      ].filter((each): each is Counted => each !== null);
      expect(numbers.length).toBeGreaterThan(140);
      const listed = await test.database.reading(actor, async (db) => {
        const found: (number | null)[] = [];
        for (const { href } of numbers) {
          const url = new URL(href ?? '', 'http://test');
          const asked = Object.fromEntries(url.searchParams);
          if (url.pathname === '/crimes') found.push((await countCrimes(db, crimeQuery.strict().parse(asked))).count);
          else found.push((await listLines(db, lineQuery.strict().parse(asked), today)).total);
        }
        return found;
      });
      expect(listed).toEqual(numbers.map((each) => each.value));
    }
  });
});

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
    const names = [...html.matchAll(/<th scope="row"[^>]*>([^<]+)/g)].map((each) => each[1]);
    expect(names.slice(0, 4)).toEqual(['Kent', 'Essex', 'Police Scotland', 'Suffolk']);
    expect(names[46]).toBe('Origin not known');
    expect(html).toContain('aria-label="Merseyside: 2 lines out"');
    expect(html).toContain('href="/picture?sort=in&amp;direction=descending&amp;show=drugs#map"');
    expect(html.match(/tl-map__link/g)).toHaveLength(43);
    expect(html).toContain('not for legal boundaries');
  });

  it('says how it counted, for whom, and what is missing', async () => {
    const words = wordsOf(await pageFor(outsider));
    expect(words).toContain('Definitions, version 1');
    expect(words).toContain('21 November 2026 at 12:00 for you: Tester of West Midlands, West Midlands Police');
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
