import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asInstant } from '#kernel/instant.ts';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import { mintId } from '#platform/database/index.ts';
import { actorOf, addTestOrganisations, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { boundaries, type FrontServer, openFront, textOf } from './front-fixture.ts';
import { clearBookmarks, frontRoutes } from './index.ts';
import { mostBookmarks } from './rules/bookmark.ts';

const somebody = (organisation: 18 | 26 | 70, role: Role, name: string): PersonActor =>
  actorOf(organisation, { account: mintId(), name, permissions: permissionsOf([role]) });

const people = {
  officer: somebody(18, 'officer', 'Ann Example'),
  other: somebody(18, 'officer', 'Bob Example'),
  supervisor: somebody(18, 'supervisor', 'Cyn Example'),
  stranger: somebody(26, 'supervisor', 'Dee Example'),
  council: somebody(70, 'partner worker', 'Eve Example'),
};
type Who = keyof typeof people;

describe('saved searches and lists', () => {
  let test: TestDatabase;
  let front: FrontServer;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    for (const { account, name } of Object.values(people))
      await test.asOwner('insert into directory.account (id, issuer, subject, name) values ($1, $2, $3, $4)', [
        account,
        'test',
        name,
        name,
      ]);
    // A secondee: the same account, for another organisation.
    const secondee = { ...people.stranger, account: people.officer.account };
    front = await openFront(test, { ...people, secondee }, frontRoutes({ boundaries }));
  });
  afterAll(async () => {
    await front.close();
    await test.close();
  });

  const post = (who: Who, url: string, form: Readonly<Record<string, string>>) =>
    front.server.inject({ method: 'POST', url, session: sessionOf(who), form: { ...form, _csrf: testCsrf } });
  const kept = async (who: string): Promise<string[]> =>
    [
      ...(await front.get('/bookmarks', who)).body.matchAll(
        /<th scope="row"><a class="govuk-link" href="([^"]+)">([^<]+)</g,
      ),
    ].map(([, href, name]) => `${name} ${href}`);

  it('are empty at first, and say how to begin', async () => {
    expect(textOf((await front.get('/bookmarks', 'officer')).body)).toContain('Nothing saved yet');
  });

  it('are offered from the search, named, kept and found again', async () => {
    const search = await front.get('/search?q=scotty&status=open&page=1', 'officer');
    const href = /href="(\/bookmarks\?save=[^"]+)"/.exec(search.body)?.[1] ?? '';
    const form = await front.get(href, 'officer');
    expect(form.body).toContain('value="Search: scotty, open"');
    expect(form.body).toContain('name="address" value="/search?q=scotty&amp;status=open"');
    const reply = await post('officer', '/bookmarks', { address: '/search?q=scotty&status=open', name: 'My Scotty' });
    expect([reply.status, reply.headers['location']]).toEqual([303, '/bookmarks']);
    expect(await kept('officer')).toEqual(['My Scotty /search?q=scotty&amp;status=open']);
  });

  it('take a new name when they are saved again', async () => {
    await post('officer', '/bookmarks', { address: '/search?q=scotty&status=open', name: 'Renamed' });
    expect(await kept('officer')).toEqual(['Renamed /search?q=scotty&amp;status=open']);
  });

  it('are seen by nobody else, nor by the same person for another organisation', async () => {
    for (const who of ['other', 'supervisor', 'stranger', 'council', 'secondee']) expect(await kept(who)).toEqual([]);
    await post('other', '/bookmarks/remove', { address: '/search?q=scotty&status=open' });
    expect(await kept('officer')).toHaveLength(1);
  });

  it('are counted for the supervisors of the same organisation, without what is in them', async () => {
    const text = textOf((await front.get('/bookmarks', 'supervisor')).body);
    expect(text).toMatch(/Ann Example\s+1/);
    expect(text).not.toContain('Renamed');
    expect(textOf((await front.get('/bookmarks', 'stranger')).body)).not.toContain('Ann Example');
    expect(textOf((await front.get('/bookmarks', 'other')).body)).not.toContain('Ann Example');
  });

  it.each([
    [{ address: 'https://evil.example/', name: 'x' }, 'Only searches and lists can be saved'],
    [{ address: '//evil.example/lines', name: 'x' }, 'Only searches and lists can be saved'],
    [{ address: '/lines', name: '' }, 'Enter a name for it'],
    [{ address: '/lines', name: 'x'.repeat(81) }, 'Use at most 80 characters for the name'],
  ])('refuse %j with a message', async (form, message) => {
    const reply = await post('officer', '/bookmarks', form);
    expect(reply.status).toBe(422);
    expect(textOf(reply.body)).toContain(message);
    expect(await kept('officer')).toHaveLength(1);
  });

  it('enter who saved and who removed, without the terms', async () => {
    await test.script('delete from ledger.entry');
    await post('officer', '/bookmarks', { address: '/lines?q=secretname', name: 'Lines' });
    await post('officer', '/bookmarks/remove', { address: '/lines?q=secretname' });
    const entries = await test.asOwner('select action, kind, name, searched, records from ledger.entry order by seq');
    const of = (action: string) => ({ action, kind: 'bookmark', name: 'Ann Example', searched: null, records: [] });
    expect(entries).toEqual([of('collection'), of('erasure')]);
    expect(await kept('officer')).toHaveLength(1);
  });

  it('are at most a hundred', async () => {
    for (let n = 0; n < mostBookmarks; n += 1)
      await post('council', '/bookmarks', { address: `/lines?q=${n}`, name: `Number ${n}` });
    const more = await post('council', '/bookmarks', { address: '/lines?q=more', name: 'One more' });
    expect([more.status, textOf(more.body)]).toEqual([422, expect.stringContaining('You keep 100 already')]);
    expect((await post('council', '/bookmarks', { address: '/lines?q=1', name: 'Again' })).status).toBe(303);
    expect(await kept('council')).toHaveLength(mostBookmarks);
  });

  it('end after twelve months, and are then cleared away with their count', async () => {
    await test.asOwner(
      "update catalogue.bookmark set made_at = '2025-01-01', until = '2025-12-31' where organisation = 18",
    );
    expect(await kept('officer')).toEqual([]);
    await clearBookmarks(test.database, asInstant('2026-11-22T03:30:00Z'));
    expect(await test.asOwner('select 1 from catalogue.bookmark where organisation = 18')).toEqual([]);
    expect(await test.asOwner('select 1 from catalogue.bookmark_count where organisation = 18')).toEqual([]);
    expect(await kept('council')).toHaveLength(mostBookmarks);
  });
});
