import { randomBytes } from 'node:crypto';
import { dayOf } from '#kernel/instant.ts';
import {
  contactKind,
  directoryRoutes,
  hospitalKind,
  OrganisationPage,
  RefusalPage,
  SignInPage,
  schoolKind,
} from '#modules/directory/index.ts';
import { exchangeRoutes, loadJob, loadQueue } from '#modules/exchange/index.ts';
import {
  areasFor,
  clearBookmarks,
  countNeeds,
  errorPage,
  frontRoutes,
  galleryRoutes,
  workRoutes,
} from '#modules/front/index.ts';
import {
  areaOf,
  type BoundariesInUse,
  builtInBoundaries,
  chooseBoundaries,
  crimeKind,
  findPlace,
  geographyRoutes,
  loadOutcodes,
  type Outcodes,
  type PlaceSources,
  reportBoundaries,
  sayChoice,
} from '#modules/geography/index.ts';
import { incidentPages } from '#modules/incidents/index.ts';
import { lineKind, lineRecords, lineRoutes, shareableLine, sightingPages } from '#modules/lines/index.ts';
import { type LinkDecider, linkRoutes } from '#modules/links/index.ts';
import { measuresRoutes } from '#modules/measures/index.ts';
import { accountPages, bankAccountPages, phonePages, premisesPages, vehiclePages } from '#modules/objects/index.ts';
import { oversightRoutes } from '#modules/oversight/index.ts';
import { decideLinkOfPerson, peopleRoutes, personPages, victimStatusApproval } from '#modules/people/index.ts';
import { type KindPages, shareableOf } from '#modules/records/index.ts';
import { sharingRoutes, tellRecipient } from '#modules/sharing/index.ts';
import { vocabularyRoutes } from '#modules/vocabulary/index.ts';
import { systemClock } from '#platform/clock/index.ts';
import { type Database, tendDatabase } from '#platform/database/index.ts';
import { clearStaleUploads } from '#platform/files/index.ts';
import { buildServer, type Route, type Server } from '#platform/http/index.ts';
import {
  type DemonstrationProvider,
  demonstrationPath,
  demonstrationPersonas,
  identityRoutes,
  loadPosted,
  loopbackOrigins,
  openDemonstrationProvider,
  openIssuer,
  openSessions,
  type SessionDesk,
} from '#platform/identity/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { type Jobs, openJobs } from '#platform/jobs/index.ts';
import { openLedger, seal } from '#platform/ledger/index.ts';
import { type Log, openLog } from '#platform/log/index.ts';
import { mailJob, openNotify } from '#platform/notify/index.ts';
import { endReleases, type Shareable } from '#platform/sharing/index.ts';
import { type ApprovalKind, escalateOverdue, mailQueue, remindReviews } from '#platform/work/index.ts';
import { type Config, foldersOf } from './config.ts';
import { openDuties } from './duties.ts';
import { registerRoutes, searchPorts } from './register.ts';

/** Everything that can be imported. A kind is added by the module that owns its records. */
export const importKinds: readonly ImportKind[] = [crimeKind, lineKind, contactKind, hospitalKind, schoolKind];

/** Every kind of record whose facts can be shared with a partner. A kind is added by the module that owns its records. */
export function shareableKinds(): readonly Shareable[] {
  return [
    shareableLine,
    ...describedKinds()
      .filter(({ kind }) => kind.isShareable === true)
      .map(shareableOf),
  ];
}

/** Every kind of decision that needs two people. A kind is added by the module whose records it changes. */
const approvalKinds: readonly ApprovalKind[] = [victimStatusApproval];

/**
 * Every kind of record whose pages are made of its description. A kind is added by the module that owns its records.
 * @param places what places are looked up in instead of what is built in
 */
export function describedKinds(places: Partial<PlaceSources> = {}): readonly KindPages[] {
  const objects = [phonePages, vehiclePages, premisesPages(places), accountPages, bankAccountPages];
  return [personPages, sightingPages, ...objects, incidentPages(places)];
}

/** Who has a say in a link before it is kept. A decider is added by the module whose rule it is. */
const linkDeciders: readonly LinkDecider[] = [decideLinkOfPerson];

/** How often it is looked whether something is late, and when records are looked for whose review comes. */
const escalateEvery = '*/10 * * * *';
const remindAt = '0 5 * * *';

/** How often the ledger is sealed: what is younger can be changed without a trace by whoever holds the machine. */
const sealEvery = '* * * * *';

/** When what was shared until yesterday ends: early, though nobody can read it from midnight on. */
const endAt = '10 0 * * *';

/** When the house is put in order: at half past three in the morning. */
const tendAt = '30 3 * * *';

/** What is due, what is late, and the e-mail that says that there is something. */
function openWaiting(config: Config, database: Database, jobs: Jobs): void {
  const { notify, publicUrl, port } = config;
  const mailer = notify === null ? null : openNotify({ ...notify, clock: systemClock });
  const link = `${publicUrl ?? `http://localhost:${port}`}/work`;
  jobs.work(mailQueue, mailJob({ database, clock: systemClock, mailer, link }));
  jobs.every('work.escalate', escalateEvery, async () => {
    await escalateOverdue(database, systemClock());
  });
  jobs.every('work.reviews', remindAt, async () => {
    await remindReviews(database, systemClock());
  });
}

/**
 * The work that runs beside requests: loads, and the sealing of the ledger.
 * @param database open
 */
export function openWork(config: Config, database: Database, log: Log): Jobs {
  const folders = foldersOf(config);
  const jobs = openJobs(database, log);
  const load = loadJob({
    database,
    kinds: importKinds,
    uploadsFolder: folders.uploads,
    clock: systemClock,
    actorFor: (account, organisation) =>
      database.reading({ kind: 'system', system: 'jobs', purpose: 'work that somebody asked for' }, (db) =>
        loadPosted(db, account, organisation, dayOf(systemClock())),
      ),
  });
  jobs.work(loadQueue, async (job) => {
    await load(job);
    await tendDatabase(database);
  });
  openWaiting(config, database, jobs);
  openDuties(database, jobs);
  jobs.every('database.tend', tendAt, () => tendDatabase(database));
  jobs.every('sharing.end', endAt, async () => {
    await endReleases(database);
  });
  jobs.every('uploads.clear', tendAt, async () => {
    await clearStaleUploads(folders.uploads, systemClock());
  });
  jobs.every('bookmarks.clear', tendAt, () => clearBookmarks(database, systemClock()));
  jobs.every('ledger.seal', sealEvery, async () => {
    await seal(database, folders.anchors, systemClock);
  });
  return jobs;
}

/**
 * Every page and every endpoint of the product, beside sign-in.
 * @param demonstration whether everything in the database is fictitious: only then is there a gallery
 * @param inUse the boundaries that places are looked up in
 * @param outcodes the operator's table of half postcodes; null when there is none
 */
export function productRoutes(
  config: Config,
  database: Database,
  demonstration: boolean,
  inUse: BoundariesInUse = { boundaries: builtInBoundaries(), folder: null },
  outcodes: Outcodes | null = null,
): readonly Route[] {
  const folders = foldersOf(config);
  const places: Partial<PlaceSources> = { areaOf: (position) => areaOf(position, inUse.boundaries), outcodes };
  return [
    ...frontRoutes({ boundaries: reportBoundaries(inUse) }),
    ...workRoutes({ approvalKinds }),
    ...(demonstration ? galleryRoutes : []),
    ...measuresRoutes(),
    ...lineRoutes,
    ...registerRoutes(describedKinds(places), [lineRecords]),
    ...peopleRoutes,
    ...linkRoutes({ deciders: linkDeciders, search: searchPorts }),
    ...directoryRoutes,
    ...geographyRoutes({
      importHref: '/imports/new',
      places,
    }),
    ...exchangeRoutes({ kinds: importKinds, uploadsFolder: folders.uploads }),
    ...sharingRoutes({ shareables: shareableKinds(), tell: tellRecipient }),
    ...vocabularyRoutes,
    ...oversightRoutes({ database, anchorFolder: folders.anchors }),
  ];
}

function signIn(config: Config, database: Database, sessions: SessionDesk, demonstration: boolean, log: Log) {
  const pages = { signIn: SignInPage, refusal: RefusalPage, organisation: OrganisationPage };
  const report = (refusal: { readonly reason: string; readonly requestId: string; readonly cause: unknown }): void =>
    log.warn(
      { room: 'identity', requestId: refusal.requestId, error: refusal.cause },
      `sign-in refused: ${refusal.reason}`,
    );
  const publicOrigin = config.publicUrl;
  let bundled: DemonstrationProvider | null = null;
  if (config.issuer === null) {
    bundled = openDemonstrationProvider({
      issuerUrl: `http://127.0.0.1:${config.port}${demonstrationPath}`,
      origins: loopbackOrigins(config.port),
      personas: demonstrationPersonas,
      cookieKeys: [randomBytes(32).toString('base64url')],
      demonstration,
      report: (error) => log.error({ room: 'identity', error }, 'the demonstration sign-in broke'),
    });
  }
  const provider =
    config.issuer === null || bundled !== null
      ? openIssuer((bundled as DemonstrationProvider).settings, (bundled as DemonstrationProvider).facts)
      : openIssuer({
          issuer: config.issuer.url,
          clientId: config.issuer.clientId,
          clientSecret: config.issuer.clientSecret,
          origins: [publicOrigin ?? `http://localhost:${config.port}`],
          name: config.issuer.name,
        });
  return { bundled, routes: identityRoutes({ database, sessions, provider, pages, report }) };
}

/** A service that can be started and stopped. */
export interface Service {
  readonly server: Server;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

/**
 * Puts the whole product together over an open database.
 * @param demonstration whether everything in the database is fictitious, which every page then says
 */
export async function openService(config: Config, database: Database, demonstration: boolean): Promise<Service> {
  const folders = foldersOf(config);
  const log = openLog(config.logLevel);
  const ledger = openLedger(database);
  const sessions = openSessions(database, systemClock);
  const jobs = openWork(config, database, log);
  const inUse = await chooseBoundaries(config.referenceFolder);
  const choice = sayChoice(inUse);
  if (choice !== null) log[inUse.folder?.ok === false ? 'warn' : 'info']({ room: 'geography' }, choice);
  const loaded = await loadOutcodes(config.referenceFolder);
  if (!loaded.ok) log.warn({ room: 'geography' }, `half postcodes are not used: ${loaded.problem}`);
  const outcodes = loaded.ok ? loaded.value : null;
  // Makes the index of names, which takes half a second, so that the first who asks at night does not wait for it.
  findPlace('London');
  const { bundled, routes } = signIn(config, database, sessions, demonstration, log);
  const server = await buildServer({
    routes: [...routes, ...productRoutes(config, database, demonstration, inUse, outcodes)],
    database,
    ledger,
    sessions,
    clock: systemClock,
    areasFor,
    errorPage,
    countNeeds,
    demonstration,
    assetsFolder: folders.assets,
    uploadsFolder: folders.uploads,
    secure: config.publicUrl?.startsWith('https:') ?? false,
    ...(config.publicUrl === null ? {} : { origin: config.publicUrl }),
    trustedProxies: config.trustedProxies,
    log,
    onCommitted: () => void jobs.drain(),
    ...(bundled === null
      ? {}
      : { guest: { path: demonstrationPath, why: 'the bundled demonstration sign-in', handle: bundled.handle } }),
  });
  return {
    server,
    jobs,
    close: async () => {
      await server.close();
      await jobs.stop();
      await ledger.close();
    },
  };
}
