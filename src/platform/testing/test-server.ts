import { join } from 'node:path';
import { h } from 'preact';
import type { PersonActor } from '#kernel/actor.ts';
import { asInstant, type Clock } from '#kernel/instant.ts';
import { buildServer, type Server, type ServerOptions } from '#platform/http/index.ts';
import { openLedger } from '#platform/ledger/index.ts';
import { openLog } from '#platform/log/index.ts';
import type { TestDatabase } from './test-database.ts';

/** The moment at which a test server stands. */
export const testClock: Clock = () => asInstant('2026-11-21T18:53:12Z');

/** The token that every form sent to a test server must bring. */
export const testCsrf = 'a-csrf-token-0123456789';

/** The session of one of the people of a test server. A name that nobody there has gives a session that is over. */
export const sessionOf = (who: string): string => `${who}-token-0123456789`;

/** What a test server is built from; whatever else a server may be told is as plain as can be unless given. */
export type TestServerOptions = Pick<ServerOptions, 'routes'> &
  Partial<ServerOptions> & {
    readonly test: TestDatabase;
    /** The path of a folder that is gone afterwards: it holds the assets, and the uploads in one of its own. */
    readonly folder: string;
    /** Who is signed in, by the name that `sessionOf` takes. */
    readonly people: Readonly<Record<string, PersonActor>>;
  };

/** Builds a server over a test database: the real ledger, no log, a bare error page, no navigation. */
export function openTestServer({ test, folder, people, ...given }: TestServerOptions): Promise<Server> {
  const sessions = new Map(Object.entries(people).map(([who, actor]) => [sessionOf(who), { actor, csrf: testCsrf }]));
  return buildServer({
    database: test.database,
    ledger: openLedger(test.database),
    sessions: { find: async (token) => sessions.get(token) ?? null },
    clock: testClock,
    areasFor: () => [],
    errorPage: (status, _kind, _facts, message) => h('p', null, `${status} ${message}`),
    demonstration: true,
    uploadsFolder: join(folder, 'uploads'),
    assetsFolder: folder,
    secure: false,
    log: openLog('silent'),
    ...given,
  });
}
