import type { PersonActor } from '#kernel/actor.ts';
import type { Replied, Route, Server } from '#platform/http/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf } from '#platform/testing/test-server.ts';
import { areasFor, errorPage, type FrontParts } from './index.ts';

/** A server with the navigation and the error pages of the front. */
export interface FrontServer {
  readonly server: Server;
  /** Asks as one of its people, or as somebody who has not signed in. */
  readonly get: (url: string, who?: string) => Promise<Replied>;
  readonly close: () => Promise<void>;
}

/** What stands on a page between its header and its footer. */
export const textOf = (html: string): string => readText(html, 'head', 'header', 'footer');

/** Opens such a server over a test database, which stays open when it closes. */
export async function openFront(
  test: TestDatabase,
  people: Readonly<Record<string, PersonActor>>,
  routes: readonly Route[],
): Promise<FrontServer> {
  const folder = openTestFolder('front');
  const server = await openTestServer({ test, folder: folder.path, people, areasFor, errorPage, routes });
  return {
    server,
    get: (url, who) => server.inject(who === undefined ? { url } : { url, session: sessionOf(who) }),
    close: async () => {
      await server.close();
      folder.close();
    },
  };
}

/** Boundaries for tests of pages that only say which are in use. */
export const boundaries: FrontParts['boundaries'] = {
  inUse: 'Boundaries that were loaded: 43 police force areas.',
  why: 'They passed every check.',
  isLoaded: true,
  checks: [{ name: 'Known towns lie in the right force', found: '30 of 30' }],
};
