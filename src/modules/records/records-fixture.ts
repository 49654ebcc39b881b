import { otherSpellings } from '#engines/names/index.ts';
import { askPlate } from '#engines/plates/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import { asInstant } from '#kernel/instant.ts';
import { ensureOrganisations, groupWords, teamNames } from '#modules/directory/index.ts';
import { forceNumber, somebodyOf } from '#modules/directory/somebody-fixture.ts';
import { type LinkableKind, linksOf, linksPart, whereOf, wherePart } from '#modules/links/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import type { Replied, Route, Server } from '#platform/http/index.ts';
import { actorOf, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { describedRoutes, type KindPages, type SharedPorts, sharedRoutes } from './index.ts';

/** When the tests of the register take place. */
export const now = asInstant('2026-11-21T12:00:00Z');

/** An operation of Kent and Merseyside, which the `member` of Kent is in. */
export const operation = 10_001;

function officerOf(force: string, change: Parameters<typeof actorOf>[1] = {}): PersonActor {
  const organisation = forceNumber(force);
  return { ...actorOf(18, change), name: `Officer of ${force}`, organisation, organisationName: force };
}

/** Who signs in to the tests of the register. */
export const people = {
  kent: officerOf('kent'),
  colleague: { ...officerOf('kent'), name: 'Colleague of kent' },
  member: { ...officerOf('kent', { memberships: [operation] }), name: 'Member of kent' },
  reader: officerOf('kent', { permissions: ['objects.view', 'incidents.view', 'people.view'] }),
  merseyside: officerOf('merseyside'),
  uncleared: officerOf('merseyside', { clearance: 0 }),
  council: { ...actorOf(70), permissions: [] },
  knowsley: somebodyOf('knowsley-council', {
    name: 'Partner of knowsley',
    permissions: ['sharing.received', 'vocabularies.view'],
  }),
} as const satisfies Readonly<Record<string, PersonActor>>;

/** The name of somebody who signs in. */
export type Who = keyof typeof people;

const ports: SharedPorts = {
  links: async ({ db, held, kind, now: at }) => {
    const links = await linksOf(db, held.id, at);
    const record = { kind: kind.kind as LinkableKind, reference: held.reference };
    return { part: linksPart({ links, record, mayAdd: true }), where: wherePart(whereOf(links), new Map()), seen: [] };
  },
  groups: async (db) => groupWords(await teamNames(db)),
  search: { widen: otherSpellings, askPlate },
};

/** A form as it is sent. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** The pages of some kinds over a database of their own. */
export interface RegisterServer {
  readonly test: TestDatabase;
  readonly server: Server;
  readonly get: (url: string, who?: Who) => Promise<Replied>;
  readonly post: (url: string, form: Form, who?: Who) => Promise<Replied>;
  /** Sends the form of a new record; gives its reference. */
  readonly record: (base: string, form: Form, who?: Who) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the pages of some kinds, with the directory and the vocabularies in place.
 * @param beside pages of other rooms
 */
export async function openRegisterServer(
  pages: readonly KindPages[],
  beside: readonly Route[] = [],
): Promise<RegisterServer> {
  const folder = openTestFolder('register');
  const test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  await test.asOwner(
    `insert into directory.team (id, name, organisation, is_operation) values ($1, 'Operation Lantern', $2, true)`,
    [operation, people.kent.organisation],
  );
  const kinds = pages.map((each) => each.kind);
  const routes = [...pages.flatMap((each) => describedRoutes(each, ports)), ...sharedRoutes(kinds, ports), ...beside];
  const server = await openTestServer({ test, folder: folder.path, people, routes });
  const post: RegisterServer['post'] = (url, form, who = 'kent') =>
    server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
  return {
    test,
    server,
    post,
    get: (url, who = 'kent') => server.inject({ url, session: sessionOf(who) }),
    record: async (base, form, who = 'kent') => {
      const reply = await post(`${base}/new`, form, who);
      if (reply.status !== 303) throw new Error(`Not recorded: ${reply.status} ${textOf(reply)}`);
      return (reply.headers['location'] ?? '').slice(base.length + 1);
    },
    close: async () => {
      await server.close();
      await test.close();
      folder.close();
    },
  };
}

/** What a page says, without its head, header and footer. */
export function textOf(reply: Replied): string {
  return readText(reply.body, 'head', 'header', 'footer').replace(/\s+/g, ' ');
}

/** What stands beside a field of a form that came back; null when nothing does. */
export function problemAt(reply: Replied, field: string): string | null {
  const found = new RegExp(`<p id="${field}-error"[^>]*>([\\s\\S]*?)</p>`).exec(reply.body);
  return found === null
    ? null
    : readText(found[1] ?? '')
        .replace(/\s+/g, ' ')
        .replace(/^Error: ?/, '')
        .trim();
}

/** The version that a form was opened with. */
export function versionOf(reply: Replied): string {
  return /name="version" value="(\d+)"/.exec(reply.body)?.[1] ?? '';
}

/** What every new record is asked beside its own fields. */
export const founding = {
  source: 'Stop on 20 November',
  statement: 'fact',
  basis: 'Prevention and detection of drug supply',
  marking: 'OFFICIAL',
  handling: 'P',
  reviewOn: '',
} as const;
