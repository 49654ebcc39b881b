import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { addLink } from '#modules/links/index.ts';
import { problemAt, textOf } from '#modules/records/records-fixture.ts';
import { shortenReview } from './commands/shorten-review.ts';
import { now } from './people-fixture.ts';
import { openPeopleServer, type PeopleServer, people } from './people-server-fixture.ts';

let server: PeopleServer;
let reference: string;
let id: Id;

beforeAll(async () => {
  server = await openPeopleServer();
  reference = await server.record({ given_name: 'Robin', family_name: 'Example', born: '2/2/1990' });
  const other = await server.record();
  const rows = await server.test.asOwner<{ id: Id; reference: string }>('select id, reference from people.person');
  const idOf = (wanted: string) => rows.find((each) => each.reference === wanted)?.id as Id;
  id = idOf(reference);
  const stated = { statement: 'fact', grade: null, source: 'test', since: null, until: null } as const;
  const link = { kind: 'associates-with', a: id, b: idOf(other), role: 'relative', note: '', stated } as const;
  await server.test.database.writing(people.analyst, (db) => addLink(db, people.analyst, link, now));
});
afterAll(() => server.close());

const url = (): string => `/records/${reference}/audience`;
const versionIn = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
const audience = { marking: 'OFFICIAL', handling: 'P', recipients: '', recipientsUntil: '' };

describe('the page of somebody who is held by association only', () => {
  it('says so, until when, and what then; and when that day has passed', async () => {
    await shortenReview(server.test.database, id, now);
    const text = textOf(await server.get(`/people/${reference}`));
    expect(text).toContain('Held by association only: nothing says what they did or what was done to them.');
    expect(text).toContain('To be reviewed by 19 February 2027. A supervisor who gives a reason');
    await server.test.script(`alter table people.person disable trigger user; update people.person set review_on = '2026-11-01'
      where id = '${id}'; alter table people.person enable trigger user`);
    expect(textOf(await server.get(`/people/${reference}`))).toContain('nobody has said why they may be kept since');
  });

  it('lets a supervisor keep them with a reason for ninety days, and nobody for longer or without one', async () => {
    const page = (await server.get(url(), 'supervisor')).body;
    expect(page).toContain('To keep them takes a reason, and lasts 90 days at most. Up to 19 February 2027.');
    const form = { ...audience, version: versionIn(page), why: 'Wanted for the trial of the others in March' };
    expect((await server.post(url(), { ...form, reviewOn: '19/02/2027' }, 'analyst')).status).toBe(403);
    const late = await server.post(url(), { ...form, reviewOn: '20/02/2027' }, 'supervisor');
    expect(problemAt(late, 'reviewOn')).toMatch(/Enter a day up to 19 February 2027/);
    const silent = await server.post(url(), { ...form, reviewOn: '19/02/2027', why: '' }, 'supervisor');
    expect(problemAt(silent, 'why')).toMatch(/Say why/);
    expect((await server.post(url(), { ...form, reviewOn: '19/02/2027' }, 'supervisor')).status).toBe(303);
    const kept = await server.test.asOwner(
      `select why, changed_by from history.change where row = $1 and after->>'review_on' = '2027-02-19' order by at desc limit 1`,
      [id],
    );
    expect(kept).toMatchObject([{ why: form.why, changed_by: expect.stringContaining('Owain Bebb') as string }]);
  });

  it('says nothing of it of anybody else', async () => {
    const somebody = await server.record();
    expect(textOf(await server.get(`/people/${somebody}`))).not.toContain('association only');
    expect((await server.get(`/records/${somebody}/audience`, 'supervisor')).body).toContain(
      'Twelve months from today',
    );
  });
});
