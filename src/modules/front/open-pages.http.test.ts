import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { galleryPages } from '#design/index.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { act, permit, sent } from '#platform/http/index.ts';
import { actorOf, addTestOrganisations, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { boundaries, type FrontServer, openFront, textOf } from './front-fixture.ts';
import { frontRoutes, galleryRoutes } from './index.ts';
import { sources } from './rules/sources.ts';

const people = {
  officer: actorOf(18, { permissions: permissionsOf(['officer']) }),
  auditor: actorOf(18, { permissions: permissionsOf(['auditor']) }),
};

/** A form for the tests of refusals: the front has none of its own. */
const form = act({
  path: '/form',
  access: permit('lines.view'),
  audit: { kind: 'by trigger' },
  params: z.object({}),
  input: z.object({ name: z.string().min(1, 'Enter a name.') }),
  handle: async () => sent('/'),
});

describe('pages without records', () => {
  let test: TestDatabase;
  let front: FrontServer;

  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    front = await openFront(test, people, [...frontRoutes({ boundaries }), ...galleryRoutes, form]);
  });
  afterAll(async () => {
    await front.close();
    await test.close();
  });

  describe('what is open to everybody', () => {
    it.each(['/about', '/about/data', '/sources', '/gallery', ...galleryPages.map(({ slug }) => `/gallery/${slug}`)])(
      '%s opens without signing in, has a title and enters nothing',
      async (path) => {
        const before = await test.asOwner('select count(*)::int as n from ledger.entry');
        const reply = await front.get(path);
        expect(reply.status).toBe(200);
        const faults: string[] = [];
        parse(reply.body, { onParseError: ({ code }) => faults.push(code) });
        expect(faults).toEqual([]);
        expect(/<head>.*<title>[^<]+ – Throughline<\/title>.*<\/head>/s.test(reply.body)).toBe(true);
        expect(await test.asOwner('select count(*)::int as n from ledger.entry')).toEqual(before);
      },
    );

    it('says the version, the licence and whose data these are', async () => {
      const text = textOf((await front.get('/about')).body);
      expect(text).toMatch(/This is version \d+\.\d+\.\d+/);
      for (const said of [
        'MIT',
        'Natural Earth',
        'Public domain',
        'Open Government Licence v3.0',
        'It is not a GOV.UK service',
      ]) {
        expect(text).toContain(said);
      }
    });

    it('says every source with its licence and notice, and which boundaries are in use', async () => {
      const { body } = await front.get('/sources');
      const text = textOf(body);
      for (const { name, licence, notice, edition, href } of sources) {
        for (const said of [name, licence, notice, edition]) expect(text).toContain(said);
        expect(body).toContain(`href="${href}"`);
      }
      for (const said of [boundaries.inUse, boundaries.why, '30 of 30']) expect(text).toContain(said);
      expect((await front.get('/about')).body).toContain('href="/sources"');
    });

    it('says in plain words who sees what, that looks are recorded, and what rights people have', async () => {
      const text = textOf((await front.get('/about/data')).body);
      for (const said of [
        'A child is a child first',
        'No scores of people',
        'Who sees what',
        'Every look is recorded',
        'Your rights',
      ]) {
        expect(text).toContain(said);
      }
    });

    it('has no page of the gallery that is not there', async () => {
      expect((await front.get('/gallery/nothing')).status).toBe(404);
      expect((await front.get('/gallery/forms%2F..')).status).toBe(404);
    });

    it('shows the actor’s own navigation where somebody is signed in', async () => {
      const hrefs = [...(await front.get('/about', 'officer')).body.matchAll(/tl-areas__link" href="([^"]+)"/g)];
      expect(hrefs.map((each) => each[1])).toEqual(['/picture', '/lines', '/people', '/register', '/whom-to-ring']);
      expect((await front.get('/about')).body).not.toContain('tl-areas__link');
    });
  });

  describe('the pages of what was not done', () => {
    const headingOf = (html: string) => {
      const found: string[] = [];
      const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
        for (const child of node.childNodes) {
          if (!('tagName' in child)) continue;
          if (child.tagName === 'h1')
            found.push(child.childNodes.map((each) => ('value' in each ? each.value : '')).join(''));
          walk(child);
        }
      };
      walk(parse(html));
      return found;
    };
    const post = (change: object) =>
      front.server.inject({ method: 'POST', url: '/form', session: sessionOf('officer'), ...change });

    it('say what happened and what to do, with the furniture of every page', async () => {
      const missing = await front.get('/nowhere', 'officer');
      expect([missing.status, headingOf(missing.body)]).toEqual([404, ['Page not found']]);
      expect(missing.body).toContain('tl-areas__link');
      const forbidden = await front.get('/search', 'auditor');
      expect([forbidden.status, headingOf(forbidden.body)]).toEqual([403, ['You cannot use this page']]);
      expect(textOf(forbidden.body)).toContain('You do not have the permission “See lines”');
    });

    it('tell a form that is out of date from a page that is closed', async () => {
      const reply = await post({ form: { _csrf: 'another', name: 'x' } });
      expect([reply.status, headingOf(reply.body)]).toEqual([403, ['This form is out of date']]);
      expect(textOf(reply.body)).not.toContain('administrator');
    });

    it('tell somebody whose session is over to sign in', async () => {
      const reply = await post({ session: sessionOf('nobody'), form: { _csrf: testCsrf, name: 'x' } });
      expect([reply.status, headingOf(reply.body)]).toEqual([401, ['You need to sign in again']]);
      expect(reply.body).toContain('href="/sign-in"');
    });

    it('say what is wrong with a form that has no page to go back to', async () => {
      const reply = await post({ form: { _csrf: testCsrf, name: '' } });
      expect([reply.status, headingOf(reply.body)]).toEqual([422, ['Some of what you sent needs to be changed']]);
      expect(textOf(reply.body)).toContain('Enter a name.');
    });
  });
});
