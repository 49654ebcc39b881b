import { h } from 'preact';
import { otherSpellings } from '#engines/names/index.ts';
import { askPlate } from '#engines/plates/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Role } from '#kernel/permission.ts';
import { ensureOrganisations, groupWords, teamNames } from '#modules/directory/index.ts';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { linkRoutes, linksOf, linksPart, whereOf, wherePart } from '#modules/links/index.ts';
import { describedRoutes, type SharedPorts, sharedRoutes } from '#modules/records/index.ts';
import { type Form, founding, textOf } from '#modules/records/records-fixture.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import type { Replied } from '#platform/http/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { decideLinkOfPerson, peopleRoutes, personPages } from './index.ts';
import { somebody } from './people-fixture.ts';

function of(force: string, role: Role, name: string): PersonActor {
  const organisation = forceNumber(force);
  return { ...somebody(18, role, name), organisation, organisationName: force };
}

/** Who signs in to the tests of people. */
export const people = {
  analyst: of('kent', 'analyst', 'Priya Shah'),
  supervisor: of('kent', 'supervisor', 'Owain Bebb'),
  coordinator: of('kent', 'safeguarding coordinator', 'Nia Prys-Jenkins'),
  officer: of('kent', 'officer', 'Dean Coyle'),
  elsewhere: of('merseyside', 'supervisor', 'Tom Rigby'),
  auditor: of('kent', 'auditor', 'Una Frost'),
} as const;
/** The name of somebody who signs in. */
export type Who = keyof typeof people;

const ports: SharedPorts = {
  links: async ({ db, held, now: at }) => {
    const links = await linksOf(db, held.id, at);
    const record = { kind: 'person' as const, reference: held.reference };
    return { part: linksPart({ links, record, mayAdd: true }), where: wherePart(whereOf(links), new Map()), seen: [] };
  },
  groups: async (db) => groupWords(await teamNames(db)),
  search: { widen: otherSpellings, askPlate },
};

/** The form of a girl of fifteen. */
export const girl = {
  ...founding,
  ...{ given_name: 'Keira', family_name: 'Halloran', kind: 'present', known_as: '', sex: 'female' },
  ...{ born: '14/5/2011', age_certainty: 'sure', looked_after_by: '', deceased: '', source_reference: '' },
};

/** Who says so, as every form of a fact asks. */
export const statedForm = {
  ...{ source: 'Strategy meeting', statement: 'assessment', grade: '', since: '01/11/2026', until: '' },
};

/** The pages of people over a database of their own. */
export interface PeopleServer {
  readonly test: TestDatabase;
  readonly get: (url: string, who?: Who) => Promise<Replied>;
  readonly post: (url: string, form: Form, who?: Who) => Promise<Replied>;
  /** Records the girl, or whoever is given, by the form; gives the reference. */
  readonly record: (change?: Form, who?: Who) => Promise<string>;
  readonly addFact: (reference: string, code: string, form: Form, who?: Who) => Promise<Replied>;
  readonly close: () => Promise<void>;
}

/** Opens the pages of people and of links, with what decides about both. */
export async function openPeopleServer(): Promise<PeopleServer> {
  const folder = openTestFolder('people');
  const test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  const server = await openTestServer({
    ...{ test, folder: folder.path, people },
    routes: [
      ...describedRoutes(personPages, ports),
      ...sharedRoutes([personPages.kind], ports),
      ...peopleRoutes,
      ...linkRoutes({ deciders: [decideLinkOfPerson] }),
    ],
    errorPage: (status) => h('main', null, String(status)),
  });
  const post: PeopleServer['post'] = (url, form, who = 'analyst') =>
    server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
  return {
    test,
    post,
    get: (url, who = 'analyst') => server.inject({ url, session: sessionOf(who) }),
    record: async (change = {}, who = 'analyst') => {
      const reply = await post('/people/new', { ...girl, ...change }, who);
      if (reply.status !== 303) throw new Error(`Not recorded: ${reply.status} ${textOf(reply)}`);
      return (reply.headers['location'] ?? '').replace('/people/', '');
    },
    addFact: (reference, code, form, who) =>
      post(`/records/${reference}/facts/${code}/new`, { ...statedForm, ...form }, who),
    close: async () => {
      await server.close();
      await test.close();
      folder.close();
    },
  };
}
