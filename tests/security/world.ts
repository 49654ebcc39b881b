import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PersonActor } from '#kernel/actor.ts';
import type { AccessColumns } from '#kernel/governed.ts';
import { type Id, isId } from '#kernel/id.ts';
import { asDay, asInstant, dayOf } from '#kernel/instant.ts';
import type { Permission } from '#kernel/permission.ts';
import {
  ensureOrganisations,
  OrganisationPage,
  organisationByCode,
  RefusalPage,
  SignInPage,
} from '#modules/directory/index.ts';
import { loadJob } from '#modules/exchange/index.ts';
import { areasFor, countNeeds, errorPage } from '#modules/front/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import {
  buildServer,
  type DeclaredRoute,
  declaredRoutes,
  type Injected,
  type Replied,
  type Route,
  type Server,
  type ServerOptions,
} from '#platform/http/index.ts';
import {
  demonstrationIssuer,
  demonstrationPersonas,
  ensureAccounts,
  identityRoutes,
  loadPosted,
  openSessions,
} from '#platform/identity/index.ts';
import { openLedger } from '#platform/ledger/index.ts';
import { openLog } from '#platform/log/index.ts';
import {
  allowImports,
  keepTestDay,
  openTestDatabase,
  systemActor,
  type TestDatabase,
} from '#platform/testing/index.ts';
import { importKinds, productRoutes } from '../../src/app.ts';
import { type Config, foldersOf, readConfig } from '../../src/config.ts';
import { cast, everybody, lineForm, type Who } from './world-cast.ts';
import { fromProvider, openProvider } from './world-provider.ts';

/** An operation: numbers above those of organisations. */
export const operation = 10_001;

const issuer = 'https://identity.test/';
const jobs = systemActor('jobs');
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Somebody signed in. */
export interface SignedIn {
  readonly who: Who;
  readonly session: string;
  readonly csrf: string;
  readonly actor: PersonActor;
}

/** An entry of the ledger, as the owner of the database sees it. */
export interface Entry {
  readonly seq: number;
  readonly action: string;
  readonly outcome: string;
  readonly organisation: number | null;
  readonly account: string | null;
  readonly name: string | null;
  readonly purpose: string | null;
  readonly route: string | null;
  readonly request_id: string | null;
  readonly kind: string;
  readonly records: readonly string[];
  readonly count: number;
  readonly searched: string | null;
  readonly detail: string | null;
}

/** The whole product over a database of its own, with people and what they can do. */
export interface SecurityWorld {
  readonly test: TestDatabase;
  readonly server: Server;
  readonly config: Config;
  /** Every route, sign-in among them. */
  readonly routes: readonly Route[];
  /** The same as documents list them, with health and assets. */
  readonly declared: readonly DeclaredRoute[];
  readonly log: readonly string[];
  /** Begins a session; each call a new one. */
  readonly signIn: (who: Who) => Promise<SignedIn>;
  readonly get: (who: SignedIn | null, url: string, more?: Partial<Injected>) => Promise<Replied>;
  readonly post: (
    who: SignedIn | null,
    url: string,
    form?: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Replied>;
  /** Records a line by its form; gives its reference. */
  readonly recordLine: (
    who: SignedIn,
    change?: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<string>;
  /** Changes who may see a line, as a supervisor of its controller who is in the operation. */
  readonly share: (line: string, access: Partial<Omit<AccessColumns, 'controller'>>) => Promise<void>;
  /** Sends a file; gives the load's reference. Nothing is imported yet. */
  readonly sendFile: (who: SignedIn, content: string, kind?: string, name?: string) => Promise<string>;
  /** Starts a load by its form and runs it to its end. */
  readonly runFile: (who: SignedIn, load: string) => Promise<void>;
  readonly idOf: (reference: string) => Promise<Id>;
  readonly entriesOf: (requestId: string | undefined) => Promise<readonly Entry[]>;
  /** Goes to the identity provider and back as far as the address that it sends a person to. */
  readonly fromProvider: (location: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const now = asInstant('2026-11-21T18:53:12Z');
const clock = () => now;

async function addPeople(test: TestDatabase): Promise<void> {
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  await allowImports(test);
  const people = everybody.map((who) => ({ subject: who, name: `The ${who}`, postings: [cast[who]] }));
  const since = asDay('2026-01-01');
  await ensureAccounts(test.database, issuer, people, since);
  await ensureAccounts(test.database, demonstrationIssuer, demonstrationPersonas, since);
  await test.asOwner(
    `update directory.posting set memberships = array[$1::int]
     where account = (select id from directory.account where issuer = $2 and subject = 'member')`,
    [operation, issuer],
  );
}

/** Who may change who sees a line, for any controller. */
function releaser(like: PersonActor, controller: number): PersonActor {
  const permissions: readonly Permission[] = ['lines.view', 'lines.edit', 'records.release'];
  return { ...like, organisation: controller, memberships: [controller, operation], clearance: 1, permissions };
}

/**
 * Opens the product with everybody in it and no records. Time stands still, so that two worlds show the same days.
 * @param change other options of the server, such as a ledger that fails
 */
export async function openWorld(
  change: (options: ServerOptions) => Partial<ServerOptions> = () => ({}),
): Promise<SecurityWorld> {
  const test = await openTestDatabase();
  await keepTestDay(test, dayOf(now));
  const folder = mkdtempSync(join(tmpdir(), 'throughline-security-'));
  const read = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'debug' }, root, folder);
  if (!read.ok) throw new Error(read.problem);
  const config = read.value;
  const folders = foldersOf(config);
  const assetsFolder = join(folder, 'assets');
  for (const each of [assetsFolder, folders.uploads, folders.anchors]) mkdirSync(each, { recursive: true });
  writeFileSync(join(assetsFolder, 'throughline.css'), 'body { margin: 0 }\n');
  writeFileSync(join(assetsFolder, 'throughline.js'), 'export {};\n');
  for (const each of ['throughline.css', 'throughline.js'])
    utimesSync(join(assetsFolder, each), new Date(0), new Date(0));

  const provider = await openProvider();
  await addPeople(test);
  const { database } = test;
  const sessions = openSessions(database, clock);
  const pages = { signIn: SignInPage, refusal: RefusalPage, organisation: OrganisationPage };
  const signInParts = { database, sessions, provider: provider.issuer, pages, report: () => undefined };
  const routes: readonly Route[] = [...identityRoutes(signInParts), ...productRoutes(config, database, true)];
  const log: string[] = [];
  const ledger = openLedger(database);
  const options: ServerOptions = {
    routes,
    database,
    ledger,
    sessions,
    clock,
    areasFor,
    errorPage,
    countNeeds,
    demonstration: true,
    assetsFolder,
    uploadsFolder: folders.uploads,
    secure: false,
    limits: { sessionRequests: 1_000_000, addressRequests: 1_000_000 },
    log: openLog('debug', { write: (line) => void log.push(line) }),
  };
  const server = await buildServer({ ...options, ...change(options) });

  const signIn = async (who: Who): Promise<SignedIn> => {
    const [account] = await test.asOwner<{ id: string }>(
      'select id from directory.account where issuer = $1 and subject = $2',
      [issuer, who],
    );
    if (account === undefined || !isId(account.id)) throw new Error(`No account of ${who}`);
    const session = await sessions.start(account.id, numberOf(cast[who].organisation));
    const standing = await sessions.find(session);
    if (standing === null) throw new Error(`No session of ${who}`);
    return { who, session, csrf: standing.csrf, actor: standing.actor };
  };
  const get: SecurityWorld['get'] = (who, url, more = {}) =>
    server.inject({ url, ...(who !== null && { session: who.session }), ...more });
  const post: SecurityWorld['post'] = (who, url, form = {}) =>
    server.inject({
      method: 'POST',
      url,
      ...(who !== null && { session: who.session }),
      form: { ...(who !== null && { _csrf: who.csrf }), ...form },
    });
  const sentTo = (reply: Replied): string => {
    if (reply.status !== 303) throw new Error(`Expected to be sent on, got ${reply.status}: ${reply.body}`);
    return reply.headers['location'] ?? '';
  };
  const run = loadJob({
    database,
    kinds: importKinds,
    uploadsFolder: folders.uploads,
    clock,
    actorFor: (account, organisation) =>
      database.reading(jobs, (db) => loadPosted(db, account, organisation, dayOf(now))),
  });

  return {
    test,
    server,
    config,
    routes,
    declared: declaredRoutes(routes),
    log,
    signIn,
    get,
    post,
    recordLine: async (who, changed = {}) =>
      sentTo(await post(who, '/lines/new', { ...lineForm, ...changed })).slice('/lines/'.length),
    share: async (line, access) => {
      const [row] = await test.asOwner<{ controller: number }>(
        'select controller from lines.line where reference = $1',
        [line],
      );
      const columns = {
        marking: access.marking,
        handling: access.handling,
        recipients: access.recipients,
        restricted_to: access.restrictedTo,
        released_to: access.releasedTo,
      };
      const set = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
      const actor = releaser((await signIn('member')).actor, row?.controller ?? 0);
      await database.writing(actor, (db) =>
        db.updateTable('lines.line').set(set).where('reference', '=', line).execute(),
      );
    },
    sendFile: async (who, content, kind = 'lines', name = 'lines.csv') => {
      const body = new FormData();
      body.append('_csrf', who.csrf);
      body.append('kind', kind);
      body.append('file', new File([content], name));
      const reply = await server.inject({ method: 'POST', url: '/imports', session: who.session, body });
      return sentTo(reply).split('/')[2] ?? '';
    },
    runFile: async (who, load) => {
      sentTo(await post(who, `/imports/${load}/start`));
      const [row] = await test.asOwner<{ id: string; requested_by: string; controller: number }>(
        'select id, requested_by, controller from exchange.load where reference = $1',
        [load],
      );
      if (row === undefined) throw new Error(`There is no load ${load}`);
      const payload = { load: row.id, account: row.requested_by, organisation: row.controller };
      await run({ id: row.id, payload, actor: jobs, signal: new AbortController().signal });
    },
    idOf: async (reference) => {
      const [row] = await test.asOwner<{ id: string }>('select id from catalogue.entry where reference = $1', [
        reference,
      ]);
      if (row === undefined || !isId(row.id)) throw new Error(`There is no record ${reference}`);
      return row.id;
    },
    entriesOf: (requestId) =>
      test.asOwner<Entry>('select * from ledger.entry where request_id = $1 order by seq', [requestId ?? '']),
    fromProvider,
    close: async () => {
      await server.close();
      await ledger.close();
      provider.close();
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The number of an organisation, by which records speak of it. */
export function numberOf(code: string): number {
  const found = organisationByCode(code);
  if (found === null) throw new Error(`There is no organisation ${code}`);
  return found.number;
}

/** The name of a route as the ledger and the documents write it. */
export const nameOf = (route: Pick<DeclaredRoute, 'method' | 'path'>): string => `${route.method} ${route.path}`;
